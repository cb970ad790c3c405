using TwilioAnalyzers.Knowledge;

namespace TwilioAnalyzers.Flow.Configuration;

/// <summary>What a file is, told by its path alone.</summary>
internal enum ConfigurationFileKind
{
    /// <summary>None of what is looked at.</summary>
    Other,

    /// <summary>Settings of the app that are usually committed.</summary>
    Settings,

    /// <summary>Settings of one machine that usually are not in the repository: <c>.env</c>, <c>local.settings.json</c>.</summary>
    Local,

    /// <summary>Below <c>wwwroot</c>: what every visitor can download.</summary>
    Published,
}

/// <summary>Files that are no C#, and how to read them.</summary>
internal static class ConfigurationFile
{
    /// <summary>In characters. Bigger files are data or bundles of other people's code.</summary>
    public const int LargestSize = 1_000_000;

    /// <summary>The shortest run that a credential makes in a text, and the longest, with the rest of an escape before it.</summary>
    private const int ShortestRun = TwilioSecret.Length - LongestEscapedStart, LongestRun = TwilioSid.Length + 6;

    /// <summary>What an entity at the beginning may hide: <c>&amp;#100;</c>.</summary>
    private const int LongestEscapedStart = 1;

    private static readonly HashSet<string> LibraryFolders = new(StringComparer.OrdinalIgnoreCase) { "node_modules", "bower_components" };

    private static readonly HashSet<string> OutputFolders = new(StringComparer.OrdinalIgnoreCase) { "bin", "obj" };

    /// <param name="path">Relative to the project, where that is known: the project itself may stand in a <c>wwwroot</c> or <c>bin</c>.</param>
    /// <param name="isRelative">Whether it is.</param>
    public static ConfigurationFileKind Classify(string path, bool isRelative)
    {
        var segments = path.Split('/', '\\');
        var name = segments[segments.Length - 1];
        var isPublished = false;
        for (var i = 0; i < segments.Length - 1; i++)
        {
            if (LibraryFolders.Contains(segments[i]) || isRelative && OutputFolders.Contains(segments[i]) || isPublished && Is(segments[i], "lib"))
                return ConfigurationFileKind.Other;
            isPublished |= Is(segments[i], "wwwroot");
        }

        var isScriptOrPage = Ends(name, ".js") || Ends(name, ".mjs") || Ends(name, ".html") || Ends(name, ".htm");
        var isAppSettings = Starts(name, "appsettings") && Ends(name, ".json");
        if (isPublished && (isAppSettings || isScriptOrPage && name.IndexOf(".min.", StringComparison.OrdinalIgnoreCase) < 0))
            return ConfigurationFileKind.Published;
        if (Is(name, ".env") || Starts(name, ".env.") || Is(name, "local.settings.json"))
            return ConfigurationFileKind.Local;
        return isAppSettings
            || Starts(name, "launchSettings") && Ends(name, ".json")
            || (Starts(name, "web") || Starts(name, "app")) && Ends(name, ".config")
            ? ConfigurationFileKind.Settings
            : ConfigurationFileKind.Other;
    }

    /// <summary>
    /// Whether the text holds anything of a credential's size, so that most files are never parsed: a word of about
    /// 32 to 34 letters and digits of both kinds, or the beginning of a Basic header's Base64.
    /// </summary>
    public static bool MightHoldCredential(string text)
    {
        int run = 0, digits = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && Characters.IsAlphanumeric(text[i]))
            {
                run++;
                if (text[i] <= '9')
                    digits++;
                continue;
            }

            if (run >= ShortestRun && digits > 0 && digits < run
                && (run <= LongestRun || text[i - run] is 'Q' or 'U'))
                return true;
            run = digits = 0;
        }

        return false;
    }

    /// <param name="path">Its ending tells the language.</param>
    /// <param name="text">The file.</param>
    /// <param name="isPublished">Its comments are published with it, and count.</param>
    public static ConfigurationDocument Read(string path, string text, bool isPublished = false)
    {
        var document = new ConfigurationDocument(text);
        if (Ends(path, ".json"))
            ScriptReader.ReadJson(document);
        else if (Ends(path, "js"))
            ScriptReader.ReadJavaScript(document, document.Root, 0, text.Length);
        else if (Ends(path, ".config"))
            MarkupReader.ReadXml(document);
        else if (Ends(path, ".html") || Ends(path, ".htm"))
            MarkupReader.ReadHtml(document);
        else
            new EnvironmentFileReader(document).Read();
        if (isPublished)
        {
            foreach (var (start, length) in document.Comments)
                document.Add(document.Root, TextPart.None, new TextPart(text.Substring(start, length), start, length));
        }

        return document;
    }

    private static bool Is(string name, string expected) => name.Equals(expected, StringComparison.OrdinalIgnoreCase);

    private static bool Starts(string name, string expected) => name.StartsWith(expected, StringComparison.OrdinalIgnoreCase);

    private static bool Ends(string name, string expected) => name.EndsWith(expected, StringComparison.OrdinalIgnoreCase);
}
