using System.Buffers;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using TwilioAnalyzers.Foundation;
using TwilioAnalyzers.Knowledge;

namespace TwilioAnalyzers.Flow;

/// <summary>
/// One pass over a file's characters, before any of its syntax is looked at: almost every file holds nothing that could
/// be a credential, and is done with here.
/// </summary>
internal sealed class TextScan
{
    /// <summary>The shortest piece of a glued value (<c>"AC01…" + "…"</c>) that is looked for.</summary>
    private const int ShortestPiece = 8;

    private const int BasicHeaderLength = 60;

    private static readonly OncePer<SyntaxTree, TextScan> Scans = new();

    private TextScan(bool mentionsTwilio, bool mentionsWebhook, ImmutableArray<int> candidates)
    {
        MentionsTwilio = mentionsTwilio;
        MentionsWebhook = mentionsWebhook;
        Candidates = candidates;
    }

    /// <summary>The word Twilio stands somewhere in the file, in any case.</summary>
    public bool MentionsTwilio { get; }

    /// <summary>A field that Twilio posts to webhooks, and nobody else, is named somewhere in the file, or the root element of TwiML.</summary>
    public bool MentionsWebhook { get; }

    /// <summary>Where runs of characters begin that could be a SID or a secret, or a piece of one.</summary>
    public ImmutableArray<int> Candidates { get; }

    public static TextScan For(SyntaxTree tree, CancellationToken cancellationToken) => Scans.Get(tree, cancellationToken, static (tree, cancellationToken) => Read(tree, Scan, cancellationToken));

    public delegate T Reader<T>(ReadOnlySpan<char> text);

