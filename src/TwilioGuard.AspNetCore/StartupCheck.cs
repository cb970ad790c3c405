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
/// auth token, no <c>AddTwilioGuard()</c>, no store for opt-outs, or an attribute where nothing reads it.
/// </summary>
internal sealed class StartupCheck(IServiceProvider services) : IStartupFilter
{
    /// <summary>The attributes, what they need, and what stands in their place on endpoints of other kinds.</summary>
    private static readonly Kind[] Kinds =
    [
        new(
            typeof(ValidateTwilioSignatureAttribute), typeof(SignatureFilter), "[ValidateTwilioSignature]", ".RequireTwilioSignature()",
            static endpoint => endpoint.GetMetadata<SignatureRequired>() is not null,
            static (services, user) => _ = SignatureGuard.Of(services, user)),
        new(
            typeof(RecordOptOutsAttribute), typeof(OptOutFilter), RecordOptOutsAttribute.Name, ".RecordOptOuts()",
            static endpoint => endpoint.GetMetadata<OptOutsRecorded>() is not null,
            static (services, user) => _ = InboundGuard.Of(services, user)),
    ];

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        // Settings first: their exception names what is missing.
        _ = services.GetService<SignatureGuard>();
        next(app);
        CheckEndpoints();
        CheckPages();
    };

    private void CheckEndpoints()
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
            var filters = endpoint.Metadata.GetMetadata<ActionDescriptor>()?.FilterDescriptors;
            foreach (var kind in Kinds)
            {
                if (filters?.Any(descriptor => kind.Is(descriptor.Filter)) == true)
                {
                    kind.Check(services, kind.Name);
                }
                else if (endpoint.Metadata.Any(kind.Attribute.IsInstanceOfType) && !kind.IsDone(endpoint.Metadata))
                {
                    throw new SetupException(
                        $"{kind.Name} does nothing on the endpoint '{endpoint.DisplayName}', which has it as metadata only. "
                        + $"Put '{kind.Convention}' on the endpoint.");
                }
            }
        }
    }

    /// <summary>Pages are compiled, and their filters known, when they are first asked for: too late. So their types are looked at.</summary>
    private void CheckPages()
    {
        if (services.GetService<ApplicationPartManager>() is not { } parts)
            return;
        foreach (var type in parts.ApplicationParts.OfType<IApplicationPartTypeProvider>().SelectMany(static part => part.Types))
        {
            if (!type.IsSubclassOf(typeof(PageModel)))
                continue;
            foreach (var kind in Kinds)
            {
                if (HasHandlerWith(kind.Attribute, type) is { } handler)
                {
                    throw new SetupException(
                        $"{kind.Name} does nothing on a handler of a Razor Page ({type.Name}.{handler}). Put it on the class {type.Name}.");
                }

                if (Has(kind.Attribute, type))
                    kind.Check(services, kind.Name);
            }
        }

        var views = new ViewsFeature();
        parts.PopulateFeature(views);
        foreach (var page in views.ViewDescriptors.Select(static view => view.Type))
        {
            if (page is null || !page.IsSubclassOf(typeof(PageBase)))
                continue;
            foreach (var kind in Kinds)
            {
                if (!Has(kind.Attribute, page))
                    continue;
                if (HasPageModel(page))
                {
                    throw new SetupException(
                        $"{kind.Name} does nothing in the file of a Razor Page that has a model ({page.Name}). Put it on the class of the model.");
                }

                kind.Check(services, kind.Name);
            }
        }
    }

    private static bool Has(Type attribute, MemberInfo member) => member.IsDefined(attribute, inherit: true);

    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "Razor Pages, which are not compatible with trimming, keep their models.")]
    private static string? HasHandlerWith(Type attribute, Type model) => model.GetMethods().FirstOrDefault(method => Has(attribute, method))?.Name;

    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "Razor Pages, which are not compatible with trimming, keep their pages.")]
    private static bool HasPageModel(Type page) => page.GetProperty("Model")?.PropertyType.IsSubclassOf(typeof(PageModel)) == true;

    /// <param name="Attribute">The attribute.</param>
    /// <param name="Filter">What it becomes.</param>
    /// <param name="Name">As it stands in the code.</param>
    /// <param name="Convention">What to write where nothing reads the attribute.</param>
    /// <param name="IsDone">Whether the convention is there as well.</param>
    /// <param name="Check">Throws where the app lacks what it needs.</param>
    private sealed record Kind(
        Type Attribute, Type Filter, string Name, string Convention, Func<EndpointMetadataCollection, bool> IsDone, Action<IServiceProvider, string> Check)
    {
        public bool Is(IFilterMetadata filter) =>
            filter.GetType() == Attribute || filter.GetType() == Filter
            || (filter is TypeFilterAttribute { ImplementationType: var type } && type == Attribute);
    }
}
