using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace TwilioGuard.AspNetCore.Tests;

[ValidateTwilioSignature]
public sealed class ReservationModel : PageModel
{
    public static int Handled;

    [BindProperty]
    public string? From { get; set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Interlocked.Increment(ref Handled);
        Request.Body.Position = 0;
        return Content(From + "|" + await new StreamReader(Request.Body).ReadToEndAsync());
    }
}
