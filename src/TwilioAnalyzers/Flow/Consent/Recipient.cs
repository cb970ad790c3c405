using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TwilioAnalyzers.Flow.Consent;

/// <summary>Where a recipient comes from, as far as the member that names it shows.</summary>
internal sealed class Recipient
{
    /// <summary>What it is taken from asks for consent.</summary>
    public bool IsAsked { get; set; }

    /// <summary>Data about people, or what a request brought.</summary>
    public bool IsStored { get; set; }

    /// <summary>The program's own: configuration, a constant; or whoever has just written.</summary>
    public bool IsExempt { get; set; }

    /// <summary>Whoever has just written, or what was found by that.</summary>
    public bool IsInbound { get; set; }

    /// <summary>Its callers know.</summary>
    public HashSet<IParameterSymbol> Parameters { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>The code's own words for it, for a message.</summary>
    public ExpressionSyntax? Named { get; set; }

    /// <summary>One of several that it may be.</summary>
    public void Add(Recipient other)
    {
        IsAsked |= other.IsAsked;
        IsStored |= other.IsStored;
        IsExempt |= other.IsExempt;
        IsInbound |= other.IsInbound;
        Parameters.UnionWith(other.Parameters);
    }
}
