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
internal sealed class FailureFate(SymbolUses uses, FailurePath path, FailingNames names, Func<ISymbol?, RootKind?, bool> isHandledAbove, CancellationToken cancellationToken)
{
    /// <summary>Frames above the function with the request, and below a call.</summary>
    private const int Depth = 3;

    private readonly Dictionary<ISymbol, bool> _leads = new(SymbolEqualityComparer.Default);

    /// <summary>What becomes of the failure of this request.</summary>
    public Fate Of(InvocationExpressionSyntax request, IMethodSymbol method) =>
        Of(path.Of(request, FormOf(method)), null, 0, new HashSet<ISymbol>(SymbolEqualityComparer.Default));

    /// <summary>How the failure of a call is felt by whoever calls.</summary>
    public static FailureForm FormOf(IMethodSymbol called)
    {
        if (called.ReturnType.IsTask())
            return FailureForm.InTask;
        return FailurePath.FormOf(called, FailureForm.Thrown);
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

    /// <summary>The calls in this code that make a request of one of these kinds, themselves or further down.</summary>
    public bool Requests(SyntaxNode code, Func<IMethodSymbol, bool> isWanted, int depth = 0)
    {
        foreach (var (call, method) in CallsIn(code))
        {
            if (RestCall.IsRequest(method) ? isWanted(method) : depth < Depth && uses.Implementations(method).Any(implementation => BodiesOf(implementation).Any(body => Requests(body, isWanted, depth + 1))))
                return true;
        }

        return false;
    }

    /// <summary>What may be a request, or lead to one, bound.</summary>
    public IEnumerable<(ExpressionSyntax Call, IMethodSymbol Method)> CallsIn(SyntaxNode code)
    {
        foreach (var node in code.DescendantNodesAndSelf())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (node is InvocationExpressionSyntax invocation && CallName.Of(invocation.Expression) is { } name
                && (names.Has(name) || RestCall.IsName(name) && (names.AnyReceiver || MayBeResource(invocation)))
                && CallArguments.AnyOverloadOf(invocation, uses.ModelOf(invocation), cancellationToken) is { } method
                && (RestCall.IsRequest(method) || uses.IsOwn(method.OriginalDefinition)))
            {
                yield return (invocation, method);
            }
        }
    }

    private static bool MayBeResource(InvocationExpressionSyntax invocation) => invocation.Expression switch
    {
        MemberAccessExpressionSyntax access => CallName.Of(access.Expression) is { } receiver && (receiver.EndsWith("Resource", StringComparison.Ordinal) || char.IsUpper(receiver[0])),
        _ => true,
    };

    private Fate Of(List<Exit> exits, ISymbol? caller, int depth, HashSet<ISymbol> seen)
    {
        var result = new Fate(FateKind.Handled, caller);
        foreach (var exit in exits)
        {
            var fate = exit.Kind switch
            {
                ExitKind.Handled => new Fate(FateKind.Handled),
                ExitKind.Dropped => new Fate(FateKind.Dropped),
                ExitKind.Leaves => Above(exit, caller, depth, seen),
                ExitKind.Uncaught => isHandledAbove(exit.Function, exit.Root) ? new Fate(FateKind.Handled) : new Fate(FateKind.Uncaught, caller),
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
        try
        {
            var isCalled = false;
            var result = new Fate(FateKind.Handled);
            foreach (var exits in CallersOf(function, exit.Form))
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
            if (isHandledAbove(function, null))
                return new Fate(FateKind.Handled);
            if (HasBrokenCall(function))
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

    /// <summary>Each visible call of the function, with what becomes of the failure there.</summary>
    private IEnumerable<(List<Exit> Exits, ISymbol? Caller)> CallersOf(ISymbol function, FailureForm form)
    {
        var target = (function as IMethodSymbol)?.AssociatedSymbol ?? function;
        var isSetter = function is IMethodSymbol { MethodKind: MethodKind.PropertySet };
        foreach (var symbol in SymbolUses.Counterparts(target).Where(counterpart => uses.IsOwn(counterpart.OriginalDefinition)).Select(static counterpart => counterpart.OriginalDefinition).Prepend(target))
        {
            foreach (var use in uses.Of(symbol))
            {
                if (IsNameOf(use) || use.FirstAncestorOrSelf<CrefSyntax>() is not null || use.FirstAncestorOrSelf<AttributeSyntax>() is not null)
                    continue;
                ExpressionSyntax place = use.Parent is MemberAccessExpressionSyntax access && access.Name == use ? access : use.Parent is MemberBindingExpressionSyntax binding && binding.Name == use ? binding : use;
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

        if (target is IPropertySymbol { IsIndexer: true } indexer)
        {
            foreach (var access in ElementAccesses(indexer))
                yield return (path.Of(access, form), Enclosing(access));
        }
    }

    /// <summary>Something of that name is called on what the compiler does not know.</summary>
    private bool HasBrokenCall(ISymbol function) => function is IMethodSymbol { MethodKind: MethodKind.Ordinary } && uses.Named(function.Name).Any(use =>
        use.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } access && access.Name == use && access.Expression is not BaseExpressionSyntax
        && uses.ModelOf(use).GetTypeInfo(access.Expression, cancellationToken).Type is IErrorTypeSymbol);

    private IEnumerable<ElementAccessExpressionSyntax> ElementAccesses(IPropertySymbol indexer)
    {
        foreach (var tree in uses.Compilation.SyntaxTrees)
        {
            if (!NameIndex.For(tree, cancellationToken).MayHave(indexer.ContainingType.Name) && indexer.DeclaringSyntaxReferences.All(reference => reference.SyntaxTree != tree))
                continue;
            foreach (var access in tree.GetRoot(cancellationToken).DescendantNodes().OfType<ElementAccessExpressionSyntax>())
            {
                if (SymbolEqualityComparer.Default.Equals(uses.ModelOf(access).GetSymbolInfo(access, cancellationToken).Symbol?.OriginalDefinition, indexer))
                    yield return access;
            }
        }
    }

    private ISymbol? Enclosing(SyntaxNode node) => uses.ModelOf(node).GetEnclosingSymbol(node.SpanStart, cancellationToken) switch
    {
        IMethodSymbol { MethodKind: MethodKind.LambdaMethod } lambda => lambda.ContainingSymbol,
        var symbol => symbol,
    };

    private static bool IsNameOf(SyntaxNode use) =>
        use.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } };

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

    private IEnumerable<SyntaxNode> BodiesOf(IMethodSymbol method) => method.DeclaringSyntaxReferences
        .Where(reference => uses.Compilation.ContainsSyntaxTree(reference.SyntaxTree)).Select(reference => reference.GetSyntax(cancellationToken));
}
