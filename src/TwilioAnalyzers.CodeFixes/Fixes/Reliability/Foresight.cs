using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Host;
using TwilioAnalyzers.Flow;
using TwilioAnalyzers.Flow.Failures;

namespace TwilioAnalyzers.CodeFixes.Fixes.Reliability;

/// <summary>What the rule will say of a request once another one is tried: of a lambda's, inside a statement that goes into the <c>try</c>.</summary>
internal static class Foresight
{
    public static bool IsCaughtAfter(Action<SyntaxEditor> edit, InvocationExpressionSyntax request, SemanticModel model, SolutionServices services, CancellationToken cancellationToken)
    {
        var tree = model.SyntaxTree;
        var editor = new SyntaxEditor(tree.GetRoot(cancellationToken), services);
        editor.TrackNode(request);
        edit(editor);
        var changed = tree.WithRootAndOptions(editor.GetChangedRoot(), tree.Options);
        if (changed.GetRoot(cancellationToken).GetCurrentNode(request) is not { } call)
            return false;
        var later = model.Compilation.ReplaceSyntaxTree(tree, changed).GetSemanticModel(changed);
        return later.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol method
            && new FailureAnalysis(new SymbolUses(later.Compilation, later, cancellationToken), ImmutableArray<string>.Empty, "named", cancellationToken).Fate.Of(call, method).Kind != FateKind.Uncaught;
    }
}
