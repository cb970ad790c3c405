using System;
using System.Collections.Generic;

namespace TwilioAnalyzers.Knowledge;

/// <summary>Whether a regular expression holds only for what begins with a plus: <c>^\+[1-9]\d{1,14}$</c>, but not <c>^\+?\d+$</c>.</summary>
internal static class PlusPattern
{
    private const int MostDepth = 16;

    /// <summary>At the very beginning of the text; the name of a channel (<c>^whatsapp:\+</c>) may stand before it.</summary>
    public static bool IsAnchored(string pattern) => BeginsWithPlus(pattern, isAnchored: false, MostDepth);

    /// <summary>Wherever in the text it is found, what is found begins with a plus.</summary>
    public static bool FindsPlus(string pattern) => BeginsWithPlus(pattern, isAnchored: true, MostDepth);

    private static bool BeginsWithPlus(string pattern, bool isAnchored, int depth)
    {
        if (depth == 0)
            return false;
        foreach (var alternative in Alternatives(pattern))
        {
            if (!Begins(alternative, isAnchored, depth))
                return false;
        }

        return true;
    }

    private static bool Begins(string text, bool isAnchored, int depth)
    {
        for (var i = 0; i < text.Length;)
        {
            if (text[i] == '^' || At(text, i, "\\A") || At(text, i, "\\G") || At(text, i, "\\b"))
            {
                isAnchored |= !At(text, i, "\\b");
                i += text[i] == '^' ? 1 : 2;
            }
            else if (Plus(text, i) is > 0 and var length)
            {
                return isAnchored && !IsOptional(text, i + length);
            }
            else if (text[i] == '(')
            {
                var end = Close(text, i);
                if (end < 0)
                    return false;
                var open = i + 1;
                if (At(text, i, "(?"))
                {
                    var colon = text.IndexOfAny([':', '>', ')'], i);
                    // (?i) sets an option; (?=…) and its kin look around.
                    if (colon == end)
                    {
                        i = end + 1;
                        continue;
                    }

                    if (At(text, i, "(?=") || At(text, i, "(?!") || At(text, i, "(?<=") || At(text, i, "(?<!"))
                    {
                        i = end + 1;
                        continue;
                    }

                    open = colon + 1;
                }

                var inner = text.Substring(open, end - open);
                if (!IsChannel(inner))
                    return !IsOptional(text, end + 1) && BeginsWithPlus(inner, isAnchored, depth - 1);
                i = end + 1 + (IsOptional(text, end + 1) ? 1 : 0);
            }
            else if (char.IsLetter(text[i]) || text[i] == ':')
            {
                i++;
            }
            else if (At(text, i, "\\s"))
            {
                i += 2;
                if (i < text.Length && text[i] is '*' or '?')
                    i++;
            }
            else
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>How long the plus is written: <c>\+</c>, <c>[+]</c>, <c>[\+]</c>, <c>\x2B</c>; 0 where none stands here.</summary>
    private static int Plus(string text, int at)
    {
        foreach (var form in new[] { "\\+", "[+]", "[\\+]", "\\x2B", "\\x2b", "\\u002B", "\\u002b" })
        {
            if (At(text, at, form))
                return form.Length;
        }

        return 0;
    }

    private static bool IsOptional(string text, int at) => at < text.Length && (text[at] is '?' or '*' || At(text, at, "{0"));

    private static bool IsChannel(string text)
    {
        foreach (var c in text)
        {
            if (!char.IsLetter(c) && c is not (':' or '|'))
                return false;
        }

        return text.Length > 0;
    }

    private static bool At(string text, int at, string part) => string.CompareOrdinal(text, at, part, 0, part.Length) == 0;

    private static int Close(string text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\\':
                    i++;
                    break;
                case '[':
                    i = CloseClass(text, i);
                    break;
                case '(':
                    depth++;
                    break;
                case ')' when --depth == 0:
                    return i;
            }
        }

        return -1;
    }

    private static int CloseClass(string text, int open)
    {
        for (var i = open + 1; i < text.Length; i++)
        {
            if (text[i] == '\\')
                i++;
            else if (text[i] == ']' && i > open + 1)
                return i;
        }

        return text.Length;
    }

    private static List<string> Alternatives(string pattern)
    {
        var found = new List<string>();
        int depth = 0, start = 0;
        for (var i = 0; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case '\\':
                    i++;
                    break;
                case '[':
                    i = CloseClass(pattern, i);
                    break;
                case '(':
                    depth++;
                    break;
                case ')':
                    depth--;
                    break;
                case '|' when depth == 0:
                    found.Add(pattern.Substring(start, i - start));
                    start = i + 1;
                    break;
            }
        }

        found.Add(pattern.Substring(start));
        return found;
    }
}
