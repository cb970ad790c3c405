using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Foundation;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Flow.Webhooks;

/// <summary>What a program registers for many endpoints at once: filters, middleware, handlers, processors, policies.</summary>
internal sealed class Registrations
{
    private static readonly OncePer<Compilation, Registrations> Known = new();

    private static readonly WebHost[] Core = [WebHost.AspNetCoreMvc, WebHost.MinimalApi, WebHost.RazorPage, WebHost.FastEndpoints, WebHost.Function];
    private static readonly WebHost[] Controllers = [WebHost.AspNetCoreMvc, WebHost.RazorPage, WebHost.Mvc5, WebHost.WebApi2];

    private readonly List<Registration> _all = [];

    private Registrations()
    {
    }

    /// <summary>Where the pipeline goes when an exception was thrown: nobody calls these from outside.</summary>
    public HashSet<string> ErrorPaths { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Every request needs a user, unless an endpoint says otherwise.</summary>
    public bool RequiresAuthorization { get; private set; }

    public static Registrations For(Compilation compilation, SymbolUses uses, SignatureValidation validation, CancellationToken cancellationToken) =>
        Known.Get(compilation, () =>
        {
            var found = new Registrations();
            new Reader(found, uses, validation, cancellationToken).Read();
            return found;
        });

    /// <summary>Whether something that is registered checks this endpoint's requests. Unknown counts as yes: then the rule is silent.</summary>
    public bool MightCover(Endpoint endpoint, ImmutableArray<string> named, SignatureValidation validation, SymbolUses uses)
    {
        foreach (var registration in _all)
        {
            if (!registration.Hosts.Contains(endpoint.Host)
                || !registration.IsValidating && !validation.IsValidating(registration.Type, named, uses) && !(registration.Method is { } method && method.IsOneOf(named)))
            {
                continue;
            }

            if (registration.Marker is { } marker && endpoint.IsClassBased && !HasMarker(endpoint, marker))
                continue;
            if (registration.Paths is null || registration.Paths.Value.Any(path => endpoint.Route?.StartsWith(path) is not false))
                return true;
        }

        return false;
    }

    /// <summary>What stands before this endpoint, whatever it does: types of filters and middleware, and calls with the code of others in them.</summary>
    public IEnumerable<(ITypeSymbol? Type, InvocationExpressionSyntax? Call)> Before(Endpoint endpoint)
    {
        foreach (var registration in _all)
        {
            if (registration.Hosts.Contains(endpoint.Host) && (registration.Branches is not { } branches || branches.IsEmpty || branches.Any(path => endpoint.Route?.StartsWith(path) is not false)))
                yield return (registration.Type, registration.Call);
        }
    }

    private static bool HasMarker(Endpoint endpoint, ITypeSymbol marker)
    {
        if (Has(endpoint.Handler))
            return true;
        for (var type = endpoint.Type; type is not null; type = type.BaseType)
        {
            if (Has(type))
                return true;
        }

        return false;

        bool Has(ISymbol symbol) => symbol.GetAttributes().Any(attribute => SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, marker));
    }

    /// <param name="Type">The filter or middleware.</param>
    /// <param name="Method">The project's own method that registers it.</param>
    /// <param name="IsValidating">Known to check signatures, whatever the options say.</param>
    /// <param name="Hosts">Whose endpoints it stands before.</param>
    /// <param name="Paths">The literal paths that it is for; null for all.</param>
    /// <param name="Marker">The attribute that an endpoint needs for it to check.</param>
    private sealed record Registration(
        ITypeSymbol? Type, IMethodSymbol? Method, bool IsValidating, WebHost[] Hosts, ImmutableArray<string>? Paths, ITypeSymbol? Marker)
    {
        /// <summary>The call that registers it.</summary>
        public InvocationExpressionSyntax? Call { get; init; }

        /// <summary>The literal paths of the pipeline's branch around it; null where it is in none.</summary>
        public ImmutableArray<string>? Branches { get; init; }
    }

