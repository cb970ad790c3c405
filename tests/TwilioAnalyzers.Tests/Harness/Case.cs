using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace TwilioAnalyzers.Tests.Harness;

/// <summary>A program and its verdicts, from a .cases table. The format is described in tests/README.md.</summary>
internal sealed record Case(string Table, string Title)
{
    public const string LibraryDirectory = "../Library/";

    public string Project { get; private set; } = "console";

    public bool HasSdk { get; private set; } = true;

    public bool Compiles { get; private set; } = true;

    public bool HasFix { get; private set; } = true;

    public List<string> Defines { get; } = [];

    public List<string> Options { get; } = [];

    /// <summary>Each is a part of what the diagnostics say.</summary>
    public List<string> Says { get; } = [];

    public List<CaseFile> Files { get; } = [];

    /// <summary>The sources of another assembly, which the program sees as metadata.</summary>
    public List<CaseFile> Library { get; } = [];

    public override string ToString() => $"{Table}: {Title}";

    public static IReadOnlyList<Case> Read(string path)
    {
        var cases = new List<Case>();
        var table = Path.GetFileNameWithoutExtension(path);
        Case? current = null;
        string? file = null;
        var text = new StringBuilder();
        foreach (var line in File.ReadAllText(path).Split('\n'))
        {
            if (line.StartsWith("### ", StringComparison.Ordinal))
            {
                EndFile();
                current = new Case(table, line[4..].Trim());
                cases.Add(current);
            }
            else if (line.StartsWith("--- ", StringComparison.Ordinal))
            {
                EndFile();
                file = line[4..].Trim();
            }
            else if (file is not null)
            {
                text.Append(line).Append('\n');
            }
            else if (current is not null && line.Trim().Length > 0)
            {
                current.ReadHeader(line);
            }
        }

        EndFile();
        return cases;

        void EndFile()
        {
            if (file is not null)
                (file.StartsWith(LibraryDirectory, StringComparison.Ordinal) ? current!.Library : current!.Files).Add(CaseFile.Parse(file, text.ToString().TrimEnd('\n') + "\n"));
            file = null;
            text.Clear();
        }
    }

    /// <summary>A program too large for a table: every file of a folder, named <c>*.cs.txt</c> so that nothing else compiles it.</summary>
    public static Case OfFolder(string path, string project)
    {
        var @case = new Case(Path.GetFileName(path), "the whole program") { Project = project };
        @case.Files.AddRange(Directory.EnumerateFiles(path, "*.txt", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => CaseFile.Parse(
                Path.ChangeExtension(Path.GetRelativePath(path, file), null).Replace('\\', '/'), File.ReadAllText(file).ReplaceLineEndings("\n"))));
        return @case;
    }

    private void ReadHeader(string line)
    {
        var colon = line.IndexOf(':');
        if (colon < 0)
            throw new FormatException($"{this}: '{line}' is no 'key: value'.");
        var value = line[(colon + 1)..].Trim();
        switch (line[..colon].Trim())
        {
            case "why":
                break;
            case "project":
                Project = value;
                break;
            case "sdk":
                HasSdk = value != "none";
                break;
            case "compiles":
                Compiles = value != "no";
                break;
            case "fix":
                HasFix = value != "none";
                break;
            // What several tables refer to stands in a file of its own.
            case "library":
                Library.Add(CaseFile.Parse(LibraryDirectory + value + ".cs", File.ReadAllText(Repository.PathOf("tests", "TwilioAnalyzers.Tests", "Rules", "Libraries", value + ".cs.txt")).ReplaceLineEndings("\n")));
                break;
            case "defines":
                Defines.AddRange(value.Split(';'));
                break;
            case "says":
                Says.Add(value);
                break;
            case "option":
                Options.Add(value);
                break;
            default:
                throw new FormatException($"{this}: '{line}' has a key that no case has.");
        }
    }
}

/// <summary>One file of a case, the marks of its verdicts taken out.</summary>
internal sealed record CaseFile(string Path, string Text, IReadOnlyList<(string Id, TextSpan Span)> Expected)
{
    public bool IsSource => Path.EndsWith(".cs", StringComparison.Ordinal);

    /// <summary>Reads <c>{|TWA1001:text|}</c>.</summary>
    public static CaseFile Parse(string path, string marked)
    {
        var text = new StringBuilder();
        var expected = new List<(string, TextSpan)>();
        var open = new Stack<(string Id, int Start)>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] == '{' && i + 3 < marked.Length && marked[i + 1] == '|' && marked.IndexOf(':', i) is > 0 and var colon
                && marked[(i + 2)..colon].All(char.IsAsciiLetterOrDigit))
            {
                open.Push((marked[(i + 2)..colon], text.Length));
                i = colon;
            }
            else if (open.Count > 0 && marked[i] == '|' && i + 1 < marked.Length && marked[i + 1] == '}')
            {
                var (id, start) = open.Pop();
                expected.Add((id, TextSpan.FromBounds(start, text.Length)));
                i++;
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        return new CaseFile(path, text.ToString(), expected);
    }
}
