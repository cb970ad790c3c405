using System.Text;

namespace TwilioAnalyzers.Flow.Configuration;

/// <summary>
/// Reads the string literals of JavaScript, and of JSON as what is left of it, with the name each is given to:
/// <c>name: "…"</c>, <c>name = "…"</c>, <c>set("name", "…")</c>. Objects, arrays, calls and blocks are sections.
/// </summary>
internal sealed class ScriptReader : ConfigurationReader
{
    /// <summary>Longer names and sums of literals are cut: nobody's credential needs them, and they would cost.</summary>
    private const int LongestName = 200, LongestSum = 1000;

    private readonly bool _isJson;
    private readonly Stack<Frame> _frames = new();
    private readonly Dictionary<char, int> _open = new() { [')'] = 0, [']'] = 0, ['}'] = 0 };
    private Frame _frame;

    /// <summary>A literal whose meaning the next token tells: a name before a colon, a summand before a plus, else a value.</summary>
    private TextPart? _literal;
    private bool _isSum;

    /// <summary>The identifier, with what it is a member of, or the string or call just read.</summary>
    private TextPart _word = TextPart.None;

    /// <summary>The last character that was neither white space nor comment; 'a' for a word, '"' for a string.</summary>
    private char _last;

    private ScriptReader(ConfigurationDocument document, ConfigurationSection section, int start, int end, bool isJson)
        : base(document, start, end)
    {
        _isJson = isJson;
        _frame = new Frame(section, closer: '\0');
    }

    public static void ReadJson(ConfigurationDocument document) =>
        new ScriptReader(document, document.Root, 0, document.Text.Length, isJson: true).Read();

    public static void ReadJavaScript(ConfigurationDocument document, ConfigurationSection section, int start, int end) =>
        new ScriptReader(document, section, start, end, isJson: false).Read();

    private void Read()
    {
        while (!AtEnd)
        {
            var c = Peek();
            if (char.IsWhiteSpace(c) || c == '\uFEFF')
                Position++;
            else if (c == '/' && Peek(1) == '/')
                SkipLine();
            else if (c == '/' && Peek(1) == '*')
                SkipComment();
            else if (c == '"' || (c is '\'' or '`') && !_isJson)
                ReadLiteral(c);
            else if (char.IsLetterOrDigit(c) || c is '_' or '$')
                ReadWord();
            else
                ReadPunctuation(c);
        }

        EndValue();
        EndSetting();
        while (_frames.Count > 0)
        {
            _frame = _frames.Pop();
            EndSetting();
        }
    }

    private void SkipLine()
    {
        var start = Position;
        while (!AtEnd && Peek() is not ('\r' or '\n'))
            Position++;
        Document.Comments.Add((start, Position - start));
    }

    private void SkipComment()
    {
        var start = Position;
        Position += 2;
        SkipPast("*/");
        Document.Comments.Add((start, Position - start));
    }

    private void ReadWord()
    {
        EndValue();
        var start = _last == '.' && _word.Length > 0 ? _word.Start : Position;
        while (!AtEnd && Peek() is var c && (char.IsLetterOrDigit(c) || c is '_' or '$'))
            Position++;
        // Only its place for now; the text is cut out when something is given to it.
        _word = new TextPart("", start, Position - start);
        _last = 'a';
    }

    private void ReadPunctuation(char c)
    {
        Position++;
        if (c == ':' && _frame.Conditions == 0 && _literal is { } name)
        {
            // What was read as a literal was a name.
            _literal = null;
            _isSum = false;
            _word = name;
        }
        else if (c == '+' && _literal is not null)
        {
            _isSum = true;
            _last = c;
            return;
        }

        EndValue();
        switch (c)
        {
            case '(' or '[' or '{':
                Open(c);
                break;
            case ')' or ']' or '}':
                Close(c);
                return;
            case ':' when _frame.Conditions > 0:
                _frame.Conditions--;
                break;
            case ':':
                Name();
                break;
            case '=' when Peek() == '>':
                Position++;
                c = '>';
                break;
            case '=':
                if (_last != '=')
                    Name();
                break;
            case '?' when Peek() is '.' or '?':
                Position++;
                break;
            case '?':
                _frame.Conditions++;
                break;
            case ',' or ';':
                EndSetting();
                _frame.Conditions = 0;
                break;
            case '/' when !_isJson && (_last is not ('a' or '"' or ')' or ']' or '}') || IsKeyword()):
                SkipRegularExpression();
                c = '"';
                break;
        }

        if (c != '.')
            _word = TextPart.None;
        _last = c;
    }