    private sealed class Reader(Registrations found, SymbolUses uses, SignatureValidation validation, CancellationToken cancellationToken)
    {
        public void Read()
        {
            foreach (var name in new[] { "UseMiddleware", "Use", "UseWhen", "UseTwilioRequestValidation", "UseTwilioSignatureValidation", "UseTwilioOptOuts" })
            {
                foreach (var use in uses.Named(name))
                    Middleware(use);
            }

            foreach (var use in uses.Named("Filters").Concat(uses.Named("MessageHandlers")))
                Added(use);
            foreach (var name in new[] { "GlobalFilterCollection", "HttpFilterCollection", "FilterCollection" })
            {
                // The collection as a parameter: static void Register(GlobalFilterCollection filters).
                foreach (var use in uses.Named(name))
                {
                    if (use.Parent is ParameterSyntax parameter && uses.ModelOf(parameter).GetDeclaredSymbol(parameter, cancellationToken) is { } symbol)
                    {
                        foreach (var added in uses.Of(symbol))
                            Added(added);
                    }
                }
            }

            foreach (var use in uses.Named("PreProcessors").Concat(uses.Named("PreProcessor")))
                Processor(use);
            foreach (var name in new[] { "MapControllers", "MapControllerRoute", "MapDefaultControllerRoute", "MapRazorPages", "MapAreaControllerRoute" })
            {
                foreach (var use in uses.Named(name))
                    MappedControllers(use);
            }

            foreach (var use in uses.Named("UseExceptionHandler").Concat(uses.Named("UseStatusCodePagesWithReExecute")))
            {
                if (InvocationOf(use)?.ArgumentList.Arguments.FirstOrDefault() is { } path
                    && uses.ModelOf(path).GetConstantValue(path.Expression, cancellationToken).Value is string literal)
                {
                    found.ErrorPaths.Add(literal);
                }
            }

            if (uses.Named("SetFallbackPolicy").Any(use => InvocationOf(use) is not null))
                found.RequiresAuthorization = true;
            foreach (var use in uses.Named("FallbackPolicy"))
            {
                if (use.FirstAncestorOrSelf<AssignmentExpressionSyntax>() is { Right: not LiteralExpressionSyntax } assignment && assignment.Left.Span.Contains(use.Span))
                    found.RequiresAuthorization = true;
            }
        }

