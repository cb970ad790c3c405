using System;
using System.Collections.Generic;
using System.Globalization;

namespace TwilioAnalyzers.Knowledge;

/// <summary>
/// Where a C# file's text may have a number, or a piece of one, at the beginning of a literal. Read from the characters alone, so that a
/// file without any is done with before its syntax is looked at: comments and other numbers may be among them, no number is missing.
/// </summary>
internal static class NumberCandidates
{
    private const int FewestDigits = 3;
    private const int FewestDigitsBehindPlus = 2;
    private const int FewestDigitsOfLongRun = 7;

    private static readonly string[] Channels = ["whatsapp:", "rcs:"];

    /// <summary>Adds, in order, one position inside each literal that begins with what could be a number.</summary>
    public static void Find(ReadOnlySpan<char> source, List<int> positions)
    {
        // A literal's text begins behind a quote, or goes on behind the hole of an interpolated string.
        for (var from = 0; from < source.Length;)
        {
            var found = source.Slice(from).IndexOfAny('"', '}');
            if (found < 0)
                return;
            from += found + 1;
            if (from < source.Length && CouldBegin(source[from]) && IsNumber(source, from, out var start, out var end))
            {
                positions.Add(start);
                from = end;
            }
        }
    }

    private static bool CouldBegin(char c) => c <= '9'
        ? c is >= '0' or '+' or '(' or ' ' or '\t' or '\r' or '\n'
        : c is 'w' or 'W' or 'r' or 'R' or '\\' or > '\u007F';

    private static bool IsNumber(ReadOnlySpan<char> source, int from, out int start, out int end)
    {
        // Behind a hole a line break is the code's, not the literal's.
        var isHole = source[from - 1] == '}';
        start = from;
        while (start < source.Length && Next(source, start, out var width) is var space && (isHole ? space == ' ' : char.IsWhiteSpace(space)))
            start += width;
        end = start;
        if (start == source.Length || isHole && source[start] is '\r' or '\n')
            return false;
        foreach (var channel in Channels)
        {
            if (source.Slice(start).StartsWith(channel.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                end = start + channel.Length;
                return true;
            }
        }

        var digits = 0;
        var hasPlus = false;
        while (end < source.Length)
        {
            var c = Next(source, end, out var length);
            if (c is >= '0' and <= '9')
                digits++;
            else if (c == '+' && digits == 0)
                hasPlus = true;
            else if (!WrittenNumber.IsSeparator(c))
                break;
            end += length;
        }

        var isWhole = end < source.Length && source[end] is '"' or '{';
        return digits >= FewestDigitsOfLongRun || hasPlus && digits >= FewestDigitsBehindPlus || isWhole && digits >= FewestDigits;
    }

    /// <summary>One character of a literal, which may be written as an escape.</summary>
    private static char Next(ReadOnlySpan<char> source, int index, out int length)
    {
        length = 1;
        if (source[index] != '\\' || index + 1 == source.Length)
            return source[index];
        length = 2;
        var most = source[index + 1] switch
        {
            'u' or 'x' => 4,
            'U' => 8,
            _ => 0,
        };
        if (most == 0)
            return source[index + 1] is 't' or 'n' or 'r' ? ' ' : '\\';
        while (length < most + 2 && index + length < source.Length && Characters.IsHex(source[index + length]))
            length++;
        return length > 2 && int.TryParse(source.Slice(index + 2, length - 2).ToString(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            ? (char)value
            : '\\';
    }
}
