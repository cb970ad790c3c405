using System.Globalization;
using System.Reflection;
using System.Text;
using PhoneNumbers;

namespace TwilioAnalyzers.Sync;

/// <summary>The table of calling codes that the analyzers carry, so that they need no library at run time.</summary>
internal static class CallingCodes
{
    private const int LongestNationalNumber = 17;

    private static readonly PhoneNumberUtil Library = PhoneNumberUtil.GetInstance();

    public static string Source()
    {
        var rows = string.Concat(Library.GetSupportedCallingCodes().Order().Select(code => $"        {Row(code)}\n"));
        return $$""""
            // Derived by eng/TwilioAnalyzers.Sync from the metadata of libphonenumber, which is under the Apache License 2.0. Not edited by hand.
            namespace TwilioAnalyzers.Knowledge;

            internal static partial class CallingCodes
            {
                /// <summary>
                /// Calling code; lengths of national numbers; lengths that do without an area code; what a national prefix looks like and what
                /// becomes of it; regions, the one that speaks for the code first, and the prefix that is dialled within each.
                /// </summary>
                private const string Rows = """
            {{rows}}        """;
            }

            """".ReplaceLineEndings("\n");
    }

    private static string Row(int code)
    {
        var full = new List<int>();
        var local = new List<int>();
        for (var length = 1; length <= LongestNationalNumber; length++)
        {
            var number = new PhoneNumber.Builder()
                .SetCountryCode(code)
                .SetNationalNumber(ulong.Parse(new string('2', length), CultureInfo.InvariantCulture))
                .Build();
            switch (Library.IsPossibleNumberWithReason(number))
            {
                case PhoneNumberUtil.ValidationResult.IS_POSSIBLE:
                    full.Add(length);
                    break;
                case PhoneNumberUtil.ValidationResult.IS_POSSIBLE_LOCAL_ONLY:
                    local.Add(length);
                    break;
            }
        }

        var regions = Library.GetRegionCodesForCountryCode(code).Where(region => region.Length == 2).ToList();
        var metadata = Metadata(code, regions);
        return string.Join(' ',
        [
            $"{code}", Lengths(full), Lengths(local), OrNone(metadata?.NationalPrefixForParsing), OrNone(metadata?.NationalPrefixTransformRule),
            .. regions.Select(region => $"{region}{Library.GetNddPrefixForRegion(region, true)}"),
        ]);
    }

    /// <summary>The library does not publish what it strips when it reads a number.</summary>
    private static PhoneMetadata? Metadata(int code, List<string> regions)
    {
        if (regions.Count == 0)
            return null;
        var method = typeof(PhoneNumberUtil).GetMethod(
            "GetMetadataForRegion", BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic, [typeof(string)])
            ?? throw new InvalidOperationException("This version of libphonenumber keeps its metadata elsewhere.");
        return (PhoneMetadata?)method.Invoke(Library, [Library.GetRegionCodeForCountryCode(code)]);
    }

    private static string OrNone(string? text) =>
        string.IsNullOrEmpty(text) ? "-" : new StringBuilder(text).Replace(" ", "").Replace("\n", "").ToString();

    private static string Lengths(List<int> lengths) => lengths.Count == 0 ? "-" : string.Join(',', lengths);
}
