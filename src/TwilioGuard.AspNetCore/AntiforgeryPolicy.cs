using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace TwilioGuard.AspNetCore;

/// <summary>Antiforgery validation, which Twilio cannot take part in.</summary>
internal static class AntiforgeryPolicy
{
    /// <summary>What <c>DisableAntiforgery()</c> adds, for the middleware and for binding.</summary>
    public static readonly IAntiforgeryMetadata NotRequired = new RequireAntiforgeryTokenAttribute(required: false);

    public static void SwitchOff(ControllerModel controller)
    {
        controller.Filters.Add(new IgnoreAntiforgeryTokenAttribute());
        foreach (var selector in controller.Selectors)
            selector.EndpointMetadata.Add(NotRequired);
    }

    public static void SwitchOff(ActionModel action)
    {
        action.Filters.Add(new IgnoreAntiforgeryTokenAttribute());
        foreach (var selector in action.Selectors)
            selector.EndpointMetadata.Add(NotRequired);
    }

    public static void SwitchOff(PageApplicationModel model)
    {
        model.Filters.Add(new IgnoreAntiforgeryTokenAttribute());
        model.EndpointMetadata.Add(NotRequired);
    }
}
