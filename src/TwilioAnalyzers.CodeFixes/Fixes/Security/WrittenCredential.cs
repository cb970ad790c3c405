using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.CodeFixes.Foundation;
using TwilioAnalyzers.Flow;
using TwilioAnalyzers.Knowledge;

namespace TwilioAnalyzers.CodeFixes.Fixes.Security;

/// <summary>The values in one string of the source, and the setting that each becomes.</summary>
internal sealed class WrittenCredential
{
    private readonly ExpressionSyntax _node;
    private readonly List<(int Start, string Value)> _values;

    private WrittenCredential(ExpressionSyntax node, List<(int Start, string Value)> values, List<Setting> settings)
    {
        _node = node;
        _values = values;
        Settings = settings;
    }

    /// <summary>One a value, in their order; never empty.</summary>
    public IReadOnlyList<Setting> Settings { get; }

    public IEnumerable<(Setting Setting, string Value)> Pairs => Settings.Zip(_values, (setting, value) => (setting, value.Value));

    /// <summary>Null where the values cannot be told from the text around them, so that no replacement is sure to be right.</summary>
    /// <param name="node">The string.</param>
    /// <param name="kind">What the rule says the value is, which its shape alone may not tell.</param>
    public static WrittenCredential? Read(ExpressionSyntax node, CredentialKind kind)
    {
        var text = StringExpression.Of(node, _ => null).Text;
        if (node is LiteralExpressionSyntax { Token.RawKind: (int)SyntaxKind.StringLiteralToken } literal)
        {
            var values = ValuesIn(text, kind).ToList();
            // A value is only letters and digits: where its characters stand in the source unescaped, the cut is simple.
            return values.Count > 0 && values.All(value => IsOnce(literal.Token.Text, value.Value))
                ? new WrittenCredential(node, values.Select(value => (value.Start, value.Value)).ToList(), values.Select(value => CredentialSetting.For(value.Kind, value.Value.Length == text.Length ? node : null)).ToList())
                : null;
        }

        if (node is InterpolatedStringExpressionSyntax { StringStartToken.Text: "$\"" } interpolated)
        {
            var values = ValuesIn(text, kind).ToList();
            return values.Count > 0 && values.All(value => IsOnce(interpolated.ToString(), value.Value))
                ? new WrittenCredential(node, values.Select(value => (value.Start, value.Value)).ToList(), values.Select(value => CredentialSetting.For(value.Kind, null)).ToList())
                : null;
        }

        // Glued or raw, it is replaced as a whole or not at all.
        var isUtf8 = node.IsKind(SyntaxKind.Utf8StringLiteralExpression);
        var all = ValuesIn(text, kind).ToList();
        return !isUtf8 && all.Count == 1 && all[0].Value.Length == text.Length
            ? new WrittenCredential(node, [(0, text)], [CredentialSetting.For(all[0].Kind, node)])
            : null;
    }

    public ExpressionSyntax Replacement(SettingSource source)
    {
        if (_node is InterpolatedStringExpressionSyntax)
            return InterpolatedReplacement(source);
        if (_values.Count == 1 && (_node is not LiteralExpressionSyntax whole || whole.Token.ValueText.Length == _values[0].Value.Length))
            return ReplacedExpression.Parenthesized(source.Read(Settings[0]), _node.Parent);

        var literal = ((LiteralExpressionSyntax)_node).Token.Text;
        var open = literal[0] == '@' ? "@\"" : "\"";
        var inner = literal.Substring(open.Length, literal.Length - open.Length - 1);
        ExpressionSyntax? glued = null;
        var from = 0;
        for (var i = 0; i < _values.Count; i++)
        {
            var at = inner.IndexOf(_values[i].Value, from, StringComparison.Ordinal);
            if (at > from)
                glued = Glue(glued, Piece(inner.Substring(from, at - from)));
            var read = source.Read(Settings[i]);
            glued = Glue(glued, read is InvocationExpressionSyntax ? read : SyntaxFactory.ParenthesizedExpression(read));
            from = at + _values[i].Value.Length;
        }

        if (from < inner.Length)
            glued = Glue(glued, Piece(inner.Substring(from)));
        return ReplacedExpression.Parenthesized(glued!, _node.Parent);

        ExpressionSyntax Piece(string text) => SyntaxFactory.ParseExpression(open + text + "\"");
    }

    /// <summary>Each value becomes a hole; the other holes stay as they are.</summary>
    private ExpressionSyntax InterpolatedReplacement(SettingSource source)
    {
        var text = _node.ToString();
        var reads = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < _values.Count; i++)
        {
            var read = $"({source.Read(Settings[i])})";
            reads.Add(read);
            text = text.Replace(_values[i].Value, "{" + read + "}");
        }

        var replaced = SyntaxFactory.ParseExpression(text);
        return replaced.ReplaceNodes(
            replaced.DescendantNodes().OfType<InterpolationSyntax>().Where(hole => reads.Contains(hole.Expression.ToString())),
            (_, hole) => hole.WithExpression(QualifiedSyntax.Annotate(hole.Expression)));
    }

    private static ExpressionSyntax Glue(ExpressionSyntax? left, ExpressionSyntax right) =>
        left is null ? right : SyntaxFactory.BinaryExpression(SyntaxKind.AddExpression, left, right);

    private static IEnumerable<(int Start, string Value, CredentialKind Kind)> ValuesIn(string text, CredentialKind kind)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && Characters.IsWord(text[i]))
                continue;
            var word = text.Substring(start, i - start);
            if (TwilioSid.IsAccountSid(word))
                yield return (start, word, CredentialKind.AccountSid);
            else if (TwilioSid.IsApiKeySid(word))
                yield return (start, word, CredentialKind.ApiKeySid);
            else if (kind.IsSecret() && (TwilioSecret.LooksLikeSecret(word, out _) || word.Length == text.Length))
                yield return (start, word, kind);
            start = i + 1;
        }
    }

    private static bool IsOnce(string source, string value)
    {
        var first = source.IndexOf(value, StringComparison.Ordinal);
        return first >= 0 && source.IndexOf(value, first + 1, StringComparison.Ordinal) < 0;
    }
}
