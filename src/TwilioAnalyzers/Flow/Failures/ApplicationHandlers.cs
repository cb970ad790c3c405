using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Flow.Failures;

/// <summary>
/// What a web program sets up for the exceptions of all its endpoints: filters, middleware, exception handlers. They count where their source takes
/// the SDK's exceptions, and where they are registered.
/// </summary>
/// <param name="uses">Who uses a symbol.</param>
/// <param name="countsErrorPages">UseExceptionHandler counts as well.</param>
/// <param name="cancellationToken">Ends it.</param>
internal sealed class ApplicationHandlers(SymbolUses uses, bool countsErrorPages, CancellationToken cancellationToken)
{
    private static readonly string[] FilterBases =
        ["IExceptionFilter", "IAsyncExceptionFilter", "ExceptionFilterAttribute", "HandleErrorAttribute", "IActionFilter", "ActionFilterAttribute", "IAsyncActionFilter"];

    private readonly CatchReader _catches = new(uses, cancellationToken);

    private List<Filter>? _filters;
    private bool? _middleware, _functionMiddleware, _errorPages, _behaviours, _hubFilters;

    /// <summary>What an endpoint lets out is taken above it.</summary>
    /// <param name="function">What lets it out; null for a lambda.</param>
    /// <param name="root">What calls it; null for a member that no code calls.</param>
    /// <param name="place">Where an endpoint is mapped.</param>
    public bool Handle(ISymbol? function, RootKind? root, SyntaxNode? place)
    {
        if (root is RootKind.Process or RootKind.EventHandler)
            return false;
        if (root == RootKind.Endpoint)
            return HasMiddleware || HasErrorPage || place is not null && HasEndpointFilter(place);
        if (function is not IMethodSymbol { ContainingType: { } type } method)
            return false;
        if (IsController(type))
            return HasMiddleware || HasErrorPage || OverridesOnException(type) || Filters.Any(filter => filter.IsGlobal || IsOn(filter.Type, method) || IsOn(filter.Type, type));
        if (method.Name == "Handle" && HasBehaviour || type.IsOrDerivesFrom("Microsoft.AspNetCore.SignalR.Hub") && HasHubFilter)
            return true;
        if (method.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name is "FunctionAttribute" or "FunctionNameAttribute"))
            return HasFunctionMiddleware;
        // A service that nobody is seen to call is called in some request, unless a framework runs it beside them.
        return (type.IsOrDerivesFrom("FastEndpoints.BaseEndpoint") || !IsRunBeside(method)) && (HasMiddleware || HasErrorPage);
    }

    /// <summary>A background service, a job, a consumer: what implements or overrides another assembly's method.</summary>
    private bool IsRunBeside(IMethodSymbol method)
    {
        for (var overridden = method.OverriddenMethod; overridden is not null; overridden = overridden.OverriddenMethod)
        {
            if (!uses.IsOwn(overridden.OriginalDefinition))
                return true;
        }

        return method.IsStatic || SymbolUses.Counterparts(method).Any(counterpart => !uses.IsOwn(counterpart.OriginalDefinition));
    }

    private readonly record struct Filter(INamedTypeSymbol Type, bool IsGlobal);

    private List<Filter> Filters => _filters ??= ReadFilters().ToList();

    private bool HasMiddleware => _middleware ??= HasExceptionHandler() || Middleware("HttpContext") || InlineMiddleware();

    private bool HasFunctionMiddleware => _functionMiddleware ??= Middleware("FunctionContext");

    /// <summary>Around the handlers of a mediator.</summary>
    private bool HasBehaviour => _behaviours ??= Around("IPipelineBehavior", "Handle");

    private bool HasHubFilter => _hubFilters ??= Around("IHubFilter", "InvokeMethodAsync");

    private bool HasErrorPage => _errorPages ??= countsErrorPages && (uses.Named("UseExceptionHandler").Any(IsCalled) || uses.Named("HandleErrorAttribute").Any());

    private static bool IsController(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (current.Name is "ControllerBase" or "ApiController" or "Controller" or "PageModel" || current.Name.EndsWith("Controller", StringComparison.Ordinal)
                || current.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name is "ApiControllerAttribute" or "ControllerAttribute"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A controller of MVC 5 is a filter of its own actions.</summary>
    private bool OverridesOnException(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (current.GetMembers("OnException").OfType<IMethodSymbol>().Any(method => method.IsOverride && uses.IsOwn(method) && Takes(method)))
                return true;
        }

        return false;
    }

    /// <summary>As an attribute, or named by [ServiceFilter] and [TypeFilter].</summary>
    private static bool IsOn(INamedTypeSymbol filter, ISymbol target)
    {
        for (var symbol = target; symbol is not null; symbol = (symbol as INamedTypeSymbol)?.BaseType)
        {
            foreach (var attribute in symbol.GetAttributes())
            {
                if (SymbolEqualityComparer.Default.Equals(attribute.AttributeClass?.OriginalDefinition, filter)
                    || attribute.AttributeClass?.TypeArguments.Any(argument => SymbolEqualityComparer.Default.Equals(argument, filter)) == true
                    || attribute.ConstructorArguments.Any(argument => argument is { Kind: TypedConstantKind.Type, Value: ITypeSymbol type } && SymbolEqualityComparer.Default.Equals(type, filter)))
                {
                    return true;
                }
            }

            if (symbol is not INamedTypeSymbol)
                break;
        }

        return false;
    }

    private IEnumerable<Filter> ReadFilters()
    {
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var type in FilterBases.SelectMany(DerivedFrom).SelectMany(type => DerivedFrom(type.Name).Prepend(type)))
        {
            if (seen.Add(type) && MembersOf(type).Any(method => method.Name is "OnException" or "OnExceptionAsync" or "OnActionExecuted" or "OnActionExecutionAsync" or "ExecuteExceptionFilterAsync" && Takes(method)))
                yield return new Filter(type, uses.Of(type).Any(IsGlobal));
        }
    }

    /// <summary>options.Filters.Add&lt;X&gt;(), config.Filters.Add(new X()), filters.Add(typeof(X)).</summary>
    private static bool IsGlobal(SimpleNameSyntax use) =>
        use.FirstAncestorOrSelf<AttributeSyntax>() is null
        && use.Ancestors().TakeWhile(static node => node is not StatementSyntax).OfType<InvocationExpressionSyntax>()
            .Any(static call => call.Expression.ToString().IndexOf("ilters.Add", StringComparison.Ordinal) >= 0);

    /// <summary>Of the class and of the project's own bases of it.</summary>
    private IEnumerable<IMethodSymbol> MembersOf(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null && uses.IsOwn(current.OriginalDefinition); current = current.BaseType)
        {
            foreach (var method in current.GetMembers().OfType<IMethodSymbol>())
                yield return method;
        }
    }

    private IEnumerable<INamedTypeSymbol> DerivedFrom(string name) => uses.Named(name)
        .Select(static use => use.FirstAncestorOrSelf<BaseListSyntax>()?.Parent as TypeDeclarationSyntax)
        .Where(static type => type is not null)
        .Select(type => uses.ModelOf(type!).GetDeclaredSymbol(type!, cancellationToken))
        .OfType<INamedTypeSymbol>();

    /// <summary>An IExceptionHandler is run where AddExceptionHandler names it.</summary>
    private bool HasExceptionHandler() => DerivedFrom("IExceptionHandler").Any(type =>
        MembersOf(type).Any(method => method.Name is "TryHandleAsync" or "HandleAsync" or "Handle" && Takes(method)) && uses.Of(type).Any(IsElsewhere));

    /// <summary>A class whose Invoke has the rest of the pipeline in a try that takes the exception, and that something outside of it names.</summary>
    private bool Middleware(string context)
    {
        var seen = new HashSet<SyntaxNode>();
        foreach (var use in uses.Named(context))
        {
            if (use.FirstAncestorOrSelf<MethodDeclarationSyntax>() is not { Identifier.ValueText: "Invoke" or "InvokeAsync" } method || !seen.Add(method) || method.Parent is not TypeDeclarationSyntax declaration)
                continue;
            if (EndsAround(method) && uses.ModelOf(declaration).GetDeclaredSymbol(declaration, cancellationToken) is { } type && uses.Of(type).Any(IsElsewhere))
                return true;
        }

        return false;
    }

    /// <summary>A class that implements the interface, with what comes next in a try that takes the exception, and that something registers.</summary>
    private bool Around(string @interface, string method) => DerivedFrom(@interface).Any(type =>
        type.GetMembers(method).Any(member => uses.DeclarationsOf(member).Any(EndsAround)) && uses.Of(type).Any(IsElsewhere));

    /// <summary>A filter on the endpoint's own chain, or on the group that it is mapped on.</summary>
    private bool HasEndpointFilter(SyntaxNode map)
    {
        SyntaxNode chain = map;
        while (chain.Parent is MemberAccessExpressionSyntax or InvocationExpressionSyntax)
            chain = chain.Parent;
        return FiltersIn(chain, 3).Any(filter => filter.ArgumentList.Arguments.FirstOrDefault()?.Expression is AnonymousFunctionExpressionSyntax lambda ? EndsAround(lambda)
            : filter.Expression is MemberAccessExpressionSyntax { Name: GenericNameSyntax { TypeArgumentList.Arguments: { Count: 1 } types } }
                && uses.ModelOf(filter).GetTypeInfo(types[0], cancellationToken).Type is INamedTypeSymbol type
                && type.GetMembers("InvokeAsync").Any(member => uses.DeclarationsOf(member).Any(EndsAround)));
    }

    private IEnumerable<InvocationExpressionSyntax> FiltersIn(SyntaxNode chain, int groups)
    {
        foreach (var call in chain.DescendantNodesAndSelf(static node => node is not (AnonymousFunctionExpressionSyntax or ArgumentListSyntax)).OfType<InvocationExpressionSyntax>())
        {
            if (CallName.Of(call.Expression) is "AddEndpointFilter")
                yield return call;
            if (groups == 0 || call.Expression is not MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax group } || uses.ModelOf(group).GetSymbolInfo(group, cancellationToken).Symbol is not ILocalSymbol local)
                continue;
            foreach (var declared in uses.DeclarationsOf(local).OfType<VariableDeclaratorSyntax>())
            {
                if (declared.Initializer is { Value: var made })
                {
                    foreach (var filter in FiltersIn(made, groups - 1))
                        yield return filter;
                }
            }

            foreach (var use in uses.Of(local))
            {
                if (use.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "AddEndpointFilter", Parent: InvocationExpressionSyntax filter })
                    yield return filter;
            }
        }
    }

    private bool InlineMiddleware() => uses.Named("Use").Any(use =>
        use.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } }
        && arguments[0].Expression is AnonymousFunctionExpressionSyntax lambda && EndsAround(lambda));

    /// <summary>A call of what comes next stands in a try that takes the SDK's exception.</summary>
    private bool EndsAround(SyntaxNode function) => function.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(call =>
        CallName.Of(call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Invoke" or "InvokeAsync" } access ? access.Expression : call.Expression)?.IndexOf("next", StringComparison.OrdinalIgnoreCase) >= 0
        && IsCaught(call, function));

    private bool IsCaught(SyntaxNode call, SyntaxNode function)
    {
        var child = call;
        for (var current = call.Parent; current is not null && current != function; child = current, current = current.Parent)
        {
            if (current is TryStatementSyntax @try && @try.Block == child && _catches.Ends(@try, FailureForm.Thrown) == true)
                return true;
        }

        return false;
    }

    private static bool IsCalled(SimpleNameSyntax use) => use.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } or InvocationExpressionSyntax;

    /// <summary>Not in the class itself, nor where something derives from it.</summary>
    private bool IsElsewhere(SimpleNameSyntax use) =>
        use.FirstAncestorOrSelf<BaseListSyntax>() is null && use.FirstAncestorOrSelf<TypeDeclarationSyntax>() is var around
        && (around is null || around.Identifier.ValueText != use.Identifier.ValueText)
        && use.Ancestors().TakeWhile(static node => node is not StatementSyntax and not MemberDeclarationSyntax)
            .Any(static node => node is InvocationExpressionSyntax call && CallName.Of(call.Expression) is { } name && (name.StartsWith("Use", StringComparison.Ordinal) || name.StartsWith("Add", StringComparison.Ordinal) || name == "Replace"));

    /// <summary>The method marks the exception as handled, and what it asks about the exception's type lets the SDK's in.</summary>
    private bool Takes(IMethodSymbol method)
    {
        foreach (var body in uses.DeclarationsOf(method))
        {
            var acts = body.DescendantNodes().Where(IsAct).ToList();
            var table = body.Parent is TypeDeclarationSyntax type ? TypesListedIn(type).ToList() : [];
            // What the table names gets its answer in a method of its own.
            if (table.Count > 0)
            {
                if (table.Any(listed => _catches.IsTaken(listed, FailureForm.Thrown) != false) || body.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(static call => CallName.Of(call.Expression) is { } name && (name.Contains("Unknown") || name.Contains("Default") || name.Contains("Unhandled"))))
                    return true;
                continue;
            }

            if (acts.Count == 0)
                continue;
            var tested = TypesTestedIn(body).ToList();
            if (tested.Count == 0 || tested.Any(type => _catches.IsTaken(type, FailureForm.Thrown) != false))
                return true;
            // Others get their own answer, and the rest one that is not under a question.
            if (body.DescendantNodes().Any(static node => node is DefaultSwitchLabelSyntax or DiscardPatternSyntax or ElseClauseSyntax { Statement: not IfStatementSyntax }))
                return true;
            if (!LeavesEarly(body) && acts.Any(act => !act.Ancestors().TakeWhile(node => node != body).Any(static node => node is IfStatementSyntax or SwitchSectionSyntax or SwitchExpressionArmSyntax)))
                return true;
        }

        return false;
    }

    private static bool IsAct(SyntaxNode node) => node switch
    {
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Result" or "Response" } } => true,
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ExceptionHandled" }, Right: var value } => !value.IsKind(SyntaxKind.FalseLiteralExpression),
        ReturnStatementSyntax { Expression: LiteralExpressionSyntax { RawKind: (int)SyntaxKind.TrueLiteralExpression } } => true,
        ReturnStatementSyntax { Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "TryWriteAsync" or "FromResult" } } } => true,
        ReturnStatementSyntax { Expression: AwaitExpressionSyntax } => true,
        ArrowExpressionClauseSyntax { Parent: MethodDeclarationSyntax { ReturnType: GenericNameSyntax { Identifier.ValueText: "ValueTask" } } } => true,
        _ => false,
    };

    /// <summary>if (exception is not OrderException) return false;</summary>
    private static bool LeavesEarly(SyntaxNode body) => body.DescendantNodes().OfType<IfStatementSyntax>().Any(static @if =>
        (@if.Condition.ToString().Contains(" is not ") || @if.Condition.ToString().Contains("!("))
        && (@if.Statement is ReturnStatementSyntax || @if.Statement is BlockSyntax { Statements: { Count: > 0 } statements } && statements.Last() is ReturnStatementSyntax));

    private IEnumerable<ITypeSymbol?> TypesTestedIn(SyntaxNode body)
    {
        foreach (var node in body.DescendantNodes())
        {
            ExpressionSyntax? type = node switch
            {
                BinaryExpressionSyntax { RawKind: (int)SyntaxKind.IsExpression or (int)SyntaxKind.AsExpression } test => test.Right,
                DeclarationPatternSyntax declaration => declaration.Type,
                TypePatternSyntax pattern => pattern.Type,
                RecursivePatternSyntax { Type: { } recursive } => recursive,
                ConstantPatternSyntax { Expression: IdentifierNameSyntax or MemberAccessExpressionSyntax } constant => constant.Expression,
                _ => null,
            };
            if (type is null)
                continue;
            var symbol = uses.ModelOf(type).GetSymbolInfo(type, cancellationToken).Symbol;
            if (symbol is ITypeSymbol tested && IsException(tested))
                yield return tested;
        }
    }

    /// <summary>typeof(NotFoundException) as a key of what is done about it.</summary>
    private IEnumerable<ITypeSymbol> TypesListedIn(TypeDeclarationSyntax type)
    {
        uses.Read(type);
        return type.DescendantNodes().OfType<TypeOfExpressionSyntax>()
            .Select(listed => uses.ModelOf(listed).GetTypeInfo(listed.Type, cancellationToken).Type)
            .OfType<ITypeSymbol>().Where(IsException);
    }

    private static bool IsException(ITypeSymbol type) => type is IErrorTypeSymbol || type.IsOrDerivesFrom("System.Exception");
}
