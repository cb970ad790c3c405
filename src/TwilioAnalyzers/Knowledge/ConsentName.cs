using System;
using System.Collections.Generic;

namespace TwilioAnalyzers.Knowledge;

/// <summary>What a name says of whether somebody may be written to.</summary>
internal static class ConsentName
{
    private static readonly HashSet<string> Concepts = new(StringComparer.Ordinal)
    {
        "optin", "optins", "optout", "optouts", "optedin", "optedout", "consent", "consents", "consented", "consenting", "unsubscribe", "unsubscribed", "unsubscribes", "unsubscriber", "unsubscribers",
        "subscribed", "subscriber", "subscribers", "unsub", "blacklist", "blacklisted", "blocklist", "blocklisted", "denylist", "suppression", "suppressions", "suppressed", "suppress", "suppresslist",
        "dnc", "dnd", "donotcontact", "donottext", "donotdisturb", "donotcall", "donotsend", "donotsms", "gdpr", "tcpa",
    };

    private static readonly HashSet<string> Channels = new(StringComparer.Ordinal)
    {
        "sms", "smses", "mms", "text", "texts", "texting", "texted", "txt", "whatsapp", "marketing", "promotion", "promotions", "promotional", "message", "messages", "messaging", "notification", "notifications",
        "alert", "alerts", "reminder", "reminders", "contact", "contacted", "campaigns", "newsletter", "communication", "communications", "advertising",
    };

    /// <summary>Of a method too: <c>AcceptsTexts()</c>.</summary>
    private static readonly HashSet<string> Wishes = new(StringComparer.Ordinal)
    {
        "allow", "allows", "allowed", "disallow", "disallowed", "accept", "accepts", "accepted", "receive", "receives", "want", "wants", "wanted", "enabled", "agree", "agrees", "agreed", "permit", "permits", "permitted", "permission",
        "permissions", "decline", "declined", "refuse", "refused", "mute", "muted", "willing", "may", "authorized", "authorised", "approved", "disabled", "stopped",
    };

    /// <summary>Of a flag only: a method of that name sends.</summary>
    private static readonly HashSet<string> Deeds = new(StringComparer.Ordinal)
    {
        "send", "sends", "notify", "notifications", "updates", "alerts", "reminders", "use", "via", "by", "enable",
    };

    /// <summary>What stands beside the preferences of somebody who is written to; the preference for a seat or a language is another.</summary>
    private static readonly HashSet<string> BesidePreference = new(StringComparer.Ordinal)
    {
        "preference", "preferences", "pref", "prefs", "user", "users", "customer", "customers", "member", "members", "patient", "patients", "client", "guest", "person", "employee", "parent", "student", "account", "profile",
        "get", "load", "find", "fetch", "has", "check", "is", "allows", "by", "id", "for", "of", "to", "my", "the", "async", "service", "repository", "repo", "store", "table", "tbl", "db", "entity", "model", "dto", "row", "settings", "channel", "channels",
        "email", "push", "phone", "respects", "privacy", "s",
    };

    private static readonly HashSet<string> Billing = new(StringComparer.Ordinal)
    {
        "plan", "billing", "paid", "payment", "stripe", "renewal", "trial", "active", "price", "premium", "id", "invoice", "expires", "expired", "azure", "topic", "bus", "event",
    };

    /// <param name="name">A name, or the text of a query.</param>
    /// <param name="isFlag">Not a method's: a property, a column, a variable.</param>
    public static bool Says(string name, bool isFlag)
    {
        // Most names have none of it.
        if (name.Length < 3)
            return false;
        var words = NameWords.Of(name);
        var channel = false;
        var wish = false;
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            var next = i + 1 < words.Count ? words[i + 1] : "";
            if (Concepts.Contains(word)
                || word is "opt" or "opted" or "opts" or "opting" && next is "in" or "out" or "ins" or "outs"
                || word == "do" && next == "not" && i + 2 < words.Count && words[i + 2] is "contact" or "text" or "call" or "disturb" or "send" or "sms" or "message" or "notify"
                || word is "preferred" or "prefers" && next is "contact" or "channel" or "channels" or "method" or "communication" or "notification" or "medium" or "sms" or "text" or "texts"
                || word is "block" or "black" or "deny" or "suppression" && next is "list" or "listed"
                || word is "preferences" or "preference" or "prefs" or "pref" && words.TrueForAll(static other => BesidePreference.Contains(other) || Channels.Contains(other))
                || word == "ok" && next == "to"
                || word == "no" && next is "contact" or "text" or "texts" or "sms" or "messages" or "marketing" or "texting" or "notifications"
                || word is "subscription" or "subscriptions" && !words.Exists(Billing.Contains))
            {
                return true;
            }

            channel |= Channels.Contains(word);
            wish |= Wishes.Contains(word) || isFlag && Deeds.Contains(word);
        }

        return channel && wish && HasChannelBesideWish(words, isFlag);
    }

    /// <summary>One word is not both: <c>alerts</c> alone is a list of alerts. A method that receives messages reads a queue, and one that sends them sends.</summary>
    private static bool HasChannelBesideWish(List<string> words, bool isFlag)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!Channels.Contains(words[i]) || !isFlag && i > 0 && words[i] is "message" or "messages" && words[i - 1] is "receive" or "accept")
                continue;
            for (var j = 0; j < words.Count; j++)
            {
                if (i != j && (Wishes.Contains(words[j]) || isFlag && Deeds.Contains(words[j])))
                    return true;
            }
        }

        return false;
    }
}
