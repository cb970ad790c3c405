using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Flow.Failures;

/// <summary>What becomes of a rejected request.</summary>
internal enum FateKind
{
    /// <summary>Caught on every way that is seen.</summary>
    Handled,

    /// <summary>Lost with a task, on some way, and caught on the others.</summary>
    Dropped,

    /// <summary>Some way leads to where nothing is seen.</summary>
    Unknown,

    /// <summary>Some way leads out of the program, and nothing on it catches.</summary>
    Uncaught,
}

/// <param name="Kind">What becomes of it.</param>
/// <param name="Caller">Of an uncaught one, the outermost function on its way that is not the one with the request.</param>
internal readonly record struct Fate(FateKind Kind, ISymbol? Caller = null);

/// <summary>
/// Follows a failure from a request to the callers that catch it, or do not, over interfaces, overrides and delegates; and the other way, whether a
/// call of the project's own leads to a request whose failure gets out.
/// </summary>
internal sealed class FailureFate(SymbolUses uses, FailurePath path, FailingNames names, Func<ISymbol?, RootKind?, SyntaxNode?, bool> isHandledAbove, CancellationToken cancellationToken)
{
    /// <summary>Frames above the function with the request, and below a call.</summary>
    private const int Depth = 3;

    /// <summary>Frames that are looked at for one request: where hundreds call one another, the question stays open.</summary>
    private const int MostFrames = 1000;

    private readonly Dictionary<ISymbol, bool> _leads = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<RestApi>> _requests = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<(FailureForm Form, List<(IReadOnlyList<Exit> Exits, ISymbol? Caller)> Callers)>> _callers = new(SymbolEqualityComparer.Default);

    private int _frames;

    /// <summary>What becomes of the failure of this request.</summary>
    public Fate Of(InvocationExpressionSyntax request, IMethodSymbol method)
    {
        _frames = 0;
        return Of(path.Of(request, FormOf(method)), null, 0, new HashSet<ISymbol>(SymbolEqualityComparer.Default));
    }

    /// <summary>How the failure of a call is felt by whoever calls.</summary>
    private FailureForm FormOf(IMethodSymbol called)
    {
        if (called.ReturnType.IsTask())
            return FailureForm.InTask;
        return path.FormOf(called, FailureForm.Thrown);
    }

    /// <summary>Why the task of this call is lost, if it is; whatever it may hold.</summary>
    public DropCause? LossOf(ExpressionSyntax call, IMethodSymbol method)
    {
        foreach (var exit in call is InvocationExpressionSyntax ? path.Of(call, FormOf(method)) : path.OfGroup(call, FormOf(method)))
        {
            if (exit.Kind == ExitKind.Dropped)
                return exit.Cause;
        }

        return null;
    }

    /// <summary>A request is made inside, there or further down, whose failure gets out of this method.</summary>
    public bool LeadsToFailure(IMethodSymbol method) => Leads(method, 0);

    /// <summary>A call in this code makes such a request, there or further down.</summary>
    public bool Sends(SyntaxNode code, Func<RestApi, bool> isSuch) => RequestsIn(code, 0).Any(isSuch);

    private IEnumerable<RestApi> RequestsIn(SyntaxNode code, int depth)
    {
        foreach (var (_, method) in CallsIn(code))
        {
            if (RestCall.IsRequest(method))
                yield return RestCall.ApiOf(method);
            else if (depth < Depth)
            {
                foreach (var api in RequestsOf(method, depth))
                    yield return api;
            }
        }

        foreach (var name in code.DescendantNodes().OfType<IdentifierNameSyntax>())
        {
            if (depth == Depth)
                yield break;
            IEnumerable<RestApi> further = name.Parent switch
            {
                // await pending; of a request that was started before.
                AwaitExpressionSyntax when uses.ModelOf(name).GetSymbolInfo(name, cancellationToken).Symbol is ILocalSymbol task => uses.DeclarationsOf(task)
                    .Select(declaration => (declaration as VariableDeclaratorSyntax)?.Initializer?.Value)
                    .Where(started => started is not null && !code.Span.Contains(started.Span)).SelectMany(started => RequestsIn(started!, depth + 1)),
                // numbers.Select(SendOne)
                ArgumentSyntax when names.Has(name.Identifier.ValueText) && uses.ModelOf(name).GetSymbolInfo(name, cancellationToken).Symbol is IMethodSymbol group && uses.IsOwn(group.OriginalDefinition) => RequestsOf(group, depth),
                _ => [],
            };
            foreach (var api in further)
                yield return api;
        }
    }

