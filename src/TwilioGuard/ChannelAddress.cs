using System.ComponentModel;
using System.Diagnostics;
#if NET
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
#endif
using TwilioAnalyzers.Knowledge;

namespace TwilioGuard;

/// <summary>
/// To or from whom, and by which channel: a number for SMS and calls, or a prefix and what is behind it, <c>whatsapp:+14155550123</c>,
/// <c>messenger:…</c>, <c>rcs:…</c>, <c>client:…</c>, <c>sip:user@host</c>. Immutable.
/// </summary>
/// <remarks>
/// <para>
/// Prefixes are read in any case and written in lower case; white space behind them is dropped. A number, bare or behind <c>whatsapp:</c> and
/// <c>rcs:</c>, is read like an <see cref="E164Number"/> and written in E.164. Short codes and alphanumeric sender IDs are no addresses:
/// they only send.
/// </para>
/// <para>
/// WhatsApp knows some people by the number that they once registered with: in Mexico with a 1 behind the country code, in Brazil without the
/// ninth digit. Such an address, as a webhook brings it, is kept as it is, and <see cref="Number"/> is the number that is dialled today.
/// </para>
/// <para>
/// <see cref="ToString"/> gives the whole address; for logs there is <see cref="ToMaskedString"/>. <c>default(ChannelAddress)</c> holds no
/// address, and what would send it throws <see cref="InvalidOperationException"/>.
/// </para>
/// <para>
/// Sources: <see href="https://www.twilio.com/docs/messaging/channels"/>; <see href="https://www.twilio.com/docs/voice/api/call-resource"/>
/// for <c>client:</c> and <c>sip:</c>.
/// </para>
/// </remarks>
[DebuggerDisplay("{ToMaskedString(),nq}")]
[TypeConverter(typeof(ChannelAddressTypeConverter))]
#if NET
[JsonConverter(typeof(ChannelAddressJsonConverter))]
#endif
public readonly struct ChannelAddress : IEquatable<ChannelAddress>, Twilio.Types.IEndpoint
#if NET
    , ISpanParsable<ChannelAddress>
