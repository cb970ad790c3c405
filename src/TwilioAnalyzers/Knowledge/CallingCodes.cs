using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.RegularExpressions;

namespace TwilioAnalyzers.Knowledge;

/// <summary>The calling codes of the world and how long their numbers are, by libphonenumber's metadata.</summary>
internal static partial class CallingCodes
{
    private const int LongestCode = 3;

    private static readonly Lazy<Table> Read = new(() => new Table());

    /// <summary>The code that digits in international form begin with; no code begins another one.</summary>
    public static CallingCode? Of(string digits)
    {
        for (var length = 1; length <= LongestCode && length <= digits.Length; length++)
        {
            if (Read.Value.Codes.TryGetValue(digits.Substring(0, length), out var code))
                return code;
        }

        return null;
    }

    /// <summary>The code of a region, two letters of ISO 3166-1 in either case, and the prefix that is dialled within it, which may be empty.</summary>
    public static CallingCode? OfRegion(string region, out string nationalPrefix)
    {
        nationalPrefix = "";
        if (!Read.Value.Regions.TryGetValue(region, out var entry))
            return null;
        nationalPrefix = entry.NationalPrefix;
        return entry.Code;
    }

    private sealed class Table
    {
        public Table()
        {
            foreach (var row in Rows.Split('\n'))
            {
                var columns = row.Trim().Split(' ');
                var mainPrefix = columns.Length > 5 ? columns[5].Substring(2) : "";
                var code = new CallingCode(columns[0], Lengths(columns[1]), Lengths(columns[2]), mainPrefix, Text(columns[3]), Text(columns[4]));
                Codes.Add(code.Digits, code);
                for (var i = 5; i < columns.Length; i++)
                    Regions.Add(columns[i].Substring(0, 2), (code, columns[i].Substring(2)));
            }
        }

        public Dictionary<string, CallingCode> Codes { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, (CallingCode Code, string NationalPrefix)> Regions { get; } = new(StringComparer.OrdinalIgnoreCase);

        private static string? Text(string column) => column == "-" ? null : column;

        private static int Lengths(string column)
        {
            var lengths = 0;
            if (column != "-")
            {
                foreach (var length in column.Split(','))
                    lengths |= 1 << int.Parse(length, CultureInfo.InvariantCulture);
            }

            return lengths;
        }
    }
}

/// <summary>One calling code.</summary>
internal sealed class CallingCode
{
    private const int LongestNationalNumber = 17;

    private readonly int _lengths;
    private readonly int _localLengths;
    private readonly string? _strippedPattern;
    private readonly string? _strippedBecomes;

    /// <summary>Lengths are sets of bits; local ones are those of numbers without their area code.</summary>
    public CallingCode(string digits, int lengths, int localLengths, string nationalPrefix, string? strippedPattern, string? strippedBecomes)
    {
        Digits = digits;
        _lengths = lengths;
        _localLengths = localLengths;
        NationalPrefix = nationalPrefix;
        _strippedPattern = strippedPattern;
        _strippedBecomes = strippedBecomes;
    }

    public string Digits { get; }

    /// <summary>What is dialled within the region that speaks for this code, and not from abroad; may be empty.</summary>
    public string NationalPrefix { get; }

    public bool IsNorthAmerican => Digits == "1";

    /// <summary>A whole number, with its area code, may have this length.</summary>
    public bool IsWhole(int length) => Has(_lengths, length);

    /// <summary>
    /// As generous as libphonenumber: numbers without an area code are possible, and so are numbers that become possible once the
    /// national prefix, which has no place behind a calling code, is taken off.
    /// </summary>
    public bool IsPossible(string national) => Has(_lengths | _localLengths, national.Length) || Strip(national) is { } stripped && IsWhole(stripped.Length);

    public bool IsTooLong(int length) => _lengths >> Math.Min(length, LongestNationalNumber + 1) == 0;

    public bool IsTooShort(int length) => (_lengths & ((1 << Math.Min(length, LongestNationalNumber + 1)) - 1)) == 0;

    private static bool Has(int lengths, int length) => length <= LongestNationalNumber && (lengths >> length & 1) != 0;

    private string? Strip(string national)
    {
        if (_strippedPattern is null)
            return null;
        var match = Regex.Match(national, "^(?:" + _strippedPattern + ")", RegexOptions.CultureInvariant);
        if (!match.Success)
            return null;
        var last = match.Groups[match.Groups.Count - 1];
        return _strippedBecomes is null || !last.Success || match.Groups.Count == 1
            ? national.Substring(match.Length)
            : match.Result(_strippedBecomes) + national.Substring(match.Length);
    }
}
