using System.Text;

namespace TwilioGuard;

/// <summary>UTF-8 that never throws: half a surrogate pair becomes U+FFFD, as in any request that was sent.</summary>
internal static class Utf8
{
    private const int BytesPerChar = 3;

    public static long MaxBytes(int chars) => (long)chars * BytesPerChar;

    public static int Write(string text, int start, int count, byte[] output, int at) =>
        count == 0 ? 0 : Encoding.UTF8.GetBytes(text, start, count, output, at);

    /// <summary>
    /// The order of <see cref="StringComparer.Ordinal"/> on what the bytes encode: by UTF-16 units, in which the characters above U+FFFF
    /// come before those from U+E000 on.
    /// </summary>
    public static int CompareOrdinal(ReadOnlySpan<byte> x, ReadOnlySpan<byte> y)
    {
        var common = Math.Min(x.Length, y.Length);
#if NET
        var i = x.CommonPrefixLength(y);
#else
        var i = 0;
        while (i < common && x[i] == y[i])
            i++;
#endif
        return i == common ? x.Length - y.Length : Rank(x[i]) - Rank(y[i]);

        static int Rank(byte b) => b is 0xEE or 0xEF ? b + 0x100 : b;
    }
}
