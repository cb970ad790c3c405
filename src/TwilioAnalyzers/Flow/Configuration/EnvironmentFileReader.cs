namespace TwilioAnalyzers.Flow.Configuration;

/// <summary>Reads <c>.env</c> files: a line is <c>NAME=value</c>, with or without <c>export</c> and quotes.</summary>
internal sealed class EnvironmentFileReader(ConfigurationDocument document) : ConfigurationReader(document, 0, document.Text.Length)
{
    private static readonly char[] LineEnds = ['\r', '\n'];

    public void Read()
    {
        while (!AtEnd)
        {
            var from = Position;
            var end = Text.IndexOfAny(LineEnds, from, End - from);
            if (end < 0)
                end = End;
            Document.CharactersRead += end - from + 1;
            ReadLine(from, end);
            Position = end + 1;
        }
    }

    private void ReadLine(int start, int end)
    {
        var equals = Text.IndexOf('=', start, end - start);
        if (equals < 0)
            return;
        var name = Trimmed(start, equals);
        if (name.Value.StartsWith("#", StringComparison.Ordinal))
            return;
        if (name.Value.StartsWith("export ", StringComparison.Ordinal))
            name = Trimmed(name.Start + "export ".Length, equals);

        var value = Trimmed(equals + 1, end);
        if (value.Length > 0 && value.Value[0] is '"' or '\'')
        {
            var close = value.Value.IndexOf(value.Value[0], 1);
            value = Part(value.Start + 1, close < 0 ? value.Start + value.Length : value.Start + close);
        }
        else if (value.Value.IndexOf(" #", StringComparison.Ordinal) is >= 0 and var comment)
        {
            value = Trimmed(value.Start, value.Start + comment);
        }

        Document.Add(Document.Root, name, value);
    }
}
