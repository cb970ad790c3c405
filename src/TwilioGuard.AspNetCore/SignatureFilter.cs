using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace TwilioGuard.AspNetCore;

/// <summary>An authorization filter: those run before resource filters and model binding.</summary>
internal class SignatureFilter(SignatureGuard guard, int order) : IAsyncAuthorizationFilter, IOrderedFilter
{
    public int Order => order;

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        if (await guard.CheckAsync(context.HttpContext) is { } refusal)
            context.Result = new Refused(refusal);
    }

    /// <summary>Not a StatusCodeResult, which [ApiController] would fill with problem details.</summary>
    private sealed class Refused(int statusCode) : IActionResult
    {
        public Task ExecuteResultAsync(ActionContext context)
        {
            SignatureGuard.Refuse(context.HttpContext, statusCode);
            return Task.CompletedTask;
        }
    }
}
