using System.Threading;
using Microsoft.CodeAnalysis;
using TwilioAnalyzers.Foundation;
using TwilioAnalyzers.Knowledge;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Flow.Numbers;

/// <summary>The words that a file must have to contact somebody: looked for once a file, before any of its syntax.</summary>
internal sealed class NumberWords
{
    private static readonly OncePer<SyntaxTree, NumberWords> Known = new();

    private NumberWords(ReadOnlySpan<char> text)
    {
        HasOptions = Any(text, "Options");
        // using Sms = Twilio.Rest.Api.V2010.Account.MessageResource;
        HasAliases = text.IndexOf("= Twilio.Rest".AsSpan()) >= 0 || text.IndexOf("= global::Twilio.Rest".AsSpan()) >= 0;
        MayContact = HasOptions || HasAliases || Any(text, "Resource") || text.IndexOf("TwilioRestClient".AsSpan()) >= 0 || text.IndexOf("SendMessage(".AsSpan()) >= 0;
    }

    /// <summary>An options class that says who is contacted is named.</summary>
    public bool HasOptions { get; }

    /// <summary>A type of the SDK may go by another name.</summary>
    public bool HasAliases { get; }

    public bool MayContact { get; }

    public static NumberWords In(SyntaxTree tree, CancellationToken cancellationToken) =>
        Known.Get(tree, cancellationToken, static (tree, cancellationToken) => TextScan.Read(tree, static text => new NumberWords(text), cancellationToken));

    private static bool Any(ReadOnlySpan<char> text, string suffix)
    {
        for (var from = 0; from < text.Length;)
        {
            var found = text.Slice(from).IndexOf(suffix.AsSpan());
            if (found < 0)
                return false;
            var start = from + found;
            from = start + suffix.Length;
            while (start > 0 && Characters.IsWord(text[start - 1]))
                start--;
            if (from - start is > 8 and < 60 && Destinations.TypeNames.Contains(text.Slice(start, from - start).ToString()))
                return true;
        }

        return false;
    }
}
