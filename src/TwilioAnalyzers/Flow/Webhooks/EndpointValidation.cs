using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Flow.Webhooks;

/// <summary>Whether something checks an endpoint's requests, or lets only the app's own users through.</summary>
internal sealed class EndpointValidation(
    Compilation compilation, SymbolUses uses, ImmutableArray<string> named, CancellationToken cancellationToken)
{
    private SignatureValidation? _validation;

    private SignatureValidation Validation => _validation ??= SignatureValidation.For(compilation, uses, cancellationToken);

    /// <summary>Checked, perhaps checked, or none of Twilio's business: there is nothing to report.</summary>
    /// <param name="endpoint">What is judged.</param>
    /// <param name="butFor">The attribute that is left out: would it be secured without?</param>
    public bool IsSecured(Endpoint endpoint, AttributeData? butFor = null)
    {
        if (Validation.IsIn(endpoint.Code) || Validation.IsValidating(endpoint.Handler) || CallsNamed(endpoint.Code) || CallsLibraryCheck(endpoint.Code)
            || BindingChecks(endpoint) || Validation.AnyNamed("Handle") && SendsToMediator(endpoint.Code))
        {
            return true;
        }

        var registrations = Registrations.For(compilation, uses, Validation, cancellationToken);
        if (endpoint.Route is { } route && registrations.ErrorPaths.Any(route.IsSameAs) || HandlesException(endpoint.Code))
            return true;
        var isAnonymous = HasAttributeOf(endpoint.Handler, IsAllowAnonymous);
        if (endpoint.Mapping is { } mapping)
        {
            var chain = new EndpointChain(uses, Validation, named, cancellationToken).Of(mapping);
            isAnonymous |= chain.IsAnonymous;
            if (chain.IsValidated || chain.IsUnknown || (chain.RequiresAuthorization || registrations.RequiresAuthorization) && !isAnonymous)
                return true;
            // An attribute on a handler is metadata to a minimal API, not a filter: TWA1006 names the one that looks like a check.
            if (HasAttribute(endpoint.Handler, attribute => attribute != butFor && Secures(attribute)) || !isAnonymous && HasAttributeOf(endpoint.Handler, IsAuthorize))
                return true;
            var under = endpoint.Route;
            foreach (var prefix in chain.Prefixes.Reverse())
                under = under?.Under(prefix);
            return registrations.MightCover(endpoint with { Route = under }, named, Validation, uses);
        }

        if (HasAttribute(endpoint.Handler, attribute => attribute != butFor && Secures(attribute)) || Validation.RunsBeforeActionsOf(endpoint.Type!) && endpoint.Host != WebHost.Function)
            return true;
        var isAuthorized = HasAttributeOf(endpoint.Handler, IsAuthorize);
        for (var type = endpoint.Type; type is not null; type = type.BaseType)
        {
            isAnonymous |= !isAuthorized && HasAttributeOf(type, IsAllowAnonymous);
            if (HasAttribute(type, attribute => attribute != butFor && Secures(attribute)))
                return true;
            if (HasAttributeOf(type, IsAuthorize))
                isAuthorized = true;
        }

        if (endpoint.Host == WebHost.FastEndpoints && (IsForUsers(endpoint.Type!) || HasProcessor(endpoint.Type!)))
            return true;
        if (!isAnonymous && (isAuthorized || registrations.RequiresAuthorization && endpoint.Host is not (WebHost.Function or WebHost.FastEndpoints)))
            return true;
        if (endpoint.Host is WebHost.Mvc5 or WebHost.WebApi2 && Validation.RunsBeforeAspNet)
            return true;
        return endpoint.Type is { IsAbstract: true } && DerivedAreSecured(endpoint.Type)
            || registrations.MightCover(endpoint, named, Validation, uses);
    }

    /// <summary>An attribute that checks, or that could: one whose type is not known.</summary>
    private bool Secures(AttributeData attribute) =>
        attribute.AttributeClass is not { } type || (type.TypeKind == TypeKind.Error ? CouldSecure(type.Name) : ValidatorIn(attribute) is not null || NamesNoFilter(attribute));

    /// <summary><c>[TypeFilter(typeof(</c>: it is still being written.</summary>
    private static bool NamesNoFilter(AttributeData attribute) =>
        attribute.AttributeClass?.Name is "TypeFilterAttribute" or "ServiceFilterAttribute" or "MiddlewareFilterAttribute" && attribute.AttributeClass.TypeArguments.IsEmpty
        && !attribute.ConstructorArguments.Any(argument => argument is { Kind: TypedConstantKind.Type, Value: ITypeSymbol { TypeKind: not TypeKind.Error } });

    private static readonly string[] SecuringWords =
        ["Valid", "Verif", "Check", "Twilio", "Sign", "Auth", "Secur", "Protect", "Filter", "Key", "Hmac", "Hook", "Guard", "Require", "Only", "Restrict", "Trust"];

    /// <summary>An attribute of a package that is not restored: a version of the API or a line of its documentation secures nothing.</summary>
    private static bool CouldSecure(string name) => SecuringWords.Any(word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>The attribute's type, or the filter that it names: <c>[ServiceFilter(typeof(T))]</c>, <c>[TypeFilter&lt;T&gt;]</c>.</summary>
    public ITypeSymbol? ValidatorIn(AttributeData attribute)
    {
        if (attribute.AttributeClass is not { } type)
            return null;
        return type.TypeArguments.Concat(attribute.ConstructorArguments.Where(argument => argument.Kind == TypedConstantKind.Type).Select(argument => argument.Value as ITypeSymbol))
            .Prepend(type).FirstOrDefault(candidate => Validation.IsValidating(candidate, named, uses));
    }

    private static bool HasAttribute(ISymbol symbol, Func<AttributeData, bool> predicate)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (predicate(attribute))
                return true;
        }

        return false;
    }

    private static bool HasAttributeOf(ISymbol symbol, Func<INamedTypeSymbol, bool> predicate) =>
        HasAttribute(symbol, attribute => attribute.AttributeClass is { } type && predicate(type));

    /// <summary><c>[Authorize]</c>, what derives from it, and filters of the project's own that are called after authorization.</summary>
    private static bool IsAuthorize(INamedTypeSymbol type)
    {
        if (type.Implements("Microsoft.AspNetCore.Authorization.IAuthorizeData") || type.IsOrDerivesFrom("System.Web.Mvc.AuthorizeAttribute")
            || type.IsOrDerivesFrom("System.Web.Http.AuthorizeAttribute"))
        {
            return true;
        }

        var isFilter = type.Implements("Microsoft.AspNetCore.Mvc.Filters.IAuthorizationFilter") || type.Implements("Microsoft.AspNetCore.Mvc.Filters.IAsyncAuthorizationFilter")
            || type.Implements("System.Web.Mvc.IAuthorizationFilter") || type.IsOrDerivesFrom("System.Web.Http.Filters.AuthorizationFilterAttribute");
        return isFilter && (type.Name.IndexOf("Auth", StringComparison.OrdinalIgnoreCase) >= 0 || type.Name.IndexOf("ApiKey", StringComparison.OrdinalIgnoreCase) >= 0);
    }

    private static bool IsAllowAnonymous(INamedTypeSymbol type) =>
        type.Implements("Microsoft.AspNetCore.Authorization.IAllowAnonymous") || type.Name == "AllowAnonymousAttribute";

    /// <summary>FastEndpoints asks for a user unless it is told not to.</summary>
    private bool IsForUsers(INamedTypeSymbol type) =>
        !HasAttributeOf(type, IsAllowAnonymous) && !Configuration(type).Any(call => CallName.Of(call.Expression) == "AllowAnonymous");

    private bool HasProcessor(INamedTypeSymbol type)
    {
        foreach (var invocation in Configuration(type))
        {
            if (CallName.Of(invocation.Expression) is not ("PreProcessor" or "PreProcessors" or "AddEndpointFilter"))
                continue;
            var model = uses.ModelOf(invocation);
            if ((invocation.Expression as GenericNameSyntax ?? (invocation.Expression as MemberAccessExpressionSyntax)?.Name as GenericNameSyntax) is { } generic
                && generic.TypeArgumentList.Arguments.Any(argument => Validation.IsValidating(model.GetTypeInfo(argument, cancellationToken).Type, named, uses))
                || invocation.ArgumentList.Arguments.Any(argument => Validation.IsValidating(model.GetTypeInfo(argument.Expression, cancellationToken).Type, named, uses)))
            {
                return true;
            }
        }

        return false;
    }

    private IEnumerable<InvocationExpressionSyntax> Configuration(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var reference in current.GetMembers("Configure").Where(member => uses.IsOwn(member)).SelectMany(member => member.DeclaringSyntaxReferences))
            {
                foreach (var invocation in reference.GetSyntax(cancellationToken).DescendantNodes().OfType<InvocationExpressionSyntax>())
                    yield return invocation;
            }
        }
    }

    private bool DerivedAreSecured(INamedTypeSymbol type)
    {
        var any = false;
        foreach (var use in uses.Of(type))
        {
            if (use.FirstAncestorOrSelf<BaseListSyntax>() is not { Parent: TypeDeclarationSyntax declaration }
                || uses.ModelOf(declaration).GetDeclaredSymbol(declaration, cancellationToken) is not INamedTypeSymbol derived)
            {
                continue;
            }

            any = true;
            if (!HasAttribute(derived, Secures) && !HasAttributeOf(derived, IsAuthorize) && !Validation.RunsBeforeActionsOf(derived))
                return false;
        }

        return any;
    }

    /// <summary>A parameter that is bound only where the signature is right: by a model binder, or by its type's own <c>BindAsync</c>.</summary>
    private bool BindingChecks(Endpoint endpoint)
    {
        foreach (var parameter in endpoint.Handler.Parameters)
        {
            if (HasAttribute(parameter, attribute => ValidatorIn(attribute) is not null) || HasAttribute(parameter.Type, attribute => ValidatorIn(attribute) is not null)
                || parameter.Type.GetMembers("BindAsync").Any(Validation.IsValidating))
            {
                return true;
            }
        }

        return false;
    }

    private static bool SendsToMediator(SyntaxNode code) =>
        code.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(invocation => CallName.Of(invocation.Expression) is "Send" or "SendAsync" or "Publish");

    /// <summary>Asks what went wrong: it answers in the place of an endpoint that threw.</summary>
    private static bool HandlesException(SyntaxNode code) =>
        code.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText is "IExceptionHandlerFeature" or "IExceptionHandlerPathFeature");

    /// <summary>A method whose source is not here, or that is not known at all, and whose name says that it checks.</summary>
    private bool CallsLibraryCheck(SyntaxNode code) => code.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(invocation =>
        CallName.Of(invocation.Expression) is { } name && EndpointNames.SaysSignatureCheck(name)
        && (uses.ModelOf(invocation).GetSymbolInfo(invocation, cancellationToken).Symbol is not { } method || !uses.IsOwn(method.OriginalDefinition)));

    /// <summary>A method that the options call a validator.</summary>
    private bool CallsNamed(SyntaxNode code) => !named.IsEmpty && code.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(invocation =>
        CallName.Of(invocation.Expression) is { } name && named.Any(candidate => candidate == name || candidate.EndsWith("." + name, StringComparison.Ordinal))
        && uses.ModelOf(invocation).GetSymbolInfo(invocation, cancellationToken).Symbol is { } method && method.IsOneOf(named));
}
