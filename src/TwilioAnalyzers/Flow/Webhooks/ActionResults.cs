using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TwilioAnalyzers.Flow.Webhooks;

/// <summary>What an action answers with, by the names in its return statements.</summary>
internal sealed class ActionResults
{
    public ActionResults(SyntaxNode code)
    {
        foreach (var returned in Returned(code))
        {
            HasReturns = true;
            foreach (var part in Alternatives(Held(returned, code)))
                Read(part);
        }

        IsView |= Mentions(code, "text/html");

        IsXml = Mentions(code, "xml");
        if (code is MethodDeclarationSyntax method)
            IsXml |= method.AttributeLists.ToString().IndexOf("xml", StringComparison.OrdinalIgnoreCase) >= 0;
    }

    /// <summary>Something is returned, and not only written to the response.</summary>
    public bool HasReturns { get; private set; }

    /// <summary>A page, a redirect or a file: for a browser.</summary>
    public bool IsView { get; private set; }

    /// <summary>An object for the app's own pages.</summary>
    public bool IsData { get; private set; }

    /// <summary>The code names an XML content type.</summary>
    public bool IsXml { get; }

    /// <summary>Text, or an answer that is made elsewhere.</summary>
    public bool MightBeText { get; private set; }

    private static readonly HashSet<string> Frameworks = new(StringComparer.Ordinal)
    {
        "Ok", "View", "PartialView", "Json", "NotFound", "BadRequest", "NoContent", "StatusCode", "Content", "Redirect", "RedirectToAction", "RedirectToPage", "File", "Unauthorized",
        "Forbid", "Challenge", "CreatedAtAction", "Created", "Accepted", "Page", "Problem", "ValidationProblem", "nameof", "ToString", "ConfigureAwait", "TryParse", "Parse",
    };

    /// <summary>A result of the framework's own, or nothing that answers: not worth binding.</summary>
    public static bool IsFrameworks(InvocationExpressionSyntax invocation) => CallName.Of(invocation.Expression) is { } name && Frameworks.Contains(name);

    /// <summary>The returned expressions of a function, without those of the functions in it.</summary>
    public static IEnumerable<ExpressionSyntax> Returned(SyntaxNode code)
    {
        switch (code)
        {
            case LambdaExpressionSyntax { ExpressionBody: { } body }:
                return [body];
            case MethodDeclarationSyntax { ExpressionBody.Expression: { } body }:
                return [body];
            case LocalFunctionStatementSyntax { ExpressionBody.Expression: { } body }:
                return [body];
        }

        return code.DescendantNodes(node => node == code || node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
            .OfType<ReturnStatementSyntax>().Select(statement => statement.Expression).OfType<ExpressionSyntax>();
    }

    /// <summary><c>var view = View(call); return view;</c></summary>
    private static ExpressionSyntax Held(ExpressionSyntax returned, SyntaxNode code) =>
        returned is IdentifierNameSyntax name
        && code.DescendantNodes().OfType<VariableDeclaratorSyntax>().FirstOrDefault(variable => variable.Identifier.ValueText == name.Identifier.ValueText) is { } variable
        && (variable.Initializer?.Value ?? code.DescendantNodes().OfType<AssignmentExpressionSyntax>()
            .FirstOrDefault(assignment => assignment.Left is IdentifierNameSyntax left && left.Identifier.ValueText == name.Identifier.ValueText)?.Right) is InvocationExpressionSyntax value
            ? value
            : returned;

    private static IEnumerable<ExpressionSyntax> Alternatives(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax parenthesized => Alternatives(parenthesized.Expression),
        AwaitExpressionSyntax await => Alternatives(await.Expression),
        CastExpressionSyntax cast => Alternatives(cast.Expression),
        ConditionalExpressionSyntax conditional => Alternatives(conditional.WhenTrue).Concat(Alternatives(conditional.WhenFalse)),
        SwitchExpressionSyntax @switch => @switch.Arms.SelectMany(arm => Alternatives(arm.Expression)),
        _ => [expression],
    };

    private void Read(ExpressionSyntax expression)
    {
        switch (expression)
        {
            case InvocationExpressionSyntax invocation:
                Read(CallName.Of(invocation.Expression) ?? "", invocation.ArgumentList);
                break;
            case ObjectCreationExpressionSyntax creation:
                Read((creation.Type as SimpleNameSyntax)?.Identifier.ValueText ?? "", creation.ArgumentList);
                break;
            case AnonymousObjectCreationExpressionSyntax:
                IsData = true;
                break;
            default:
                MightBeText = true;
                break;
        }
    }

    private void Read(string name, ArgumentListSyntax? arguments)
    {
        switch (name)
        {
            case "View" or "PartialView" or "Page" or "ViewComponent" or "File" or "PhysicalFile" or "ViewResult" or "PageResult" or "Partial" or "Stream" or "Bytes"
                or "FileStreamResult" or "FileContentResult" or "PhysicalFileResult" or "VirtualFileResult" or "RazorComponentResult"
                or "Redirect" or "RedirectToAction" or "RedirectToPage" or "RedirectToRoute" or "LocalRedirect" or "RedirectPermanent":
                IsView = true;
                break;
            case "Json" or "JsonResult" or "CreatedAtAction" or "CreatedAtRoute" or "Created" or "OkObjectResult" or "ObjectResult" or "AcceptedAtAction" or "WriteAsJsonAsync":
                IsData = true;
                break;
            case "Ok" when arguments is { Arguments.Count: 1 } && arguments.Arguments[0].Expression is not LiteralExpressionSyntax:
                IsData = true;
                break;
            default:
                MightBeText |= name is not ("Ok" or "NoContent" or "StatusCode" or "BadRequest" or "NotFound" or "Forbid" or "Unauthorized" or "OkResult" or "EmptyResult");
                break;
        }
    }

    private static bool Mentions(SyntaxNode code, string word)
    {
        foreach (var token in code.DescendantTokens())
        {
            if (token.RawKind is (int)SyntaxKind.StringLiteralToken or (int)SyntaxKind.IdentifierToken && token.ValueText.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)
                return true;
        }

        return false;
    }
}
