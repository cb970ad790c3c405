using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TwilioAnalyzers.Foundation;
using TwilioAnalyzers.Knowledge;

namespace TwilioAnalyzers.Flow;

/// <summary>A value in the source that is a Twilio credential, or could be one.</summary>
/// <param name="Kind">What it is, by its shape.</param>
/// <param name="Span">The string that holds it.</param>
/// <param name="Node">That string's syntax; null in inactive code.</param>
/// <param name="IsWhole">The string is the value and nothing else.</param>
/// <param name="IsProven">Its prefix, its name or its neighbours say that it is Twilio's. A secret that is not proven needs <see cref="CredentialFlow"/>.</param>
/// <param name="InactiveNode">That string as inactive code would have it, in a tree of its own.</param>
internal sealed record CredentialValue(
    CredentialKind Kind, TextSpan Span, ExpressionSyntax? Node, bool IsWhole, bool IsProven, ExpressionSyntax? InactiveNode = null);

/// <summary>The credentials of one file, as far as its own syntax tells them.</summary>
internal sealed class CredentialScan
{
    private static readonly OncePer<SyntaxTree, CredentialScan> Scans = new();

    private static readonly CredentialScan Empty = new(ImmutableArray<CredentialValue>.Empty, ImmutableArray<ExpressionSyntax>.Empty);

    private CredentialScan(ImmutableArray<CredentialValue> values, ImmutableArray<ExpressionSyntax> unresolved)
    {
        Values = values;
        Unresolved = unresolved;
    }

    /// <summary>In the order of the source; at most one for a string: a secret before a SID.</summary>
    public ImmutableArray<CredentialValue> Values { get; }

    /// <summary>Glued strings with a part that this file's syntax does not tell, and that may complete a SID.</summary>
    public ImmutableArray<ExpressionSyntax> Unresolved { get; }

    public static CredentialScan For(SyntaxTree tree, CancellationToken cancellationToken)
    {
        var scan = TextScan.For(tree, cancellationToken);
        return scan.Candidates.IsEmpty ? Empty : Scans.Get(tree, () =>
        {
            Work.Count(ref Work.CredentialScans);
            var collector = new Collector(tree.GetRoot(cancellationToken), scan.MentionsTwilio);
            var values = collector.Collect(scan.Candidates, cancellationToken);
            return new CredentialScan(values, collector.Unresolved.ToImmutableArray());
        });
    }

    private sealed class Collector(SyntaxNode root, bool mentionsTwilio)
    {
        private readonly List<(StringExpression String, ExpressionSyntax Node, string Secret, CredentialKind Kind, int At)> _possibleSecrets = [];
        private readonly SortedDictionary<TextSpan, CredentialValue> _values = new();
        private readonly HashSet<SyntaxNode> _seen = [];
        private readonly HashSet<int> _inactive = [];
        private Dictionary<string, string?>? _constants;

        public List<ExpressionSyntax> Unresolved { get; } = [];

        public ImmutableArray<CredentialValue> Collect(ImmutableArray<int> candidates, CancellationToken cancellationToken)
        {
            foreach (var position in candidates)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (position < root.FullSpan.End)
                    Look(position, cancellationToken);
            }

            LookAtGluedConstants();
            foreach (var (text, node, secret, kind, at) in _possibleSecrets)
                AddSecret(text, node, secret, kind, at);
            return _values.Values.ToImmutableArray();
        }

        private void Look(int position, CancellationToken cancellationToken)
        {
            var token = root.FindToken(position);
            if (!token.Span.Contains(position))
            {
                var trivia = root.FindTrivia(position);
                if (trivia.IsKind(SyntaxKind.DisabledTextTrivia) && _inactive.Add(trivia.SpanStart))
                    LookAtInactive(trivia, cancellationToken);
                return;
            }

            // A string with a thousand candidates in it is put together once.
            if (StringExpression.Around(token) is { } node && _seen.Add(node))
                LookAt(StringExpression.Of(node, ConstantNamed));
        }

        private void LookAt(StringExpression text)
        {
            if (text.HasUnknown && !TwilioSid.Contains(text.Text))
                Unresolved.Add(text.Node);
            for (var at = TwilioSid.Find(text.Text, 0, out var kind); at >= 0; at = TwilioSid.Find(text.Text, at + TwilioSid.Length, out kind))
                Add(text, text.Holding(at, TwilioSid.Length), kind, TwilioSid.Length);

            foreach (var (at, kind) in SecretsIn(text.Text))
            {
                if (text.Holding(at, TwilioSecret.Length) is { } holder)
                    _possibleSecrets.Add((text, holder, text.Text.Substring(at, TwilioSecret.Length), kind, at));
            }

            if (BasicHeader.HoldsCredentials(text.Text))
                Add(text, text.Node, CredentialKind.AuthToken, length: 0);
        }

