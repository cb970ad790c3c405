using System.Text;
using System.Xml;
using System.Xml.Linq;
using Microsoft.Net.Http.Headers;

namespace TwilioGuard.AspNetCore;

/// <summary>The document that an app answers an inbound message with.</summary>
internal static class TwimlAnswer
{
    /// <summary>Twilio takes no longer one (error 11750).</summary>
    public const int Longest = 64 * 1024;

    public const string ContentType = "text/xml; charset=utf-8";

    public static ReadOnlySpan<byte> Empty => "<Response/>"u8;

    /// <summary>
    /// Whether Twilio makes messages of a body of this type: <c>text/xml</c>, <c>application/xml</c> and <c>text/html</c> are TwiML, and
    /// <c>text/plain</c> is a message as it stands. Source: <see href="https://www.twilio.com/docs/messaging/twiml"/>.
    /// </summary>
    public static bool MayHoldMessages(string? contentType)
    {
        var type = TypeOf(contentType);
        return IsPlain(contentType)
            || type.Equals("text/xml", StringComparison.OrdinalIgnoreCase)
            || type.Equals("application/xml", StringComparison.OrdinalIgnoreCase)
            || type.Equals("text/html", StringComparison.OrdinalIgnoreCase);
    }

    public static bool IsPlain(string? contentType) => TypeOf(contentType).Equals("text/plain", StringComparison.OrdinalIgnoreCase);

    /// <summary>The document without what sends a message; null where nothing in it does, or it is no TwiML.</summary>
    /// <param name="document">The body.</param>
    /// <param name="contentType">
    /// Its type, whose charset counts. The one that the document declares does not: what is written to a string declares UTF-16.
    /// </param>
    public static byte[]? WithoutMessages(Stream document, string? contentType)
    {
        XDocument twiml;
        try
        {
            using var text = new StreamReader(document, EncodingOf(contentType), detectEncodingFromByteOrderMarks: true, leaveOpen: true);
            using var reader = XmlReader.Create(text, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            twiml = XDocument.Load(reader);
        }
        catch (XmlException)
        {
            return null;
        }

        if (twiml.Root is not { Name.LocalName: "Response" } response)
            return null;
        var messages = response.Elements().Where(static verb => verb.Name.LocalName is "Message" or "Sms").ToList();
        if (messages.Count == 0)
            return null;
        messages.Remove();
        return response.HasElements ? Encoding.UTF8.GetBytes(response.ToString(SaveOptions.DisableFormatting)) : Empty.ToArray();
    }

    private static Encoding EncodingOf(string? contentType)
    {
        try
        {
            return MediaTypeHeaderValue.TryParse(contentType, out var type) && type.Charset is { HasValue: true, Value: { } charset }
                ? Encoding.GetEncoding(charset.Trim('"'))
                : Encoding.UTF8;
        }
        catch (ArgumentException)
        {
            return Encoding.UTF8;
        }
    }

    private static ReadOnlySpan<char> TypeOf(string? contentType)
    {
        var type = contentType.AsSpan();
        var end = type.IndexOf(';');
        return (end < 0 ? type : type[..end]).Trim();
    }
}
