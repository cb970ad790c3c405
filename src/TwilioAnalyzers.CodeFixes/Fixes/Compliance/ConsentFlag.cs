using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Knowledge;

namespace TwilioAnalyzers.CodeFixes.Fixes.Compliance;

/// <summary>The flag of a recipient that says whether they want messages: one whose name leaves no doubt, neither of the channel nor of the sense.</summary>
internal sealed class ConsentFlag
{
    private static readonly HashSet<string> For = new(StringComparer.Ordinal)
    {
        "in", "ins", "consent", "consents", "consented", "subscribed", "allow", "allows", "allowed", "accept", "accepts", "accepted", "receive", "receives", "want", "wants", "wanted", "enabled", "agree",
        "agrees", "agreed", "permit", "permits", "permitted", "permission", "willing", "send", "sends", "notify", "authorized", "authorised", "approved", "enable",
    };

    private static readonly HashSet<string> Against = new(StringComparer.Ordinal)
    {
        "out", "outs", "unsubscribe", "unsubscribed", "unsub", "blacklist", "blacklisted", "blocklist", "blocklisted", "blocked", "block", "denylist", "suppress", "suppressed", "dnc", "dnd", "donotcontact", "donottext",
        "donotdisturb", "donotsend", "donotsms", "disallow", "disallowed", "decline", "declined", "refuse", "refused", "mute", "muted", "disabled", "stopped", "optout", "optedout",
    };

    private static readonly HashSet<string> ForInOneWord = new(StringComparer.Ordinal) { "optin", "optedin" };

    /// <summary>Of the asking, not of the answer; or of another channel.</summary>
    private static readonly HashSet<string> Beside = new(StringComparer.Ordinal)
    {
        "required", "requires", "require", "needed", "pending", "asked", "requested", "request", "sent", "shown", "default", "can", "has", "expired", "confirmed", "verified", "email", "emails", "mail", "mails", "push", "call", "calls",
        "newsletter", "letter", "post", "fax", "never", "no", "non", "without", "old", "previous", "last",
    };

    private static readonly HashSet<string> Texts = new(StringComparer.Ordinal)
    {
        "sms", "text", "texts", "texting", "txt", "mms", "message", "messages", "messaging",
    };

    private ConsentFlag(string optedIn, string optedOut, string name)
    {
        OptedIn = optedIn;
        OptedOut = optedOut;
        Name = name;
    }

    /// <summary>A condition.</summary>
    public string OptedIn { get; }

    /// <summary>The opposite.</summary>
    public string OptedOut { get; }

    public string Name { get; }

    public static ConsentFlag? Of(ExpressionSyntax owner, SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.GetTypeInfo(owner, cancellationToken).Type is not { } type || type.IsTupleType)
            return null;
        var flags = In(type, owner.WithoutTrivia().ToString(), owner.SpanStart, model).ToList();
        if (flags.Count > 1 && flags.Where(flag => NameWords.Of(flag.Name).Exists(Texts.Contains)).ToList() is { Count: > 0 } texts)
            flags = texts;
        return flags.Count == 1 ? flags[0] : null;
    }

    private static IEnumerable<ConsentFlag> In(ITypeSymbol type, string owner, int position, SemanticModel model)
    {
        foreach (var member in model.LookupSymbols(position, type))
        {
            var kept = member switch
            {
                IPropertySymbol { IsStatic: false, GetMethod: not null, IsIndexer: false, Type: var ofProperty } => ofProperty,
                IFieldSymbol { IsStatic: false, Type: var ofField } => ofField,
                _ => null,
            };
            var isNullable = kept is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: { Length: 1 } arguments } && arguments[0].SpecialType == SpecialType.System_Boolean;
            if (kept?.SpecialType != SpecialType.System_Boolean && !isNullable || SenseOf(member.Name) is not { } isFor)
                continue;
            var flag = $"{owner}.{member.Name}";
            // Who was never asked has not agreed.
            yield return isFor
                ? new ConsentFlag(isNullable ? flag + " == true" : flag, isNullable ? flag + " != true" : "!" + flag, member.Name)
                : new ConsentFlag(isNullable ? flag + " == false" : "!" + flag, isNullable ? flag + " != false" : flag, member.Name);
        }
    }

    private static bool? SenseOf(string name)
    {
        if (!ConsentName.Says(name, isFlag: true))
            return null;
        var words = NameWords.Of(name);
        var isNegated = false;
        for (var i = 0; i + 1 < words.Count; i++)
            isNegated |= words[i] == "do" && words[i + 1] == "not";
        if (words.Exists(word => Beside.Contains(word) && !(word == "has" && words[0] == "has")) || !isNegated && words.Contains("not"))
            return null;
        var isAgainst = isNegated || words.Exists(Against.Contains);
        var isFor = words.Exists(word => For.Contains(word) || ForInOneWord.Contains(word));
        return isNegated ? false : isFor == isAgainst ? null : isFor;
    }
}
