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
        Hashes = text.IndexOf("HMACSHA1".AsSpan()) >= 0;
        // Much begins with Validate; the SDK's method is called just that.
        Signs = Hashes || helper || text.IndexOf("Validate(".AsSpan()) >= 0 || text.IndexOf("ValidateBody".AsSpan()) >= 0 || text.IndexOf("ValidateForm".AsSpan()) >= 0
            || text.IndexOf("ValidateUrl".AsSpan()) >= 0 || text.IndexOf("ValidateWebSocket".AsSpan()) >= 0;
        Validates = Signs || text.IndexOf("Validat".AsSpan()) >= 0;
        AllowsLocal = helper || text.IndexOf("AllowLocal".AsSpan()) >= 0 || text.IndexOf("allowLocal".AsSpan()) >= 0;
    }

    /// <summary><c>app.MapPost</c> and its like.</summary>
    public bool Maps { get; }

    /// <summary>A call of the SDK's validator or of a library's helper, or an HMAC-SHA1 by hand.</summary>
    public bool Signs { get; }

    /// <summary>An HMAC-SHA1 by hand.</summary>
    public bool Hashes { get; }

    /// <summary>Whatever validates, an attribute among it.</summary>
    public bool Validates { get; }

    /// <summary>The option, attribute or parameter that lets local requests through unsigned.</summary>
    public bool AllowsLocal { get; }

    public static WebhookWords In(SyntaxTree tree, CancellationToken cancellationToken) =>
        Known.Get(tree, cancellationToken, static (tree, cancellationToken) => TextScan.Read(tree, static text => new WebhookWords(text), cancellationToken));
}
