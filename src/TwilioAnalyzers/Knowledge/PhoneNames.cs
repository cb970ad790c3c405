using System;

namespace TwilioAnalyzers.Knowledge;

/// <summary>What a name says of phone numbers, where the code behind it cannot be seen.</summary>
internal static class PhoneNames
{
    private static readonly string[] Subjects = ["phone", "e164", "e_164", "mobile", "msisdn"];
    private static readonly string[] Works = ["valid", "normal", "format", "parse", "e164", "e_164", "sanitiz", "canonical"];

    /// <summary>A checker or normaliser of numbers: Phone or E164, and Valid, Normal, Format or Parse.</summary>
    /// <param name="type">The type's name.</param>
    /// <param name="method">The method's name.</param>
    public static bool SaysChecks(string type, string method) =>
        Has(type + "." + method, Subjects) && Has(method + "." + type, Works);

    /// <summary>The answer true means that the number is not valid.</summary>
    public static bool SaysInvalid(string method) =>
        method.IndexOf("invalid", StringComparison.OrdinalIgnoreCase) >= 0 || method.IndexOf("NotValid", StringComparison.OrdinalIgnoreCase) >= 0;

    private static bool Has(string name, string[] words)
    {
        foreach (var word in words)
        {
            if (name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)
                return true;
        }

        return false;
    }
}
