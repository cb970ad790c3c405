using Microsoft.AspNetCore.Mvc.RazorPages;

namespace TwilioGuard.AspNetCore.Tests;

/// <summary>Razor Pages have no filters on handlers.</summary>
public sealed class AttributeOnHandlerModel : PageModel
{
#pragma warning disable MVC1001 // That it says so is the point.
    [ValidateTwilioSignature]
    public void OnPost()
    {
    }
#pragma warning restore MVC1001
}