    private void Open(char c)
    {
        var named = _frame.Name.Length > 0 && !_frame.NameIsUsed && _word.Length == 0;
        var name = named ? _frame.Name.Value : WordText().Value;
        if (named)
            _frame.NameIsUsed = true;
        // A brace after a parenthesis, a word or an arrow begins a block, any other an object.
        var isBlock = !_isJson && c == '{' && (_last is ')' or 'a' or '>' or ';' or '}' or '\0') && !IsKeyword();
        var closer = c switch { '(' => ')', '[' => ']', _ => '}' };
        Push(new Frame(new ConfigurationSection(_frame.Section, name, isBlock), closer));
    }

    private void Push(Frame frame)
    {
        _frames.Push(_frame);
        _open[frame.Closer]++;
        _frame = frame;
    }

    /// <summary>Closes the nearest that this can close, and what is still open in it; nothing where none is open.</summary>
    private void Close(char c)
    {
        EndSetting();
        if (_open[c] == 0)
        {
            _last = c;
            return;
        }

        Frame closed;
        do
        {
            EndSetting();
            closed = _frame;
            _open[closed.Closer]--;
            _frame = _frames.Pop();
            Document.CharactersRead++;
        }
        while (closed.Closer != c);

        // f("name")("…"), x["name"] = "…" and function f() { … }: what was called or indexed names what follows.
        var name = closed.Section.Name;
        if (closed.FirstLiteral is { Value.Length: > 0 and < 64 } literal)
            name += "." + literal.Value;
        _word = c == '}' ? TextPart.None : new TextPart(name.Length > LongestName ? "" : name, Position - 1, name.Length > 0 ? 1 : 0);
        _last = c;
        if (closed.IsTemplate)
            ReadTemplate(Position);
    }

    private void Name()
    {
        EndSetting();
        _frame.Name = WordText();
        _frame.NameIsUsed = false;
    }

    /// <summary>Ends what was given to a name. A name that got no literal is a neighbour of others all the same.</summary>
    private void EndSetting()
    {
        if (_frame.Name.Length > 0 && !_frame.NameIsUsed)
            Document.Add(_frame.Section, _frame.Name, TextPart.None);
        _frame.Name = TextPart.None;
        _frame.NameIsUsed = false;
    }

    private void EndValue()
    {
        if (_literal is not { } value)
            return;
        _literal = null;
        _isSum = false;
        var name = _frame.Name;
        if (name.Length == 0 && _frame.Closer == ')' && _frame.LastLiteral is { Value.Length: < 64 } last)
            name = last;
        _frame.NameIsUsed = true;
        _frame.FirstLiteral ??= value;
        _frame.LastLiteral = value;
        Document.Add(_frame.Section, name, value);
    }

    private void ReadLiteral(char quote)
    {
        if (quote == '`')
        {
            ReadTemplate(Position + 1);
            return;
        }

        Position++;
        var start = Position;
        StringBuilder? decoded = null;
        var plain = start;
        // A literal ends with its line even where its quote is missing, so that the next line is read again.
        while (!AtEnd && Peek() is var c && c != quote && c is not ('\r' or '\n'))
        {
            if (c != '\\')
            {
                Position++;
                continue;
            }

            decoded ??= new StringBuilder();
            decoded.Append(Text, plain, Position - plain);
            ReadEscape(decoded);
            plain = Position;
        }

        var end = Position;
        if (!AtEnd && Peek() == quote)
            Position++;
        if (decoded is null)
            Literal(Part(start, end));
        else
            Literal(new TextPart(decoded.Append(Text, plain, end - plain).ToString(), start, end - start));
    }

