using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TwilioAnalyzers.Flow;

/// <summary>
/// A string as it stands in the source: a literal, or what is glued from literals by <c>+</c>, interpolation or
/// <c>string.Concat</c>; with its text as far as syntax alone tells it.
/// </summary>
internal sealed class StringExpression
{
    /// <summary>Stands for a part that syntax does not tell; no word goes across it.</summary>
    private const char Unknown = '\uFFFC';

    /// <summary>Where each piece begins, the literal that holds it, and whether it only names a constant that is written elsewhere.</summary>
    private readonly List<(int Start, ExpressionSyntax Leaf, bool IsName)> _pieces = [];

    private StringExpression(ExpressionSyntax node)
    {
        Node = node;
        Text = "";
    }

    public ExpressionSyntax Node { get; }

    public string Text { get; private set; }

    public bool HasUnknown => Text.IndexOf(Unknown) >= 0;

    /// <summary>The whole string around a literal's token; null where the token is no string.</summary>
    public static ExpressionSyntax? Around(SyntaxToken token)
    {
        ExpressionSyntax? node = token.Parent switch
        {
            LiteralExpressionSyntax literal when IsString(literal) => literal,
            InterpolatedStringTextSyntax { Parent: InterpolatedStringExpressionSyntax interpolated } => interpolated,
            _ => null,
        };
        return node is null ? null : Outermost(node);
    }

    public static StringExpression Of(ExpressionSyntax node, Func<string, string?> constantNamed)
    {
        var expression = new StringExpression(node);
        var text = new StringBuilder();
        expression.Append(node, text, constantNamed);
        expression.Text = text.ToString();
        return expression;
    }

    /// <summary>
    /// The smallest expression that holds these characters: one literal, or all that is glued. Null where they are a
    /// constant's, written where that is.
    /// </summary>
    public ExpressionSyntax? Holding(int start, int length)
    {
        ExpressionSyntax? only = null;
        var isOne = true;
        var isWritten = false;
        for (var i = 0; i < _pieces.Count; i++)
        {
            var end = i + 1 < _pieces.Count ? _pieces[i + 1].Start : Text.Length;
            if (_pieces[i].Start >= start + length || end <= start)
                continue;
            isOne &= only is null || only == _pieces[i].Leaf;
            only = _pieces[i].Leaf;
            isWritten |= !_pieces[i].IsName;
        }

        return !isWritten ? null : isOne ? only : Node;
    }

    public static bool IsString(LiteralExpressionSyntax literal) =>
        literal.Kind() is SyntaxKind.StringLiteralExpression or SyntaxKind.Utf8StringLiteralExpression;

    private static ExpressionSyntax Outermost(ExpressionSyntax node)
    {
        while (true)
        {
            switch (node.Parent)
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    node = parenthesized;
                    break;
                case BinaryExpressionSyntax binary when binary.IsKind(SyntaxKind.AddExpression):
                    node = binary;
                    break;
                case InterpolationSyntax { Parent: InterpolatedStringExpressionSyntax interpolated }:
                    node = interpolated;
                    break;
                case ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax invocation } } when IsConcat(invocation):
                    node = invocation;
                    break;
                default:
                    // The parentheses around the whole are not the string's.
                    while (node is ParenthesizedExpressionSyntax outer)
                        node = outer.Expression;
                    return node;
            }
        }
    }

    private static bool IsConcat(InvocationExpressionSyntax invocation) =>
        invocation.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Concat", Expression: var receiver }
        && receiver.ToString() is "string" or "String" or "System.String";

    private void Append(ExpressionSyntax root, StringBuilder text, Func<string, string?> constantNamed)
    {
        // A chain of a thousand pluses is a thousand levels deep: no recursion.
        var pending = new Stack<ExpressionSyntax>();
        pending.Push(root);
        while (pending.Count > 0)
        {
            var node = pending.Pop();
            switch (node)
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    pending.Push(parenthesized.Expression);
                    break;
                case BinaryExpressionSyntax binary when binary.IsKind(SyntaxKind.AddExpression):
                    pending.Push(binary.Right);
                    pending.Push(binary.Left);
                    break;
                case InvocationExpressionSyntax invocation when IsConcat(invocation):
                    for (var i = invocation.ArgumentList.Arguments.Count - 1; i >= 0; i--)
                        pending.Push(invocation.ArgumentList.Arguments[i].Expression);
                    break;
                case LiteralExpressionSyntax literal when IsString(literal):
                    _pieces.Add((text.Length, literal, false));
                    text.Append(literal.Token.ValueText);
                    break;
                case InterpolatedStringExpressionSyntax interpolated:
                    foreach (var content in interpolated.Contents)
                    {
                        _pieces.Add((text.Length, interpolated, content is InterpolationSyntax));
                        if (content is InterpolatedStringTextSyntax part)
                            text.Append(part.TextToken.ValueText);
                        else if (content is InterpolationSyntax { AlignmentClause: null, FormatClause: null } hole)
                            AppendName(hole.Expression, text, constantNamed);
                        else
                            text.Append(Unknown);
                    }

                    break;
                default:
                    _pieces.Add((text.Length, node, true));
                    AppendName(node, text, constantNamed);
                    break;
            }
        }
    }

    private static void AppendName(ExpressionSyntax node, StringBuilder text, Func<string, string?> constantNamed)
    {
        while (node is ParenthesizedExpressionSyntax parenthesized)
            node = parenthesized.Expression;
        var known = node switch
        {
            LiteralExpressionSyntax literal when IsString(literal) => literal.Token.ValueText,
            IdentifierNameSyntax name => constantNamed(name.Identifier.ValueText),
            MemberAccessExpressionSyntax { Name: IdentifierNameSyntax name } => constantNamed(name.Identifier.ValueText),
            _ => null,
        };
        if (known is null)
            text.Append(Unknown);
        else
            text.Append(known);
    }
}
