using System.Text;

namespace TwilioGuard;

/// <summary>
/// Records of CSV as RFC 4180 has it, one at a time and in bounded memory, whatever the file holds. Lines end with CRLF, LF or CR. A quotation mark
/// within a field that does not begin with one stands for itself.
/// </summary>
internal sealed class CsvReader(TextReader text, char delimiter)
{
    public const int LongestField = 65_536;

    public const int MostFields = 1_000;

    private readonly char[] _buffer = new char[8192];
    private readonly StringBuilder _field = new();
    private readonly List<string> _fields = [];
    private int _position;
    private int _length;
    private long _line = 1;
    private bool _afterReturn;

    private enum Place
    {
        BeforeField,
        InField,
        InQuotes,
        AfterQuote,
    }

    /// <summary>The record. Changes with the next one.</summary>
    public IReadOnlyList<string> Fields => _fields;

    /// <summary>The line where it begins, from 1.</summary>
    public long Line { get; private set; }

    /// <summary>What is wrong with it; null where nothing is.</summary>
    public string? Problem { get; private set; }

    /// <summary>The next record that is no empty line; false at the end of the file.</summary>
    /// <exception cref="DecoderFallbackException">The bytes are none of the encoding.</exception>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        do
        {
            if (!await ReadOneAsync(cancellationToken).ConfigureAwait(false))
                return false;
        }
        while (_fields.Count == 1 && _fields[0].Length == 0 && Problem is null);
        return true;
    }

    private async ValueTask<bool> ReadOneAsync(CancellationToken cancellationToken)
    {
        _fields.Clear();
        _field.Clear();
        Problem = null;
        Line = _line;
        var place = Place.BeforeField;
        var isEmpty = true;
        while (true)
        {
            if (_position == _length)
            {
                cancellationToken.ThrowIfCancellationRequested();
                _length = await text.ReadAsync(_buffer, 0, _buffer.Length).ConfigureAwait(false);
                _position = 0;
                if (_length == 0)
                {
                    if (isEmpty)
                        return false;
                    if (place == Place.InQuotes)
                        Problem ??= "a quotation mark is not closed";
                    EndField();
                    return true;
                }
            }

            var c = _buffer[_position++];
            var endsLine = CountLines(c);
            if (endsLine is null)
            {
                // The LF of a CRLF, whose CR has been dealt with.
                if (place == Place.InQuotes)
                    Append(c);
                else if (isEmpty)
                    Line = _line;
                continue;
            }

            isEmpty = false;
            switch (place)
            {
                case Place.InQuotes when c == '"':
                    place = Place.AfterQuote;
                    break;
                case Place.InQuotes:
                    Append(c);
                    break;
                case Place.AfterQuote when c == '"':
                    Append(c);
                    place = Place.InQuotes;
                    break;
                case Place.BeforeField when c == '"':
                    place = Place.InQuotes;
                    break;
                default:
                    if (endsLine.Value)
                    {
                        EndField();
                        return true;
                    }

                    if (c == delimiter)
                    {
                        EndField();
                        place = Place.BeforeField;
                        break;
                    }

                    if (place == Place.AfterQuote)
                        Problem ??= "there is text behind a closing quotation mark";
                    else
                        place = Place.InField;
                    Append(c);
                    break;
            }
        }
    }

    /// <summary>True for the end of a line, null for the second half of one.</summary>
    private bool? CountLines(char c)
    {
        var isSecondHalf = c == '\n' && _afterReturn;
        _afterReturn = c == '\r';
        if (isSecondHalf)
            return null;
        if (c is not ('\r' or '\n'))
            return false;
        _line++;
        return true;
    }

    private void Append(char c)
    {
        if (_field.Length < LongestField)
            _field.Append(c);
        else
            Problem ??= "a field is too long, or a quotation mark is not closed";
    }

    private void EndField()
    {
        if (_fields.Count < MostFields)
            _fields.Add(_field.ToString());
        else
            Problem ??= "there are too many fields";
        _field.Clear();
    }
}
