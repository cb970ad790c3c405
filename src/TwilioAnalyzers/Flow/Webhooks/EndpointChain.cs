using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Flow.Webhooks;

/// <summary>What is called on an endpoint of a minimal API: further down its chain, on its group, and on that group's group.</summary>
internal sealed class EndpointChain(SymbolUses uses, SignatureValidation validation, ImmutableArray<string> named, CancellationToken cancellationToken)
{
    private const int MostSteps = 3;

    private readonly HashSet<SyntaxNode> _seen = [];
    private readonly HashSet<ISymbol> _variables = new(SymbolEqualityComparer.Default);
    private readonly List<InvocationExpressionSyntax> _calls = [];

    /// <summary>What was called on the endpoint and its groups, for all their callers together.</summary>
    public IReadOnlyList<InvocationExpressionSyntax> Calls => _calls;

    /// <param name="IsValidated">The signature is checked, or might be.</param>
    /// <param name="RequiresAuthorization">The endpoint is for users of the app.</param>
    /// <param name="IsAnonymous">The endpoint is for everybody, whatever its group says.</param>
    /// <param name="Prefixes">Of the groups, the outermost first.</param>
    /// <param name="IsUnknown">A caller decides that is not seen to the end.</param>
    public readonly record struct Answer(bool IsValidated, bool RequiresAuthorization, bool IsAnonymous, ImmutableArray<string> Prefixes, bool IsUnknown);

    public Answer Of(InvocationExpressionSyntax mapping)
    {
        _seen.Clear();
        _variables.Clear();
        _calls.Clear();
        var answer = new Answer(false, false, false, ImmutableArray<string>.Empty, false);
        After(mapping, ref answer);
        if (Receiver(mapping) is { } group)
            Group(group, MostSteps, ref answer);
        return answer;
    }

    /// <summary>The calls on a value that an expression makes, and on the variable that holds it.</summary>
    private void After(ExpressionSyntax value, ref Answer answer)
    {
        ExpressionSyntax current = value;
        while (current.Parent is MemberAccessExpressionSyntax access && access.Expression == current && access.Parent is InvocationExpressionSyntax next)
        {
            Judge(next, ref answer);
            current = next;
        }

        // One of several that a loop goes over.
        if (current.Parent is InitializerExpressionSyntax or ExpressionElementSyntax)
            answer = answer with { IsUnknown = true };

        // Secured(app.MapPost(…)): a method of the project's own is given the endpoint.
        if (current.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax given } && !IsBuilding(given))
        {
            Judge(given, ref answer);
            if (_seen.Add(given))
                After(given, ref answer);
        }

