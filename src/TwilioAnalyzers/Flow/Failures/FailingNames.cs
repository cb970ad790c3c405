using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Sdk;
using TwilioAnalyzers.Foundation;

namespace TwilioAnalyzers.Flow.Failures;

/// <summary>
/// The names of the project's own members that make a request, or call one that does: by spelling alone, so that a file that has none of these
/// words is done with before anything in it is bound.
/// </summary>
internal sealed class FailingNames
{
    private static readonly OncePer<Compilation, FailingNames> Known = new();

    /// <summary>A name too many, of a call that is gone since, costs a look and says nothing.</summary>
    private static readonly AcrossEdits<FailingNames> Remembered = new();

    private static int _stamps;

    private readonly CallerNames _names;

    private FailingNames(bool anyReceiver, CallerNames names) => (AnyReceiver, _names) = (anyReceiver, names);

    /// <summary>A type of the SDK goes by another name in every file.</summary>
    public bool AnyReceiver { get; }

    public static FailingNames In(Compilation compilation, CancellationToken cancellationToken) =>
        Known.Get(compilation, cancellationToken, Read);

    private static FailingNames Read(Compilation compilation, CancellationToken cancellationToken)
    {
        var anyReceiver = Numbers.GlobalNames.In(compilation, cancellationToken).Any;
        var edited = new List<EditedTree>();
        if (Remembered.Last(compilation, edited, cancellationToken) is { } last && last.AnyReceiver == anyReceiver
            && edited.TrueForAll(file => last._names.Cover(file.Now, RestSites.In(file.Now, anyReceiver, cancellationToken).Functions, cancellationToken)))
        {
            return last;
        }

        var names = CallerNames.Of(compilation.SyntaxTrees.SelectMany(tree => RestSites.In(tree, anyReceiver, cancellationToken).Functions), compilation, cancellationToken);
        var found = new FailingNames(anyReceiver, names);
        Remembered.Keep(compilation, found);
        return found;
    }

    /// <summary>Another for other names.</summary>
    public int Stamp { get; } = Interlocked.Increment(ref _stamps);

    /// <summary>By its name, and that of what it is called on, the call may be a request or lead to one.</summary>
    public bool MayBeOf(InvocationExpressionSyntax call) => CallName.Of(call.Expression) is { } name && (Has(name) || RestCall.IsName(name) && (AnyReceiver || MayBeResource(call)));

    private static bool MayBeResource(InvocationExpressionSyntax call) => call.Expression is not MemberAccessExpressionSyntax access
        || CallName.Of(access.Expression) is { } receiver && (receiver.EndsWith("Resource", StringComparison.Ordinal) || char.IsUpper(receiver[0]));

    public bool Has(string? name) => name is not null && _names.Has(name);

    /// <summary>The file has a request, or one of these words.</summary>
    public bool IsIn(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (!RestSites.In(tree, AnyReceiver, cancellationToken).Calls.IsEmpty)
            return true;
        return _names.AreIn(tree, cancellationToken);
    }
}
