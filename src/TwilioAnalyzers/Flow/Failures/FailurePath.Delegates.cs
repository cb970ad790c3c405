using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Flow.Failures;

/// <summary>A failure inside a lambda, or a method that is handed on by its name: who calls it.</summary>
internal sealed partial class FailurePath
{
    /// <summary>A failure reaches the end of the lambda.</summary>
    private List<Exit> OfLambda(AnonymousFunctionExpressionSyntax lambda, FailureForm form)
    {
        var isThrown = form is FailureForm.Thrown or FailureForm.Aggregated;
        if (uses.ModelOf(lambda).GetSymbolInfo(lambda, cancellationToken).Symbol is not IMethodSymbol function)
            return [Exit.Unknown];
        if (function.ReturnsVoid && (function.IsAsync || !isThrown))
        {
            // An Action: what an async lambda throws, or the task that is its body, is nobody's.
            if (IsSubscription(lambda))
                return isThrown ? [Exit.Uncaught(RootKind.EventHandler)] : [Exit.Dropped(DropCause.NotAwaited)];
            return [Exit.Dropped(isThrown ? DropCause.AsyncVoid : DropCause.NotAwaited)];
        }

        return OfDelegate(lambda, isThrown && function.IsAsync ? FailureForm.InTask : form);
    }

