using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TwilioGuard.AspNetCore.Tests.Harness;

namespace TwilioGuard.AspNetCore.Tests;

[ValidateTwilioSignature]
public sealed class ReservationModel : PageModel
{
    [BindProperty]
    public string? From { get; set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Reached.By(HttpContext);
        Request.Body.Position = 0;
        return Content(From + "|" + await new StreamReader(Request.Body).ReadToEndAsync());
    }
}
