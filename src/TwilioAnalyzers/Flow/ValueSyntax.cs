using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TwilioAnalyzers.Flow;

/// <summary>What the syntax of a value says by itself.</summary>
internal static class ValueSyntax
{
    /// <summary>The whole expression that a name ends: <c>this.sender.Send</c> for <c>Send</c>.</summary>
    public static ExpressionSyntax TargetOf(SimpleNameSyntax use) =>
        use.Parent is MemberAccessExpressionSyntax access && access.Name == use ? access
        : use.Parent is MemberBindingExpressionSyntax binding && binding.Name == use ? binding
        : use;

    /// <summary>Inside nameof, where a name is text and nothing is called or read.</summary>
    public static bool IsNameOf(SyntaxNode use) =>
        use.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } };

    /// <summary>Null, empty, an exception: no other value comes from it.</summary>
    public static bool IsNothing(ExpressionSyntax expression) => Stripped(expression) switch
    {
        ThrowExpressionSyntax or DefaultExpressionSyntax => true,
        LiteralExpressionSyntax literal => literal.RawKind is (int)SyntaxKind.NullLiteralExpression or (int)SyntaxKind.DefaultLiteralExpression || literal.Token.Value is "",
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Empty", Expression: PredefinedTypeSyntax or IdentifierNameSyntax { Identifier.ValueText: "String" } } => true,
        _ => false,
    };

    /// <summary>The value without what only wraps it: parentheses, casts, awaiting.</summary>
    public static ExpressionSyntax Stripped(ExpressionSyntax expression)
    {
        while (true)
        {
            switch (expression)
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    expression = parenthesized.Expression;
                    continue;
                case AwaitExpressionSyntax await:
                    expression = KnownFacts.Unconfigured(await.Expression);
                    continue;
                case CastExpressionSyntax cast:
                    expression = cast.Expression;
                    continue;
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AsExpression } @as:
                    expression = @as.Left;
                    continue;
                case RefExpressionSyntax reference:
                    expression = reference.Expression;
                    continue;
                case PostfixUnaryExpressionSyntax postfix:
                    expression = postfix.Operand;
                    continue;
                case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Result", Expression: InvocationExpressionSyntax task }:
                    expression = task;
                    continue;
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetResult", Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetAwaiter", Expression: var awaited } } } }:
                    expression = awaited;
                    continue;
                default:
                    return expression;
            }
        }
    }
}
