using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TwilioAnalyzers.Flow;

/// <summary>What a message calls a value.</summary>
internal static class WrittenName
{
    private const int Longest = 40;

    /// <summary>The code's own words for the value; never what is in a string.</summary>
    public static string Of(ExpressionSyntax value)
    {
        while (value is BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments })
            value = arguments[0].Expression;
        var text = value is InterpolatedStringExpressionSyntax { Contents: var contents } && contents.OfType<InterpolationSyntax>().FirstOrDefault() is { } hole ? hole.Expression.ToString() : value.ToString();
        // A string in it may be somebody's number.
        foreach (var literal in value.DescendantTokens().Where(token => token.IsKind(SyntaxKind.StringLiteralToken) && token.Text.Length > 2))
            text = text.Replace(literal.Text, "\"…\"");
        text = string.Join(" ", text.Split(['\r', '\n', ' ', '\t'], StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= Longest ? text : text.Substring(0, Longest - 1) + "…";
    }
}
