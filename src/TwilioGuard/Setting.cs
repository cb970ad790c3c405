using TwilioAnalyzers.Knowledge;

namespace TwilioGuard;

/// <summary>A setting as it was found: what it should hold, where, and what it does hold.</summary>
/// <param name="kind">Null where the name says nothing about the value.</param>
/// <param name="name">Where the value was looked for, in the words of whoever sets it.</param>
/// <param name="value">Null where there is none.</param>
internal sealed class Setting(CredentialKind? kind, string name, string? value)
{
    /// <summary>People paste values with the quotes of a shell, of JSON or of a document around them.</summary>
    private static readonly char[] Quotes = ['"', '\'', '`', '\u2018', '\u2019', '\u201C', '\u201D', '\u00AB', '\u00BB'];

    public CredentialKind? Kind { get; } = kind;

    /// <summary>Safe to print: a credential that was passed where a name belongs does not come back in a message.</summary>
    public string Name { get; } = Printable(name);

    /// <summary>As it was found; for the caller who passed all checks.</summary>
    public string? Value { get; } = value;

    /// <summary>The value without what it was wrapped in; empty where nothing is left.</summary>
    public string Bare { get; } = Unwrap(value ?? "");

    public bool IsSet => Bare.Length > 0;

    public bool IsWrapped => IsSet && Bare.Length != Value!.Length;

    private static string Unwrap(string value)
    {
        int start = 0, end = value.Length;
        while (start < end && IsWrapping(value[start]))
            start++;
        while (end > start && IsWrapping(value[end - 1]))
            end--;
        return value.Substring(start, end - start);
    }

    /// <summary>White space, a byte order mark or zero-width space from a file, or a quote: nothing that begins or ends a credential.</summary>
    private static bool IsWrapping(char c) =>
        char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B' || Array.IndexOf(Quotes, c) >= 0;

    private static string Printable(string name)
    {
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            if (i < name.Length && Characters.IsAlphanumeric(name[i]))
                continue;
            var part = name.Substring(start, i - start);
            if (TwilioSid.Contains(part) || TwilioSecret.LooksLikeSecret(part, out _))
                return "(a name that looks like a credential)";
            start = i + 1;
        }

        return name;
    }
}
