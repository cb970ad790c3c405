using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Foundation;

namespace TwilioAnalyzers.Flow;

/// <summary>What the rules look at in a file, found in one walk for all of them: a walk makes a file's nodes, and half a dozen rules would each do so.</summary>
internal sealed class CallSites
{
    private static readonly OncePer<SyntaxTree, CallSites> Known = new();

    private readonly List<SyntaxNode> _all = [];
    private readonly List<InvocationExpressionSyntax> _invocations = [];
    private readonly List<TryStatementSyntax> _tries = [];
    private readonly List<SimpleNameSyntax> _arguments = [];

    private CallSites(SyntaxNode root, CancellationToken cancellationToken)
    {
        foreach (var node in root.DescendantNodes())
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (node)
            {
                case InvocationExpressionSyntax invocation:
                    _all.Add(invocation);
                    _invocations.Add(invocation);
                    break;
                case BaseObjectCreationExpressionSyntax or AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression }:
                    _all.Add(node);
                    break;
                case SimpleNameSyntax name when ValueSyntax.TargetOf(name).Parent is ArgumentSyntax:
                    _arguments.Add(name);
                    break;
                case TryStatementSyntax @try:
                    _tries.Add(@try);
                    break;
            }
        }
    }

    /// <summary>Invocations, object creations and assignments, in the order of the file.</summary>
    public IReadOnlyList<SyntaxNode> All => _all;

    public IReadOnlyList<InvocationExpressionSyntax> Invocations => _invocations;

    public IReadOnlyList<TryStatementSyntax> Tries => _tries;

    /// <summary>Names that are handed over, and not called.</summary>
    public IReadOnlyList<SimpleNameSyntax> Arguments => _arguments;

    public static CallSites In(SyntaxTree tree, CancellationToken cancellationToken) => Known.Get(tree, cancellationToken, static (tree, cancellationToken) => new CallSites(tree.GetRoot(cancellationToken), cancellationToken));
}
