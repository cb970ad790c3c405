using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.CodeFixes.Fixes.Reliability;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.CodeFixes.Fixes.Compliance;

/// <summary>The statement by which a handler of messages answers nothing: Twilio sends no message then.</summary>
internal static class EmptyAnswer
{
    private const string Xml = "\"<Response/>\"";

    /// <summary>Null where the handler answers in a way of its own.</summary>
    public static string? Of(EnclosingFunction function, SemanticModel model)
    {
        var symbol = function.Symbol;
        if (function.IsIterator || function.HandsOut)
            return null;
        if (symbol.ReturnsVoid || symbol.IsAsync && EnclosingFunction.IsPlainTask(symbol.ReturnType))
            return "return;";
        var isTask = EnclosingFunction.IsTask(symbol.ReturnType);
        if (isTask && symbol.ReturnType is not INamedTypeSymbol { TypeArguments.Length: 1 })
            return $"return {symbol.ReturnType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}.CompletedTask;";
        var type = isTask ? ((INamedTypeSymbol)symbol.ReturnType).TypeArguments[0] : symbol.ReturnType;
        if (Value(type, function, model) is not { } value)
            return null;
        if (isTask && !symbol.IsAsync)
            value = symbol.ReturnType.Name == "Task" ? $"global::System.Threading.Tasks.Task.FromResult<{type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}>({value})" : $"new {symbol.ReturnType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}({value})";
        return $"return {value};";
    }

    private static string? Value(ITypeSymbol type, EnclosingFunction function, SemanticModel model)
    {
        var owner = function is { Node: MethodDeclarationSyntax, Symbol.IsStatic: false } ? function.Symbol.ContainingType : null;
        var hasTwiML = model.Compilation.GetTypeByMetadataName("Twilio.TwiML.MessagingResponse") is not null
            && (owner.IsOrDerivesFrom("Twilio.AspNet.Core.TwilioController") || owner.IsOrDerivesFrom("Twilio.AspNet.Mvc.TwilioController"));
        var isController = owner.IsOrDerivesFrom("Microsoft.AspNetCore.Mvc.ControllerBase") || owner.IsOrDerivesFrom("Microsoft.AspNetCore.Mvc.RazorPages.PageModel") || owner.IsOrDerivesFrom("System.Web.Mvc.Controller");
        switch (type.Name)
        {
            case "TwiMLResult" when type.IsInNamespace("Twilio"):
                return hasTwiML ? "TwiML(new global::Twilio.TwiML.MessagingResponse())" : null;
            case "IActionResult" when type.IsInMvc():
            case "ActionResult" when type.IsInMvc() || type.IsNamed("System.Web.Mvc.ActionResult"):
                // Twilio.AspNet.Core's answer implements the interface, and does not derive from the class.
                return hasTwiML && !(type.IsInMvc() && type.Name == "ActionResult") ? "TwiML(new global::Twilio.TwiML.MessagingResponse())"
                    : isController ? $"Content({Xml}, \"text/xml\")"
                    : type.IsInMvc() ? $"new global::Microsoft.AspNetCore.Mvc.ContentResult {{ Content = {Xml}, ContentType = \"text/xml\" }}"
                    : null;
            case "ContentResult" when isController:
                return $"Content({Xml}, \"text/xml\")";
            case "IResult" when type.IsNamed("Microsoft.AspNetCore.Http.IResult"):
                return $"global::Microsoft.AspNetCore.Http.Results.Content({Xml}, \"text/xml\")";
            case "HttpResponseMessage" when type.IsNamed("System.Net.Http.HttpResponseMessage"):
                return $"new global::System.Net.Http.HttpResponseMessage {{ Content = new global::System.Net.Http.StringContent({Xml}, global::System.Text.Encoding.UTF8, \"text/xml\") }}";
            case "IHttpActionResult" when owner.IsOrDerivesFrom("System.Web.Http.ApiController"):
                return "Ok()";
            // Only where the text is TwiML: any other is sent to whoever wrote.
            case "String" when type.SpecialType == SpecialType.System_String:
                return function.Own().Any(node => node is IdentifierNameSyntax { Identifier.ValueText: "MessagingResponse" } || node is LiteralExpressionSyntax { Token.Value: string text } && text.Contains("<Response")
                    || node is InterpolatedStringTextSyntax { TextToken.ValueText: var part } && part.Contains("<Response")) ? Xml : null;
            default:
                return null;
        }
    }
}
