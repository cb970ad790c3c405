using System.Globalization;
using System.Text;

namespace TwilioAnalyzers.Flow.Configuration;

/// <summary>Reads XML configuration and HTML: attributes and texts, with <c>key</c> or <c>name</c> beside a value as its name; inline scripts.</summary>
internal sealed class MarkupReader : ConfigurationReader
{
    private static readonly HashSet<string> Empty = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    };

    private readonly bool _isHtml;
    private readonly Stack<(string Element, ConfigurationSection Section)> _elements = new();
    private readonly Dictionary<string, int> _open = new(StringComparer.OrdinalIgnoreCase);

    private MarkupReader(ConfigurationDocument document, bool isHtml)
        : base(document, 0, document.Text.Length)
    {
        _isHtml = isHtml;
    }

    private ConfigurationSection Section => _elements.Count > 0 ? _elements.Peek().Section : Document.Root;

    public static void ReadXml(ConfigurationDocument document) => new MarkupReader(document, isHtml: false).Read();

    public static void ReadHtml(ConfigurationDocument document) => new MarkupReader(document, isHtml: true).Read();

    private void Read()
    {
        while (!AtEnd)
        {
            var start = Position;
            SkipTo("<");
            AddText(start, Position, isEncoded: true);
            if (AtEnd)
                return;
            if (StandsHere("<!--"))
            {
                start = Position;
                SkipPast("-->");
                Document.Comments.Add((start, Position - start));
            }
            else if (StandsHere("<![CDATA["))
            {
                start = Position += "<![CDATA[".Length;
                SkipTo("]]>");
                AddText(start, Position, isEncoded: false);
                Position = Math.Min(End, Position + "]]>".Length);
            }
            else if (Peek(1) is '!' or '?')
            {
                SkipPast(">");
            }
            else if (Peek(1) == '/')
            {
                ReadEndTag();
            }
            else
            {
                Position++;
                if (char.IsLetter(Peek()) || Peek() == '_')
                    ReadStartTag();
            }
        }
    }

    private void AddText(int start, int end, bool isEncoded)
    {
        var part = Trimmed(start, end);
        if (part.Length == 0)
            return;
        // <setting name="AuthToken"><value>…</value></setting>: the setting names it.
        var isValue = _elements.Count > 0 && _elements.Peek().Element.Equals("value", StringComparison.OrdinalIgnoreCase);
        var section = isValue && Section.Parent is { } parent ? parent : Section;
        var name = new TextPart(section.Name, 0, 0);
        Document.Add(section.Parent ?? section, name, isEncoded ? Decode(part) : part);
    }

    private void ReadEndTag()
    {
        Position += 2;
        var name = ReadName().Value;
        SkipPast(">");
        if (!_open.TryGetValue(name, out var count) || count == 0)
            return;
        string closed;
        do
        {
            closed = _elements.Pop().Element;
            _open[closed]--;
            Document.CharactersRead++;
        }
        while (!closed.Equals(name, StringComparison.OrdinalIgnoreCase));
    }

    private void ReadStartTag()
    {
        var element = ReadName().Value;
        var attributes = new List<(TextPart Name, TextPart Value)>();
        while (true)
        {
            SkipWhiteSpace();
            var c = Peek();
            if (AtEnd || c == '<')
                break;
            if (c is '>' or '/')
            {
                Position++;
                if (c == '>')
                    break;
                continue;
            }

            var name = ReadName();
            if (name.Length == 0)
            {
                // A stray quote or equals sign.
                Position++;
                continue;
            }

            SkipWhiteSpace();
            if (Peek() != '=')
                continue;
            Position++;
            SkipWhiteSpace();
            attributes.Add((name, ReadAttributeValue()));
        }

        // What runs into the next element is broken, and nobody will close it.
        var isClosed = Peek() == '<' && Text[Position - 1] != '>' || Text[Position - 1] == '>' && Text[Position - 2] == '/';
        AddElement(element, attributes, isClosed);
    }

    private void AddElement(string element, List<(TextPart Name, TextPart Value)> attributes, bool isClosed)
    {
        var key = TextPart.None;
        foreach (var (name, value) in attributes)
        {
            if (Is(name, "key") || Is(name, "name") || _isHtml && key.Length == 0 && Is(name, "id"))
                key = value;
        }

        var section = new ConfigurationSection(Section, key.Value.Length > 0 ? key.Value : element, isFlat: IsFlat(element));
        foreach (var (name, value) in attributes)
        {
            if (key.Length > 0 && (Is(name, "value") || Is(name, "connectionString") || Is(name, "content")))
                Document.Add(Section, key, value);
            else if (!Is(name, "key") && !Is(name, "name"))
                Document.Add(section, name, value);
        }

        if (isClosed || _isHtml && Empty.Contains(element))
            return;
        if (_isHtml && element.Equals("script", StringComparison.OrdinalIgnoreCase))
        {
            var start = Position;
            SkipTo("</script");
            ScriptReader.ReadJavaScript(Document, new ConfigurationSection(Section, "", isFlat: true), start, Position);
            return;
        }

        if (_isHtml && element.Equals("style", StringComparison.OrdinalIgnoreCase))
        {
            SkipTo("</style");
            return;
        }

        _elements.Push((element, section));
        _open[element] = _open.TryGetValue(element, out var count) ? count + 1 : 1;
    }

    /// <summary>Pages mix everything; of XML only what holds settings of many kinds.</summary>
    private bool IsFlat(string element) =>
        _isHtml || element.IndexOf("settings", StringComparison.OrdinalIgnoreCase) >= 0
        || element is "configuration" or "connectionStrings" or "environmentVariables";

    private TextPart ReadName()
    {
        var start = Position;
        while (!AtEnd && Peek() is var c && !char.IsWhiteSpace(c) && c is not ('=' or '>' or '/' or '<' or '"' or '\''))
            Position++;
        return Part(start, Position);
    }

    private TextPart ReadAttributeValue()
    {
        var quote = Peek();
        var isQuoted = quote is '"' or '\'';
        if (isQuoted)
            Position++;
        var start = Position;
        while (!AtEnd)
        {
            var c = Peek();
            // XML allows no '<' in a value: there a quote is missing, and the next element begins.
            if (isQuoted ? c == quote || c == '<' && !_isHtml : char.IsWhiteSpace(c) || c is '>' or '<')
                break;
            Position++;
        }

        var value = Decode(Part(start, Position));
        if (isQuoted && Peek() == quote)
            Position++;
        return value;
    }

    private static TextPart Decode(TextPart part)
    {
        var text = part.Value;
        var ampersand = text.IndexOf('&');
        if (ampersand < 0)
            return part;
        var decoded = new StringBuilder(text, 0, ampersand, text.Length);
        for (var i = ampersand; i < text.Length; i++)
        {
            var end = text[i] == '&' ? text.IndexOf(';', i, Math.Min(10, text.Length - i)) : -1;
            if (end > 0 && Entity(text.Substring(i + 1, end - i - 1)) is { } c)
            {
                decoded.Append(c);
                i = end;
            }
            else
            {
                decoded.Append(text[i]);
            }
        }

        return part with { Value = decoded.ToString() };
    }

    private static char? Entity(string name)
    {
        if (name.Length > 1 && name[0] == '#')
        {
            var isHex = name[1] is 'x' or 'X';
            var digits = name.Substring(isHex ? 2 : 1);
            var style = isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
            return int.TryParse(digits, style, CultureInfo.InvariantCulture, out var code) && code is > 0 and <= char.MaxValue ? (char)code : null;
        }

        return name switch { "amp" => '&', "lt" => '<', "gt" => '>', "quot" => '"', "apos" => '\'', _ => null };
    }

    private static bool Is(TextPart name, string expected) => name.Value.Equals(expected, StringComparison.OrdinalIgnoreCase);
}