    private List<RestApi> RequestsOf(IMethodSymbol method, int depth)
    {
        method = (method.ReducedFrom ?? method).OriginalDefinition;
        if (_requests.TryGetValue(method, out var known))
            return known;
        _requests[method] = [];
        return _requests[method] = [.. uses.Implementations(method).SelectMany(BodiesOf).SelectMany(body => RequestsIn(body, depth + 1)).Distinct()];
    }

    /// <summary>What may be a request, or lead to one, bound.</summary>
    public IEnumerable<(ExpressionSyntax Call, IMethodSymbol Method)> CallsIn(SyntaxNode code)
    {
        foreach (var invocation in code.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Called(invocation) is { } method)
                yield return (invocation, method);
        }
    }

    /// <summary>The method of a call that is a request, or may lead to one.</summary>
    public IMethodSymbol? Called(InvocationExpressionSyntax call) =>
        names.MayBeOf(call) && CallArguments.AnyOverloadOf(call, uses.ModelOf(call), cancellationToken) is { } method && (RestCall.IsRequest(method) || uses.IsOwn(method.OriginalDefinition)) ? method : null;

    private Fate Of(IReadOnlyList<Exit> exits, ISymbol? caller, int depth, HashSet<ISymbol> seen)
    {
        var result = new Fate(FateKind.Handled, caller);
        foreach (var exit in exits)
        {
            var fate = exit.Kind switch
            {
                ExitKind.Handled => new Fate(FateKind.Handled),
                ExitKind.Dropped => new Fate(FateKind.Dropped),
                ExitKind.Leaves => Above(exit, caller, depth, seen),
                ExitKind.Uncaught => isHandledAbove(exit.Function, exit.Root, exit.Place) ? new Fate(FateKind.Handled) : new Fate(FateKind.Uncaught, caller),
                _ => new Fate(FateKind.Unknown),
            };
            if (fate.Kind > result.Kind)
                result = fate;
        }

        return result;
    }

    /// <summary>It leaves a function: what its callers do.</summary>
    private Fate Above(Exit exit, ISymbol? caller, int depth, HashSet<ISymbol> seen)
    {
        var function = exit.Function!.OriginalDefinition;
        // The way round is no way out.
        if (!seen.Add(function))
            return new Fate(FateKind.Handled);
        if (++_frames > MostFrames)
            return new Fate(FateKind.Unknown);
        try
        {
            var isCalled = false;
            var result = new Fate(FateKind.Handled);
            foreach (var exits in KnownCallersOf(function, exit.Form))
            {
                isCalled = true;
                if (depth >= Depth)
                    return new Fate(FateKind.Unknown);
                var above = Of(exits.Exits, exits.Caller ?? caller, depth + 1, seen);
                if (above.Kind > result.Kind)
                    result = above;
            }

            if (isCalled)
                return result;
            if (isHandledAbove(function, null, null))
                return new Fate(FateKind.Handled);
            if (HasBrokenCall(function) || IsCalledByText(function))
                return new Fate(FateKind.Unknown);
            return IsOpen(function) ? new Fate(FateKind.Unknown) : new Fate(FateKind.Uncaught, caller);
        }
        finally
        {
            seen.Remove(function);
        }
    }

    /// <summary>Code of other projects may call it, and is not seen.</summary>
    private bool IsOpen(ISymbol function)
    {
        if (ApplicationKind.Of(uses.Compilation, uses, cancellationToken).IsApplication)
            return false;
        if (function is IMethodSymbol { MethodKind: MethodKind.LocalFunction })
            return false;
        if (function is IMethodSymbol method && path.IsEventHandler(method) && method.DeclaredAccessibility == Accessibility.Private)
            return false;
        return IsPublic(function) || SymbolUses.Counterparts(function).Any(static counterpart => IsPublic(counterpart));
    }

    private static bool IsPublic(ISymbol symbol)
    {
        for (var current = symbol; current is not null and not INamespaceSymbol; current = current.ContainingSymbol)
        {
            if (current is IMethodSymbol { AssociatedSymbol: not null })
                continue;
            if (current.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal))
                return false;
        }

        return true;
    }

    private List<(IReadOnlyList<Exit> Exits, ISymbol? Caller)> KnownCallersOf(ISymbol function, FailureForm form)
    {
        if (!_callers.TryGetValue(function, out var known))
            _callers.Add(function, known = []);
        foreach (var (of, callers) in known)
        {
            if (of == form)
                return callers;
        }

        var found = CallersOf(function, form).ToList();
        known.Add((form, found));
        return found;
    }

    /// <summary>Each visible call of the function, with what becomes of the failure there.</summary>
    private IEnumerable<(IReadOnlyList<Exit> Exits, ISymbol? Caller)> CallersOf(ISymbol function, FailureForm form)
    {
        var target = (function as IMethodSymbol)?.AssociatedSymbol ?? function;
        var isSetter = function is IMethodSymbol { MethodKind: MethodKind.PropertySet };
        foreach (var symbol in SymbolUses.Counterparts(target).Concat(uses.InheritedCounterparts(target)).Where(counterpart => uses.IsOwn(counterpart.OriginalDefinition) && !IsDecorated(function.ContainingType, counterpart.ContainingType)).Select(static counterpart => counterpart.OriginalDefinition).Prepend(target))
        {
            foreach (var use in uses.Of(symbol))
            {
                if (ValueSyntax.IsNameOf(use) || use.FirstAncestorOrSelf<CrefSyntax>() is not null || use.FirstAncestorOrSelf<AttributeSyntax>() is not null)
                    continue;
                var place = ValueSyntax.TargetOf(use);
                if (target is IPropertySymbol)
                {
                    if (ValueSources.IsWritten(use) == isSetter)
                        yield return (path.Of(place, form), Enclosing(place));
                }
                else if (function is IMethodSymbol { MethodKind: MethodKind.Constructor })
                {
                    if (use.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>() is { } creation)
                        yield return (path.Of(creation, form), Enclosing(creation));
                }
                else if (place.Parent is InvocationExpressionSyntax call && call.Expression == place)
                {
                    yield return (path.Of(call, form), Enclosing(call));
                }
                else
                {
                    yield return (path.OfGroup(place, form), Enclosing(place));
                }
            }

            if (symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor)
            {
                foreach (var creation in uses.Creations(constructor))
                    yield return (path.Of(creation, form), Enclosing(creation));
            }
        }

        if (function is { Name: "Dispose" or "DisposeAsync" })
        {
            foreach (var scope in ScopesOf(function.ContainingType))
                yield return (path.AtEndOf(scope), Enclosing(scope));
        }

        if (target is IPropertySymbol { IsIndexer: true } indexer)
        {
            foreach (var access in ElementAccesses(indexer))
                yield return (path.Of(access, form), Enclosing(access));
        }
    }

    /// <summary>GetMethod("Send") and GetMethod(nameof(Send)).</summary>
    private bool IsCalledByText(ISymbol function)
    {
        if (function is not IMethodSymbol { MethodKind: MethodKind.Ordinary })
            return false;
        uses.LookFor("GetMethod", isWord: true);
        uses.LookFor(function.Name, isWord: true);
        foreach (var index in NameIndex.With("GetMethod", uses.Compilation, cancellationToken))
        {
            foreach (var position in index.Positions(function.Name, cancellationToken))
            {
                if (index.Tree.GetRoot(cancellationToken).FindToken(position).Parent?.FirstAncestorOrSelf<StatementSyntax>() is not { } statement)
                    continue;
                uses.Read(statement);
                if (statement.ToString().Contains("GetMethod"))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Something of that name is called on what the compiler does not know.</summary>
    private bool HasBrokenCall(ISymbol function) => function is IMethodSymbol { MethodKind: MethodKind.Ordinary } && uses.Named(function.Name).Any(use =>
        use.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } access && access.Name == use && access.Expression is not BaseExpressionSyntax
        && uses.ModelOf(use).GetTypeInfo(access.Expression, cancellationToken).Type is IErrorTypeSymbol);

    /// <summary>using var job = new Job();</summary>
    private IEnumerable<StatementSyntax> ScopesOf(INamedTypeSymbol type) => uses.Named(type.Name)
        .Where(static use => use.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>() is not null)
        .Select(static use => use.FirstAncestorOrSelf<StatementSyntax>())
        .Where(static scope => scope is UsingStatementSyntax or LocalDeclarationStatementSyntax { UsingKeyword.RawKind: not 0 })!;

    private IEnumerable<ElementAccessExpressionSyntax> ElementAccesses(IPropertySymbol indexer)
    {
        uses.LookAtAll();
        foreach (var index in NameIndex.All(uses.Compilation, cancellationToken))
        {
            if (!index.MayHave(indexer.ContainingType.Name) && indexer.DeclaringSyntaxReferences.All(reference => reference.SyntaxTree != index.Tree))
                continue;
            foreach (var access in index.Tree.GetRoot(cancellationToken).DescendantNodes().OfType<ElementAccessExpressionSyntax>())
            {
                if (SymbolEqualityComparer.Default.Equals(uses.ModelOf(access).GetSymbolInfo(access, cancellationToken).Symbol?.OriginalDefinition, indexer))
                    yield return access;
            }
        }
    }

    /// <summary>
    /// services.AddScoped&lt;SmsSender&gt;() and AddScoped&lt;ISender&gt;(p =&gt; new SafeSender(p.Get…&lt;SmsSender&gt;())): calls of the interface get to the other class.
    /// </summary>
    private bool IsDecorated(INamedTypeSymbol type, INamedTypeSymbol @interface)
    {
        if (@interface.TypeKind != TypeKind.Interface)
            return false;
        var registrations = uses.Named(type.Name).Where(static use => use.Parent is TypeArgumentListSyntax { Parent: GenericNameSyntax { Identifier.ValueText: var name, Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } } }
            && name is "AddScoped" or "AddTransient" or "AddSingleton").Select(static use => (TypeArgumentListSyntax)use.Parent!).ToList();
        return registrations.Count > 0 && registrations.All(static registration => registration.Arguments.Count == 1)
            && uses.Named(@interface.Name).Any(use => use.Parent is TypeArgumentListSyntax { Arguments.Count: 1, Parent.Parent.Parent: InvocationExpressionSyntax { ArgumentList: { Arguments.Count: 1 } list } }
                && list.Arguments[0].Expression is AnonymousFunctionExpressionSyntax factory && factory.Body.ToString() is var made && made.Contains("new ") && !made.Contains("new " + type.Name + "("));
    }

    /// <summary>The member around a place; of top-level code, which has no name that anybody wrote, nothing.</summary>
    private ISymbol? Enclosing(SyntaxNode node)
    {
        var symbol = uses.ModelOf(node).GetEnclosingSymbol(node.SpanStart, cancellationToken);
        while (symbol is IMethodSymbol { MethodKind: MethodKind.LambdaMethod or MethodKind.LocalFunction })
            symbol = symbol.ContainingSymbol;
        return symbol?.Name == WellKnownMemberNames.TopLevelStatementsEntryPointMethodName ? null : symbol;
    }

    private bool Leads(IMethodSymbol method, int depth)
    {
        method = (method.ReducedFrom ?? method).OriginalDefinition;
        if (_leads.TryGetValue(method, out var known))
            return known;
        // Until it is known, a call of itself adds nothing.
        _leads[method] = false;
        var leads = depth < Depth && uses.Implementations(method).Any(implementation => BodiesOf(implementation).Any(body => CallsIn(body).Any(call =>
            path.Of(call.Call, FormOf(call.Method)).Any(exit => exit is { Kind: ExitKind.Leaves, Function: { } left } && SymbolEqualityComparer.Default.Equals(left.OriginalDefinition, implementation))
            && (RestCall.IsRequest(call.Method) || Leads(call.Method, depth + 1)))));
        return _leads[method] = leads;
    }

    private IEnumerable<SyntaxNode> BodiesOf(IMethodSymbol method) => uses.DeclarationsOf(method.PartialImplementationPart ?? method);
}
