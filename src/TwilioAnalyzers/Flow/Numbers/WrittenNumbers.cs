using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Foundation;
using TwilioAnalyzers.Knowledge;

namespace TwilioAnalyzers.Flow.Numbers;

/// <summary>A number in the source that reaches the SDK.</summary>
/// <param name="Node">The string that holds it.</param>
/// <param name="Text">As it is written.</param>
/// <param name="Number">What it is.</param>
/// <param name="Place">Where it goes.</param>
internal sealed record NumberInSource(ExpressionSyntax Node, string Text, WrittenNumber Number, NumberPlace Place);

/// <summary>The numbers of one file that reach the SDK: found in the text, then followed. Two rules ask for them.</summary>
internal sealed class WrittenNumbers
{
    private static readonly OncePer<SyntaxTree, Candidates> Found = new();
    private static readonly OncePer<SemanticModel, WrittenNumbers> Known = new();

    private WrittenNumbers(ImmutableArray<NumberInSource> all) => All = all;

    public ImmutableArray<NumberInSource> All { get; }

    public static WrittenNumbers In(SemanticModel model, CancellationToken cancellationToken)
    {
        var candidates = Found.Get(model.SyntaxTree, () => new Candidates(TextScan.Read(
            model.SyntaxTree,
            static text =>
            {
                var positions = new List<int>();
                NumberCandidates.Find(text, positions);
                return positions;
            },
            cancellationToken)));
        return candidates.Positions.Count == 0 ? Empty : Known.Get(model, () => new WrittenNumbers(Read(model, candidates.Positions, cancellationToken)));
    }

    private static readonly WrittenNumbers Empty = new(ImmutableArray<NumberInSource>.Empty);

    private static ImmutableArray<NumberInSource> Read(SemanticModel model, List<int> positions, CancellationToken cancellationToken)
    {
        var root = model.SyntaxTree.GetRoot(cancellationToken);
        var found = ImmutableArray.CreateBuilder<NumberInSource>();
        var seen = new HashSet<SyntaxNode>();
        var judged = new HashSet<SyntaxNode>();
        var glued = new Dictionary<SyntaxNode, StringExpression>();
        NumberReach? reach = null;
        foreach (var position in positions)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (position >= root.FullSpan.End)
                break;
            var token = root.FindToken(position);
            // What is glued of thousands of literals is put together once.
            if (!token.Span.Contains(position) || StringExpression.Around(token) is not { } whole || !seen.Add(whole) && token.Parent == whole)
                continue;
            if (!glued.TryGetValue(whole, out var text))
                glued.Add(whole, text = StringExpression.Of(whole, static _ => null));
            if (StringIn(token, whole, text) is not { } held || held.Node != whole && !seen.Add(held.Node) || held.Node == whole && !judged.Add(whole))
                continue;
            var number = WrittenNumber.Of(held.Text);
            if (number.Kind is WrittenNumberKind.None or WrittenNumberKind.Placeholder || IsSeed(held.Node))
                continue;
            reach ??= new NumberReach(new SymbolUses(model.Compilation, model, cancellationToken), cancellationToken);
            if (reach.Reaches(held.Node) is { } place && !reach.WasPiece && !(number.Kind == WrittenNumberKind.Malformed && IsPrefix(held)))
                found.Add(new NumberInSource(held.Node, held.Text, number, place));
        }

        return found.ToImmutable();
    }

    /// <summary>All that is glued together, where all of it is written; else the literal alone, if it is a number by itself.</summary>
    private static (ExpressionSyntax Node, string Text)? StringIn(SyntaxToken token, ExpressionSyntax whole, StringExpression text)
    {
        if (!text.HasUnknown)
            return (whole, text.Text);
        return token.Parent is LiteralExpressionSyntax literal && WrittenNumber.Of(literal.Token.ValueText).Kind == WrittenNumberKind.Dialable ? (literal, literal.Token.ValueText) : null;
    }

    /// <summary>A channel's name alone lacks its number only where it is handed to the SDK as it is.</summary>
    private static bool IsPrefix((ExpressionSyntax Node, string Text) held) =>
        held.Text.EndsWith(":", StringComparison.Ordinal) && held.Node.Parent is not ArgumentSyntax { Parent.Parent: not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Concat" or "Format" or "Add" } } };

    /// <summary>What fills a database for a demonstration or a test.</summary>
    private static bool IsSeed(SyntaxNode node)
    {
        for (var current = node.Parent; current is not null; current = current.Parent)
        {
            var name = current switch
            {
                InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => access.Name.Identifier.ValueText,
                MethodDeclarationSyntax method => method.Identifier.ValueText,
                LocalFunctionStatementSyntax local => local.Identifier.ValueText,
                TypeDeclarationSyntax type => type.Identifier.ValueText,
                PropertyDeclarationSyntax property => property.Identifier.ValueText,
                _ => null,
            };
            if (name is not null && (name == "HasData" || name.IndexOf("Seed", StringComparison.Ordinal) >= 0 || name.StartsWith("seed", StringComparison.Ordinal)))
                return true;
        }

        return false;
    }

    private sealed class Candidates(List<int> positions)
    {
        public List<int> Positions { get; } = positions;
    }
}