        if (current.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable }
            && uses.ModelOf(variable).GetDeclaredSymbol(variable, cancellationToken) is { } symbol)
        {
            OnVariable(symbol, ref answer);
        }
    }

    private void OnVariable(ISymbol symbol, ref Answer answer)
    {
        // A variable can be made of itself, in code that is being written.
        if (!_variables.Add(symbol))
            return;
        foreach (var use in uses.Of(symbol))
        {
            if (use.Parent is MemberAccessExpressionSyntax access && access.Expression == use && access.Parent is InvocationExpressionSyntax call
                && call.Expression == access && !IsBuilding(call))
            {
                Judge(call, ref answer);
                After(call, ref answer);
            }
            else if (use.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax given } && !IsBuilding(given))
            {
                Judge(given, ref answer);
            }
        }
    }

    /// <summary>Adds an endpoint or a group to the group, and says nothing of the group itself.</summary>
    private static bool IsBuilding(InvocationExpressionSyntax call) =>
        CallName.Of(call.Expression) is { } name && name.StartsWith("Map", StringComparison.Ordinal);

    private void Group(ExpressionSyntax receiver, int steps, ref Answer answer)
    {
        while (receiver is ParenthesizedExpressionSyntax parenthesized)
            receiver = parenthesized.Expression;
        if (!_seen.Add(receiver))
            return;
        switch (receiver)
        {
            case InvocationExpressionSyntax invocation:
                if (CallName.Of(invocation.Expression) == "MapGroup")
                    Prefix(invocation, ref answer);
                else
                    Judge(invocation, ref answer);
                if (Receiver(invocation) is { } inner)
                    Group(inner, steps, ref answer);
                return;
            case ConditionalExpressionSyntax conditional:
                Group(conditional.WhenTrue, steps, ref answer);
                Group(conditional.WhenFalse, steps, ref answer);
                return;
            case IdentifierNameSyntax or MemberAccessExpressionSyntax:
                var symbol = uses.ModelOf(receiver).GetSymbolInfo(receiver, cancellationToken).Symbol;
                if (symbol is null || !uses.IsOwn(symbol))
                    return;
                if (uses.ModelOf(receiver).GetTypeInfo(receiver, cancellationToken).Type.Implements("Microsoft.AspNetCore.Builder.IEndpointConventionBuilder"))
                    OnVariable(symbol, ref answer);
                if (symbol is IParameterSymbol parameter)
                    Callers(parameter, steps, ref answer);
                else if (symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: { } value } variable)
                {
                    if (value.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == variable.Identifier.ValueText))
                        answer = answer with { IsUnknown = true };
                    else
                        Group(value, steps, ref answer);
                }

                return;
        }
    }

    /// <summary><c>static void MapTwilio(this RouteGroupBuilder group)</c>: what its callers made of the group, if all of them did.</summary>
    private void Callers(IParameterSymbol parameter, int steps, ref Answer answer)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol method)
            return;
        // Who calls a lambda, or an interface's method, and with which group, is decided when the program runs; the framework's own branches are its paths.
        if (method.MethodKind == MethodKind.AnonymousFunction)
        {
            if (parameter.Type.IsNamed("Microsoft.AspNetCore.Routing.RouteGroupBuilder") || IsGivenToOwn(method))
                answer = answer with { IsUnknown = true };
            return;
        }

        if (method.MethodKind is not (MethodKind.Ordinary or MethodKind.LocalFunction))
            return;
        if (steps == 0)
        {
            answer = answer with { IsUnknown = true };
            return;
        }

        var all = new List<Answer>();
        foreach (var name in SymbolUses.Counterparts(method.OriginalDefinition).Prepend(method.OriginalDefinition).SelectMany(uses.Of))
        {
            if (EndpointNames.InvocationOf(name) is not { } call)
                continue;
            var caller = new Answer(false, false, false, ImmutableArray<string>.Empty, false);
            After(call, ref caller);
            var given = method.IsExtensionMethod && parameter.Ordinal == 0 && call.Expression is MemberAccessExpressionSyntax access
                && uses.ModelOf(call).GetSymbolInfo(access.Expression, cancellationToken).Symbol is not INamedTypeSymbol
                ? access.Expression
                : CallArguments.ArgumentFor(parameter.Name, call.ArgumentList, method)?.Expression;
            if (given is not null)
                Group(given, steps - 1, ref caller);
            all.Add(caller);
        }

        if (all.Count == 0)
            return;
        answer = new Answer(
            answer.IsValidated || all.All(caller => caller.IsValidated),
            answer.RequiresAuthorization || all.All(caller => caller.RequiresAuthorization),
            answer.IsAnonymous || all.All(caller => caller.IsAnonymous),
            all.Count == 1 ? all[0].Prefixes.AddRange(answer.Prefixes) : answer.Prefixes,
            answer.IsUnknown || all.Any(caller => caller.IsUnknown));
    }

    private bool IsGivenToOwn(IMethodSymbol lambda) =>
        lambda.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken).Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
        && uses.ModelOf(call).GetSymbolInfo(call, cancellationToken).Symbol is { } method && uses.IsOwn(method.OriginalDefinition);

    private void Prefix(InvocationExpressionSyntax invocation, ref Answer answer)
    {
        if (invocation.ArgumentList.Arguments.FirstOrDefault()?.Expression is { } first
            && uses.ModelOf(first).GetConstantValue(first, cancellationToken).Value is string prefix)
        {
            answer = answer with { Prefixes = answer.Prefixes.Insert(0, prefix) };
        }
    }

    private void Judge(InvocationExpressionSyntax call, ref Answer answer)
    {
        _calls.Add(call);
        switch (CallName.Of(call.Expression))
        {
            case "RequireAuthorization":
                answer = answer with { RequiresAuthorization = true };
                return;
            case "AllowAnonymous":
                answer = answer with { IsAnonymous = true };
                return;
        }

        if (IsValidating(call, MostSteps))
            answer = answer with { IsValidated = true };
        else if (RequiresAuthorization(call))
            answer = answer with { RequiresAuthorization = true };
    }

    /// <summary>A method of the project's own around <c>RequireAuthorization</c>.</summary>
    private bool RequiresAuthorization(InvocationExpressionSyntax call) =>
        uses.ModelOf(call).GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol method && uses.IsOwn(method.OriginalDefinition)
        && (method.ReducedFrom ?? method).DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(cancellationToken).DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Any(inner => CallName.Of(inner.Expression) == "RequireAuthorization"));

    /// <summary>Adds a check of the signature, by itself or by what it is given.</summary>
    private bool IsValidating(InvocationExpressionSyntax call, int steps)
    {
        // What is not known to the compiler could be a check whose package is not restored.
        if (uses.ModelOf(call).GetSymbolInfo(call, cancellationToken).Symbol is not IMethodSymbol method)
            return true;
        method = method.ReducedFrom ?? method;
        if (method.IsOneOf(named))
            return true;
        if (method.Name is "ValidateTwilioRequest" or "RequireTwilioSignature" or "RecordOptOuts" && !uses.IsOwn(method.OriginalDefinition))
            return true;
        if (method.Name.StartsWith("AddEndpointFilter", StringComparison.Ordinal) || method.Name is "WithMetadata" or "AddFilter" or "Add")
            return IsValidatingFilter(call, method);
        if (!uses.IsOwn(method.OriginalDefinition))
            return EndpointNames.SaysSignatureCheck(method.Name);
        if (validation.IsValidating(method))
            return true;
        return steps > 0 && method.OriginalDefinition.DeclaringSyntaxReferences
            .SelectMany(reference => reference.GetSyntax(cancellationToken).DescendantNodes().OfType<InvocationExpressionSyntax>())
            .Any(inner => !IsBuilding(inner) && IsBuilder(inner) && IsValidating(inner, steps - 1));
    }

    private bool IsBuilder(InvocationExpressionSyntax call) =>
        uses.ModelOf(call).GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol method
        && (method.ReturnType.Implements("Microsoft.AspNetCore.Builder.IEndpointConventionBuilder") || method.ReturnType.TypeKind == TypeKind.TypeParameter);

    private bool IsValidatingFilter(InvocationExpressionSyntax call, IMethodSymbol method)
    {
        var bound = (IMethodSymbol?)uses.ModelOf(call).GetSymbolInfo(call, cancellationToken).Symbol ?? method;
        if (bound.TypeArguments.Any(argument => validation.IsValidating(argument, named, uses)) || validation.IsIn(call.ArgumentList))
            return true;
        foreach (var argument in call.ArgumentList.Arguments)
        {
            var model = uses.ModelOf(argument);
            if (model.GetTypeInfo(argument.Expression, cancellationToken).Type is INamedTypeSymbol { TypeKind: TypeKind.Class } type && validation.IsValidating(type, named, uses))
                return true;
            if (model.GetSymbolInfo(argument.Expression, cancellationToken).Symbol is IMethodSymbol group && (validation.IsValidating(group) || group.IsOneOf(named)))
                return true;
        }

        return false;
    }

    private static ExpressionSyntax? Receiver(InvocationExpressionSyntax invocation) => (invocation.Expression as MemberAccessExpressionSyntax)?.Expression;
}