    /// <summary>A file's characters in a borrowed buffer: what an editor holds in pieces is not made one string for this.</summary>
    public static T Read<T>(SyntaxTree tree, Reader<T> read, CancellationToken cancellationToken)
    {
        var text = tree.GetText(cancellationToken);
        var buffer = ArrayPool<char>.Shared.Rent(text.Length);
        try
        {
            text.CopyTo(0, buffer, 0, text.Length);
            return read(buffer.AsSpan(0, text.Length));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    public static TextScan Scan(ReadOnlySpan<char> text)
    {
        Work.Count(ref Work.TextScans);
        List<int>? candidates = null;
        FindWholeValues(text, ref candidates);
        FindPieces(text, ref candidates);
        return new TextScan(FindTwilio(text), FindWebhook(text), candidates is null ? ImmutableArray<int>.Empty : candidates.ToImmutableArray());
    }

    private static bool FindTwilio(ReadOnlySpan<char> text)
    {
        // "w" is the rarest of the letters, and the search for two characters is vectorised.
        for (var from = 0; from < text.Length;)
        {
            var found = text.Slice(from).IndexOfAny('w', 'W');
            if (found < 0)
                return false;
            var at = from + found;
            if (at >= 1 && at + 5 <= text.Length && text.Slice(at - 1, 6).Equals("twilio".AsSpan(), StringComparison.OrdinalIgnoreCase))
                return true;
            from = at + 1;
        }

        return false;
    }

    private static bool FindWebhook(ReadOnlySpan<char> text)
    {
        if (text.IndexOf("<Response".AsSpan()) >= 0 || text.IndexOf("\"Response\"".AsSpan()) >= 0)
            return true;
        for (var from = 0; from < text.Length;)
        {
            var found = text.Slice(from).IndexOf(WebhookField.RarePart.AsSpan());
            if (found < 0)
                return false;
            var start = from + found;
            from = start + WebhookField.RarePart.Length;
            var end = from;
            while (start > 0 && Characters.IsWord(text[start - 1]))
                start--;
            if ((end == text.Length || !Characters.IsWord(text[end])) && end - start is > 3 and < 40 && WebhookField.IsTwilios(text.Slice(start, end - start).ToString()))
                return true;
        }

        return false;
    }

    /// <summary>A run of 32 or more letters and digits covers every 32nd character, so only those are looked at.</summary>
    private static void FindWholeValues(ReadOnlySpan<char> text, ref List<int>? candidates)
    {
        for (var i = TwilioSecret.Length - 1; i < text.Length;)
        {
            if (!Characters.IsWord(text[i]))
            {
                i += TwilioSecret.Length;
                continue;
            }

            var start = i;
            while (start > 0 && Characters.IsWord(text[start - 1]))
                start--;
            var end = i + 1;
            while (end < text.Length && Characters.IsWord(text[end]))
                end++;
            i = end + TwilioSecret.Length;

            if (start > 0 && text[start - 1] == '\\')
            {
                // The value's first letter may be written as \u0041, and the n of an escaped \n is not the value's.
                if (end - start > TwilioSid.Length && end - start <= TwilioSid.Length + 8)
                    (candidates ??= []).Add(start);
                start++;
            }

            if (CouldBeValue(text.Slice(start, end - start)))
                (candidates ??= []).Add(start);
        }
    }

    private static bool CouldBeValue(ReadOnlySpan<char> run) => run.Length switch
    {
        TwilioSid.Length => (run[0] == 'A' && run[1] == 'C' || run[0] == 'S' && run[1] == 'K') && AllHex(run.Slice(2)),
        TwilioSecret.Length => HasDigit(run),
        // "AC…:" and "SK…:" in base64, as a Basic header has them.
        >= BasicHeaderLength => run[0] == 'Q' && run[1] == 'U' && run[2] is 'M' or 'N' || run[0] == 'U' && run[1] == '0' && run[2] is 's' or 't',
        _ => false,
    };

    private static void FindPieces(ReadOnlySpan<char> text, ref List<int>? candidates)
    {
        for (var i = ShortestPiece - 1; i < text.Length;)
        {
            if (!Characters.IsHex(text[i]))
            {
                i += ShortestPiece;
                continue;
            }

            var start = i;
            while (start > 0 && Characters.IsHex(text[start - 1]))
                start--;
            var end = i + 1;
            while (end < text.Length && Characters.IsHex(text[end]))
                end++;
            i = end + ShortestPiece;
            if (end - start >= ShortestPiece && end - start < TwilioSecret.Length
                && HasDigit(text.Slice(start, end - start))
                && (IsGluedBefore(text, start) || IsGluedAfter(text, end)))
            {
                (candidates ??= []).Add(start);
            }
        }
    }

    /// <summary>The literal ends here and a plus follows, or a hole of an interpolated string does.</summary>
    private static bool IsGluedAfter(ReadOnlySpan<char> text, int end)
    {
        if (end >= text.Length || text[end] is not ('"' or '{'))
            return false;
        if (text[end] == '{')
            return true;
        for (var i = end + 1; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]) && text[i] != '"')
                return text[i] is '+' or ',';
        }

        return false;
    }

    private static bool IsGluedBefore(ReadOnlySpan<char> text, int start)
    {
        // The letters of a prefix are no hex digits: "SK0123…".
        while (start > 0 && Characters.IsAlphanumeric(text[start - 1]))
            start--;
        if (start == 0 || text[start - 1] is not ('"' or '}'))
            return false;
        if (text[start - 1] == '}')
            return true;
        for (var i = start - 2; i >= 0; i--)
        {
            if (!char.IsWhiteSpace(text[i]) && text[i] is not ('"' or '@' or '$'))
                return text[i] is '+' or ',';
        }

        return false;
    }

    private static bool AllHex(ReadOnlySpan<char> run)
    {
        foreach (var c in run)
        {
            if (!Characters.IsHex(c))
                return false;
        }

        return true;
    }

    private static bool HasDigit(ReadOnlySpan<char> run)
    {
        foreach (var c in run)
        {
            if (c is >= '0' and <= '9')
                return true;
        }

        return false;
    }
}
