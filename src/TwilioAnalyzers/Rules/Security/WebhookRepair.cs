using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TwilioAnalyzers.Flow.Webhooks;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Rules.Security;

/// <summary>How a webhook is secured with what a project references: the rule's message and its fix say the same.</summary>
internal static class WebhookRepair
{
    private const string HostProperty = "WebHost";

    public const string GuardAttribute = "TwilioGuard.AspNetCore.ValidateTwilioSignatureAttribute";
    public const string CoreAttribute = "Twilio.AspNet.Core.ValidateRequestAttribute";
    public const string MvcAttribute = "Twilio.AspNet.Mvc.ValidateRequestAttribute";

    public static ImmutableDictionary<string, string?> PropertiesOf(Endpoint endpoint) =>
        ImmutableDictionary<string, string?>.Empty.Add(HostProperty, endpoint.Host.ToString());

    public static WebHost? HostOf(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(HostProperty, out var text) && Enum.TryParse<WebHost>(text, out var host) ? host : null;

    /// <summary>The attribute's type for the endpoint's class or method; null where none that is referenced would run there.</summary>
    public static string? AttributeFor(WebHost host, Compilation compilation) => host switch
    {
        WebHost.AspNetCoreMvc => First(compilation, GuardAttribute, CoreAttribute),
        WebHost.RazorPage => First(compilation, GuardAttribute),
        WebHost.Mvc5 => First(compilation, MvcAttribute),
        _ => null,
    };

    /// <summary>The call on a mapped endpoint; null where no library that is referenced has one.</summary>
    public static string? CallFor(Compilation compilation) =>
        compilation.GetTypeByMetadataName(GuardAttribute) is not null ? "RequireTwilioSignature"
        : compilation.GetTypeByMetadataName("Twilio.AspNet.Core.TwilioFilterExtensions") is not null ? "ValidateTwilioRequest"
        : null;

    public static string Advice(Endpoint endpoint, Compilation compilation)
    {
        if (endpoint.Host == WebHost.MinimalApi)
            return CallFor(compilation) is { } call ? $"add .{call}() to the endpoint or its group" : "answer 403 where RequestValidator.Validate refuses";
        if (AttributeFor(endpoint.Host, compilation) is not { } attribute)
            return "answer 403 where RequestValidator.Validate refuses";
        var name = attribute.Substring(attribute.LastIndexOf('.') + 1);
        return $"add [{name.Substring(0, name.Length - "Attribute".Length)}]";
    }

    private static string? First(Compilation compilation, params string[] names) =>
        Array.Find(names, name => compilation.GetTypeByMetadataName(name) is not null);
}