        private static IEnumerable<(int At, CredentialKind Kind)> SecretsIn(string text)
        {
            var start = 0;
            for (var i = 0; i <= text.Length; i++)
            {
                if (i < text.Length && Characters.IsWord(text[i]))
                    continue;
                if (i - start == TwilioSecret.Length && TwilioSecret.LooksLikeSecret(text.Substring(start, TwilioSecret.Length), out var kind))
                    yield return (start, kind);
                start = i + 1;
            }
        }

        private void AddSecret(StringExpression text, ExpressionSyntax node, string secret, CredentialKind kind, int at)
        {
            var proof = new SecretProof(root, mentionsTwilio, HoldsSid);
            var isProven = proof.Holds(text, node, at);
            Add(text, node, isProven && kind == CredentialKind.AuthToken && proof.SaysApiKey ? CredentialKind.ApiKeySecret : kind, secret.Length, isProven);
        }

        private bool HoldsSid(TextSpan span)
        {
            foreach (var value in _values.Values)
            {
                if (!value.Kind.IsSecret() && span.Contains(value.Span))
                    return true;
            }

            return false;
        }

        private void Add(StringExpression text, ExpressionSyntax? node, CredentialKind kind, int length, bool isProven = true)
        {
            if (node is null)
                return;
            var span = node.Span;
            if (_values.TryGetValue(span, out var other) && (other.Kind.IsSecret() || !kind.IsSecret() || !isProven))
                return;
            var whole = node is LiteralExpressionSyntax literal ? literal.Token.ValueText.Length : text.Text.Length;
            _values[span] = new CredentialValue(kind, span, node, whole == length, isProven);
        }

        /// <summary>
        /// Inactive code is text to the compiler. Read as a script, which takes statements and members alike, it has strings again.
        /// </summary>
        private void LookAtInactive(SyntaxTrivia trivia, CancellationToken cancellationToken)
        {
            var start = trivia.SpanStart;
            var inner = CSharpSyntaxTree.ParseText(trivia.ToString(), new CSharpParseOptions(LanguageVersion.Latest, kind: SourceCodeKind.Script), cancellationToken: cancellationToken);
            var scan = TextScan.For(inner, cancellationToken);
            foreach (var value in new Collector(inner.GetRoot(cancellationToken), mentionsTwilio).Collect(scan.Candidates, cancellationToken))
            {
                var span = new TextSpan(start + value.Span.Start, value.Span.Length);
                if (value.IsProven && !_values.ContainsKey(span))
                    _values[span] = value with { Span = span, Node = null, InactiveNode = value.Node };
            }
        }

        /// <summary>The text of a constant of this name in this file; null where there is none or more than one.</summary>
        private string? ConstantNamed(string name)
        {
            if (_constants is null)
            {
                _constants = new Dictionary<string, string?>(StringComparer.Ordinal);
                foreach (var node in root.DescendantNodes())
                {
                    if (node is VariableDeclaratorSyntax { Initializer.Value: { } value } variable)
                    {
                        var text = value is LiteralExpressionSyntax literal && StringExpression.IsString(literal) ? literal.Token.ValueText : null;
                        var key = variable.Identifier.ValueText;
                        _constants[key] = _constants.ContainsKey(key) ? null : text;
                    }
                }
            }

            return _constants.TryGetValue(name, out var known) ? known : null;
        }

        /// <summary><c>Prefix + Rest</c>, where <c>Rest</c> is a constant of this file whose literal alone is no SID.</summary>
        private void LookAtGluedConstants()
        {
            HashSet<string>? names = null;
            foreach (var (text, node, _, _, _) in _possibleSecrets)
            {
                if (text.Node == node && node.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable })
                    (names ??= new(StringComparer.Ordinal)).Add(variable.Identifier.ValueText);
            }

            if (names is null)
                return;
            foreach (var node in root.DescendantNodes())
            {
                if (node is IdentifierNameSyntax name && names.Contains(name.Identifier.ValueText)
                    && name.FirstAncestorOrSelf<ExpressionSyntax>(e => e is InterpolatedStringExpressionSyntax || e.IsKind(SyntaxKind.AddExpression)) is { } glued)
                {
                    while (glued.Parent is BinaryExpressionSyntax outer && outer.IsKind(SyntaxKind.AddExpression))
                        glued = outer;
                    if (!_seen.Add(glued))
                        continue;
                    var text = StringExpression.Of(glued, ConstantNamed);
                    var at = TwilioSid.Find(text.Text, 0, out var kind);
                    if (at >= 0 && text.Holding(at, TwilioSid.Length) == glued)
                        Add(text, glued, kind, TwilioSid.Length);
                }
            }
        }
    }
}
