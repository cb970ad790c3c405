using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Flow.Failures;

/// <summary>A failure inside a value: what becomes of the value.</summary>
internal sealed partial class FailurePath
{
    private static readonly HashSet<string> LazyMethods = new(StringComparer.Ordinal)
    {
        "Select", "SelectMany", "Where", "OrderBy", "OrderByDescending", "ThenBy", "Take", "Skip", "TakeWhile", "SkipWhile", "Distinct", "DistinctBy", "Concat", "Append", "Prepend",
        "Union", "Zip", "Reverse", "Cast", "OfType", "AsEnumerable", "AsParallel", "Chunk", "GroupBy", "Join", "Except", "Intersect", "DefaultIfEmpty",
    };

    private List<Exit> OfTask(ExpressionSyntax value, FailureForm form)
    {
        for (; ; )
        {
            switch (value.Parent)
            {
                case ParenthesizedExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax or CheckedExpressionSyntax:
                    value = (ExpressionSyntax)value.Parent;
                    continue;
                case ConditionalExpressionSyntax conditional when conditional.Condition != value:
                    value = conditional;
                    continue;
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce:
                    value = coalesce;
                    continue;
                case SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax @switch }:
                    value = @switch;
                    continue;
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression }:
                    return [];
                case ConditionalAccessExpressionSyntax access when access.WhenNotNull == value:
                    value = access;
                    continue;
                // X()?.ConfigureAwait(false) and the like: the access is what is awaited.
                case ConditionalAccessExpressionSyntax access:
                    value = access;
                    continue;
                case AwaitExpressionSyntax await:
                    if (form == FailureForm.InTaskOfTask)
                        return Follow(await, FailureForm.InTask);
                    return form == FailureForm.InTask ? OfThrown(await, FailureForm.Thrown) : [Exit.Unknown];
                case MemberAccessExpressionSyntax access:
                    return OfMember(access, form);
                case ArgumentSyntax argument:
                    return OfArgument(argument, form);
                case InitializerExpressionSyntax { Parent: ExpressionSyntax collection }:
                    return Follow(collection, FailureForm.InTasks);
                case ExpressionElementSyntax { Parent: ExpressionSyntax elements }:
                    return Follow(elements, FailureForm.InTasks);
                case SelectClauseSyntax when value.FirstAncestorOrSelf<QueryExpressionSyntax>() is { } query:
                    return Follow(query, FailureForm.InTasks);
                case ExpressionStatementSyntax or ForStatementSyntax:
                    return [Exit.Dropped(DropCause.NotAwaited)];
                case ReturnStatementSyntax @return:
                    return OfReturn(@return, form);
                case ArrowExpressionClauseSyntax arrow:
                    return OfArrow(arrow, form);
                case AnonymousFunctionExpressionSyntax lambda:
                    return OfLambda(lambda, form);
                case AssignmentExpressionSyntax assignment when assignment.Right == value:
                    return OfAssignment(assignment, form);
                case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator }:
                    return uses.ModelOf(declarator).GetDeclaredSymbol(declarator, cancellationToken) is ILocalSymbol local ? OfVariable(local, form) : [Exit.Unknown];
                case ForEachStatementSyntax loop when loop.Expression == value && form == FailureForm.InTasks:
                    return uses.ModelOf(loop).GetDeclaredSymbol(loop, cancellationToken) is { } element ? OfVariable(element, FailureForm.InTask) : [Exit.Unknown];
                default:
                    return [Exit.Unknown];
            }
        }
    }

    /// <summary>A member of the task is read or called.</summary>
    private List<Exit> OfMember(MemberAccessExpressionSyntax access, FailureForm form)
    {
        var name = access.Name.Identifier.ValueText;
        var call = access.Parent as InvocationExpressionSyntax;
        switch (name)
        {
            case "ConfigureAwait" when call?.ArgumentList.ToString().Contains("SuppressThrowing") == true:
                return [Exit.Unknown];
            case "ConfigureAwait" or "AsTask" or "WaitAsync" or "Preserve" when call is not null:
                return Follow(call, form);
            case "Unwrap" when call is not null:
                return Follow(call, form == FailureForm.InTaskOfTask ? FailureForm.InTask : form);
            case "GetAwaiter" when call is not null:
                return call.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetResult", Parent: InvocationExpressionSyntax result }
                    ? form == FailureForm.InTaskOfTask ? Follow(result, FailureForm.InTask) : OfThrown(result, FailureForm.Thrown)
                    : call.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "OnCompleted" or "UnsafeOnCompleted" } ? [Exit.Dropped(DropCause.NotAwaited)]
                    : [Exit.Unknown];
            case "Wait" when call is not null && form == FailureForm.InTask:
                return OfThrown(call, FailureForm.Aggregated);
            case "Result" when call is null:
                return form == FailureForm.InTaskOfTask ? Follow(access, FailureForm.InTask) : OfThrown(access, FailureForm.Aggregated);
            case "Exception" or "IsFaulted" when call is null:
                return [Exit.Handled];
            case "ContinueWith" when call is not null:
                return OfContinuation(call, form);
        }

        if (call is null)
            return [];
        var model = uses.ModelOf(call);
        if (model.GetSymbolInfo(call, cancellationToken).Symbol is not IMethodSymbol method)
            return [Exit.Unknown];
        if (handlers(method))
            return [Exit.Handled];
        if (method.ReducedFrom is { } extension)
        {
            if (uses.IsOwn(extension))
                return Through(extension, extension.Parameters[0], call, form);
            if (extension.ContainingType.IsNamed("System.Linq.Enumerable") && form == FailureForm.InTasks)
                return Follow(call, form);
        }

        return name is "GetEnumerator" or "ToString" or "Equals" or "Add" or "Dispose" ? [] : [Exit.Unknown];
    }

    /// <summary>What runs after the task: whether it looks at the failure, or brings it back.</summary>
    private List<Exit> OfContinuation(InvocationExpressionSyntax call, FailureForm form)
    {
        var text = call.ArgumentList.ToString();
        if (text.Contains("OnlyOnFaulted") || text.Contains("NotOnRanToCompletion"))
            return [Exit.Handled];
        if (call.ArgumentList.Arguments.FirstOrDefault()?.Expression is not AnonymousFunctionExpressionSyntax lambda)
            return [Exit.Unknown];
        var parameter = lambda switch
        {
            SimpleLambdaExpressionSyntax simple => simple.Parameter.Identifier.ValueText,
            ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: { Count: > 0 } parameters } => parameters[0].Identifier.ValueText,
            _ => "",
        };
        var bringsBack = false;
        foreach (var node in lambda.Body.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>())
        {
            if (parameter.Length == 0 || node.Identifier.ValueText != parameter)
                continue;
            switch (node.Parent)
            {
                case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Exception" or "IsFaulted" or "Status" or "IsCompletedSuccessfully" }:
                    return [Exit.Handled];
                case ArgumentSyntax:
                    return [Exit.Unknown];
                case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Result" or "Wait" or "GetAwaiter" } or AwaitExpressionSyntax:
                    var inside = OfThrown(node.Parent, node.Parent is AwaitExpressionSyntax ? FailureForm.Thrown : FailureForm.Aggregated);
                    if (inside.All(static exit => exit.Kind == ExitKind.Handled))
                        return [Exit.Handled];
                    bringsBack = true;
                    break;
            }
        }

        return bringsBack ? Follow(call, FailureForm.InTask) : [Exit.Dropped(DropCause.NotAwaited)];
    }

    private List<Exit> OfArgument(ArgumentSyntax argument, FailureForm form)
    {
        if (argument.Parent is not ArgumentListSyntax { Parent: ExpressionSyntax call } list)
            return [Exit.Unknown];
        var model = uses.ModelOf(call);
        if (CallArguments.MethodOf(call, model, cancellationToken) is not { } method)
            return [Exit.Unknown];
        if (handlers(method))
            return [Exit.Handled];
        // new ValueTask<T>(task)
        if (call is BaseObjectCreationExpressionSyntax && method.ContainingType.IsTask())
            return Follow(call, form);
        if (method.ContainingType.IsTask())
        {
            return method.Name switch
            {
                "WhenAll" => Follow(call, FailureForm.InTask),
                "WaitAll" => OfThrown(call, FailureForm.Aggregated),
                // It tells which task is done, and brings nobody's failure.
                "WhenAny" => Follow(call, FailureForm.InTaskOfTask),
                _ => [Exit.Unknown],
            };
        }

        if (call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" or "Enqueue" or "Push", Expression: IdentifierNameSyntax collection } }
            && model.GetSymbolInfo(collection, cancellationToken).Symbol is ILocalSymbol local)
        {
            return OfVariable(local, FailureForm.InTasks);
        }

        if (call is BaseObjectCreationExpressionSyntax && !uses.IsOwn(method.OriginalDefinition) && form == FailureForm.InTasks)
            return Follow(call, form);
        return uses.IsOwn(method.OriginalDefinition) && CallArguments.ParameterOf(argument, list, method) is { } parameter
            ? Through(method, parameter, call, form)
            : [Exit.Unknown];
    }

    /// <summary>A try around the return is over before the task fails.</summary>
    private List<Exit> OfReturn(ReturnStatementSyntax @return, FailureForm form)
    {
        SyntaxNode child = @return;
        for (var current = @return.Parent; current is not null; child = current, current = current.Parent)
        {
            switch (current)
            {
                case TryStatementSyntax @try when @try.Block == child && _catches.Ends(@try, FailureForm.Thrown) != false:
                case TryStatementSyntax { Catches.Count: > 0 } dead when dead.Block == child && dead.Catches.Any(clause => clause.Declaration is null || _catches.IsTaken(uses.ModelOf(clause).GetTypeInfo(clause.Declaration.Type, cancellationToken).Type, FailureForm.Thrown) == true):
                    return IsInsideAsync(@return) ? [Exit.Unknown] : [Exit.Dropped(DropCause.ReturnedFromTry)];
                case AnonymousFunctionExpressionSyntax lambda:
                    return OfLambda(lambda, form);
                case LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax or AccessorDeclarationSyntax:
                    return uses.ModelOf(current).GetDeclaredSymbol(current, cancellationToken) is IMethodSymbol { IsAsync: false } function ? [Exit.Leaves(function, form)] : [Exit.Unknown];
                case GlobalStatementSyntax:
                    return [Exit.Uncaught(RootKind.Process)];
            }
        }

        return [Exit.Unknown];
    }

    private bool IsInsideAsync(SyntaxNode node)
    {
        for (var current = node.Parent; current is not null; current = current.Parent)
        {
            switch (current)
            {
                case AnonymousFunctionExpressionSyntax lambda:
                    return lambda.AsyncKeyword != default;
                case LocalFunctionStatementSyntax local:
                    return local.Modifiers.Any(SyntaxKind.AsyncKeyword);
                case BaseMethodDeclarationSyntax method:
                    return method.Modifiers.Any(SyntaxKind.AsyncKeyword);
            }
        }

        return false;
    }

    private List<Exit> OfArrow(ArrowExpressionClauseSyntax arrow, FailureForm form)
    {
        var model = uses.ModelOf(arrow);
        var symbol = model.GetDeclaredSymbol(arrow.Parent!, cancellationToken);
        return symbol switch
        {
            IMethodSymbol { ReturnsVoid: true } or IMethodSymbol { MethodKind: MethodKind.Constructor } => [Exit.Dropped(DropCause.NotAwaited)],
            IMethodSymbol function => [Exit.Leaves(function, form)],
            IPropertySymbol { GetMethod: { } getter } => [Exit.Leaves(getter, form)],
            _ => [Exit.Unknown],
        };
    }

    private List<Exit> OfAssignment(AssignmentExpressionSyntax assignment, FailureForm form)
    {
        if (assignment.Left is IdentifierNameSyntax { Identifier.ValueText: "_" } && uses.ModelOf(assignment).GetSymbolInfo(assignment.Left, cancellationToken).Symbol is null or IDiscardSymbol)
            return [Exit.Dropped(DropCause.NotAwaited)];
        // tasks[i] = …
        if (assignment.Left is ElementAccessExpressionSyntax { Expression: IdentifierNameSyntax array } && uses.ModelOf(array).GetSymbolInfo(array, cancellationToken).Symbol is ILocalSymbol tasks)
            return OfVariable(tasks, FailureForm.InTasks);
        return uses.ModelOf(assignment).GetSymbolInfo(assignment.Left, cancellationToken).Symbol is ILocalSymbol local ? OfVariable(local, form) : [Exit.Unknown];
    }

    /// <summary>What is done with the variable that holds it. One look is enough to observe it.</summary>
    private List<Exit> OfVariable(ISymbol variable, FailureForm form)
    {
        if (--_steps < 0)
            return [Exit.Unknown];
        var exits = new List<Exit>();
        foreach (var use in uses.Of(variable))
        {
            // Who asks the task for its failure has an answer to it.
            if (use.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "IsFaulted" or "Exception" or "IsCompletedSuccessfully" } look && look.Expression == use)
                return [Exit.Handled];
            // An element of an array that is set is no look at its tasks.
            if (!ValueSources.IsWritten(use) && use.Parent is not ElementAccessExpressionSyntax { Parent: AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax } })
                exits.AddRange(Follow(use, form));
        }

        if (exits.Any(static exit => exit.Kind != ExitKind.Dropped))
            exits.RemoveAll(static exit => exit.Kind == ExitKind.Dropped);
        if (exits.Count == 0)
            exits.Add(form is FailureForm.InTask or FailureForm.InTasks or FailureForm.InTaskOfTask ? Exit.Dropped(DropCause.NotAwaited) : Exit.Unknown);
        // Of several looks at one task, the one that catches is the one that was meant.
        return exits.Any(static exit => exit.Kind is ExitKind.Handled) && exits.All(static exit => exit.Kind is ExitKind.Handled or ExitKind.Unknown) ? [Exit.Handled] : exits;
    }

    /// <summary>A sequence that makes its requests when it is enumerated, or a Lazy that makes one when it is read.</summary>
    private List<Exit> OfSequence(ExpressionSyntax value, FailureForm form)
    {
        for (; ; )
        {
            switch (value.Parent)
            {
                case ParenthesizedExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax:
                    value = (ExpressionSyntax)value.Parent;
                    continue;
                case ConditionalExpressionSyntax conditional when conditional.Condition != value:
                    value = conditional;
                    continue;
                case ForEachStatementSyntax loop when loop.Expression == value:
                    return OfThrown(loop, FailureForm.Thrown);
                case ForEachVariableStatementSyntax loop when loop.Expression == value:
                    return OfThrown(loop, FailureForm.Thrown);
                case FromClauseSyntax from when from.FirstAncestorOrSelf<QueryExpressionSyntax>() is { } query:
                    value = query;
                    continue;
                case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Value" } access when form == FailureForm.InLazy:
                    return OfThrown(access, FailureForm.Thrown);
                case MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access when form != FailureForm.InLazy:
                    if (LazyMethods.Contains(access.Name.Identifier.ValueText) || access.Name.Identifier.ValueText is "WithCancellation" or "ConfigureAwait")
                    {
                        value = call;
                        continue;
                    }

                    return form == FailureForm.InAsyncSequence ? Follow(call, FailureForm.InTask) : OfThrown(call, FailureForm.Thrown);
                case ArgumentSyntax { Parent.Parent: ExpressionSyntax call } argument when form == FailureForm.InSequence:
                    return CallArguments.MethodOf(call, uses.ModelOf(call), cancellationToken) is { } method && !uses.IsOwn(method.OriginalDefinition)
                        ? method.ContainingType.IsTask() ? [Exit.Unknown] : OfThrown(call, FailureForm.Thrown)
                        : CallArguments.MethodOf(call, uses.ModelOf(call), cancellationToken) is { } own && argument.Parent is ArgumentListSyntax list && CallArguments.ParameterOf(argument, list, own) is { } parameter
                            ? Through(own, parameter, call, form)
                            : [Exit.Unknown];
                case ReturnStatementSyntax or ArrowExpressionClauseSyntax:
                    return FunctionOf(value) is { } function ? [Exit.Leaves(function, form)] : [Exit.Unknown];
                case AnonymousFunctionExpressionSyntax:
                    return [Exit.Unknown];
                case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator } when uses.ModelOf(declarator).GetDeclaredSymbol(declarator, cancellationToken) is { } variable
                    && (variable is ILocalSymbol || form == FailureForm.InLazy):
                    return OfVariable(variable, form);
                case AssignmentExpressionSyntax assignment when assignment.Right == value && uses.ModelOf(assignment).GetSymbolInfo(assignment.Left, cancellationToken).Symbol is { } assigned
                    && (assigned is ILocalSymbol || form == FailureForm.InLazy && assigned is IFieldSymbol):
                    return OfVariable(assigned, form);
                case ExpressionStatementSyntax:
                    return [Exit.Unknown];
                default:
                    return [Exit.Unknown];
            }
        }
    }

    private IMethodSymbol? FunctionOf(SyntaxNode node)
    {
        for (var current = node.Parent; current is not null; current = current.Parent)
        {
            switch (current)
            {
                case AnonymousFunctionExpressionSyntax:
                    return null;
                case LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax or AccessorDeclarationSyntax:
                    return uses.ModelOf(current).GetDeclaredSymbol(current, cancellationToken) as IMethodSymbol;
                case BasePropertyDeclarationSyntax:
                    return (uses.ModelOf(current).GetDeclaredSymbol(current, cancellationToken) as IPropertySymbol)?.GetMethod;
            }
        }

        return null;
    }
}
