using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Flow.Webhooks;
using TwilioAnalyzers.Knowledge;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Flow.Inbound;

/// <summary>What a framework runs before an endpoint: filters, middleware, what its class overrides. Its code is walked as the endpoint's is.</summary>
internal sealed class EndpointSurroundings(SymbolUses uses, ImmutableArray<string> handlers, CancellationToken cancellationToken)
{
    /// <summary>An attribute whose package is not there might be a filter; one that documents or routes is none.</summary>
    private static readonly string[] FilteringWords = ["OptOut", "Stop", "Unsub", "Twilio", "Filter", "Sms", "Message", "Consent", "Inbound", "Keyword", "Handle", "Intercept"];

    /// <summary>What the endpoint gives back goes to where it is not seen.</summary>
    private static readonly string[] OutputWords = ["Queue", "ServiceBus", "EventHub", "EventGrid", "Kafka", "Rabbit", "OutputAttribute"];

    private readonly List<SyntaxNode> _code = [];
    private bool _mightHandle;

    /// <summary>The code that runs before the endpoint; null where something handles opt-outs there, or might.</summary>
    public IReadOnlyList<SyntaxNode>? Before(Endpoint endpoint)
    {
        _code.Clear();
        _mightHandle = false;
        Attributes(endpoint.Handler);
        if (endpoint.Host == WebHost.Function)
            Outputs(endpoint.Handler);
        var validation = SignatureValidation.For(uses.Compilation, uses, cancellationToken);
        if (endpoint.Mapping is { } mapping)
        {
            var chain = new EndpointChain(uses, validation, ImmutableArray<string>.Empty, cancellationToken);
            var answer = chain.Of(mapping);
            foreach (var call in chain.Calls)
                Called(call);
            _mightHandle |= answer.IsUnknown;
            var under = endpoint.Route;
            foreach (var prefix in answer.Prefixes.Reverse())
                under = under?.Under(prefix);
            endpoint = endpoint with { Route = under };
        }
        else
        {
            for (var type = endpoint.Type; type is { SpecialType: SpecialType.None }; type = type.BaseType)
            {
                Attributes(type);
                if (uses.IsOwn(type.OriginalDefinition) && endpoint.Host != WebHost.Function)
                    Lifecycle(type, endpoint.Handler);
            }
        }

        foreach (var (type, call) in Registrations.For(uses.Compilation, uses, validation, cancellationToken).Before(endpoint))
        {
            if (call is not null)
                Called(call);
            if (type is not null)
                Filter(type);
        }

        if (endpoint.Host is WebHost.Mvc5 or WebHost.WebApi2)
            BeforeAspNet();
        return _mightHandle ? null : _code;
    }

    /// <summary>Modules and the application object of ASP.NET get each request before any controller is found.</summary>
    private void BeforeAspNet()
    {
        foreach (var use in new[] { "IHttpModule", "HttpApplication", "OwinMiddleware" }.SelectMany(uses.Named))
        {
            if (use.FirstAncestorOrSelf<BaseListSyntax>() is { Parent: TypeDeclarationSyntax declaration })
                _code.AddRange(declaration.Members.OfType<MethodDeclarationSyntax>().Where(method => method.Body is not null || method.ExpressionBody is not null));
        }
    }

