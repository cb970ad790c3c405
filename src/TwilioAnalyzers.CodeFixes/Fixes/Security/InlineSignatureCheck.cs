using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;
using TwilioAnalyzers.CodeFixes.Foundation;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.CodeFixes.Fixes.Security;

/// <summary>The SDK's own check at the top of an action, where no library brings an attribute. Only where the action can answer 403 itself.</summary>
internal sealed class InlineSignatureCheck
{
    private readonly SyntaxNode _place;
    private readonly Func<SyntaxNode, SyntaxNode> _edit;

    private InlineSignatureCheck(SyntaxNode place, Func<SyntaxNode, SyntaxNode> edit)
    {
        _place = place;
        _edit = edit;
    }

    public void Insert(SyntaxEditor editor) => editor.ReplaceNode(_place, (current, _) => _edit(current));

    /// <summary>Null where it would not compile, or where the body is JSON, which this check leaves out.</summary>
    public static InlineSignatureCheck? For(SyntaxToken name, WebHost host, SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.Compilation.GetTypeByMetadataName("Twilio.Security.RequestValidator") is not { } validator || !validator.InstanceConstructors.Any(constructor => constructor.Parameters.Length == 1))
            return null;
        var token = Token(model.Compilation);
        switch (host)
        {
            case WebHost.MinimalApi:
                return EndpointFilter(name, token, model, cancellationToken);
            case WebHost.AspNetCoreMvc or WebHost.RazorPage or WebHost.Function or WebHost.Mvc5:
                break;
            default:
                return null;
        }