    private void Literal(TextPart part)
    {
        if (_isSum && _literal is { } first && first.Value.Length + part.Value.Length <= LongestSum)
        {
            part = new TextPart(first.Value + part.Value, first.Start, part.Start + part.Length - first.Start);
            _isSum = false;
            _literal = null;
        }

        EndValue();
        _literal = part;
        _last = '"';
    }

    /// <summary>The text of a template up to its end or to the next expression, which is read like any other code.</summary>
    private void ReadTemplate(int start)
    {
        Position = Math.Min(start, End);
        while (!AtEnd)
        {
            var c = Peek();
            if (c == '\\')
            {
                Position = Math.Min(End, Position + 2);
            }
            else if (c == '`')
            {
                Literal(Part(start, Position++));
                return;
            }
            else if (c == '$' && Peek(1) == '{')
            {
                Literal(Part(start, Position));
                EndValue();
                Position += 2;
                _word = TextPart.None;
                _last = '{';
                Push(new Frame(_frame.Section, closer: '}') { Name = _frame.Name, NameIsUsed = true, IsTemplate = true });
                return;
            }
            else
            {
                Position++;
            }
        }

        if (start < End)
            Literal(Part(start, End));
    }

    private void ReadEscape(StringBuilder decoded)
    {
        var c = Peek(1);
        Position = Math.Min(End, Position + 2);
        var digits = c switch { 'u' => 4, 'x' => 2, _ => 0 };
        if (digits > 0 && Position + digits <= End && TryHex(digits, out var code))
        {
            decoded.Append((char)code);
            Position += digits;
            return;
        }

        decoded.Append(c switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'b' => '\b', 'f' => '\f', '\r' => '\n', _ => c });
        // A line continued in the next one, in either style of line ends.
        if (c == '\r' && Peek() == '\n')
            Position++;
    }

    private bool TryHex(int digits, out int code) => int.TryParse(
        Text.Substring(Position, digits), System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture, out code);

    private void SkipRegularExpression()
    {
        var isClass = false;
        while (!AtEnd && Peek() is var c && c is not ('\r' or '\n'))
        {
            Position++;
            if (c == '\\' && Peek() is not ('\r' or '\n'))
                Position = Math.Min(End, Position + 1);
            else if (c is '[' or ']')
                isClass = c == '[';
            else if (c == '/' && !isClass)
                return;
        }
    }

    private bool IsKeyword() => _last == 'a' && _word.Length is > 1 and < 11
        && Text.Substring(_word.Start, _word.Length) is "return" or "typeof" or "case" or "in" or "of" or "void" or "delete" or "throw" or "await" or "yield";

    /// <summary>The word as text; of a long chain of members its end.</summary>
    private TextPart WordText()
    {
        if (_word.Value.Length > 0 || _word.Length == 0)
            return _word;
        var length = Math.Min(_word.Length, LongestName);
        var start = _word.Start + _word.Length - length;
        Document.CharactersRead += length;
        return new TextPart(Text.Substring(start, length), start, length);
    }

    /// <summary>What a bracket opened.</summary>
    private sealed class Frame(ConfigurationSection section, char closer)
    {
        public ConfigurationSection Section { get; } = section;

        public char Closer { get; } = closer;

        public bool IsTemplate { get; init; }

        /// <summary>What the next values are given to.</summary>
        public TextPart Name { get; set; } = TextPart.None;

        public bool NameIsUsed { get; set; }

        public TextPart? FirstLiteral { get; set; }

        public TextPart? LastLiteral { get; set; }

        /// <summary>Question marks that wait for their colon.</summary>
        public int Conditions { get; set; }
    }
}