    private static bool IsSubscription(ExpressionSyntax function) =>
        function.Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.AddAssignmentExpression } assignment && assignment.Right == function;

    /// <summary>Whoever calls the delegate gets the failure in this form.</summary>
    private List<Exit> OfDelegate(ExpressionSyntax function, FailureForm form)
    {
        if (--_steps < 0)
            return [Exit.Unknown];
        while (function.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax)
        {
            // ((Func<Task>)(async () => …))()
            if (function.Parent.Parent is InvocationExpressionSyntax called && called.Expression == function.Parent)
                return Follow(called, form);
            function = (ExpressionSyntax)function.Parent;
        }

        switch (function.Parent)
        {
            case InvocationExpressionSyntax call when call.Expression == function:
                return Follow(call, form);
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Invoke", Parent: InvocationExpressionSyntax call }:
                return Follow(call, form);
            case ConditionalAccessExpressionSyntax { WhenNotNull: InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax { Name.Identifier.ValueText: "Invoke" } } } access:
                return Follow(access, form);
            case ArgumentSyntax { Parent: ArgumentListSyntax { Parent: ExpressionSyntax call } list } argument:
                return OfDelegateArgument(argument, list, call, form);
            case AssignmentExpressionSyntax assignment when assignment.Right == function:
                if (IsSubscription(function))
                    return OfSubscription(assignment, form);
                return uses.ModelOf(assignment).GetSymbolInfo(assignment.Left, cancellationToken).Symbol is ILocalSymbol variable ? OfDelegateVariable(variable, form) : [Exit.Unknown];
            case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator } when uses.ModelOf(declarator).GetDeclaredSymbol(declarator, cancellationToken) is ILocalSymbol local:
                return OfDelegateVariable(local, form);
            default:
                return [Exit.Unknown];
        }
    }

    private List<Exit> OfDelegateVariable(ISymbol variable, FailureForm form)
    {
        var exits = new List<Exit>();
        foreach (var use in uses.Of(variable))
        {
            if (!ValueSources.IsWritten(use))
                exits.AddRange(OfDelegate(use, form));
        }

        return exits.Count == 0 ? [Exit.Unknown] : exits;
    }

    /// <summary>An event of a framework's is raised by its loop; who raises an event of the project's own is not followed.</summary>
    private List<Exit> OfSubscription(AssignmentExpressionSyntax assignment, FailureForm form)
    {
        if (uses.ModelOf(assignment).GetSymbolInfo(assignment.Left, cancellationToken).Symbol is not IEventSymbol @event)
            return [Exit.Unknown];
        // A BackgroundWorker keeps the exception for whoever is told that the work is done.
        return uses.IsOwn(@event.OriginalDefinition) || @event.Name == "DoWork" || form is not (FailureForm.Thrown or FailureForm.Aggregated) ? [Exit.Unknown] : [Exit.Uncaught(RootKind.EventHandler)];
    }

    private List<Exit> OfDelegateArgument(ArgumentSyntax argument, ArgumentListSyntax list, ExpressionSyntax call, FailureForm form)
    {
        var model = uses.ModelOf(call);
        if (CallArguments.AnyOverloadOf(call, model, cancellationToken) is not { } method)
            return [Exit.Unknown];
        if (CallArguments.ParameterOf(argument, list, method) is not { } parameter || parameter.Type is { Name: "Expression" })
            return [Exit.Unknown];
        if (handlers(method))
            return [Exit.Handled];
        if (uses.IsOwn(method.OriginalDefinition))
            return Through(method, parameter, call, form);

        var type = method.ContainingType;
        var isTaskForm = form == FailureForm.InTask;
        if (type.IsTask())
        {
            return method.Name switch
            {
                "Run" => Follow(call, FailureForm.InTask),
                "ContinueWith" => Follow(call, isTaskForm ? FailureForm.InTaskOfTask : FailureForm.InTask),
                _ => [Exit.Unknown],
            };
        }

        if (type.Name is "TaskFactory")
            return method.Name == "StartNew" ? Follow(call, isTaskForm ? FailureForm.InTaskOfTask : FailureForm.InTask) : [Exit.Unknown];
        if (type.IsNamed("System.Threading.Tasks.Parallel"))
            return method.Name.EndsWith("Async", StringComparison.Ordinal) ? Follow(call, FailureForm.InTask) : isTaskForm ? [Exit.Dropped(DropCause.NotAwaited)] : OfThrown(call, FailureForm.Aggregated);
        if (type.IsNamed("System.Linq.Enumerable"))
            return isTaskForm ? Follow(call, FailureForm.InTasks) : LazyMethods.Contains(method.Name) ? Follow(call, FailureForm.InSequence) : OfThrown(call, form);
        if (type.Name == "Lazy" && call is BaseObjectCreationExpressionSyntax)
            return isTaskForm ? [Exit.Unknown] : Follow(call, FailureForm.InLazy);
        if (type.IsNamed("System.Threading.Thread") || type.IsNamed("System.Threading.ThreadPool") || type.IsNamed("System.Threading.Timer"))
            return isTaskForm ? [Exit.Dropped(DropCause.NotAwaited)] : [Exit.Uncaught(RootKind.Process)];
        if (method.Name.StartsWith("Map", StringComparison.Ordinal) && method.IsInNamespace("Microsoft", "AspNetCore"))
            return [Exit.Uncaught(RootKind.Endpoint, place: call)];
        // What markup names becomes a callback of the component.
        if (method.IsInNamespace("Microsoft", "AspNetCore") && (type.Name.StartsWith("EventCallback", StringComparison.Ordinal) || method.Name.Contains("EventCallback")))
            return [Exit.Uncaught(RootKind.EventHandler)];
        if (method.IsInNamespace("Polly") && method.Name.StartsWith("Execute", StringComparison.Ordinal))
        {
            return method.Name.StartsWith("ExecuteAndCapture", StringComparison.Ordinal) || HasFallback(call) ? [Exit.Handled]
                : Follow(call, method.ReturnType.IsTask() ? FailureForm.InTask : form);
        }

        return method.Name switch
        {
            "ForEach" or "Invoke" or "Find" or "FindAll" or "Exists" or "ConvertAll" or "RemoveAll" or "TrueForAll" when !isTaskForm => OfThrown(call, form),
            "InvokeAsync" or "InvokeOnMainThreadAsync" or "ForEachAsync" => Follow(call, FailureForm.InTask),
            _ => [Exit.Unknown],
        };
    }

    /// <summary>What the policy is made of, where that can be seen, has a fallback in it.</summary>
    private bool HasFallback(ExpressionSyntax call)
    {
        if (call is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var policy } })
            return false;
        if (policy.ToString().Contains("Fallback"))
            return true;
        return uses.ModelOf(policy).GetSymbolInfo(policy, cancellationToken).Symbol is { } symbol
            && uses.DeclarationsOf(symbol).Any(declaration => declaration.ToString().Contains("Fallback"))
            || uses.ModelOf(policy).GetSymbolInfo(policy, cancellationToken).Symbol is IFieldSymbol or IPropertySymbol
                && new ValueSources(uses, cancellationToken).AssignedTo(uses.ModelOf(policy).GetSymbolInfo(policy, cancellationToken).Symbol!).Any(static source => source.Source.Expression?.ToString().Contains("Fallback") == true);
    }

    /// <summary>Through a method of the project's own that is handed the task or the delegate: what leaves it goes on from this call.</summary>
    private List<Exit> Through(IMethodSymbol method, IParameterSymbol parameter, ExpressionSyntax call, FailureForm form)
    {
        if (--_steps < 0)
            return [Exit.Unknown];
        var exits = new List<Exit>();
        var isDelegate = parameter.Type.TypeKind == TypeKind.Delegate;
        foreach (var implementation in uses.Implementations(method))
        {
            var ordinal = parameter.Ordinal + (method.ReducedFrom is not null ? 1 : 0);
            if (implementation.DeclaringSyntaxReferences.IsEmpty || ordinal >= implementation.Parameters.Length)
                return [Exit.Unknown];
            var inner = implementation.Parameters[ordinal];
            var found = new List<Exit>();
            foreach (var use in uses.Of(inner))
            {
                if (!ValueSources.IsWritten(use))
                    found.AddRange(isDelegate ? OfDelegate(use, form) : Follow(use, form));
            }

            if (found.Count == 0)
                found.Add(isDelegate ? Exit.Unknown : Exit.Dropped(DropCause.NotAwaited));
            if (!isDelegate && found.Any(static exit => exit.Kind is not (ExitKind.Dropped or ExitKind.Unknown)))
                found.RemoveAll(static exit => exit.Kind == ExitKind.Dropped);
            foreach (var exit in found)
            {
                if (exit is { Kind: ExitKind.Leaves, Function: { } left } && SymbolEqualityComparer.Default.Equals(left.OriginalDefinition, implementation.OriginalDefinition))
                    exits.AddRange(Follow(call, exit.Form));
                else
                    exits.Add(exit.Kind == ExitKind.Leaves ? Exit.Unknown : exit);
            }
        }

        return exits.Count == 0 ? [Exit.Unknown] : exits;
    }
}
