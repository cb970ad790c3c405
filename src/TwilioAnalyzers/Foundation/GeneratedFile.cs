namespace TwilioAnalyzers.Foundation;

/// <summary>Files that tools write, told by their names as the compiler tells them.</summary>
internal static class GeneratedFile
{
    private static readonly string[] Endings = [".designer.cs", ".generated.cs", ".g.cs", ".g.i.cs"];

    public static bool Is(string path)
    {
        foreach (var ending in Endings)
        {
            if (path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