        if (name.Parent is not MethodDeclarationSyntax method || model.GetDeclaredSymbol(method, cancellationToken) is not { } symbol
            || symbol.Parameters.Any(parameter => parameter.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "FromBodyAttribute"))
            || method.ContainsDirectives || Request(symbol, host, cancellationToken) is not { } request || Refusal(symbol, method, host) is not { } refusal)
        {
            return null;
        }

        var condition = host == WebHost.Mvc5
            ? $"string.IsNullOrEmpty({request}.Headers[\"X-Twilio-Signature\"])\n    || !new global::Twilio.Security.RequestValidator({token}).Validate({request}.Url.AbsoluteUri, {request}.Form, {request}.Headers[\"X-Twilio-Signature\"])"
            : CoreCondition(request, token);
        var root = method.SyntaxTree.GetRoot(cancellationToken);
        var outer = EndOfLine.Indentation(method);
        var inner = outer + "    ";
        var endOfLine = EndOfLine.Of(root);
        var check = (StatementSyntax)Annotated(SyntaxFactory.ParseStatement(EndOfLine.In($"if ({condition})\n{{\n    {refusal}\n}}", root, inner)))
            .WithLeadingTrivia(SyntaxFactory.Whitespace(inner)).WithTrailingTrivia(endOfLine, endOfLine);
        return new InlineSignatureCheck(method, current => WithFirst((MethodDeclarationSyntax)current, check, outer, endOfLine));
    }

    private static string Token(Compilation compilation) => compilation.GetTypeByMetadataName("TwilioGuard.TwilioCredentials") is not null
        ? "global::TwilioGuard.TwilioCredentials.ReadSetting(\"TWILIO_AUTH_TOKEN\")"
        : "global::System.Environment.GetEnvironmentVariable(\"TWILIO_AUTH_TOKEN\") ?? throw new global::System.InvalidOperationException(\"Set the environment variable TWILIO_AUTH_TOKEN.\")";

    private static string CoreCondition(string request, string token) =>
        $"string.IsNullOrEmpty({request}.Headers[\"X-Twilio-Signature\"])\n    || !new global::Twilio.Security.RequestValidator({token}).Validate(\n"
        + $"        $\"{{{request}.Scheme}}://{{{request}.Host}}{{{request}.PathBase}}{{{request}.Path}}{{{request}.QueryString}}\",\n"
        + $"        {request}.HasFormContentType ? global::System.Linq.Enumerable.ToDictionary({request}.Form, field => field.Key, field => field.Value.ToString()) : new global::System.Collections.Generic.Dictionary<string, string>(),\n"
        + $"        {request}.Headers[\"X-Twilio-Signature\"].ToString())";

    /// <summary>How the action reaches its request.</summary>
    private static string? Request(IMethodSymbol method, WebHost host, CancellationToken cancellationToken)
    {
        if (host == WebHost.Function)
        {
            var parameter = method.Parameters.FirstOrDefault(parameter => parameter.Type.IsNamed("Microsoft.AspNetCore.Http.HttpRequest"));
            return parameter?.Name;
        }

        var hasRequest = host switch
        {
            WebHost.AspNetCoreMvc => method.ContainingType.IsOrDerivesFrom("Microsoft.AspNetCore.Mvc.ControllerBase"),
            WebHost.RazorPage => true,
            _ => method.ContainingType.IsOrDerivesFrom("System.Web.Mvc.Controller"),
        };
        return hasRequest && !method.Parameters.Any(parameter => parameter.Name == "Request") && !method.IsStatic ? "Request" : null;
    }

    private static string? Refusal(IMethodSymbol method, MethodDeclarationSyntax syntax, WebHost host)
    {
        var type = method.ReturnType;
        var isTask = type is INamedTypeSymbol { Name: "Task", TypeArguments.Length: 1 };
        var answered = isTask ? ((INamedTypeSymbol)type).TypeArguments[0] : type;
        string? value = (host, answered.Name) switch
        {
            (WebHost.Mvc5, "ActionResult") => "new global::System.Web.Mvc.HttpStatusCodeResult(403)",
            (WebHost.Mvc5, _) => null,
            (_, "IActionResult" or "ActionResult") => "new global::Microsoft.AspNetCore.Mvc.StatusCodeResult(403)",
            (_, "ContentResult") => "new global::Microsoft.AspNetCore.Mvc.ContentResult { StatusCode = 403 }",
            _ => null,
        };
        if (value is null || answered is INamedTypeSymbol { TypeArguments.Length: > 0 } && answered.Name != "ActionResult")
            return null;
        if (isTask && !syntax.Modifiers.Any(SyntaxKind.AsyncKeyword))
            value = $"global::System.Threading.Tasks.Task.FromResult<{answered.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}>({value})";
        return $"return {value};";
    }

    /// <summary>An endpoint filter in place: it has the request, whatever the handler takes.</summary>
    private static InlineSignatureCheck? EndpointFilter(SyntaxToken name, string token, SemanticModel model, CancellationToken cancellationToken)
    {
        if (name.Parent is not SimpleNameSyntax { Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax mapping } } || mapping.ContainsDirectives
            || !model.GetTypeInfo(mapping, cancellationToken).Type.IsNamed("Microsoft.AspNetCore.Builder.RouteHandlerBuilder")
            || mapping.DescendantNodes().OfType<AttributeSyntax>().Any(attribute => attribute.Name.ToString() is "FromBody" or "FromBodyAttribute")
            || model.LookupSymbols(mapping.SpanStart).Any(symbol => symbol.Name is "filterContext" or "filterNext" or "field" && symbol is ILocalSymbol or IParameterSymbol))
        {
            return null;
        }

        // Where the calls of the chain are on lines of their own, this one is too.
        var dot = SyntaxFactory.Token(SyntaxKind.DotToken);
        var isOnItsLine = false;
        var indentation = EndOfLine.Indentation(mapping);
        if (mapping.Parent is MemberAccessExpressionSyntax { OperatorToken: var before } && before.LeadingTrivia.Any(SyntaxKind.WhitespaceTrivia) && mapping.GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia))
        {
            indentation = before.LeadingTrivia.ToFullString();
            dot = dot.WithLeadingTrivia(before.LeadingTrivia);
            isOnItsLine = true;
        }

        var endOfLine = EndOfLine.Of(mapping.SyntaxTree.GetRoot());
        var filter = SyntaxFactory.ParseArgumentList(EndOfLine.In(
            "(async (filterContext, filterNext) =>\n{\n"
            + $"    var request = filterContext.HttpContext.Request;\n    if ({CoreCondition("request", token).Replace("\n", "\n    ")})\n    {{\n        return global::Microsoft.AspNetCore.Http.Results.StatusCode(403);\n    }}\n\n"
            + "    return await filterNext(filterContext);\n})", mapping.SyntaxTree.GetRoot(), indentation));
        filter = (ArgumentListSyntax)Annotated(filter);
        return new InlineSignatureCheck(mapping, current => SyntaxFactory.InvocationExpression(
                SyntaxFactory.MemberAccessExpression(
                    SyntaxKind.SimpleMemberAccessExpression,
                    isOnItsLine ? ((InvocationExpressionSyntax)current).WithTrailingTrivia(endOfLine) : ((InvocationExpressionSyntax)current).WithTrailingTrivia(),
                    dot,
                    SyntaxFactory.IdentifierName("AddEndpointFilter")),
                filter)
            .WithTrailingTrivia(current.GetTrailingTrivia()));
    }

    private static SyntaxNode Annotated(SyntaxNode node) => node.ReplaceNodes(
        node.DescendantNodesAndSelf().Where(part => part is MemberAccessExpressionSyntax or QualifiedNameSyntax or AliasQualifiedNameSyntax),
        (_, part) => part.WithAdditionalAnnotations(Simplifier.Annotation));

    private static MethodDeclarationSyntax WithFirst(MethodDeclarationSyntax method, StatementSyntax check, string indentation, SyntaxTrivia endOfLine)
    {
        if (method.Body is { } body)
            return method.WithBody(body.WithStatements(body.Statements.Insert(0, check)));
        var outer = SyntaxFactory.Whitespace(indentation);
        var inner = SyntaxFactory.Whitespace(indentation + "    ");
        var arrow = method.ExpressionBody!.ArrowToken;
        var comments = arrow.LeadingTrivia.Concat(arrow.TrailingTrivia).Concat(method.ExpressionBody.Expression.GetLeadingTrivia())
            .Where(trivia => trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia);
        StatementSyntax returned = method.ExpressionBody.Expression is ThrowExpressionSyntax thrown
            ? SyntaxFactory.ThrowStatement(
                SyntaxFactory.Token(
                    SyntaxFactory.TriviaList(comments.SelectMany(comment => new[] { inner, comment, endOfLine }).Append(inner)), SyntaxKind.ThrowKeyword, SyntaxFactory.TriviaList(SyntaxFactory.Space)),
                thrown.Expression,
                SyntaxFactory.Token(default, SyntaxKind.SemicolonToken, SyntaxFactory.TriviaList(endOfLine)))
            : SyntaxFactory.ReturnStatement(
            SyntaxFactory.Token(
                SyntaxFactory.TriviaList(comments.SelectMany(comment => new[] { inner, comment, endOfLine }).Append(inner)), SyntaxKind.ReturnKeyword, SyntaxFactory.TriviaList(SyntaxFactory.Space)),
            method.ExpressionBody.Expression.WithLeadingTrivia(),
            SyntaxFactory.Token(
                SyntaxFactory.TriviaList(method.SemicolonToken.LeadingTrivia.Where(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia))), SyntaxKind.SemicolonToken, SyntaxFactory.TriviaList(endOfLine)));
        return method.WithExpressionBody(null)
            .WithParameterList(method.ParameterList.WithTrailingTrivia(endOfLine))
            .WithBody(SyntaxFactory.Block(
                SyntaxFactory.Token(SyntaxFactory.TriviaList(outer), SyntaxKind.OpenBraceToken, SyntaxFactory.TriviaList(endOfLine)),
                SyntaxFactory.List(new[] { check, returned }),
                SyntaxFactory.Token(SyntaxFactory.TriviaList(outer), SyntaxKind.CloseBraceToken, method.SemicolonToken.TrailingTrivia)))
            .WithSemicolonToken(default);
    }
}
