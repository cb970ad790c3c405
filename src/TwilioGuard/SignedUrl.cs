namespace TwilioGuard;

/// <summary>
/// A URL in pieces, and the forms of it that Twilio may have signed. Over HTTPS a port may or may not be part of what was signed
/// (messaging keeps a custom one, voice drops it), and the default port may or may not be written out. Over HTTP only the
/// default port is optional. A WebSocket handshake may be signed with a slash after the path.
/// </summary>
internal readonly struct SignedUrl
{
    /// <summary>Longest piece that is added to a URL: a longer scheme is never written, <c>:443</c> and a slash are.</summary>
    public const int LongestAddition = 8;

    private readonly string _text;
    private readonly string _scheme;
    private readonly string _defaultPort;
    private readonly int _schemeEnd;
    private readonly int _hostEnd;
    private readonly int _authorityEnd;
    private readonly int _pathEnd;
    private readonly int _end;

    private SignedUrl(string text, string scheme, string defaultPort, int schemeEnd, int hostEnd, int authorityEnd, int pathEnd, int end)
    {
        (_text, _scheme, _defaultPort, _schemeEnd) = (text, scheme, defaultPort, schemeEnd);
        (_hostEnd, _authorityEnd, _pathEnd, _end) = (hostEnd, authorityEnd, pathEnd, end);
    }

    /// <summary>How many forms there are: one or two for the port, twice as many for a handshake.</summary>
    public int Forms => (HasOtherPort ? 2 : 1) * (TakesSlash ? 2 : 1);

    private bool HasOtherPort
    {
        get
        {
            if (_hostEnd == _authorityEnd)
                return true;
            return IsSecure || string.CompareOrdinal(_text, _hostEnd, _defaultPort, 0, Math.Max(_authorityEnd - _hostEnd, _defaultPort.Length)) == 0;
        }
    }

    private bool IsSecure => _defaultPort == ":443";

    /// <summary>Set for handshakes only.</summary>
    private bool TakesSlash => _scheme.Length > 0 && (_pathEnd == _authorityEnd || _text[_pathEnd - 1] != '/');

    /// <summary>False for anything but an absolute URL of HTTP or WebSocket with a host.</summary>
    /// <param name="text">The URL; a fragment is left out.</param>
    /// <param name="isHandshake">The scheme is written as ws or wss, whichever of the two pairs it is in.</param>
    /// <param name="url">The URL in pieces.</param>
    public static bool TryParse(string? text, bool isHandshake, out SignedUrl url)
    {
        url = default;
        if (text is null)
            return false;
        var schemeEnd = text.IndexOf(':');
        if (schemeEnd < 0 || string.CompareOrdinal(text, schemeEnd, "://", 0, 3) != 0)
            return false;
        bool isSecure;
        if (IsScheme(text, schemeEnd, "https") || IsScheme(text, schemeEnd, "wss"))
            isSecure = true;
        else if (IsScheme(text, schemeEnd, "http") || IsScheme(text, schemeEnd, "ws"))
            isSecure = false;
        else
            return false;

        var end = text.IndexOf('#');
        if (end < 0)
            end = text.Length;
        var authorityStart = schemeEnd + 3;
        var authorityEnd = authorityStart;
        while (authorityEnd < end && text[authorityEnd] is not ('/' or '?'))
            authorityEnd++;
        var pathEnd = text.IndexOf('?', authorityEnd, end - authorityEnd);
        if (pathEnd < 0)
            pathEnd = end;

        var hostEnd = authorityEnd;
        while (hostEnd > authorityStart && text[hostEnd - 1] is >= '0' and <= '9')
            hostEnd--;
        hostEnd = hostEnd < authorityEnd && hostEnd > authorityStart && text[hostEnd - 1] == ':' ? hostEnd - 1 : authorityEnd;
        if (hostEnd == authorityStart)
            return false;

        url = new SignedUrl(
            text, isHandshake ? isSecure ? "wss" : "ws" : "", isSecure ? ":443" : ":80", schemeEnd, hostEnd, authorityEnd, pathEnd, end);
        return true;
    }

    /// <summary>Writes one of the forms; the first is the URL as it was given.</summary>
    /// <param name="form">From 0 up to <see cref="Forms"/>.</param>
    /// <param name="output">Has room for <see cref="LongestForm"/> bytes.</param>
    /// <returns>How many bytes were written, UTF-8.</returns>
    public int Write(int form, byte[] output)
    {
        bool otherPort = HasOtherPort && (form & 1) == 1,
            slash = TakesSlash && form >= (HasOtherPort ? 2 : 1),
            hasPort = _hostEnd < _authorityEnd;
        var length = 0;
        if (_scheme.Length == 0)
            Append(_text, 0, _schemeEnd, output, ref length);
        else
            Append(_scheme, 0, _scheme.Length, output, ref length);
        Append(_text, _schemeEnd, _hostEnd - _schemeEnd, output, ref length);
        if (hasPort && !otherPort)
            Append(_text, _hostEnd, _authorityEnd - _hostEnd, output, ref length);
        else if (!hasPort && otherPort)
            Append(_defaultPort, 0, _defaultPort.Length, output, ref length);
        Append(_text, _authorityEnd, _pathEnd - _authorityEnd, output, ref length);
        if (slash)
            output[length++] = (byte)'/';
        Append(_text, _pathEnd, _end - _pathEnd, output, ref length);
        return length;
    }

    /// <summary>At most so many bytes does a form take.</summary>
    public long LongestForm => Utf8.MaxBytes(_text.Length) + LongestAddition;

    /// <summary>The last value of a parameter of the query, as it stands there; false where there is none.</summary>
    public bool TryGetQueryValue(string name, out int start, out int length)
    {
        (start, length) = (0, 0);
        var found = false;
        for (var at = _pathEnd; at < _end;)
        {
            // A separator stands at the position, '?' or '&'.
            var next = _text.IndexOf('&', at + 1, _end - at - 1);
            if (next < 0)
                next = _end;
            var nameEnd = at + 1 + name.Length;
            if (nameEnd <= next && string.CompareOrdinal(_text, at + 1, name, 0, name.Length) == 0 && (nameEnd == next || _text[nameEnd] == '='))
            {
                found = true;
                start = Math.Min(nameEnd + 1, next);
                length = next - start;
            }

            at = next;
        }

        return found;
    }

    public char this[int index] => _text[index];

    private static bool IsScheme(string text, int length, string scheme) =>
        length == scheme.Length && string.Compare(text, 0, scheme, 0, length, StringComparison.OrdinalIgnoreCase) == 0;

    private static void Append(string text, int start, int count, byte[] output, ref int length) =>
        length += Utf8.Write(text, start, count, output, length);
}
