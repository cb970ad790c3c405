using System;
using System.Collections.Generic;

namespace TwilioAnalyzers.Knowledge;

/// <summary>The words of a name or a text: <c>SmsOptIn</c>, <c>sms_opt_in</c> and <c>HasSMSOptIn2</c> all have "opt" and "in".</summary>
internal static class NameWords
{
    /// <summary>In lower case. A word ends where the letters end, where a capital follows a small letter, and before the last capital of several.</summary>
    public static List<string> Of(string name)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= name.Length; i++)
        {
            var isLetter = i < name.Length && char.IsLetter(name[i]);
            var begins = isLetter && start >= 0 && char.IsUpper(name[i]) && (!char.IsUpper(name[i - 1]) || i + 1 < name.Length && char.IsLower(name[i + 1]) && !IsPlural(name, i));
            if (start >= 0 && (!isLetter || begins))
            {
                words.Add(name.Substring(start, i - start).ToLowerInvariant());
                start = -1;
            }

            if (isLetter && start < 0)
                start = i;
        }

        return words;
    }

    /// <summary>The s of <c>OTPs</c>.</summary>
    private static bool IsPlural(string name, int last) => name[last + 1] == 's' && (last + 2 == name.Length || !char.IsLower(name[last + 2]));
}
