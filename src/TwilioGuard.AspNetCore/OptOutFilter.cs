using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace TwilioGuard.AspNetCore;

/// <summary>Checks the signature as the first filter, and records around all that comes after authorization.</summary>
internal sealed class OptOutFilter(SignatureGuard signatures, InboundGuard guard, int order) : SignatureFilter(signatures, order), IAsyncResourceFilter
{
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var isHandled = false;
        await guard.InvokeAsync(context.HttpContext, async _ =>
        {
            isHandled = true;
            var executed = await next();
            // What nobody has handled is thrown on by MVC once filters are done; here it is a handler that has failed.
            if (!executed.ExceptionHandled)
                executed.ExceptionDispatchInfo?.Throw();
        });
        if (!isHandled)
            context.Result = new EmptyResult();
    }
}
