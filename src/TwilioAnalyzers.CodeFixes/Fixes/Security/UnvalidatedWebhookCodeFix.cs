using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.CodeFixes.Foundation;
using TwilioAnalyzers.Rules.Security;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.CodeFixes.Fixes.Security;

/// <summary>
/// Checks the signature before the endpoint's code runs: by the attribute or the call of the library that is referenced, registered in
/// services where it is not; else by a check of the SDK's own at the top, which answers 403.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnvalidatedWebhookCodeFix))]
public sealed class UnvalidatedWebhookCodeFix() : TwilioCodeFix(SecurityRules.UnvalidatedWebhook)
{
    /// <summary>One for all forms: Fix All repairs a solution in one go, whatever each endpoint needs.</summary>
    private const string Key = "ValidateSignature";

    private protected override async Task<IReadOnlyList<Repair>> RepairsFor(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (WebhookRepair.HostOf(diagnostic) is not { } host
            || await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || !root.FullSpan.Contains(diagnostic.Location.SourceSpan))
        {
            return [];
        }

        var registration = await ServiceRegistration.For(document.Project, cancellationToken).ConfigureAwait(false);
        var name = root.FindToken(diagnostic.Location.SourceSpan.Start);
        if (TakesJson(name) && model.Compilation.GetTypeByMetadataName(WebhookRepair.GuardAttribute) is null)
            return [];
        var repair = !registration.IsPossible(host) ? null
            : host == WebHost.MinimalApi
                ? WebhookRepair.CallFor(model.Compilation) is { } method ? EndpointMark.Call(name, method, $"Check Twilio's signature with .{method}()", Key, model, cancellationToken) : null
                : WebhookRepair.AttributeFor(host, model.Compilation) is { } type ? EndpointMark.Attribute(name, type, host, simple => $"Check Twilio's signature with [{simple}]", Key, model) : null;
        repair ??= InlineSignatureCheck.For(name, host, model, cancellationToken) is { } check ? new Repair("Answer 403 unless the request is signed by Twilio", Key, check.Insert) : null;
        return repair is null ? [] : [repair];
    }

    private protected override async Task<Solution> Complete(Project project, CancellationToken cancellationToken) =>
        await (await ServiceRegistration.For(project, cancellationToken).ConfigureAwait(false)).Insert(project, cancellationToken).ConfigureAwait(false);

    /// <summary>Only TwilioGuard compares a body of JSON with its hash: what else could be inserted leaves the body out.</summary>
    private static bool TakesJson(SyntaxToken name) =>
        (name.Parent is MethodDeclarationSyntax method ? method : (SyntaxNode?)name.Parent?.FirstAncestorOrSelf<InvocationExpressionSyntax>())?.DescendantNodes().OfType<AttributeSyntax>()
            .Any(attribute => attribute.Name.ToString() is "FromBody" or "FromBodyAttribute") == true;
}
