using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Editing;

namespace TwilioAnalyzers.CodeFixes.Foundation;

/// <summary>One edit that turns a violation into the safe pattern, alone or together with others of its document.</summary>
/// <param name="Title">What the menu shows.</param>
/// <param name="EquivalenceKey">The same for all that Fix All repairs in one go.</param>
/// <param name="Edit">Makes the edit; other edits may have been made in the same editor before.</param>
internal sealed record Repair(string Title, string EquivalenceKey, Action<SyntaxEditor> Edit)
{
    /// <summary>With this one made, another finding of the document is none any more: Fix All leaves that alone, as the fixes one by one do.</summary>
    public Func<Diagnostic, bool> Settles { get; init; } = static _ => false;
}
