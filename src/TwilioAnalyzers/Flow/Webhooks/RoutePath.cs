namespace TwilioAnalyzers.Flow.Webhooks;

/// <summary>A route's path as segments, to be compared with the literal path of a middleware's branch.</summary>
internal sealed class RoutePath
{
    private readonly string[] _segments;

    private RoutePath(string[] segments) => _segments = segments;

    /// <param name="parts">Prefixes and templates in their order; one that begins with a slash or a tilde begins anew.</param>
    public static RoutePath Of(params string?[] parts)
    {
        var segments = new List<string>();
        foreach (var part in parts)
        {
            if (part is null)
                continue;
            if (part.StartsWith("~/", StringComparison.Ordinal) || part.StartsWith("/", StringComparison.Ordinal) && segments.Count > 0 && part.Length > 1)
                segments.Clear();
            segments.AddRange(Split(part));
        }

        return new RoutePath([.. segments]);
    }

    public RoutePath Under(string prefix) => new([.. Split(prefix), .. _segments]);

    public bool HasParameter(string name) => _segments.Any(segment =>
        segment.StartsWith("{", StringComparison.Ordinal)
        && segment.Trim('{', '}', '*', '?').Split(':', '=', '?')[0].Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The branch's path is the route's beginning; null where a parameter stands in between and could be anything.</summary>
    public bool? StartsWith(string path)
    {
        var wanted = Split(path).ToArray();
        for (var i = 0; i < wanted.Length; i++)
        {
            if (i >= _segments.Length)
                return false;
            var parameter = _segments[i].IndexOf('{');
            if (parameter >= 0 && wanted[i].StartsWith(_segments[i].Substring(0, parameter), StringComparison.OrdinalIgnoreCase))
                return null;
            if (!wanted[i].Equals(_segments[i], StringComparison.OrdinalIgnoreCase))
                return false;
        }

        return true;
    }

    public bool IsSameAs(string path) => StartsWith(path) == true && Split(path).Count() == _segments.Length;

    public bool Mentions(string word) => _segments.Any(segment => segment.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    public override string ToString() => "/" + string.Join("/", _segments);

    private static IEnumerable<string> Split(string path) =>
        path.TrimStart('~').Split('/').Where(segment => segment.Length > 0);
}
