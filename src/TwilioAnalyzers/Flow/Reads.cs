using Microsoft.CodeAnalysis;

namespace TwilioAnalyzers.Flow;

/// <summary>What an answer was taken from.</summary>
internal sealed class Reads
{
    /// <summary>By the number of the file in the compilation: the numbers of the members that were looked into.</summary>
    public Dictionary<int, HashSet<int>> Members { get; } = [];

    /// <summary>Names that were looked for in all files.</summary>
    public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>Words that were looked for in all files, be it in a string.</summary>
    public HashSet<string> Words { get; } = new(StringComparer.Ordinal);

    /// <summary>Each file was looked at: no edit leaves it as it is.</summary>
    public bool IsOfAll { get; set; }

    public void Add(int file, int member)
    {
        if (member == FileMembers.None)
            return;
        if (!Members.TryGetValue(file, out var members))
            Members.Add(file, members = []);
        members.Add(member);
    }

    public void Add(Reads other)
    {
        foreach (var file in other.Members)
        {
            foreach (var member in file.Value)
                Add(file.Key, member);
        }

        Names.UnionWith(other.Names);
        Words.UnionWith(other.Words);
        IsOfAll |= other.IsOfAll;
    }
}
