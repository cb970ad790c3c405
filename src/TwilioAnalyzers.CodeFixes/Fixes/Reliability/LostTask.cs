using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.CodeFixes.Fixes.Reliability;

/// <summary>The expression that has the task, and the statement in which it gets lost.</summary>
internal sealed class LostTask
{
    private LostTask(ExpressionSyntax expression, StatementSyntax statement)
    {
        Expression = expression;
        Statement = statement;
    }

    public ExpressionSyntax Expression { get; }

    public StatementSyntax Statement { get; }

    /// <summary>Null where it is kept, handed on, or part of something larger.</summary>
    public static LostTask? Of(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken)
    {
        ExpressionSyntax expression = call;
        while (Carrier(expression, model, cancellationToken) is { } carrier)
            expression = carrier;
        if (!EnclosingFunction.IsTask(model.GetTypeInfo(expression, cancellationToken).Type) && !IsConfigured(expression))
            return null;
        return expression.Parent switch
        {
            ExpressionStatementSyntax statement => new LostTask(expression, statement),
            ReturnStatementSyntax statement => new LostTask(expression, statement),
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" } left, Parent: ExpressionStatementSyntax statement }
                when model.GetSymbolInfo(left, cancellationToken).Symbol is IDiscardSymbol => new LostTask(expression, statement),
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax { UsingKeyword.RawKind: 0 } statement } } declarator }
                when !IsUsed(declarator, statement) => new LostTask(expression, statement),
            _ => null,
        };
    }

    /// <summary>The statement with <c>await</c>, without what the task was given to.</summary>
    public StatementSyntax Awaited(StatementSyntax current, SyntaxNode root)
    {
        // Another repair was here.
        if (current is ReturnStatementSyntax or ExpressionStatementSyntax { Expression: AwaitExpressionSyntax })
            return current;
        var (expression, semicolon) = current switch
        {
            ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" } } assignment } statement => (assignment.Right, statement.SemicolonToken),
            ExpressionStatementSyntax statement => (statement.Expression, statement.SemicolonToken),
            LocalDeclarationStatementSyntax declaration => (declaration.Declaration.Variables[0].Initializer!.Value, declaration.SemicolonToken),
            _ => throw new InvalidOperationException("A task is lost in no such statement."),
        };
        var before = current.DescendantTokens().TakeWhile(token => token.SpanStart < expression.SpanStart).SelectMany(token => token == current.GetFirstToken() ? token.TrailingTrivia : token.LeadingTrivia.Concat(token.TrailingTrivia))
            .Concat(expression == (current as ExpressionStatementSyntax)?.Expression ? [] : expression.GetLeadingTrivia())
            .Where(trivia => trivia.Kind() is SyntaxKind.MultiLineCommentTrivia)
            .SelectMany(comment => new[] { comment, SyntaxFactory.Space });
        return current.CopyAnnotationsTo(SyntaxFactory.ExpressionStatement(AwaitedCall.Of(expression, root).WithLeadingTrivia(current.GetLeadingTrivia().Concat(before)), semicolon))!;
    }

    /// <summary>The task of this is that of what has it: <c>Task.Run(() => this)</c>, <c>Task.WhenAll(… this …)</c>.</summary>
    private static ExpressionSyntax? Carrier(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken)
    {
        switch (expression.Parent)
        {
            case ParenthesizedExpressionSyntax parenthesized:
                return parenthesized;
            case ConditionalAccessExpressionSyntax access when access.WhenNotNull == expression:
                return access;
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Parent: InvocationExpressionSyntax configured }:
                return configured;
            case ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax all } when IsTaskMethod(all, "WhenAll"):
                return all;
        }

        var lambda = expression.FirstAncestorOrSelf<SyntaxNode>(node => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax) as AnonymousFunctionExpressionSyntax;
        if (lambda?.Parent is not ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax taker })
            return null;
        if (IsTaskMethod(taker, "Run") || lambda is { AsyncKeyword.RawKind: 0 } && model.GetSymbolInfo(taker, cancellationToken).Symbol is IMethodSymbol { Name: "StartNew" } method && method.ContainingType.IsNamed("System.Threading.Tasks.TaskFactory")
            && model.GetSymbolInfo(lambda, cancellationToken).Symbol is IMethodSymbol own && !EnclosingFunction.IsTask(own.ReturnType))
        {
            return taker;
        }

        // numbers.Select(number => this) is a sequence of such tasks, for WhenAll.
        return lambda.ExpressionBody == expression && taker.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Select" }
            && taker.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax waiting } && IsTaskMethod(waiting, "WhenAll")
                ? waiting
                : null;

        bool IsTaskMethod(InvocationExpressionSyntax invocation, string name) =>
            model.GetSymbolInfo(invocation, cancellationToken).Symbol is IMethodSymbol called && called.Name == name && called.ContainingType.IsNamed("System.Threading.Tasks.Task");
    }

    private static bool IsConfigured(ExpressionSyntax expression) =>
        expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" } };

    private static bool IsUsed(VariableDeclaratorSyntax declarator, SyntaxNode statement) =>
        (statement.Parent is GlobalStatementSyntax global ? global.Parent! : statement.Parent!).DescendantNodes().OfType<IdentifierNameSyntax>()
            .Any(name => name.Identifier.ValueText == declarator.Identifier.ValueText);
}
