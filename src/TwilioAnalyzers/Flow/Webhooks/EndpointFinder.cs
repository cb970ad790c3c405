using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Flow.Webhooks;

/// <summary>The endpoints that one file declares or maps. Names come first; only candidates are bound.</summary>
internal sealed class EndpointFinder(SemanticModel model, SymbolUses uses, CancellationToken cancellationToken)
{
    private static readonly HashSet<string> MapNames = new(StringComparer.Ordinal)
    {
        "Map", "MapPost", "MapGet", "MapMethods", "MapFallback",
    };

    public IEnumerable<Endpoint> All()
    {
        var root = model.SyntaxTree.GetRoot(cancellationToken);
        foreach (var declaration in root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax)
            .OfType<TypeDeclarationSyntax>())
        {
            foreach (var endpoint in OfType(declaration))
                yield return endpoint;
        }

        if (!WebhookWords.In(model.SyntaxTree, cancellationToken).Maps)
            yield break;
        foreach (var invocation in CallSites.In(model.SyntaxTree, cancellationToken).Invocations)
        {
            if (Mapped(invocation) is { } endpoint)
                yield return endpoint;
        }
    }

    /// <summary>
    /// A public method of a controller that other actions call and nothing routes to on purpose: it can be reached, but a report on each such
    /// helper says ten times what one on the action says.
    /// </summary>
    public bool IsHelperOfAction(Endpoint endpoint) =>
        endpoint.Host is WebHost.AspNetCoreMvc or WebHost.Mvc5 && endpoint.Handler.GetAttributes().IsEmpty
        && uses.Of(endpoint.Handler.OriginalDefinition).Any(use => EndpointNames.InvocationOf(use) is not null);

    /// <summary>The endpoints, mapped in whatever file, whose handler this method is.</summary>
    public IEnumerable<Endpoint> MappedTo(IMethodSymbol handler)
    {
        foreach (var use in uses.Of(handler))
        {
            if (use.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } mapping
                && new EndpointFinder(uses.ModelOf(mapping), uses, cancellationToken).Mapped(mapping) is { } endpoint)
            {
                yield return endpoint;
            }
        }
    }

    private IEnumerable<Endpoint> OfType(TypeDeclarationSyntax declaration)
    {
        if (declaration is not (ClassDeclarationSyntax or RecordDeclarationSyntax) || !MightBeHosted(declaration)
            || model.GetDeclaredSymbol(declaration, cancellationToken) is not { } type || type.HasUnknownBase())
        {
            yield break;
        }

        var host = HostOf(type);
        foreach (var member in declaration.Members)
        {
            if (member is not MethodDeclarationSyntax syntax || syntax.Body is null && syntax.ExpressionBody is null
                || !syntax.Modifiers.Any(SyntaxKind.PublicKeyword) && host is not null)
            {
                continue;
            }

            var found = host;
            if (host is null)
            {
                if (syntax.AttributeLists.Count == 0)
                    continue;
                found = WebHost.Function;
            }

            if (model.GetDeclaredSymbol(syntax, cancellationToken) is { } method && IsCalled(method, type, found!.Value))
                yield return new Endpoint(found.Value, syntax.Identifier, method, syntax, RouteOf(method, type, found.Value), null);
        }
    }

    /// <summary>A class that a framework would find has a base, an attribute, or the suffix.</summary>
    private static bool MightBeHosted(TypeDeclarationSyntax declaration) =>
        declaration.BaseList is not null || declaration.AttributeLists.Count > 0
        || declaration.Identifier.ValueText.EndsWith("Controller", StringComparison.OrdinalIgnoreCase)
        || declaration.Modifiers.Any(SyntaxKind.PartialKeyword)
        || declaration.Members.Any(member => member is MethodDeclarationSyntax { AttributeLists.Count: > 0 });

    private WebHost? HostOf(INamedTypeSymbol type)
    {
        if (type.IsStatic)
            return null;
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.IsNamed("Microsoft.AspNetCore.Mvc.ControllerBase"))
                return WebHost.AspNetCoreMvc;
            if (current.IsNamed("Microsoft.AspNetCore.Mvc.RazorPages.PageModel"))
                return WebHost.RazorPage;
            // .NET Framework finds controllers by their suffix alone.
            if (current.IsNamed("System.Web.Mvc.ControllerBase"))
                return HasSuffix(type) ? WebHost.Mvc5 : null;
            if (current.IsNamed("System.Web.Http.ApiController"))
                return HasSuffix(type) ? WebHost.WebApi2 : null;
            if (current.IsNamed("FastEndpoints.BaseEndpoint"))
                return WebHost.FastEndpoints;
            if (current.HasAttribute("Microsoft.AspNetCore.Mvc.NonControllerAttribute"))
                return null;
            if (current.HasAttribute("Microsoft.AspNetCore.Mvc.ControllerAttribute"))
                return WebHost.AspNetCoreMvc;
        }

        // By its suffix alone, where something says that it is routed.
        return HasSuffix(type)
            && (HasMvcAttribute(type) || type.GetMembers().Any(member => member is IMethodSymbol method && (HasMvcAttribute(method) || method.Parameters.Any(HasMvcAttribute) || ReturnsResult(method))))
            && model.Compilation.GetTypeByMetadataName("Microsoft.AspNetCore.Mvc.ControllerBase") is not null
            ? WebHost.AspNetCoreMvc
            : null;
    }

    /// <summary>An abstract base is found through what derives from it.</summary>
    private static bool HasSuffix(INamedTypeSymbol type) => type.IsAbstract || type.Name.EndsWith("Controller", StringComparison.OrdinalIgnoreCase);

    private static bool HasMvcAttribute(ISymbol symbol) => symbol.GetAttributes().Any(attribute => attribute.AttributeClass.IsInMvc());

    private static bool ReturnsResult(IMethodSymbol method) => method.ReturnType.Unwrapped() is var type && (type.IsInMvc() || type.IsInNamespace("Twilio"));

    private static bool IsCalled(IMethodSymbol method, INamedTypeSymbol type, WebHost host)
    {
        if (method.MethodKind != MethodKind.Ordinary || method.IsAbstract || method.IsGenericMethod)
            return false;
        if (host == WebHost.Function)
        {
            return HasAttributeNamed(method, "FunctionAttribute", "FunctionNameAttribute")
                && method.Parameters.Any(parameter => HasAttributeNamed(parameter, "HttpTriggerAttribute"));
        }

        if (method.IsStatic || type.IsGenericType && !type.IsAbstract || method.DeclaredAccessibility != Accessibility.Public)
            return false;
        switch (host)
        {
            case WebHost.RazorPage:
                return IsPageHandler(method.Name) && !Inherits(method, "Microsoft.AspNetCore.Mvc.RazorPages.NonHandlerAttribute");
            case WebHost.FastEndpoints:
                return method.IsOverride && method.Name is "HandleAsync" or "ExecuteAsync";
            case WebHost.AspNetCoreMvc when type.DeclaredAccessibility != Accessibility.Public || type.ContainingType is not null:
                return false;
        }

        if (IsForOtherVerbs(method))
            return false;
        for (var current = method; current is not null; current = current.OverriddenMethod)
        {
            if (HasAttributeNamed(current, "NonActionAttribute") || current.ContainingType.SpecialType == SpecialType.System_Object)
                return false;
        }

        return !(method.Name is "Dispose" or "DisposeAsync" && method.Parameters.IsEmpty);
    }

    /// <summary>Twilio calls with GET or POST.</summary>
    private static bool IsForOtherVerbs(IMethodSymbol method) =>
        HasAttributeNamed(method, "HttpPutAttribute", "HttpDeleteAttribute", "HttpPatchAttribute") && !HasAttributeNamed(method, "HttpPostAttribute", "HttpGetAttribute");

    private static bool IsPageHandler(string name)
    {
        foreach (var verb in new[] { "OnGet", "OnPost", "OnPut", "OnDelete", "OnPatch", "OnHead", "OnOptions" })
        {
            if (name.StartsWith(verb, StringComparison.Ordinal) && (name.Length == verb.Length || char.IsUpper(name[verb.Length])))
                return true;
        }

        return false;
    }

    private static bool Inherits(IMethodSymbol method, string attribute)
    {
        for (var current = method; current is not null; current = current.OverriddenMethod)
        {
            if (current.HasAttribute(attribute))
                return true;
        }

        return false;
    }

    private static bool HasAttributeNamed(ISymbol symbol, params string[] names)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { } type && names.Contains(type.Name)
                && (type.IsInNamespace("Microsoft") || type.IsInNamespace("System")))
            {
                return true;
            }
        }

        return false;
    }

    private RoutePath? RouteOf(IMethodSymbol method, INamedTypeSymbol type, WebHost host)
    {
        switch (host)
        {
            case WebHost.RazorPage:
                return PageRoute(model.SyntaxTree.FilePath);
            case WebHost.FastEndpoints:
                return FastEndpointRoute(type);
            case WebHost.Function:
                var trigger = method.Parameters.SelectMany(parameter => parameter.GetAttributes())
                    .FirstOrDefault(attribute => attribute.AttributeClass?.Name == "HttpTriggerAttribute");
                var named = trigger?.NamedArguments.FirstOrDefault(argument => argument.Key == "Route").Value.Value as string;
                return RoutePath.Of("api", named ?? FirstText(method, "FunctionAttribute", "FunctionNameAttribute") ?? method.Name);
        }

        var controller = type.Name.EndsWith("Controller", StringComparison.OrdinalIgnoreCase) ? type.Name.Substring(0, type.Name.Length - "Controller".Length) : type.Name;
        var action = method.Name.EndsWith("Async", StringComparison.Ordinal) ? method.Name.Substring(0, method.Name.Length - "Async".Length) : method.Name;
        string? prefix = null;
        for (var current = type; current is not null && prefix is null; current = current.BaseType)
            prefix = Template(current);
        var template = Template(method);
        var parts = prefix is null && template is null ? [controller, action] : new[] { prefix, template };
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = parts[i] is { } part
                ? Replace(Replace(Replace(Replace(part, "[controller]", controller), "[action]", action), "{controller}", controller), "{action}", action)
                : null;
        }

        return RoutePath.Of(parts);
    }

    /// <summary>A page answers where it lies, unless its markup says otherwise: <c>Pages/Sms/Inbound.cshtml.cs</c> is <c>/Sms/Inbound</c>.</summary>
    private static RoutePath? PageRoute(string file)
    {
        file = file.Replace('\\', '/');
        var pages = file.LastIndexOf("/Pages/", StringComparison.OrdinalIgnoreCase);
        var end = file.IndexOf(".cshtml", StringComparison.OrdinalIgnoreCase);
        if (pages < 0 || end < pages)
            return null;
        var page = file.Substring(pages + "/Pages".Length, end - pages - "/Pages".Length);
        return RoutePath.Of(page.EndsWith("/Index", StringComparison.OrdinalIgnoreCase) ? page.Substring(0, page.Length - "/Index".Length) : page);
    }

    private static string Replace(string text, string token, string value)
    {
        var at = text.IndexOf(token, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? text : text.Substring(0, at) + value + text.Substring(at + token.Length);
    }

    /// <summary>The template of a route attribute: <c>[Route("sms")]</c>, <c>[HttpPost("sms")]</c>, <c>[RoutePrefix("api")]</c>.</summary>
    private static string? Template(ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { } type
                && (type.Name is "RouteAttribute" or "RoutePrefixAttribute" or "AcceptVerbsAttribute" || type.Name.StartsWith("Http", StringComparison.Ordinal))
                && attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Primitive, Value: string template })
            {
                return template;
            }
        }

        return null;
    }

    private static string? FirstText(ISymbol symbol, params string[] attributes) => symbol.GetAttributes()
        .Where(attribute => attributes.Contains(attribute.AttributeClass?.Name))
        .Select(attribute => attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Primitive, Value: string text } ? text : null)
        .FirstOrDefault();

    private static RoutePath? FastEndpointRoute(INamedTypeSymbol type)
    {
        foreach (var configure in type.GetMembers("Configure").SelectMany(member => member.DeclaringSyntaxReferences))
        {
            foreach (var invocation in configure.GetSyntax().DescendantNodes().OfType<InvocationExpressionSyntax>())
            {
                if (invocation.Expression is IdentifierNameSyntax { Identifier.ValueText: "Get" or "Post" or "Put" or "Patch" or "Delete" or "Routes" }
                    && invocation.ArgumentList.Arguments.FirstOrDefault()?.Expression is LiteralExpressionSyntax { Token.Value: string template })
                {
                    return RoutePath.Of(template);
                }
            }
        }

        return null;
    }

    private Endpoint? Mapped(InvocationExpressionSyntax invocation)
    {
        if (invocation.Expression is not MemberAccessExpressionSyntax { Name: IdentifierNameSyntax name } || !MapNames.Contains(name.Identifier.ValueText)
            || CallArguments.MethodOf(invocation, model, cancellationToken) is not { } method
            || !(method.ContainingType.IsNamed("Microsoft.AspNetCore.Builder.EndpointRouteBuilderExtensions")
                || method.ContainingType.IsNamed("Microsoft.AspNetCore.Builder.MinimalApiExtensions")))
        {
            return null;
        }

        var argument = CallArguments.ArgumentFor("handler", invocation.ArgumentList, method) ?? CallArguments.ArgumentFor("requestDelegate", invocation.ArgumentList, method);
        if (argument is null || HandlerOf(argument.Expression) is not var (handler, code))
            return null;
        var pattern = CallArguments.ArgumentFor("pattern", invocation.ArgumentList, method)?.Expression;
        var template = pattern is null ? null : model.GetConstantValue(pattern, cancellationToken).Value as string;
        return new Endpoint(WebHost.MinimalApi, name.Identifier, handler, code, template is null ? null : UnderBranches(RoutePath.Of(template), invocation), invocation);
    }

    /// <summary><c>app.Map("/twilio", branch => …)</c>: what is mapped inside has the branch's path before it.</summary>
    private RoutePath? UnderBranches(RoutePath route, SyntaxNode mapping)
    {
        for (var node = mapping.Parent; node is not null and not MemberDeclarationSyntax; node = node.Parent)
        {
            if (node is AnonymousFunctionExpressionSyntax { Parent: ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax branch } list } argument }
                && CallName.Of(branch.Expression) == "Map" && list.Arguments[0] != argument)
            {
                if (model.GetConstantValue(list.Arguments[0].Expression, cancellationToken).Value is not string prefix)
                    return null;
                route = route.Under(prefix);
            }
        }

        return route;
    }

    /// <summary>A lambda, or what a method group or a local names.</summary>
    private (IMethodSymbol Handler, SyntaxNode Code)? HandlerOf(ExpressionSyntax expression)
    {
        while (expression is ParenthesizedExpressionSyntax or CastExpressionSyntax)
            expression = expression is CastExpressionSyntax cast ? cast.Expression : ((ParenthesizedExpressionSyntax)expression).Expression;
        // new RequestDelegate(Answer)
        if (expression is ObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } wrapped, Initializer: null } && model.GetTypeInfo(expression, cancellationToken).Type is { TypeKind: TypeKind.Delegate })
            return HandlerOf(wrapped[0].Expression);
        var info = model.GetSymbolInfo(expression, cancellationToken);
        // A method group given to a parameter of type Delegate has no target to pick an overload by.
        var symbol = info.Symbol ?? (info.CandidateSymbols.Length == 1 ? info.CandidateSymbols[0] : null);
        if (expression is AnonymousFunctionExpressionSyntax)
            return symbol is IMethodSymbol lambda ? (lambda, expression) : null;
        if (symbol is IMethodSymbol named && uses.IsOwn(named.OriginalDefinition))
        {
            var reference = named.OriginalDefinition.DeclaringSyntaxReferences.First();
            return (named, reference.GetSyntax(cancellationToken));
        }

        if (symbol is IPropertySymbol property && uses.IsOwn(property)
            && property.DeclaringSyntaxReferences.First().GetSyntax(cancellationToken) is PropertyDeclarationSyntax declaration
            && (declaration.ExpressionBody?.Expression ?? declaration.Initializer?.Value) is AnonymousFunctionExpressionSyntax returned
            && uses.ModelOf(returned).GetSymbolInfo(returned, cancellationToken).Symbol is IMethodSymbol of)
        {
            return (of, returned);
        }

        if (symbol is ILocalSymbol or IFieldSymbol && uses.IsOwn(symbol)
            && symbol.DeclaringSyntaxReferences.First().GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: AnonymousFunctionExpressionSyntax value }
            && uses.ModelOf(value).GetSymbolInfo(value, cancellationToken).Symbol is IMethodSymbol held)
        {
            return (held, value);
        }

        return null;
    }
}
