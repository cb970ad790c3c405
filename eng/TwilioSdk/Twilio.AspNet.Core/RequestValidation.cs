using System;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Routing;

namespace Twilio.AspNet.Core;

// Nothing here lets a request pass: a filter without behaviour would be an open door.
public static class RequestValidationHelper
{
    public static Task<bool> IsValidRequestAsync(HttpContext context, string authToken, bool allowLocal = false)
        => throw Surface.Only();

    public static Task<bool> IsValidRequestAsync(
        HttpContext context, string authToken, string? urlOverride, bool allowLocal = false) => throw Surface.Only();

    public static bool IsValidRequest(HttpContext context, string authToken, bool allowLocal = false)
        => throw Surface.Only();

    public static bool IsValidRequest(
        HttpContext context, string authToken, string? urlOverride, bool allowLocal = false) => throw Surface.Only();
}

[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public class ValidateRequestAttribute : Attribute, IAsyncActionFilter
{
    public ValidateRequestAttribute()
    {
    }

    public Task OnActionExecutionAsync(ActionExecutingContext filterContext, ActionExecutionDelegate next)
        => throw Surface.Only();
}

public class ValidateTwilioRequestFilter : IEndpointFilter
{
    public ValidateTwilioRequestFilter()
    {
    }

    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext efiContext, EndpointFilterDelegate next)
        => throw Surface.Only();
}

public static class TwilioFilterExtensions
{
    public static RouteHandlerBuilder ValidateTwilioRequest(this RouteHandlerBuilder builder)
        => builder.AddEndpointFilter<ValidateTwilioRequestFilter>();

    public static RouteGroupBuilder ValidateTwilioRequest(this RouteGroupBuilder builder)
        => builder.AddEndpointFilter<ValidateTwilioRequestFilter>();
}

public class ValidateTwilioRequestMiddleware
{
    public ValidateTwilioRequestMiddleware(RequestDelegate next)
    {
    }

    public Task InvokeAsync(HttpContext context) => throw Surface.Only();
}

public static class ValidateTwilioRequestMiddlewareExtensions
{
    public static IApplicationBuilder UseTwilioRequestValidation(this IApplicationBuilder builder)
        => builder.UseMiddleware<ValidateTwilioRequestMiddleware>();
}
