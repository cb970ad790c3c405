using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TwilioAnalyzers.Flow.Webhooks;

/// <summary>The literal paths that a piece of middleware is for.</summary>
internal sealed class PathConditions(SymbolUses uses, SignatureValidation validation, CancellationToken cancellationToken)
{
    /// <summary>
    /// Of the branches around a registration: <c>Map("/twilio", …)</c>, <c>UseWhen(context => context.Request.Path.StartsWithSegments("/twilio"), …)</c>.
    /// Null where there is none; empty where the condition is another one, so that it could be for anything.
    /// </summary>
    public ImmutableArray<string>? Around(SyntaxNode place)
    {
        ImmutableArray<string>? paths = null;
        for (SyntaxNode? node = place; node is not null and not MemberDeclarationSyntax; node = node.Parent)
        {
            if (node is not AnonymousFunctionExpressionSyntax { Parent: ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax branch } list } argument })
                continue;
            switch (CallName.Of(branch.Expression))
            {
                case "Map" when list.Arguments.FirstOrDefault() is { } first && first != argument:
                    paths = Text(first.Expression) is { } path ? ImmutableArray.Create(path) : ImmutableArray<string>.Empty;
                    break;
                case "UseWhen" or "MapWhen" when list.Arguments.FirstOrDefault() is { } first && first != argument:
                    paths = first.Expression is LambdaExpressionSyntax { ExpressionBody: { } condition } && PathsOf(condition) is { } literal ? literal : ImmutableArray<string>.Empty;
                    break;
            }
        }

        return paths;
    }

    /// <summary>Inside the middleware: <c>if (path.StartsWithSegments("/twilio")) { check }</c>, <c>if (!path.StartsWithSegments("/twilio")) { return; }</c>.</summary>
    public IEnumerable<string> Inside(SyntaxNode code)
    {
        foreach (var statement in code.DescendantNodes().OfType<IfStatementSyntax>())
        {
            var condition = statement.Condition;
            if (condition is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } negation)
            {
                if (PathsOf(negation.Operand) is { } excluded && EndsMethod(statement.Statement))
                {
                    foreach (var path in excluded)
                        yield return path;
                }
            }
            else if (PathsIn(condition) is { Length: > 0 } included && validation.IsIn(statement))
            {
                foreach (var path in included)
                    yield return path;
            }
        }
    }

    private static bool EndsMethod(StatementSyntax statement) =>
        statement is ReturnStatementSyntax || statement is BlockSyntax block && block.Statements.LastOrDefault() is ReturnStatementSyntax;

    /// <summary>The paths among the terms of a conjunction.</summary>
    private ImmutableArray<string> PathsIn(ExpressionSyntax condition) =>
        condition is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both
            ? PathsIn(both.Left) is { Length: > 0 } left ? left : PathsIn(both.Right)
            : PathsOf(condition) ?? ImmutableArray<string>.Empty;

    /// <summary>Null where the condition is not only about literal paths.</summary>
    private ImmutableArray<string>? PathsOf(ExpressionSyntax condition)
    {
        switch (condition)
        {
            case ParenthesizedExpressionSyntax parenthesized:
                return PathsOf(parenthesized.Expression);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } either:
                return PathsOf(either.Left) is { } left && PathsOf(either.Right) is { } right ? left.AddRange(right) : null;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both when IsAboutMethod(both.Right):
                return PathsOf(both.Left);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both when IsAboutMethod(both.Left):
                return PathsOf(both.Right);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression } equals when Text(equals.Right) is { } path && equals.Left.ToString().Contains("Path"):
                return ImmutableArray.Create(path);
            case InvocationExpressionSyntax invocation
                when CallName.Of(invocation.Expression) is "StartsWithSegments" or "StartsWith" or "Equals"
                    && invocation.Expression.ToString().IndexOf("path", StringComparison.OrdinalIgnoreCase) >= 0:
                return invocation.ArgumentList.Arguments.FirstOrDefault() is { } argument && Text(argument.Expression) is { } prefix ? ImmutableArray.Create(prefix) : null;
            default:
                return null;
        }
    }

    private static bool IsAboutMethod(ExpressionSyntax expression)
    {
        var text = expression.ToString();
        return text.Contains(".Method") || text.Contains("HttpMethods.");
    }

    private string? Text(ExpressionSyntax expression) => uses.ModelOf(expression).GetConstantValue(expression, cancellationToken).Value as string
        ?? (expression is BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } only } ? uses.ModelOf(expression).GetConstantValue(only[0].Expression, cancellationToken).Value as string : null);
}
