using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.CodeFixes.Foundation;
using TwilioAnalyzers.Flow;
using TwilioAnalyzers.Knowledge;

namespace TwilioAnalyzers.CodeFixes.Fixes.PhoneNumbers;

/// <summary>Where a number will be read from, and whether two different ones of a solution would become one setting.</summary>
internal sealed class NumberSetting
{
    private static readonly ConditionalWeakTable<Solution, Task<NumberSetting>> Cache = new();

    private static readonly HashSet<string> Unspecific = new(StringComparer.Ordinal)
    {
        "a", "const", "default", "e", "e164", "m", "mobile", "my", "num", "number", "numbers", "our", "phone", "phonenumber", "phonenumbers", "s", "str", "string", "the", "twilio", "value", "x", "item", "n",
    };

    private static readonly Setting Plain = new("TWILIO_PHONE_NUMBER", "Twilio:PhoneNumber");
    private static readonly Setting Specific = new("TWILIO_NUMBER", "Twilio:Number");

    /// <summary>The number of each setting; null where different numbers ask for it.</summary>
    private readonly Dictionary<string, string?> _numbers = new(StringComparer.Ordinal);

    /// <summary>Of a number in the source, by what the code calls it: <c>TWILIO_SUPPORT_NUMBER</c>.</summary>
    public static Setting For(ExpressionSyntax node)
    {
        var words = new List<string>();
        foreach (var word in CredentialName.Words(NameOf(node) ?? ""))
        {
            if (!Unspecific.Contains(word) && !word.StartsWith("twilio", StringComparison.Ordinal) && word.All(Characters.IsAlphanumeric))
                words.Add(word);
        }

        return words.Count is 0 or > 4 ? Plain : Specific.Of(words);
    }

    public static Task<NumberSetting> Of(Solution solution, CancellationToken cancellationToken)
    {
        if (Cache.TryGetValue(solution, out var known) && known.Status == TaskStatus.RanToCompletion)
            return known;
        var task = Read(solution, cancellationToken);
        Cache.Remove(solution);
        return Cache.GetValue(solution, _ => task);
    }

    public bool IsUnambiguous(Setting setting) => !_numbers.TryGetValue(setting.EnvironmentVariable, out var number) || number is not null;

    /// <summary><c>from: new PhoneNumber("…")</c> is called from.</summary>
    private static string? NameOf(ExpressionSyntax node)
    {
        while (ValueName.Of(node) is null && node.Parent is ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: 1 } creation })
            node = creation;
        return ValueName.Of(node);
    }

    private static async Task<NumberSetting> Read(Solution solution, CancellationToken cancellationToken)
    {
        var settings = new NumberSetting();
        foreach (var document in solution.Projects.Where(project => project.Language == LanguageNames.CSharp).SelectMany(project => project.Documents))
        {
            if (await document.GetSyntaxTreeAsync(cancellationToken).ConfigureAwait(false) is not { } tree)
                continue;
            var positions = new List<int>();
            NumberCandidates.Find((await document.GetTextAsync(cancellationToken).ConfigureAwait(false)).ToString().AsSpan(), positions);
            var root = await tree.GetRootAsync(cancellationToken).ConfigureAwait(false);
            foreach (var position in positions)
            {
                if (position >= root.FullSpan.End || StringExpression.Around(root.FindToken(position)) is not { } whole)
                    continue;
                var text = StringExpression.Of(whole, static _ => null).Text;
                if (WrittenNumber.Of(text).Kind is WrittenNumberKind.Dialable or WrittenNumberKind.ShortCode)
                    settings.Add(For(whole).EnvironmentVariable, text);
            }
        }

        return settings;
    }

    private void Add(string variable, string number) =>
        _numbers[variable] = _numbers.TryGetValue(variable, out var known) && known != number ? null : number;
}
