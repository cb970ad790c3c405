using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Foundation;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Flow.Failures;

/// <summary>
/// Where a file seems to make requests to Twilio, by syntax alone. It belongs to the tree and outlives the compilation: typing in one file leaves
/// it as it is for all others.
/// </summary>
internal sealed class RestSites
{
    private static readonly OncePer<SyntaxTree, RestSites> Known = new();

    private static readonly RestSites None = new(ImmutableArray<InvocationExpressionSyntax>.Empty, ImmutableArray<string>.Empty);

    private RestSites(ImmutableArray<InvocationExpressionSyntax> calls, ImmutableArray<string> functions) => (Calls, Functions) = (calls, functions);

    /// <summary>What may be a request.</summary>
    public ImmutableArray<InvocationExpressionSyntax> Calls { get; }

    /// <summary>The names of the members in which they stand.</summary>
    public ImmutableArray<string> Functions { get; }

    /// <param name="tree">The file.</param>
    /// <param name="anyReceiver">Another file gives the SDK's types other names, so that a request may look like any call of that name.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static RestSites In(SyntaxTree tree, bool anyReceiver, CancellationToken cancellationToken) => anyReceiver
        ? Read(tree, anyReceiver, cancellationToken)
        : Known.Get(tree, cancellationToken, static (tree, cancellationToken) => TextScan.Read(tree, static text => text.IndexOf("Resource".AsSpan()) >= 0, cancellationToken) ? Read(tree, anyReceiver: false, cancellationToken) : None);

    private static RestSites Read(SyntaxTree tree, bool anyReceiver, CancellationToken cancellationToken)
    {
        var root = tree.GetRoot(cancellationToken);
        // using Sms = …MessageResource; and using static …MessageResource;
        anyReceiver |= root is CompilationUnitSyntax unit && unit.DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .Any(static node => node is UsingDirectiveSyntax @using && (@using.Alias is not null || @using.StaticKeyword.IsKind(SyntaxKind.StaticKeyword)));
        var calls = ImmutableArray.CreateBuilder<InvocationExpressionSyntax>();
        var functions = new HashSet<string>(StringComparer.Ordinal);
        foreach (var call in CallSites.In(tree, cancellationToken).Invocations)
        {
            var called = call.Expression;
            if (!RestCall.IsName(CallName.Of(called)))
                continue;
            if (!(called is MemberAccessExpressionSyntax { Expression: var receiver } && CallName.Of(receiver)?.EndsWith("Resource", StringComparison.Ordinal) == true) && !anyReceiver)
                continue;
            calls.Add(call);
            if (CallerNames.FunctionAround(call) is { } name)
                functions.Add(name);
        }

        return calls.Count == 0 ? None : new RestSites(calls.ToImmutable(), functions.ToImmutableArray());
    }
}
