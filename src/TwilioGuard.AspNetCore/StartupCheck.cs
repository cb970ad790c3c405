using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Razor.Compilation;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace TwilioGuard.AspNetCore;

/// <summary>
/// Runs when the pipeline is built, before the server listens, and stops an app that would not check what it says it checks: no
/// auth token, no <c>AddTwilioGuard()</c>, or the attribute where nothing reads it.
/// </summary>
internal sealed class StartupCheck(IServiceProvider services) : IStartupFilter
{
    private const string AttributeName = "[ValidateTwilioSignature]";

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        // Settings first: their exception names what is missing.
        var isRegistered = services.GetService<SignatureGuard>() is not null;
        next(app);
        CheckEndpoints(isRegistered);
        CheckPages(isRegistered);
    };

    private void CheckEndpoints(bool isRegistered)
    {
        if (services.GetService<EndpointDataSource>() is not { } source)
            return;
        IReadOnlyList<Endpoint> endpoints;
        try
        {
            endpoints = source.Endpoints;
        }
        catch (Exception exception) when (exception is not (SetupException or TwilioCredentialsException))
        {
            // Not ours: the app meets it again with its first request, which then reaches nothing.
            return;
        }

        foreach (var endpoint in endpoints)
        {
            var action = endpoint.Metadata.GetMetadata<ActionDescriptor>();
            var filters = action?.FilterDescriptors.Any(static descriptor => IsOurs(descriptor.Filter)) == true;
            if (filters && !isRegistered)
                throw SignatureGuard.Forgotten(AttributeName);
            if (!filters && endpoint.Metadata.GetMetadata<ValidateTwilioSignatureAttribute>() is not null
                && endpoint.Metadata.GetMetadata<SignatureRequired>() is null)
            {
                throw new SetupException(
                    $"{AttributeName} does nothing on the endpoint '{endpoint.DisplayName}', which has it as metadata only. "
                    + "Put '.RequireTwilioSignature()' on the endpoint.");
            }
        }
    }

    private static bool IsOurs(IFilterMetadata filter) =>
        filter is ValidateTwilioSignatureAttribute or SignatureFilter
        || (filter is TypeFilterAttribute { ImplementationType: var type } && type == typeof(ValidateTwilioSignatureAttribute));

    /// <summary>Pages are compiled, and their filters known, when they are first asked for: too late. So their types are looked at.</summary>
    private void CheckPages(bool isRegistered)
    {
        if (services.GetService<ApplicationPartManager>() is not { } parts)
            return;
        foreach (var type in parts.ApplicationParts.OfType<IApplicationPartTypeProvider>().SelectMany(static part => part.Types))
        {
            if (!type.IsSubclassOf(typeof(PageModel)))
                continue;
            if (HasHandlerWithAttribute(type) is { } handler)
            {
                throw new SetupException(
                    $"{AttributeName} does nothing on a handler of a Razor Page ({type.Name}.{handler}). Put it on the class {type.Name}.");
            }

            if (!isRegistered && HasAttribute(type))
                throw SignatureGuard.Forgotten(AttributeName);
        }

        var views = new ViewsFeature();
        parts.PopulateFeature(views);
        foreach (var page in views.ViewDescriptors.Select(static view => view.Type))
        {
            if (page is null || !page.IsSubclassOf(typeof(PageBase)) || !HasAttribute(page))
                continue;
            if (HasPageModel(page))
            {
                throw new SetupException(
                    $"{AttributeName} does nothing in the file of a Razor Page that has a model ({page.Name}). Put it on the class of the model.");
            }

            if (!isRegistered)
                throw SignatureGuard.Forgotten(AttributeName);
        }
    }

    private static bool HasAttribute(MemberInfo member) => member.IsDefined(typeof(ValidateTwilioSignatureAttribute), inherit: true);

    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "Razor Pages, which are not compatible with trimming, keep their models.")]
    private static string? HasHandlerWithAttribute(Type model) => model.GetMethods().FirstOrDefault(HasAttribute)?.Name;

    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "Razor Pages, which are not compatible with trimming, keep their pages.")]
    private static bool HasPageModel(Type page) => page.GetProperty("Model")?.PropertyType.IsSubclassOf(typeof(PageModel)) == true;
}
