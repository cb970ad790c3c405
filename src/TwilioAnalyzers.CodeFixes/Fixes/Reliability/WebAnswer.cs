using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Knowledge;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.CodeFixes.Fixes.Reliability;

/// <summary>What an endpoint of ASP.NET Core answers for a failure.</summary>
internal static class WebAnswer
{
    /// <summary>A statement; null where the function answers nothing, or a type of its own.</summary>
    public static Func<ErrorKind, string>? Of(EnclosingFunction function)
    {
        var type = function.Symbol.ReturnType;
        if (function.Symbol.IsAsync && type is INamedTypeSymbol { TypeArguments: { Length: 1 } arguments } && EnclosingFunction.IsTask(type))
            type = arguments[0];
        if (type.IsNamed("Microsoft.AspNetCore.Http.IResult"))
            return kind => $"return global::Microsoft.AspNetCore.Http.Results.StatusCode({Status(kind)});";
        var isAction = type.IsNamed("Microsoft.AspNetCore.Mvc.IActionResult") || type.IsNamed("Microsoft.AspNetCore.Mvc.ActionResult");
        return isAction && function is { Node: MethodDeclarationSyntax, Symbol: { IsStatic: false, ContainingType: var controller } }
            && (controller.IsOrDerivesFrom("Microsoft.AspNetCore.Mvc.ControllerBase") || controller.IsOrDerivesFrom("Microsoft.AspNetCore.Mvc.RazorPages.PageModel"))
                ? kind => $"return StatusCode({Status(kind)});"
                : null;
    }

    private static int Status(ErrorKind kind) => kind switch
    {
        ErrorKind.RateLimited => 503,
        ErrorKind.NotFound => 404,
        ErrorKind.Configuration => 500,
        _ => 422,
    };
}
