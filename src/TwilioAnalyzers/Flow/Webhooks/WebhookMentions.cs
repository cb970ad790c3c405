using System.Threading;
using Microsoft.CodeAnalysis;
using TwilioAnalyzers.Foundation;

namespace TwilioAnalyzers.Flow.Webhooks;

/// <summary>Whether a project without the SDK speaks of Twilio at all. One file that does is enough: what reads a form is often not where the action is.</summary>
internal sealed class WebhookMentions
{
    private static readonly OncePer<Compilation, WebhookMentions> Known = new();

    private WebhookMentions(bool any) => Any = any;

    public bool Any { get; }

    public static WebhookMentions In(Compilation compilation, CancellationToken cancellationToken) => Known.Get(compilation, () => new WebhookMentions(
        compilation.SyntaxTrees.Any(tree => TextScan.For(tree, cancellationToken) is { MentionsWebhook: true } or { MentionsTwilio: true })));
}
