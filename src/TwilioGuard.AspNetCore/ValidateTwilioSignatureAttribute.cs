using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Filters;

namespace TwilioGuard.AspNetCore;

/// <summary>
/// Lets only requests through that Twilio signed: on an MVC or Web API controller, on an action, or on the model of a Razor Page. Others
/// get 403 and an empty body. It comes before model binding and before other filters, and the body stays readable.
/// </summary>
/// <remarks>
/// <para>
/// Needs <c>builder.Services.AddTwilioGuard()</c>; without it the app does not start. Antiforgery validation, which Twilio cannot take
/// part in, is switched off where this stands.
/// </para>
/// <para>
/// MVC and Razor Pages read it; minimal APIs do not. There it is <c>.RequireTwilioSignature()</c>, and an app that has the attribute
/// on a lambda, on a handler of a page or on anything else that would ignore it does not start.
/// </para>
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = false, Inherited = true)]
public sealed class ValidateTwilioSignatureAttribute
    : Attribute, IFilterFactory, IOrderedFilter, IControllerModelConvention, IActionModelConvention, IPageApplicationModelConvention
{
    /// <summary>The lower, the earlier among filters that authorize. First of all unless set.</summary>
    public int Order { get; set; } = int.MinValue;

    /// <inheritdoc />
    bool IFilterFactory.IsReusable => true;

    /// <inheritdoc />
    IFilterMetadata IFilterFactory.CreateInstance(IServiceProvider serviceProvider) =>
        new SignatureFilter(SignatureGuard.Of(serviceProvider, "[ValidateTwilioSignature]"), Order);

    void IControllerModelConvention.Apply(ControllerModel controller)
    {
        controller.Filters.Add(new IgnoreAntiforgeryTokenAttribute());
        foreach (var selector in controller.Selectors)
            selector.EndpointMetadata.Add(AntiforgeryPolicy.NotRequired);
    }

    void IActionModelConvention.Apply(ActionModel action)
    {
        action.Filters.Add(new IgnoreAntiforgeryTokenAttribute());
        foreach (var selector in action.Selectors)
            selector.EndpointMetadata.Add(AntiforgeryPolicy.NotRequired);
    }

    void IPageApplicationModelConvention.Apply(PageApplicationModel model)
    {
        model.Filters.Add(new IgnoreAntiforgeryTokenAttribute());
        model.EndpointMetadata.Add(AntiforgeryPolicy.NotRequired);
    }
}

internal static class AntiforgeryPolicy
{
    /// <summary>What <c>DisableAntiforgery()</c> adds, for the middleware and for binding.</summary>
    public static readonly IAntiforgeryMetadata NotRequired = new RequireAntiforgeryTokenAttribute(required: false);
}
