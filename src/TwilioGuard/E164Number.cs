using System.ComponentModel;
using System.Diagnostics;
#if NET
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
#endif
using PhoneNumbers;

namespace TwilioGuard;

/// <summary>
/// A phone number in E.164, the form that Twilio's API takes: <c>+</c>, the country code, the number, at most 15 digits in all. Immutable,
/// and valid when it was made.
/// </summary>
/// <remarks>
/// <para>
/// Valid means what libphonenumber means by it: the number's country has given out numbers of this length and beginning. Whether somebody
/// answers, only the network knows. The numbers of Twilio's test credentials (<c>+15005550006</c> and its like) are valid, and so are the
/// North American ones for fiction (555-0100 to 555-0199).
/// </para>
/// <para>
/// Read are: digits of any script, punctuation, white space around and inside, marks of direction and other invisible characters,
/// <c>tel:</c> URIs, <c>(0)</c> behind a country code; with a default region also its national form and its international prefix
/// (<c>00</c>, <c>011</c>); vanity letters in North American numbers. Refused are: extensions, which E.164 cannot hold; other letters; text
/// before the number; more than 250 characters.
/// </para>
/// <para>
/// <see cref="ToString"/> gives the whole number, because it is what people write into calls. For logs there is
/// <see cref="ToMaskedString"/>. No exception of this type holds any of the number but its country code.
/// </para>
/// <para>
/// <c>default(E164Number)</c> holds no number, and what would send it throws <see cref="InvalidOperationException"/>. For a number that may
/// be missing take <c>E164Number?</c>.
/// </para>
/// <para>
/// Sources: ITU-T Recommendation E.164; <see href="https://www.twilio.com/docs/glossary/what-e164"/>;
/// <see href="https://github.com/google/libphonenumber"/>; <see href="https://www.twilio.com/docs/iam/test-credentials"/>.
/// </para>
/// </remarks>
[DebuggerDisplay("{ToMaskedString(),nq}")]
[TypeConverter(typeof(E164NumberTypeConverter))]
#if NET
[JsonConverter(typeof(E164NumberJsonConverter))]
#endif
public readonly struct E164Number : IEquatable<E164Number>, IComparable<E164Number>, IComparable, Twilio.Types.IEndpoint
#if NET
    , ISpanParsable<E164Number>
