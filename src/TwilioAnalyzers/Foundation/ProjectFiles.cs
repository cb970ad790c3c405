using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TwilioAnalyzers.Foundation;

/// <summary>The files of a compilation.</summary>
internal static class ProjectFiles
{
    /// <summary>By how many of its files a compilation is found again: any of the others may be the one that is edited.</summary>
    public const int Keys = 3;

    public static ImmutableArray<SyntaxTree> TreesOf(Compilation compilation) => ((CSharpCompilation)compilation).SyntaxTrees;
}
