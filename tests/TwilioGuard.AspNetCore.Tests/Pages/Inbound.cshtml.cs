using Microsoft.AspNetCore.Mvc.RazorPages;
using TwilioGuard.AspNetCore.Tests.Harness;

namespace TwilioGuard.AspNetCore.Tests;

[RecordOptOuts]
public sealed class InboundModel : PageModel
{
    public string? Said { get; private set; }

    public void OnPost(string body)
    {
        Reached.By(HttpContext);
        Said = body;
    }
}
