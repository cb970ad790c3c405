namespace TwilioAnalyzers.Flow.Configuration;

/// <summary>
/// File patterns: <c>*</c> and <c>?</c> stay within a folder, <c>**</c> does not. A pattern without a separator is
/// one of file names in any folder; either separator will do, and case does not count.
/// </summary>
internal static class Glob
{
    public static bool IsMatch(string pattern, string path)
    {
        pattern = Normalize(pattern);
        path = Normalize(path);
        if (pattern.IndexOf('/') < 0)
            path = path.Substring(path.LastIndexOf('/') + 1);

        // The places of the path that the pattern up to here can reach: no backtracking, whatever the stars.
        var reached = new bool[path.Length + 1];
        reached[0] = true;
        for (var i = 0; i < pattern.Length; i++)
        {
            var next = new bool[path.Length + 1];
            var c = pattern[i];
            if (c == '*')
            {
                var crosses = i + 1 < pattern.Length && pattern[i + 1] == '*';
                // "**/" is also no folder at all.
                var isFolders = crosses && i + 2 < pattern.Length && pattern[i + 2] == '/' && (i == 0 || pattern[i - 1] == '/');
                var open = false;
                for (var at = 0; at <= path.Length; at++)
                {
                    if (at > 0 && path[at - 1] == '/' && !crosses)
                        open = false;
                    next[at] = reached[at] || open && (!isFolders || path[at - 1] == '/');
                    open |= reached[at];
                }

                i += isFolders ? 2 : crosses ? 1 : 0;
            }
            else
            {
                for (var at = 0; at < path.Length; at++)
                    next[at + 1] = reached[at] && (c == '?' ? path[at] != '/' : char.ToUpperInvariant(c) == char.ToUpperInvariant(path[at]));
            }

            reached = next;
        }

        return reached[path.Length];
    }

    private static string Normalize(string text)
    {
        text = text.Replace('\\', '/');
        return text.StartsWith("./", StringComparison.Ordinal) ? text.Substring(2) : text.TrimStart('/');
    }
}
