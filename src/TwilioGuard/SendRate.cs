using System.Globalization;
using PhoneNumbers;
using TwilioAnalyzers.Knowledge;

namespace TwilioGuard;

/// <summary>How many messages a sender may send in a window of time. Immutable.</summary>
/// <remarks>
/// <para>
/// What is documented here are the rates at which Twilio passes messages on by default; an account may have others. What comes faster Twilio
/// queues, for hours, and refuses with error 21611 when the queue is full (30001 behind a messaging service).
/// </para>
/// <para>
/// Twilio counts the segments of an SMS, this library counts messages: for texts of three segments take a third of the rate.
/// </para>
/// <para>
/// Sources: <see href="https://help.twilio.com/articles/115002943027"/> (long code, toll-free, short code, other countries);
/// <see href="https://help.twilio.com/articles/360057082693"/> (alphanumeric); <see href="https://help.twilio.com/articles/1260803225669"/>
/// (A2P 10DLC); <see href="https://developers.facebook.com/documentation/business-messaging/whatsapp/throughput"/> (WhatsApp).
/// </para>
/// </remarks>
public sealed class SendRate : IEquatable<SendRate>
{
    /// <summary>Longer ones are no rates but quotas, and a timer cannot wait for them.</summary>
    private static readonly TimeSpan LongestWindow = TimeSpan.FromDays(1);

    /// <summary>Of a limiter's memory, 8 bytes each.</summary>
    private const int MostMessages = 100_000;

    /// <summary>Short codes have five or six digits; some countries have fewer.</summary>
    private const int LongestShortCode = 6;

    private const int NorthAmerica = 1;

    /// <summary>A rate of one's own, such as the one that an account was granted.</summary>
    /// <param name="messages">How many messages at most, 1 to 100,000.</param>
    /// <param name="window">In what time, above zero and at most a day.</param>
    /// <exception cref="ArgumentOutOfRangeException">Either is out of its bounds.</exception>
    public SendRate(int messages, TimeSpan window)
    {
        if (messages is < 1 or > MostMessages)
            throw new ArgumentOutOfRangeException(nameof(messages), messages, $"1 to {MostMessages} messages.");
        if (window <= TimeSpan.Zero || window > LongestWindow)
            throw new ArgumentOutOfRangeException(nameof(window), window, "Above zero and at most a day.");
        Messages = messages;
        Window = window;
    }

    /// <summary>How many messages at most.</summary>
    public int Messages { get; }

    /// <summary>In what time, wherever it begins.</summary>
    public TimeSpan Window { get; }

    /// <summary>A local number of the United States or Canada, to these countries: 1 a second.</summary>
    public static SendRate LongCode { get; } = PerSecond(1);

    /// <summary>A toll-free number of the United States or Canada: 3 a second.</summary>
    public static SendRate TollFree { get; } = PerSecond(3);

    /// <summary>A short code: 100 a second.</summary>
    public static SendRate ShortCode { get; } = PerSecond(100);

    /// <summary>A number of another country, or one that sends to another country than the United States and Canada: 10 a second.</summary>
    public static SendRate International { get; } = PerSecond(10);

    /// <summary>An alphanumeric sender ID: 10 a second.</summary>
    public static SendRate Alphanumeric { get; } = PerSecond(10);

    /// <summary>A sender of WhatsApp: 80 a second, in both directions together.</summary>
    public static SendRate WhatsApp { get; } = PerSecond(80);

    /// <summary>A campaign of a sole proprietor in A2P 10DLC: 1 a second.</summary>
    public static SendRate TenDlcSoleProprietor { get; } = PerSecond(1);

    /// <summary>
    /// A low-volume mixed campaign in A2P 10DLC: 1.25 a second to each of AT&amp;T, T-Mobile and Verizon, here 1 in 0.8 seconds.
    /// </summary>
    public static SendRate TenDlcLowVolume { get; } = new(1, TimeSpan.FromMilliseconds(800));

    /// <summary>So many messages a second.</summary>
    /// <param name="messages">1 to 100,000.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="messages"/> is out of its bounds.</exception>
    public static SendRate PerSecond(int messages) => new(messages, TimeSpan.FromSeconds(1));

    /// <summary>
    /// A standard campaign in A2P 10DLC, by its brand's trust score, to one carrier: 75 a second from 75 on, 40 from 50 on, else 4.
    /// </summary>
    /// <remarks>
    /// Carriers count for themselves, so that to AT&amp;T, T-Mobile and Verizon together it is three times as much. Whose a recipient is
    /// nobody knows in advance, and this rate is safe with all of them. It belongs to the campaign: senders of one campaign share it.
    /// </remarks>
    /// <param name="trustScore">0 to 100, as the Console shows it.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="trustScore"/> is out of its bounds.</exception>
    public static SendRate TenDlc(int trustScore) => trustScore switch
    {
        < 0 or > 100 => throw new ArgumentOutOfRangeException(nameof(trustScore), trustScore, "A trust score is 0 to 100."),
        >= 75 => PerSecond(75),
        >= 50 => PerSecond(40),
        _ => PerSecond(4),
    };

    /// <summary>
    /// The documented rate of what looks like such a sender: WhatsApp, short code, alphanumeric, toll-free, long code, or a number of another
    /// country. Null for messaging services, whose rate is that of the senders behind them, and for what it does not know. Never throws.
    /// </summary>
    /// <param name="sender">A number, a short code, a sender ID, a channel address, the SID of a messaging service.</param>
    public static SendRate? ForSender(string? sender)
    {
        sender = sender?.Trim();
        if (sender is null or "" || IsServiceSid(sender))
            return null;
        if (sender.All(static c => c is >= '0' and <= '9'))
            return sender.Length <= LongestShortCode ? ShortCode : LongCode;
        if (!IsAddress(sender))
            return Alphanumeric;
        if (!ChannelAddress.TryParse(sender, out var address))
            return null;
        return address.Channel switch
        {
            TwilioChannel.WhatsApp => WhatsApp,
            TwilioChannel.Phone => ForNumber(address.Value),
            _ => null,
        };
    }

    /// <inheritdoc/>
    public bool Equals(SendRate? other) => other is not null && Messages == other.Messages && Window == other.Window;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SendRate);

    /// <inheritdoc/>
    public override int GetHashCode() => (Messages * 397) ^ Window.GetHashCode();

    /// <summary>For people: <c>80 in 1 s</c>.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0} in {1} s", Messages, Window.TotalSeconds);

    /// <summary>One text for each sender: numbers and addresses as they read.</summary>
    internal static string KeyOf(string sender) =>
        IsAddress(sender) && ChannelAddress.TryParse(sender, out var address) ? address.Value : sender.Trim();

    /// <summary>Worth reading as an address. Short codes and sender IDs are not, and finding that out by reading them is slow.</summary>
    private static bool IsAddress(string sender) => sender.IndexOf('+') >= 0 || sender.IndexOf(':') >= 0;

    internal static bool IsServiceSid(string sender) =>
        sender.Length == TwilioSid.Length && sender.StartsWith("MG", StringComparison.OrdinalIgnoreCase) && sender.Skip(2).All(Characters.IsHex);

    private static SendRate ForNumber(string e164)
    {
        var number = NumberReader.Library.Parse(e164, null);
        if (number.CountryCode != NorthAmerica)
            return International;
        return NumberReader.Library.GetNumberType(number) == PhoneNumberType.TOLL_FREE ? TollFree : LongCode;
    }
}
