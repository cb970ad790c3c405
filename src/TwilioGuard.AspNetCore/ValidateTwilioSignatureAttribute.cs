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

    void IControllerModelConvention.Apply(ControllerModel controller) => AntiforgeryPolicy.SwitchOff(controller);

    void IActionModelConvention.Apply(ActionModel action) => AntiforgeryPolicy.SwitchOff(action);

    void IPageApplicationModelConvention.Apply(PageApplicationModel model) => AntiforgeryPolicy.SwitchOff(model);
}
