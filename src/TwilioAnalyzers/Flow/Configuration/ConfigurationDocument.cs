namespace TwilioAnalyzers.Flow.Configuration;

/// <summary>What a file holds, as far as it could be read: settings in sections, in the order of the text.</summary>
internal sealed class ConfigurationDocument(string text)
{
    public string Text { get; } = text;

    /// <summary>What stands in no section. Settings that have nothing to do with each other stand side by side there.</summary>
    public ConfigurationSection Root { get; } = new(parent: null, "", isFlat: true);

    public List<ConfigurationEntry> Entries { get; } = [];

    /// <summary>Where comments stand. In a file that is served as it is, they are read by whoever reads the file.</summary>
    public List<(int Start, int Length)> Comments { get; } = [];

    /// <summary>How many characters the readers have looked at, so that a test can hold them to the length of the text.</summary>
    public long CharactersRead { get; set; }

    public void Add(ConfigurationSection section, TextPart name, TextPart value)
    {
        var entry = new ConfigurationEntry(section, section.Entries.Count, name, value);
        section.Entries.Add(entry);
        Entries.Add(entry);
    }
}

/// <summary>An object, element, call or block: what keeps settings together.</summary>
internal sealed class ConfigurationSection(ConfigurationSection? parent, string name, bool isFlat)
{
    private const int LongestName = 200;

    public ConfigurationSection? Parent { get; } = parent;

    /// <summary>Empty where it would be no name any more.</summary>
    public string Name { get; } = name.Length <= LongestName ? name : "";

    /// <summary>Unrelated settings stand side by side here, as in <c>appSettings</c>: only the nearest say something about each other.</summary>
    public bool IsFlat { get; } = isFlat;

    public List<ConfigurationEntry> Entries { get; } = [];
}

/// <summary>A setting. Its name is empty where it has none, as in an array or as an argument.</summary>
internal sealed class ConfigurationEntry(ConfigurationSection section, int index, TextPart name, TextPart value)
{
    public ConfigurationSection Section { get; } = section;

    public int Index { get; } = index;

    public TextPart Name { get; } = name;

    public TextPart Value { get; } = value;

    /// <summary>The names from the outermost section in: <c>Twilio:Client:AuthToken</c>.</summary>
    public string Path
    {
        get
        {
            var names = new List<string> { Name.Value };
            for (var section = Section; section is not null; section = section.Parent)
                names.Add(section.Name);
            names.Reverse();
            return string.Join(":", names.Where(part => part.Length > 0));
        }
    }
}

/// <summary>A name or value as it is meant, escapes decoded, and where it is written, quotes left out.</summary>
internal readonly record struct TextPart(string Value, int Start, int Length)
{
    public static TextPart None => new("", 0, 0);

    /// <summary>Where a piece of the value is written; the whole where escapes keep it from being found.</summary>
    public (int Start, int Length) Locate(string text, int index, int length)
    {
        if (Length == Value.Length)
            return (Start + index, length);
        var found = text.IndexOf(Value.Substring(index, length), Start, Length, StringComparison.Ordinal);
        return found < 0 ? (Start, Length) : (found, length);
    }
}
