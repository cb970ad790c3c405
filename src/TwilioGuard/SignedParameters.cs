using System.Buffers;
using TwilioAnalyzers.Knowledge;

namespace TwilioGuard;

/// <summary>
/// The parameters of a form as Twilio signs them: each distinct name in ordinal order, each distinct value of it in ordinal order,
/// name and value without anything between; decoded, untrimmed, empty ones too. Buffers are rented, and wiped when given back,
/// since they hold what people wrote.
/// </summary>
internal struct SignedParameters
{
    /// <summary>Up to here a simple sort is the fastest, and its worst case is harmless.</summary>
    private const int FewParameters = 48;

    private byte[] _text = [];
    private int _length;
    private Parameter[] _parameters = [];
    private int _count;

    public SignedParameters()
    {
    }

    /// <summary>The bytes that all parameters have together; what is signed has no more.</summary>
    public readonly int Length => _length;

    public static bool Fits(long bytes) => bytes <= TwilioSignatureValidator.MaxSignedBytes;

    /// <summary>False where there is more than can be signed.</summary>
    public bool TryAdd(string? name, string? value)
    {
        name ??= "";
        value ??= "";
        if (!Reserve(Utf8.MaxBytes(name.Length) + Utf8.MaxBytes(value.Length)))
            return false;
        var nameLength = Utf8.Write(name, 0, name.Length, _text, _length);
        var valueLength = Utf8.Write(value, 0, value.Length, _text, _length + nameLength);
        Add(nameLength, valueLength);
        return true;
    }

    /// <summary>Reads <c>application/x-www-form-urlencoded</c>: <c>+</c> is a space, what is no escape stays as it is.</summary>
    public bool TryAddEncoded(ReadOnlySpan<byte> body)
    {
        if (!Reserve(body.Length))
            return false;
        while (body.Length > 0)
        {
            var end = body.IndexOf((byte)'&');
            var pair = end < 0 ? body : body.Slice(0, end);
            body = end < 0 ? default : body.Slice(end + 1);
            if (pair.Length == 0)
                continue;
            var equals = pair.IndexOf((byte)'=');
            var nameLength = Decode(equals < 0 ? pair : pair.Slice(0, equals), _text.AsSpan(_length));
            var valueLength = equals < 0 ? 0 : Decode(pair.Slice(equals + 1), _text.AsSpan(_length + nameLength));
            Add(nameLength, valueLength);
        }

        return true;
    }

    /// <summary>Writes what is signed after the URL.</summary>
    /// <returns>The number of bytes.</returns>
    public readonly int Write(byte[] output, int at)
    {
        Sort();
        var start = at;
        for (var i = 0; i < _count; i++)
        {
            var parameter = _parameters[i];
            if (i > 0 && parameter.Equals(_parameters[i - 1], _text))
                continue;
            Buffer.BlockCopy(_text, parameter.Start, output, at, parameter.Length);
            at += parameter.Length;
        }

        return at - start;
    }

    public void Return()
    {
        Rented.Return(_text, _length);
        if (_parameters.Length > 0)
            ArrayPool<Parameter>.Shared.Return(_parameters);
        (_text, _parameters, _length, _count) = ([], [], 0, 0);
    }

    private static int Decode(ReadOnlySpan<byte> encoded, Span<byte> output)
    {
        var length = 0;
        for (var i = 0; i < encoded.Length; i++)
        {
            var b = encoded[i];
            if (b == '+')
            {
                b = (byte)' ';
            }
            else if (b == '%' && i + 2 < encoded.Length && Digit(encoded[i + 1]) is >= 0 and var high && Digit(encoded[i + 2]) is >= 0 and var low)
            {
                b = (byte)((high << 4) | low);
                i += 2;
            }

            output[length++] = b;
        }

        return length;

        static int Digit(byte b) => Characters.IsHex((char)b) ? (b & 0xF) + (b > '9' ? 9 : 0) : -1;
    }

    private bool Reserve(long bytes)
    {
        if (!Fits(_length + bytes))
            return false;
        if (_length + bytes > _text.Length)
            Rented.Grow(ref _text, _length, (int)Math.Max(_length + bytes, Math.Min(_length * 2L, TwilioSignatureValidator.MaxSignedBytes)));
        return true;
    }

    private void Add(int nameLength, int valueLength)
    {
        if (_count == _parameters.Length)
        {
            var larger = ArrayPool<Parameter>.Shared.Rent(Math.Max(32, _count * 2));
            Array.Copy(_parameters, larger, _count);
            if (_parameters.Length > 0)
                ArrayPool<Parameter>.Shared.Return(_parameters);
            _parameters = larger;
        }

        _parameters[_count++] = new Parameter(_length, nameLength, valueLength);
        _length += nameLength + valueLength;
    }

    private readonly void Sort()
    {
        if (_count > FewParameters)
        {
            Array.Sort(_parameters, 0, _count, new ByNameAndValue(_text));
            return;
        }

        for (var i = 1; i < _count; i++)
        {
            var parameter = _parameters[i];
            var at = i;
            for (; at > 0 && parameter.CompareTo(_parameters[at - 1], _text) < 0; at--)
                _parameters[at] = _parameters[at - 1];
            _parameters[at] = parameter;
        }
    }

    /// <summary>Where a name stands, and its value right after it.</summary>
    private readonly struct Parameter(int start, int nameLength, int valueLength)
    {
        public int Start { get; } = start;

        public int Length => nameLength + valueLength;

        public int CompareTo(Parameter other, byte[] text)
        {
            var byName = Utf8.CompareOrdinal(Name(text), other.Name(text));
            return byName != 0 ? byName : Utf8.CompareOrdinal(Value(text), other.Value(text));
        }

        public bool Equals(Parameter other, byte[] text) =>
            Name(text).SequenceEqual(other.Name(text)) && Value(text).SequenceEqual(other.Value(text));

        private ReadOnlySpan<byte> Name(byte[] text) => text.AsSpan(Start, nameLength);

        private ReadOnlySpan<byte> Value(byte[] text) => text.AsSpan(Start + nameLength, valueLength);
    }

    private sealed class ByNameAndValue(byte[] text) : IComparer<Parameter>
    {
        public int Compare(Parameter x, Parameter y) => x.CompareTo(y, text);
    }
}

/// <summary>Buffers of the shared pool, wiped when they go back.</summary>
internal static class Rented
{
    public static byte[] Get(int bytes) => ArrayPool<byte>.Shared.Rent(bytes);

    public static void Return(byte[] buffer, int used)
    {
        if (buffer.Length == 0)
            return;
        Array.Clear(buffer, 0, used);
        ArrayPool<byte>.Shared.Return(buffer);
    }

    public static void Grow(ref byte[] buffer, int used, int bytes)
    {
        var larger = Get(bytes);
        Buffer.BlockCopy(buffer, 0, larger, 0, used);
        Return(buffer, used);
        buffer = larger;
    }
}
