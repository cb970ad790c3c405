using System.Text.RegularExpressions;
using TwilioAnalyzers.Foundation;
using TwilioAnalyzers.Tests.Harness;

namespace TwilioAnalyzers.Tests.Laws;

/// <summary>A link in a document of this repository leads to a file that is there, and to a heading that is in it.</summary>
public partial class DocumentTests
{
    private static readonly string[] Folders = [".github", "docs", "eng", "samples", "src", "tests"];

    public static TheoryData<string> Documents => new(
        from file in Directory.GetFiles(Repository.Root, "*.md").Concat(
            Folders.SelectMany(folder => Directory.GetFiles(Repository.PathOf(folder), "*.md", SearchOption.AllDirectories)))
        let path = Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')
        where !path.Split('/').Any(part => part is "bin" or "obj" or "node_modules")
        select path);

    [Theory]
    [MemberData(nameof(Documents))]
    public void NoLinkIsDead(string document)
    {
        var dead = new List<string>();
        foreach (var link in Link().Matches(Prose(document)).Select(match => match.Groups["target"].Value))
        {
            if (PathOf(document, link) is not { } path)
                continue;
            var target = Repository.PathOf(path);
            var heading = link.Contains('#', StringComparison.Ordinal) ? link[(link.IndexOf('#', StringComparison.Ordinal) + 1)..] : "";
            if (!File.Exists(target) && !Directory.Exists(target))
                dead.Add(link);
            else if (heading.Length > 0 && path.EndsWith(".md", StringComparison.Ordinal) && !Anchors(path).Contains(heading))
                dead.Add(link);
        }

        Assert.Empty(dead);
    }

    /// <summary>Null for what is not in this repository.</summary>
    private static string? PathOf(string document, string link)
    {
        var ours = Rule.RepositoryUrl + "/blob/main/";
        var file = link.Split('#')[0];
        if (file.StartsWith(ours, StringComparison.Ordinal))
            return file[ours.Length..];
        if (file.Contains(':', StringComparison.Ordinal))
            return null;
        if (file.Length == 0)
            return document;
        var folder = Path.GetDirectoryName(Repository.PathOf(document))!;
        return Path.GetRelativePath(Repository.Root, Path.GetFullPath(Path.Combine(folder, file)));
    }

    /// <summary>As GitHub makes them: a heading that is there before gets a number.</summary>
    private static HashSet<string> Anchors(string document)
    {
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        foreach (var heading in Heading().Matches(Prose(document)).Select(match => match.Groups["text"].Value))
        {
            var anchor = NotInAnAnchor().Replace(Link().Replace(heading, "").ToLowerInvariant(), "").Replace(' ', '-');
            for (var i = 0; !anchors.Add(i == 0 ? anchor : $"{anchor}-{i}"); i++)
            {
            }
        }

        return anchors;
    }

    private static string Prose(string document) => Code().Replace(File.ReadAllText(Repository.PathOf(document)).ReplaceLineEndings("\n"), "");

    /// <summary>Behind the text in brackets, which stays when a heading is read.</summary>
    [GeneratedRegex(@"(?<=\])\((?<target>[^()\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("^#{1,6} (?<text>.+?) *$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("^ *```.*?^ *```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Code();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnAnchor();
}