#endif
{
    /// <summary>A SIP URI may carry headers; what is longer is no address.</summary>
    private const int LongestText = 1024;

    private const string NoAddress =
        "There is no address: this is default(ChannelAddress), a field or element that was never set. Set it to what ChannelAddress.Parse returns, "
        + "or use ChannelAddress? for an address that may be missing.";

    private static readonly (string Prefix, TwilioChannel Channel)[] Prefixes =
    [
        ("whatsapp:", TwilioChannel.WhatsApp),
        ("messenger:", TwilioChannel.Messenger),
        ("rcs:", TwilioChannel.Rcs),
        ("client:", TwilioChannel.Client),
        ("sip:", TwilioChannel.Sip),
    ];

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string? _value;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly E164Number _number;

    private ChannelAddress(TwilioChannel channel, string identifier, E164Number number = default)
    {
        Channel = channel;
        _value = PrefixOf(channel) + identifier;
        _number = number;
    }

    /// <summary>By which way; <see cref="TwilioChannel.None"/> for <c>default(ChannelAddress)</c> only.</summary>
    public TwilioChannel Channel { get; }

    /// <summary>The number behind the address: always for a phone and WhatsApp, for RCS where it is a person's; null otherwise.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public E164Number? Number => _number == default ? null : _number;

    /// <summary>What is behind the prefix: <c>+14155550123</c>, <c>user@host</c>; all of a bare number.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default(ChannelAddress)</c>.</exception>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string Identifier => Value.Substring(PrefixOf(Channel).Length);

    /// <summary>The address as Twilio takes it: <c>whatsapp:+14155550123</c>.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default(ChannelAddress)</c>.</exception>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string Value => _value ?? throw new InvalidOperationException(NoAddress);

    /// <summary>Reads an address whose number has its country code.</summary>
    /// <param name="text">At most 1,024 characters, of a number 250.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">It is no address; the message says why and what to do, without the address.</exception>
    public static ChannelAddress Parse(string text) => Parse(text, defaultRegion: null);

    /// <summary>Reads an address whose number may be in its national form.</summary>
    /// <param name="text">At most 1,024 characters, of a number 250.</param>
    /// <param name="defaultRegion">Two letters of ISO 3166-1 such as <c>US</c>, in either case; null or empty for none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="defaultRegion"/> is not a region.</exception>
    /// <exception cref="FormatException">It is no address; the message says why and what to do, without the address.</exception>
    public static ChannelAddress Parse(string text, string? defaultRegion)
    {
        if (text is null)
            throw new ArgumentNullException(nameof(text));
        E164Number.RequireRegion(defaultRegion);
        return TryRead(text, defaultRegion, out var problem, out var address) ? address : throw new FormatException(problem);
    }

    /// <summary>Reads an address whose number has its country code. Never throws.</summary>
    /// <param name="text">What <see cref="Parse(string)"/> takes; null is no address.</param>
    /// <param name="address">The address; <c>default</c> where the result is false.</param>
    /// <returns>Whether it is an address.</returns>
    public static bool TryParse(string? text, out ChannelAddress address) => TryRead(text, null, out _, out address);

    /// <summary>Reads an address whose number may be in its national form. Never throws.</summary>
    /// <param name="text">What <see cref="Parse(string)"/> takes; null is no address.</param>
    /// <param name="defaultRegion">Two letters of ISO 3166-1; null or empty for none. With what is not a region, nothing is read.</param>
    /// <param name="address">The address; <c>default</c> where the result is false.</param>
    /// <returns>Whether it is an address.</returns>
    public static bool TryParse(string? text, string? defaultRegion, out ChannelAddress address) => TryRead(text, defaultRegion, out _, out address);

    /// <summary>For SMS, MMS and calls; there is an implicit conversion, too.</summary>
    /// <param name="number">Whose phone.</param>
    /// <exception cref="InvalidOperationException"><paramref name="number"/> is <c>default(E164Number)</c>.</exception>
    public static ChannelAddress ForPhone(E164Number number) => new(TwilioChannel.Phone, number.Value, number);

    /// <summary><c>whatsapp:</c> and the number.</summary>
    /// <param name="number">Whose WhatsApp.</param>
    /// <exception cref="InvalidOperationException"><paramref name="number"/> is <c>default(E164Number)</c>.</exception>
    public static ChannelAddress ForWhatsApp(E164Number number) => new(TwilioChannel.WhatsApp, number.Value, number);

    /// <summary><c>rcs:</c> and the number: RCS only, without falling back to SMS.</summary>
    /// <param name="number">Whose phone.</param>
    /// <exception cref="InvalidOperationException"><paramref name="number"/> is <c>default(E164Number)</c>.</exception>
    public static ChannelAddress ForRcs(E164Number number) => new(TwilioChannel.Rcs, number.Value, number);

    /// <summary>For Twilio's SDK, which takes addresses of every channel as this type; there is an implicit conversion, too.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default(ChannelAddress)</c>.</exception>
    public Twilio.Types.PhoneNumber ToPhoneNumber() => new(Value);

    /// <summary>
    /// The whole address, the same as <see cref="Value"/>, and empty for <c>default(ChannelAddress)</c>. Personal data: for logs there is
    /// <see cref="ToMaskedString"/>. Never throws.
    /// </summary>
    public override string ToString() => _value ?? "";

    // What the SDK sends; loggers and debuggers call the other one, which may not throw.
    string Twilio.Types.IEndpoint.ToString() => Value;

    /// <summary>For logs, in ASCII: the prefix, and the number as <see cref="E164Number.ToMaskedString"/> has it, or <c>***</c>. Never throws.</summary>
    public string ToMaskedString() =>
        _value is null ? "(no address)" : PrefixOf(Channel) + (Number is { } number ? number.ToMaskedString() : "***");

    /// <summary>The same address, by its text. The part behind <c>client:</c> and <c>sip:</c> counts in its case.</summary>
    /// <param name="other">Another one.</param>
    public bool Equals(ChannelAddress other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ChannelAddress other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value is null ? 0 : StringComparer.Ordinal.GetHashCode(_value);

    /// <summary>The same address.</summary>
    public static bool operator ==(ChannelAddress left, ChannelAddress right) => left.Equals(right);

    /// <summary>Another address.</summary>
    public static bool operator !=(ChannelAddress left, ChannelAddress right) => !left.Equals(right);

    /// <summary>An address goes wherever the SDK takes a phone number.</summary>
    /// <exception cref="InvalidOperationException">It is <c>default(ChannelAddress)</c>.</exception>
    public static implicit operator Twilio.Types.PhoneNumber(ChannelAddress address) => address.ToPhoneNumber();

    /// <summary>A number is the address of a phone.</summary>
    /// <exception cref="InvalidOperationException">It is <c>default(E164Number)</c>.</exception>
    public static implicit operator ChannelAddress(E164Number number) => ForPhone(number);

    /// <summary>The same as <see cref="Parse(string)"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">It is no address.</exception>
    public static explicit operator ChannelAddress(string text) => Parse(text);

    /// <summary>Begins with the prefix of a channel.</summary>
    internal static bool HasPrefix(string text) =>
        Prefixes.Any(entry => text.StartsWith(entry.Prefix, StringComparison.OrdinalIgnoreCase));

    /// <summary>What <see cref="TryParse(string?, string?, out ChannelAddress)"/> does, with the reason for a refusal.</summary>
    internal static bool TryRead(string? text, string? defaultRegion, out string problem, out ChannelAddress address)
    {
        address = default;
        problem = "There is no text.";
        if (text is null || !NumberReader.IsRegion(defaultRegion))
            return false;
        problem = $"The text is longer than {LongestText} characters. Pass the address alone.";
        if (text.Length > LongestText)
            return false;

        text = NumberReader.Clean(text);
        foreach (var (prefix, channel) in Prefixes)
        {
            if (text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                return TryRead(channel, text.Substring(prefix.Length).TrimStart(), defaultRegion, out problem, out address);
        }

        problem = "There is no such channel. Begin the address with whatsapp:, messenger:, rcs:, client: or sip:, or pass a number alone.";
        return !HasUnknownPrefix(text) && TryRead(TwilioChannel.Phone, text, defaultRegion, out problem, out address);
    }

#if NET
    // Explicit for the same reason as those of E164Number.
    static ChannelAddress IParsable<ChannelAddress>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ChannelAddress>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ChannelAddress result) => TryParse(s, out result);

    static ChannelAddress ISpanParsable<ChannelAddress>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<ChannelAddress>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ChannelAddress result) =>
        TryParse(s.ToString(), out result);
#endif

    private static bool TryRead(TwilioChannel channel, string identifier, string? defaultRegion, out string problem, out ChannelAddress address)
    {
        address = default;
        if (channel is TwilioChannel.Phone or TwilioChannel.WhatsApp || (channel == TwilioChannel.Rcs && !identifier.Any(IsLetterOrUnderscore)))
        {
            if (HasPrefix(identifier))
            {
                problem = "The address has two prefixes. Write one.";
                return false;
            }

            if (E164Number.TryRead(identifier, defaultRegion, out problem, out var number))
                address = new ChannelAddress(channel, number.Value, number);
            else if (channel == TwilioChannel.WhatsApp && OldWhatsAppNumber(identifier) is { } dialled)
                address = new ChannelAddress(channel, identifier, dialled);
            return address.Channel != TwilioChannel.None;
        }

        problem = channel switch
        {
            TwilioChannel.Messenger when !IsId(identifier) =>
                "The id behind messenger: is empty or has other characters than letters, digits, '_', '-' and '.'. Copy it again.",
            TwilioChannel.Rcs when !IsId(identifier) =>
                "What is behind rcs: is no number and no sender's id of letters, digits, '_', '-' and '.'. Copy it again.",
            TwilioChannel.Client when !IsVisible(identifier) => "The identity behind client: is empty, or there is white space in it.",
            TwilioChannel.Sip when !IsVisible(identifier) || !HasUserAndHost(identifier) => "A SIP address is sip:user@host, without white space.",
            _ => "",
        };
        if (problem.Length > 0)
            return false;
        address = new ChannelAddress(channel, identifier);
        return true;
    }

    private static string PrefixOf(TwilioChannel channel)
    {
        foreach (var entry in Prefixes)
        {
            if (entry.Channel == channel)
                return entry.Prefix;
        }

        return "";
    }

    /// <summary>Letters and a colon, as a scheme has them, but not <c>tel:</c>, which is a number.</summary>
    private static bool HasUnknownPrefix(string text)
    {
        var colon = text.IndexOf(':');
        return colon > 0 && text.Take(colon).All(IsLetterOrUnderscore) && !text.StartsWith("tel:", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The number that is dialled today, for <c>+52 1</c> and ten digits, and for <c>+55</c>, two digits of an area and eight more.</summary>
    private static E164Number? OldWhatsAppNumber(string text)
    {
        const string Mexico = "+52", Brazil = "+55";
        const int DigitsOfArea = 2;
        if (!text.Skip(1).All(static c => c is >= '0' and <= '9'))
            return null;
        var now = text.Length switch
        {
            14 when text.StartsWith(Mexico + "1", StringComparison.Ordinal) => Mexico + text.Substring(Mexico.Length + 1),
            13 when text.StartsWith(Brazil, StringComparison.Ordinal) => text.Insert(Brazil.Length + DigitsOfArea, "9"),
            _ => null,
        };
        return E164Number.TryParse(now, out var number) ? number : null;
    }

    private static bool IsLetterOrUnderscore(char c) => char.IsLetter(c) || c == '_';

    private static bool IsId(string text) => text.Length > 0 && text.All(static c => Characters.IsAlphanumeric(c) || c is '_' or '-' or '.');

    private static bool IsVisible(string text) =>
        text.Length > 0 && !text.Any(static c => char.IsWhiteSpace(c) || char.IsControl(c) || NumberReader.IsInvisible(c));

    private static bool HasUserAndHost(string text)
    {
        var at = text.LastIndexOf('@');
        return at > 0 && at < text.Length - 1 && (Characters.IsAlphanumeric(text[at + 1]) || text[at + 1] == '[');
    }
}
