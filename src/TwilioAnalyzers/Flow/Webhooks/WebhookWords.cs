using System.Threading;
using Microsoft.CodeAnalysis;
using TwilioAnalyzers.Foundation;

namespace TwilioAnalyzers.Flow.Webhooks;

/// <summary>The words that a file must have to map an endpoint or to check a signature: looked for once a file, before any of its syntax.</summary>
internal sealed class WebhookWords
{
    private static readonly OncePer<SyntaxTree, WebhookWords> Known = new();

    private WebhookWords(ReadOnlySpan<char> text)
    {
        Maps = text.IndexOf(".Map".AsSpan()) >= 0;
        var helper = text.IndexOf("IsValidRequest".AsSpan()) >= 0;
        Signs = helper || text.IndexOf("Validat".AsSpan()) >= 0 || text.IndexOf("HMACSHA1".AsSpan()) >= 0;
        AllowsLocal = helper || text.IndexOf("AllowLocal".AsSpan()) >= 0 || text.IndexOf("allowLocal".AsSpan()) >= 0;
    }

    /// <summary><c>app.MapPost</c> and its like.</summary>
    public bool Maps { get; }

    /// <summary>The SDK's validator, a library's helper, or an HMAC-SHA1 by hand.</summary>
    public bool Signs { get; }

    /// <summary>The option, attribute or parameter that lets local requests through unsigned.</summary>
    public bool AllowsLocal { get; }

    public static WebhookWords In(SyntaxTree tree, CancellationToken cancellationToken) =>
        Known.Get(tree, () => TextScan.Read(tree, static text => new WebhookWords(text), cancellationToken));
}
