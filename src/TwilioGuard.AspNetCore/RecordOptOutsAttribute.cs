using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Filters;

namespace TwilioGuard.AspNetCore;

/// <summary>
/// Records STOP and START of inbound messages before they are handled: on an MVC or Web API controller, on an action, or on the model of a Razor
/// Page. What <c>RecordOptOuts()</c> says holds here, too.
/// </summary>
/// <remarks>
/// <para>
/// Needs <c>builder.Services.AddTwilioGuard()</c> and an <see cref="IOptOutStore"/>; without them the app does not start. It checks the signature
/// as <see cref="ValidateTwilioSignatureAttribute"/> does, which may stand beside it.
/// </para>
/// <para>MVC and Razor Pages read it; minimal APIs do not, and an app that has it on a lambda or on a handler of a page does not start.</para>
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = false, Inherited = true)]
public sealed class RecordOptOutsAttribute
    : Attribute, IFilterFactory, IOrderedFilter, IControllerModelConvention, IActionModelConvention, IPageApplicationModelConvention
{
    internal const string Name = "[RecordOptOuts]";

    /// <summary>The lower, the earlier among filters of its kinds. First of all unless set.</summary>
    public int Order { get; set; } = int.MinValue;

    /// <inheritdoc />
    bool IFilterFactory.IsReusable => true;

    /// <inheritdoc />
    IFilterMetadata IFilterFactory.CreateInstance(IServiceProvider serviceProvider)
    {
        var guard = InboundGuard.Of(serviceProvider, Name);
        return new OptOutFilter(SignatureGuard.Of(serviceProvider, Name), guard, Order);
    }

    void IControllerModelConvention.Apply(ControllerModel controller) => AntiforgeryPolicy.SwitchOff(controller);

    void IActionModelConvention.Apply(ActionModel action) => AntiforgeryPolicy.SwitchOff(action);

    void IPageApplicationModelConvention.Apply(PageApplicationModel model) => AntiforgeryPolicy.SwitchOff(model);
}
