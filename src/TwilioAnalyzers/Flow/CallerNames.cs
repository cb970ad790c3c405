using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TwilioAnalyzers.Flow;

/// <summary>
/// Names of members, and of those that call them, to the depth that callers are followed: by spelling alone, so that a file with none of these words
/// is done with before anything in it is bound.
/// </summary>
internal sealed class CallerNames
{
    /// <summary>As far as callers are followed.</summary>
    private const int Depth = 3;

    /// <summary>A word that stands everywhere leads everywhere.</summary>
    private const int MostUses = 100;

    /// <summary>Each with the callers that lie between it and one of the first.</summary>
    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);

    private CallerNames()
    {
    }

    public static CallerNames Of(IEnumerable<string> names, Compilation compilation, CancellationToken cancellationToken)
    {
        var result = new CallerNames();
        var last = new HashSet<string>(names, StringComparer.Ordinal);
        for (var depth = 0; last.Count > 0; depth++)
        {
            foreach (var name in last)
                result._names.Add(name, depth);
            var next = new HashSet<string>(StringComparer.Ordinal);
            if (depth < Depth)
            {
                foreach (var name in last)
                    next.UnionWith(Callers(name, compilation, cancellationToken));
                next.ExceptWith(result._names.Keys);
            }

            last = next;
        }

        return result;
    }

    public bool Has(string name) => _names.ContainsKey(name);

    /// <summary>A file that was edited leads to no other names than these.</summary>
    /// <param name="tree">The file.</param>
    /// <param name="names">Those of the first names that it has now.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public bool Cover(SyntaxTree tree, IEnumerable<string> names, CancellationToken cancellationToken)
    {
        if (!names.All(name => IsWithin(name, 0)))
            return false;
        var index = NameIndex.For(tree, cancellationToken);
        foreach (var known in _names)
        {
            if (known.Value < Depth && !index.FunctionsWith(known.Key, cancellationToken).All(caller => IsWithin(caller, known.Value + 1)))
                return false;
        }

        return true;
    }

    private bool IsWithin(string name, int depth) => _names.TryGetValue(name, out var known) && known <= depth;

    /// <summary>The file has one of these words.</summary>
    public bool AreIn(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (_names.Count == 0)
            return false;
        var index = NameIndex.For(tree, cancellationToken);
        foreach (var name in _names.Keys)
        {
            if (index.MayHave(name))
                return true;
        }

        return false;
    }

    private static IEnumerable<string> Callers(string name, Compilation compilation, CancellationToken cancellationToken)
    {
        var uses = 0;
        foreach (var index in NameIndex.With(name, compilation, cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var caller in index.FunctionsWith(name, cancellationToken))
            {
                if (++uses > MostUses)
                    yield break;
                yield return caller;
            }
        }
    }

    /// <summary>The member or local function around a place, by the name that others call it by.</summary>
    public static string? FunctionAround(SyntaxNode node)
    {
        for (var current = node.Parent; current is not null; current = current.Parent)
        {
            if (current is not PropertyDeclarationSyntax { Initializer: not null } && NameOf(current) is { } name)
                return name;
        }

        return null;
    }

    /// <summary>The name that a function is called by; null for what is none.</summary>
    public static string? NameOf(SyntaxNode declaration) => declaration switch
    {
        LocalFunctionStatementSyntax local => local.Identifier.ValueText,
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        ConstructorDeclarationSyntax constructor => constructor.Identifier.ValueText,
        TypeDeclarationSyntax type => type.Identifier.ValueText,
        _ => null,
    };
}