#endif
{
    // Written into the masked text, one for each hidden digit.
    private const char Mask = '*';

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string? _value;

    private E164Number(string value) => _value = value;

    /// <summary><c>+</c> and up to 15 digits: <c>+14155550123</c>.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default(E164Number)</c>.</exception>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string Value => _value ?? throw new InvalidOperationException(
        "There is no number: this is default(E164Number), a field or element that was never set. Set it to what E164Number.Parse returns, "
        + "or use E164Number? for a number that may be missing.");

    /// <summary>The country code, 1 to 3 digits: 1 for North America, 44 for the United Kingdom.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default(E164Number)</c>.</exception>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public int CountryCode => Parsed().CountryCode;

    /// <summary>
    /// The country or territory, two letters of ISO 3166-1: <c>US</c>, <c>GB</c>, <c>IM</c>; <c>001</c> for numbers of no country, such as
    /// <c>+800</c>. Where territories share a country code, it follows from the digits after it.
    /// </summary>
    /// <exception cref="InvalidOperationException">This is <c>default(E164Number)</c>.</exception>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string RegionCode => NumberReader.Library.GetRegionCodeForNumber(Parsed());

    /// <summary>Reads a number with its country code, such as <c>+1 (415) 555-0123</c>.</summary>
    /// <param name="text">At most 250 characters; what is read and refused, <see cref="E164Number"/> tells.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">It is no valid number; the message says why and what to do, without the number.</exception>
    public static E164Number Parse(string text) => Parse(text, defaultRegion: null);

    /// <summary>Reads a number that may be in the form in which it is written in its own region.</summary>
    /// <param name="text">At most 250 characters; what is read and refused, <see cref="E164Number"/> tells.</param>
    /// <param name="defaultRegion">
    /// Where a number without country code belongs: two letters of ISO 3166-1 such as <c>US</c>, in either case. Null or empty for none.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="defaultRegion"/> is not a region.</exception>
    /// <exception cref="FormatException">It is no valid number; the message says why and what to do, without the number.</exception>
    public static E164Number Parse(string text, string? defaultRegion)
    {
        if (text is null)
            throw new ArgumentNullException(nameof(text));
        RequireRegion(defaultRegion);
        return NumberReader.Read(text, defaultRegion, out var value) is { } problem ? throw new FormatException(problem) : new E164Number(value);
    }

    /// <summary>Reads a number with its country code. Never throws.</summary>
    /// <param name="text">What <see cref="Parse(string)"/> takes; null is no number.</param>
    /// <param name="number">The number; <c>default</c> where the result is false.</param>
    /// <returns>Whether it is a valid number.</returns>
    public static bool TryParse(string? text, out E164Number number) => TryParse(text, defaultRegion: null, out number);

    /// <summary>Reads a number that may be in the form in which it is written in its own region. Never throws.</summary>
    /// <param name="text">What <see cref="Parse(string)"/> takes; null is no number.</param>
    /// <param name="defaultRegion">
    /// Two letters of ISO 3166-1 such as <c>US</c>, in either case; null or empty for none. With what is not a region, nothing is read.
    /// </param>
    /// <param name="number">The number; <c>default</c> where the result is false.</param>
    /// <returns>Whether it is a valid number.</returns>
    public static bool TryParse(string? text, string? defaultRegion, out E164Number number) => TryRead(text, defaultRegion, out _, out number);

    /// <summary>Writes the number for people, or as a link.</summary>
    /// <param name="format">One of the four.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/> is none of them.</exception>
    /// <exception cref="InvalidOperationException">This is <c>default(E164Number)</c>.</exception>
    public string Format(E164Format format) => format switch
    {
        E164Format.E164 => Value,
        E164Format.International => NumberReader.Library.Format(Parsed(), PhoneNumberFormat.INTERNATIONAL),
        E164Format.National => NumberReader.Library.Format(Parsed(), PhoneNumberFormat.NATIONAL),
        E164Format.Rfc3966 => NumberReader.Library.Format(Parsed(), PhoneNumberFormat.RFC3966),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "Not a format of E164Format."),
    };

    /// <summary>For Twilio's SDK; there is an implicit conversion, too.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default(E164Number)</c>.</exception>
    public Twilio.Types.PhoneNumber ToPhoneNumber() => new(Value);

    /// <summary>
    /// The whole number in E.164, the same as <see cref="Value"/>, and empty for <c>default(E164Number)</c>. Personal data: for logs there is
    /// <see cref="ToMaskedString"/>. Never throws.
    /// </summary>
    public override string ToString() => _value ?? "";

    // What the SDK sends; loggers and debuggers call the other one, which may not throw.
    string Twilio.Types.IEndpoint.ToString() => Value;

    /// <summary>
    /// For logs, in ASCII: the country code, an asterisk for each digit, and the last ones as they are, <c>+1******0123</c>. Four of them
    /// where at least ten follow the country code, two of seven to nine, none of fewer. Never throws.
    /// </summary>
    public string ToMaskedString()
    {
        if (_value is null)
            return "(no number)";
        var start = 1 + DigitsOf(CountryCode);
        var shown = (_value.Length - start) switch { >= 10 => 4, >= 7 => 2, _ => 0 };
        var hidden = _value.Length - start - shown;
        return _value.Substring(0, start) + new string(Mask, hidden) + _value.Substring(start + hidden);
    }

    /// <summary>The same number.</summary>
    /// <param name="other">Another one.</param>
    public bool Equals(E164Number other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is E164Number other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value is null ? 0 : StringComparer.Ordinal.GetHashCode(_value);

    /// <summary>By text, so that numbers of one country stand together; <c>default</c> comes first.</summary>
    /// <param name="other">Another one.</param>
    public int CompareTo(E164Number other) => string.CompareOrdinal(_value, other._value);

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        E164Number other => CompareTo(other),
        _ => throw new ArgumentException("It is not an E164Number.", nameof(obj)),
    };

    /// <summary>The same number.</summary>
    public static bool operator ==(E164Number left, E164Number right) => left.Equals(right);

    /// <summary>Another number.</summary>
    public static bool operator !=(E164Number left, E164Number right) => !left.Equals(right);

    /// <summary>In the order of <see cref="CompareTo(E164Number)"/>.</summary>
    public static bool operator <(E164Number left, E164Number right) => left.CompareTo(right) < 0;

    /// <summary>In the order of <see cref="CompareTo(E164Number)"/>.</summary>
    public static bool operator <=(E164Number left, E164Number right) => left.CompareTo(right) <= 0;

    /// <summary>In the order of <see cref="CompareTo(E164Number)"/>.</summary>
    public static bool operator >(E164Number left, E164Number right) => left.CompareTo(right) > 0;

    /// <summary>In the order of <see cref="CompareTo(E164Number)"/>.</summary>
    public static bool operator >=(E164Number left, E164Number right) => left.CompareTo(right) >= 0;

    /// <summary>A number goes wherever the SDK takes a phone number.</summary>
    /// <exception cref="InvalidOperationException">It is <c>default(E164Number)</c>.</exception>
    public static implicit operator Twilio.Types.PhoneNumber(E164Number number) => number.ToPhoneNumber();

    /// <summary>The same as <see cref="Parse(string)"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">It is no valid number.</exception>
    public static explicit operator E164Number(string text) => Parse(text);

    /// <summary>Throws for what is not a region: a mistake in the program, not in the text.</summary>
    internal static void RequireRegion(string? defaultRegion)
    {
        if (!NumberReader.IsRegion(defaultRegion))
            throw new ArgumentException("Not a region: pass the two letters of ISO 3166-1, such as \"US\" or \"DE\", or null for none.", nameof(defaultRegion));
    }

    /// <summary>What <see cref="TryParse(string?, string?, out E164Number)"/> does, with the reason for a refusal.</summary>
    internal static bool TryRead(string? text, string? defaultRegion, out string problem, out E164Number number)
    {
        problem = "There is no text.";
        number = default;
        if (text is null || !NumberReader.IsRegion(defaultRegion))
            return false;
        if (NumberReader.Read(text, defaultRegion, out var value) is { } found)
        {
            problem = found;
            return false;
        }

        number = new E164Number(value);
        return true;
    }

#if NET
    // Explicit, since "Parse(text, null)" would be ambiguous beside the default region; the provider has nothing to say.
    static E164Number IParsable<E164Number>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<E164Number>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out E164Number result) => TryParse(s, out result);

    static E164Number ISpanParsable<E164Number>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<E164Number>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out E164Number result) => TryParse(s.ToString(), out result);
#endif

    private PhoneNumber Parsed() => NumberReader.Library.Parse(Value, null);

    private static int DigitsOf(int countryCode) => countryCode >= 100 ? 3 : countryCode >= 10 ? 2 : 1;
}
