namespace TwilioAnalyzers.Sync;

/// <summary>A file of the repository that is derived from the rules, in whole or between markers.</summary>
/// <param name="Path">Relative to the repository, with forward slashes.</param>
internal sealed record DerivedFile(string Root, string Path, string? Actual, string? Expected, string? Problem = null)
{
    private string FullPath => System.IO.Path.Combine(Root, Path);

    public static DerivedFile Whole(string root, string path, string expected) => new(root, path, Read(root, path), expected);

    /// <summary>A file of which only the stretches between <c>&lt;!-- sync:name --&gt;</c> and <c>&lt;!-- /sync:name --&gt;</c> are derived.</summary>
    /// <param name="skeleton">What the file is made from where it does not exist; without it, a missing file is a problem.</param>
    public static DerivedFile Marked(string root, string path, string? skeleton, params (string Name, Func<string, string> Text)[] blocks)
    {
        var actual = Read(root, path);
        var expected = actual ?? skeleton;
        if (expected is null)
            return new(root, path, actual, null, "does not exist");

        foreach (var (name, text) in blocks)
        {
            string begin = $"<!-- sync:{name} -->", end = $"<!-- /sync:{name} -->";
            var from = expected.IndexOf(begin, StringComparison.Ordinal);
            var to = expected.IndexOf(end, StringComparison.Ordinal);
            if (from < 0 || to < from)
                return new(root, path, actual, null, $"lacks the lines '{begin}' and '{end}', between which derived text is kept; put them where it belongs");
            from += begin.Length;
            expected = $"{expected[..from]}\n{text(expected[to..]).Trim('\n')}\n{expected[to..]}";
        }

        return new(root, path, actual, expected);
    }

    public void Write()
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(FullPath)!);
        File.WriteAllText(FullPath, Expected);
    }

    /// <summary>Where the file first differs and what should stand there, for a message.</summary>
    public string FirstDifference()
    {
        if (Actual is null)
            return ": does not exist";
        string[] actual = Actual.Split('\n'), expected = Expected!.Split('\n');
        var line = 0;
        while (line < actual.Length && line < expected.Length && actual[line] == expected[line])
            line++;
        return $"({line + 1}): has drifted from the rules; expected here: {(line < expected.Length ? expected[line] : "(end of file)")}";
    }

    private static string? Read(string root, string path)
    {
        var fullPath = System.IO.Path.Combine(root, path);
        return File.Exists(fullPath) ? File.ReadAllText(fullPath).ReplaceLineEndings("\n") : null;
    }
}