        /// <summary><c>app.UseMiddleware&lt;T&gt;()</c>, <c>app.Use(async (context, next) => …)</c>, a library's or the project's own <c>app.UseX()</c>.</summary>
        private void Middleware(SimpleNameSyntax name)
        {
            if (InvocationOf(name) is not { } invocation)
                return;
            var method = uses.ModelOf(name).GetSymbolInfo(invocation, cancellationToken).Symbol as IMethodSymbol;
            ITypeSymbol? type = null;
            var isValidating = false;
            switch (name.Identifier.ValueText)
            {
                case "UseMiddleware" or "UseWhen" when name is GenericNameSyntax generic:
                    type = uses.ModelOf(name).GetTypeInfo(generic.TypeArgumentList.Arguments[0], cancellationToken).Type;
                    break;
                case "UseMiddleware" or "Use" when TypeGiven(invocation) is { } given:
                    type = given;
                    break;
                case "Use":
                    isValidating = validation.IsIn(invocation.ArgumentList)
                        && !invocation.ArgumentList.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(inner => EndpointNames.IsMap(inner));
                    break;
                case "UseTwilioRequestValidation" or "UseTwilioSignatureValidation" or "UseTwilioOptOuts":
                    isValidating = method is null || !uses.IsOwn(method.OriginalDefinition);
                    break;
            }

            var hosts = name.Identifier.ValueText == "UseWhen" || type.Implements("Microsoft.Azure.Functions.Worker.Middleware.IFunctionsWorkerMiddleware") ? [WebHost.Function] : Core;
            var code = type is not null && uses.IsOwn(type.OriginalDefinition)
                ? type.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellationToken))
                : [invocation.ArgumentList];
            var own = code.SelectMany(node => new PathConditions(uses, validation, cancellationToken).Inside(node)).ToImmutableArray();
            AddBranches(invocation, invocation, type, isValidating, hosts, own.IsEmpty ? null : own, null, MarkerIn(code), 0);
        }

        /// <summary>Once for each branch of the pipeline that it stands in.</summary>
        private void AddBranches(
            InvocationExpressionSyntax place, InvocationExpressionSyntax registered, ITypeSymbol? type, bool isValidating, WebHost[] hosts, ImmutableArray<string>? paths, ImmutableArray<string>? branches,
            ITypeSymbol? marker, int depth)
        {
            var branch = new PathConditions(uses, validation, cancellationToken).Around(place);
            branches = branch ?? branches;
            if (branch is { } literal)
                paths = literal.IsEmpty ? paths : literal;
            var member = SignatureValidation.ContainingMember(place, uses, cancellationToken) as IMethodSymbol;
            if (depth == 2 || member is not { IsExtensionMethod: true })
            {
                found._all.Add(new Registration(type, member, isValidating, hosts, paths, marker) { Call = registered, Branches = branches });
                return;
            }

            // An extension of the project's own: where it is called decides.
            foreach (var use in uses.Of(member))
            {
                if (InvocationOf(use) is { } call)
                    AddBranches(call, registered, type, isValidating, hosts, paths, branches, marker, depth + 1);
            }
        }

        /// <summary><c>options.Filters.Add&lt;T&gt;()</c>, <c>GlobalFilters.Filters.Add(new T())</c>, <c>config.MessageHandlers.Add(new T())</c>.</summary>
        private void Added(SimpleNameSyntax name)
        {
            ExpressionSyntax collection = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
            if (collection.Parent is not MemberAccessExpressionSyntax { Name: { Identifier.ValueText: "Add" or "AddService" or "Insert" } add, Parent: InvocationExpressionSyntax invocation })
                return;
            var type = add is GenericNameSyntax generic
                ? uses.ModelOf(name).GetTypeInfo(generic.TypeArgumentList.Arguments[0], cancellationToken).Type
                : TypeGiven(invocation);
            // What is chosen when the program runs could be the check.
            if (!IsFilterCollection(uses.ModelOf(name).GetTypeInfo(collection, cancellationToken).Type))
                return;
            var isUnknown = type is null && invocation.ArgumentList.Arguments.Count > 0;
            if (type is null && !isUnknown)
                return;
            if (type.IsOrDerivesFrom("Microsoft.AspNetCore.Mvc.Authorization.AuthorizeFilter") || type.IsOrDerivesFrom("System.Web.Mvc.AuthorizeAttribute")
                || type.IsOrDerivesFrom("System.Web.Http.AuthorizeAttribute"))
            {
                found.RequiresAuthorization = true;
            }

            found._all.Add(new Registration(type, null, isUnknown, Controllers, null, null));
        }

        /// <summary>A search has filters as well.</summary>
        private static bool IsFilterCollection(ITypeSymbol? type) =>
            type is null or { TypeKind: TypeKind.Error } || type.Name is "FilterCollection" or "GlobalFilterCollection" or "HttpFilterCollection"
            || type is INamedTypeSymbol { TypeArguments: { Length: 1 } arguments } && arguments[0].Name is "IFilterMetadata" or "DelegatingHandler";

        /// <summary>A processor that is configured for all endpoints, outside any of them.</summary>
        private void Processor(SimpleNameSyntax name)
        {
            if (InvocationOf(name) is not { } invocation
                || name.FirstAncestorOrSelf<ClassDeclarationSyntax>() is { } around
                    && uses.ModelOf(around).GetDeclaredSymbol(around, cancellationToken) is { } owner && owner.IsOrDerivesFrom("FastEndpoints.BaseEndpoint"))
            {
                return;
            }

            var type = name is GenericNameSyntax generic
                ? uses.ModelOf(name).GetTypeInfo(generic.TypeArgumentList.Arguments[0], cancellationToken).Type
                : TypeGiven(invocation);
            if (type is not null)
                found._all.Add(new Registration(type, null, false, [WebHost.FastEndpoints], null, null));
        }

        /// <summary><c>app.MapControllers().RequireTwilioSignature()</c>, <c>app.MapControllers().RequireAuthorization()</c>.</summary>
        private void MappedControllers(SimpleNameSyntax name)
        {
            if (InvocationOf(name) is not { } mapping)
                return;
            var chain = new EndpointChain(uses, validation, ImmutableArray<string>.Empty, cancellationToken);
            var answer = chain.Of(mapping);
            if (answer is { RequiresAuthorization: true, IsAnonymous: false })
                found.RequiresAuthorization = true;
            if (answer.IsValidated)
                found._all.Add(new Registration(null, null, true, Controllers, null, null));
            foreach (var call in chain.Calls)
                found._all.Add(new Registration(null, null, false, Controllers, null, null) { Call = call });
        }

        /// <summary>The attribute that a middleware looks for on the endpoint before it checks.</summary>
        private ITypeSymbol? MarkerIn(IEnumerable<SyntaxNode> code)
        {
            foreach (var name in code.SelectMany(node => node.DescendantNodes()).OfType<GenericNameSyntax>())
            {
                if (name.Identifier.ValueText is "GetMetadata" or "GetRequiredMetadata" or "GetOrderedMetadata"
                    && uses.ModelOf(name).GetTypeInfo(name.TypeArgumentList.Arguments[0], cancellationToken).Type is { } type
                    && type.IsOrDerivesFrom("System.Attribute"))
                {
                    return type;
                }
            }

            return null;
        }

        private ITypeSymbol? TypeGiven(InvocationExpressionSyntax invocation)
        {
            foreach (var argument in invocation.ArgumentList.Arguments)
            {
                switch (argument.Expression)
                {
                    case TypeOfExpressionSyntax typeOf:
                        return uses.ModelOf(typeOf).GetTypeInfo(typeOf.Type, cancellationToken).Type;
                    case BaseObjectCreationExpressionSyntax creation:
                        return uses.ModelOf(creation).GetTypeInfo(creation, cancellationToken).Type;
                    case IdentifierNameSyntax or InvocationExpressionSyntax or MemberAccessExpressionSyntax
                        when uses.ModelOf(argument).GetTypeInfo(argument.Expression, cancellationToken).Type is INamedTypeSymbol { TypeKind: TypeKind.Class } type
                            && type.SpecialType == SpecialType.None && !type.IsNamed("System.Type"):
                        return type;
                }
            }

            return null;
        }

        private static InvocationExpressionSyntax? InvocationOf(SimpleNameSyntax name) => EndpointNames.InvocationOf(name);
    }
}
