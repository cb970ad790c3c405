namespace TwilioAnalyzers.Flow.Configuration;

/// <summary>The base of the readers: goes through a text once, never backwards, and takes any text for what it could be.</summary>
internal abstract class ConfigurationReader(ConfigurationDocument document, int start, int end)
{
    protected ConfigurationDocument Document { get; } = document;

    protected string Text { get; } = document.Text;

    protected int Position { get; set; } = start;

    protected int End { get; } = end;

    protected bool AtEnd => Position >= End;

    /// <summary>The character at this distance; NUL beyond the end.</summary>
    protected char Peek(int distance = 0)
    {
        Document.CharactersRead++;
        var index = Position + distance;
        return index < End ? Text[index] : '\0';
    }

    protected bool StandsHere(string expected)
    {
        if (Peek() != expected[0])
            return false;
        Document.CharactersRead += expected.Length;
        return Position + expected.Length <= End
            && string.Compare(Text, Position, expected, 0, expected.Length, StringComparison.OrdinalIgnoreCase) == 0;
    }

    /// <summary>Goes to the next place where this stands, or to the end.</summary>
    protected void SkipTo(string expected)
    {
        var from = Position;
        var found = from >= End ? -1 : Text.IndexOf(expected, from, End - from, StringComparison.OrdinalIgnoreCase);
        Position = found < 0 ? End : found;
        Document.CharactersRead += Position - from;
    }

    protected void SkipPast(string expected)
    {
        SkipTo(expected);
        Position = Math.Min(End, Position + expected.Length);
    }

    protected void SkipWhiteSpace()
    {
        while (!AtEnd && char.IsWhiteSpace(Peek()))
            Position++;
    }

    protected TextPart Part(int start, int end) => new(Text.Substring(start, end - start), start, end - start);

    protected TextPart Trimmed(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(Text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(Text[end - 1]))
            end--;
        return Part(start, end);
    }
}
