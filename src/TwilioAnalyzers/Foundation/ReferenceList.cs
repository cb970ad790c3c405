using Microsoft.CodeAnalysis;

namespace TwilioAnalyzers.Foundation;

/// <summary>What a compilation references, to be told from what another does. A file of metadata is the host's; another project's compilation is not kept.</summary>
internal sealed class ReferenceList(Compilation compilation)
{
    private readonly object[] _references =
        [.. compilation.References.Select(static reference => reference is CompilationReference project ? new WeakReference<Compilation>(project.Compilation) : (object)reference)];

    public bool AreOf(Compilation other)
    {
        var index = 0;
        foreach (var reference in other.References)
        {
            if (index == _references.Length)
                return false;
            var known = _references[index++];
            var isSame = known is WeakReference<Compilation> weak
                ? reference is CompilationReference project && weak.TryGetTarget(out var compilation) && ReferenceEquals(compilation, project.Compilation)
                : ReferenceEquals(known, reference);
            if (!isSame)
                return false;
        }

        return index == _references.Length;
    }
}