    private void Attributes(ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is not { } type || type.TypeKind == TypeKind.Error)
            {
                _mightHandle |= attribute.AttributeClass is not { } unknown || Array.Exists(FilteringWords, word => unknown.Name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
                continue;
            }

            Filter(type);
            // [ServiceFilter(typeof(T))], [TypeFilter<T>]
            foreach (var named in type.TypeArguments.Concat(attribute.ConstructorArguments.Where(argument => argument.Kind == TypedConstantKind.Type).Select(argument => argument.Value).OfType<ITypeSymbol>()))
                Filter(named);
        }
    }

    private void Outputs(IMethodSymbol handler) => _mightHandle |= handler.GetAttributes().Concat(handler.GetReturnTypeAttributes()).Concat(handler.ReturnType.Unwrapped().GetMembers().OfType<IPropertySymbol>().SelectMany(property => property.GetAttributes()))
        .Concat(handler.Parameters.Where(parameter => parameter.RefKind == RefKind.Out).SelectMany(parameter => parameter.GetAttributes()))
        .Any(attribute => attribute.AttributeClass is { } type && Array.Exists(OutputWords, word => type.Name.IndexOf(word, StringComparison.Ordinal) >= 0));

    /// <summary>A class that a framework calls: of the project's own all that it may call; a library's by its name.</summary>
    private void Filter(ITypeSymbol type)
    {
        if (type.IsOneOf(handlers) || type.TypeKind == TypeKind.Error)
        {
            _mightHandle = true;
            return;
        }

        if (!uses.IsOwn(type.OriginalDefinition))
        {
            _mightHandle |= OptOutWords.IsSaidBy(type.Name);
            return;
        }

        for (var current = type; current is { SpecialType: SpecialType.None } && uses.IsOwn(current.OriginalDefinition); current = current.BaseType)
        {
            foreach (var method in current.OriginalDefinition.GetMembers().OfType<IMethodSymbol>())
            {
                if (method.IsOverride || method.Name is "Invoke" or "InvokeAsync" || method.Name.IndexOf('.') >= 0 || SymbolUses.Counterparts(method).Any())
                    Add(method);
            }

            // An attribute that makes a filter of another class: Arguments, a factory, a base's argument.
            if (current.IsOrDerivesFrom("System.Attribute"))
                Mentioned(current);
        }
    }

    /// <summary><c>public class KeywordAttribute() : TypeFilterAttribute(typeof(KeywordFilter))</c></summary>
    private void Mentioned(ITypeSymbol attribute)
    {
        foreach (var named in uses.DeclarationsOf(attribute).SelectMany(declaration => declaration.DescendantNodes()).OfType<TypeOfExpressionSyntax>())
        {
            if (uses.ModelOf(named).GetTypeInfo(named.Type, cancellationToken).Type is { } filter && uses.IsOwn(filter.OriginalDefinition) && !filter.IsOrDerivesFrom("System.Attribute"))
                Filter(filter);
        }
    }

    /// <summary>What the class of the endpoint overrides, and FastEndpoints' processors.</summary>
    private void Lifecycle(INamedTypeSymbol type, IMethodSymbol handler)
    {
        foreach (var method in type.OriginalDefinition.GetMembers().OfType<IMethodSymbol>())
        {
            if (method.Name == "Configure" && type.IsOrDerivesFrom("FastEndpoints.BaseEndpoint"))
                Processors(method);
            else if (SignatureValidation.IsLifecycle(method.Name) && method.MethodKind == MethodKind.Ordinary && !SymbolEqualityComparer.Default.Equals(method, handler.OriginalDefinition)
                && !(method.Name == "ExecuteAsync" && type.IsOrDerivesFrom("FastEndpoints.BaseEndpoint")))
            {
                Add(method);
            }
        }
    }

    private void Processors(IMethodSymbol configure)
    {
        foreach (var call in uses.DeclarationsOf(configure).SelectMany(declaration => declaration.DescendantNodes()).OfType<InvocationExpressionSyntax>())
        {
            if (CallName.Of(call.Expression) is "PreProcessor" or "PreProcessors" or "AddEndpointFilter" or "Options")
                Given(call);
        }
    }

    /// <summary>A call on an endpoint, its group or the pipeline.</summary>
    private void Called(InvocationExpressionSyntax call)
    {
        var method = CallArguments.AnyOverloadOf(call, uses.ModelOf(call), cancellationToken);
        var name = CallName.Of(call.Expression) ?? "";
        if (method is null)
        {
            _mightHandle |= Array.Exists(FilteringWords, word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
            return;
        }

        method = method.ReducedFrom ?? method;
        if (method.IsOneOf(handlers))
            _mightHandle = true;
        else if (uses.IsOwn(method.OriginalDefinition))
            Extension(method);
        else if (OptOutWords.IsSaidBy(name))
            _mightHandle = true;
        else if (!call.ArgumentList.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(EndpointNames.IsMap))
            Given(call);
    }

    /// <summary>A method of the project's own around the framework's: <c>builder.WithTextRules()</c>.</summary>
    private void Extension(IMethodSymbol method)
    {
        foreach (var call in FunctionCode.Of(method, uses).SelectMany(FunctionCode.Nodes).OfType<InvocationExpressionSyntax>())
        {
            if (EndpointNames.IsMap(call))
                continue;
            if (CallName.Of(call.Expression) is { } name && (name.StartsWith("AddEndpointFilter", StringComparison.Ordinal) || name is "WithMetadata" or "AddFilter" or "Add"))
                Given(call);
            else if (CallName.Of(call.Expression) is { } said && OptOutWords.IsSaidBy(said) && uses.ModelOf(call).GetSymbolInfo(call, cancellationToken).Symbol is { } recording && !uses.IsOwn(recording.OriginalDefinition))
                _mightHandle = true;
        }
    }

    /// <summary>The filters that a call is given: types, objects, lambdas, methods.</summary>
    private void Given(InvocationExpressionSyntax call)
    {
        var model = uses.ModelOf(call);
        if (call.Expression is GenericNameSyntax or MemberAccessExpressionSyntax { Name: GenericNameSyntax })
        {
            var generic = call.Expression as GenericNameSyntax ?? (GenericNameSyntax)((MemberAccessExpressionSyntax)call.Expression).Name;
            foreach (var argument in generic.TypeArgumentList.Arguments)
            {
                if (model.GetTypeInfo(argument, cancellationToken).Type is { } type)
                    Filter(type);
            }
        }

        foreach (var argument in call.ArgumentList.Arguments)
        {
            switch (argument.Expression)
            {
                case AnonymousFunctionExpressionSyntax lambda:
                    _code.Add(lambda);
                    break;
                case TypeOfExpressionSyntax typeOf when model.GetTypeInfo(typeOf.Type, cancellationToken).Type is { } named:
                    Filter(named);
                    break;
                case var expression when model.GetSymbolInfo(expression, cancellationToken) is var info && (info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) is IMethodSymbol { MethodKind: not MethodKind.Constructor } group && expression is IdentifierNameSyntax or MemberAccessExpressionSyntax:
                    Add(group);
                    break;
                case var expression when model.GetTypeInfo(expression, cancellationToken).Type is INamedTypeSymbol { TypeKind: TypeKind.Class, SpecialType: SpecialType.None } type && uses.IsOwn(type.OriginalDefinition):
                    Filter(type);
                    break;
            }
        }
    }

    private void Add(IMethodSymbol method)
    {
        if (uses.IsOwn(method.OriginalDefinition))
            _code.AddRange(FunctionCode.Of(method.OriginalDefinition, uses));
    }
}
