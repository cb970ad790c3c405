using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Flow.Webhooks;
using TwilioAnalyzers.Knowledge;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Flow.Numbers;

/// <summary>
/// What a condition or a call shows of a value: that it is a phone number in international form. Libphonenumber, Lookups, TwilioGuard, a regex
/// anchored at a plus, the project's own helpers that end in one of these, and what the options name.
/// </summary>
internal sealed class NumberChecks(SymbolUses uses, ImmutableArray<string> validators, CancellationToken cancellationToken)
{
    private const int MostHelpers = 4;

    private readonly HashSet<(IMethodSymbol, bool?)> _open = [];
    private readonly ValueSources _sources = new(uses, cancellationToken);
    private readonly HashSet<SyntaxNode> _lambdas = [];
    private readonly Dictionary<SyntaxNode, (HashSet<ISymbol> Symbols, bool CallsOwn)> _concerns = [];
    private readonly Dictionary<INamedTypeSymbol, bool> _checkedTypes = new(SymbolEqualityComparer.Default);

    /// <summary>Some helper was too deep to be followed: what is not shown may be so in there.</summary>
    public bool WasCut { get; private set; }

    public void Begin() => WasCut = false;

    public bool Shows(Fact fact, ValuePath path, int depth = 0)
    {
        if (!MayConcern(fact.Expression, path))
            return false;
        var expression = ValueSyntax.Stripped(fact.Expression);
        if (fact.Holds is { } holds && Holds(expression, holds, path, depth))
            return true;
        foreach (var node in Evaluated(expression))
        {
            if (node is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax && Completed((ExpressionSyntax)node, path, depth))
                return true;
        }

        return false;
    }

    /// <summary>
    /// Hundreds of statements stand before a send, and few of them are about the number: the names in each are bound once, and those of what they
    /// were made from.
    /// </summary>
    private bool MayConcern(ExpressionSyntax expression, ValuePath path)
    {
        if (!_concerns.TryGetValue(expression, out var concern))
        {
            var symbols = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
            var callsOwn = false;
            Collect(expression, symbols, ref callsOwn, 3);
            _concerns.Add(expression, concern = (symbols, callsOwn));
        }

        // A method without arguments may look at its object's members, a local function at the variables around it.
        return concern.Symbols.Contains(path.Root) || concern.CallsOwn;
    }

    private void Collect(SyntaxNode node, HashSet<ISymbol> symbols, ref bool callsOwn, int steps)
    {
        foreach (var name in node.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>())
        {
            switch (uses.ModelOf(name).GetSymbolInfo(name, cancellationToken).Symbol)
            {
                case ILocalSymbol local when symbols.Add(local):
                    // A flag may be set where a check was made.
                    callsOwn |= local.Type.SpecialType == SpecialType.System_Boolean;
                    if (steps > 0)
                    {
                        foreach (var (source, _) in _sources.AssignedTo(local))
                        {
                            if (source.Expression is { } value)
                                Collect(value, symbols, ref callsOwn, steps - 1);
                        }
                    }

                    break;
                case IParameterSymbol { Type.TypeKind: TypeKind.Delegate } called:
                    symbols.Add(called);
                    callsOwn = true;
                    break;
                case IFieldSymbol or IPropertySymbol or IParameterSymbol or IRangeVariableSymbol when uses.ModelOf(name).GetSymbolInfo(name, cancellationToken).Symbol is { } symbol:
                    symbols.Add(symbol.OriginalDefinition);
                    // A property of the project's own may look at others.
                    callsOwn |= symbol is IPropertySymbol { Type.SpecialType: SpecialType.System_Boolean } && uses.IsOwn(symbol.OriginalDefinition);
                    break;
                case IMethodSymbol { MethodKind: MethodKind.LocalFunction }:
                    callsOwn = true;
                    break;
                case IMethodSymbol { Parameters.Length: 0, IsStatic: false } method when uses.IsOwn(method.OriginalDefinition):
                    callsOwn = true;
                    break;
            }
        }
    }

    /// <summary>A function given to <c>Where</c> and its like lets only such elements through.</summary>
    /// <param name="function">A lambda or a method group.</param>
    /// <param name="holds">What it has to answer.</param>
    /// <param name="element">The way from the element to the value.</param>
    public bool Filters(ExpressionSyntax function, bool holds, Func<ISymbol, ValuePath> element)
    {
        switch (ValueSyntax.Stripped(function))
        {
            case AnonymousFunctionExpressionSyntax lambda:
                // A delegate may call itself through the variable that holds it.
                if (!_lambdas.Add(lambda))
                    return false;
                try
                {
                    return uses.ModelOf(lambda).GetSymbolInfo(lambda, cancellationToken).Symbol is IMethodSymbol { Parameters.Length: > 0 } symbol
                        && Body(lambda, holds, element(symbol.Parameters[0]), 1);
                }
                finally
                {
                    _lambdas.Remove(lambda);
                }

            case var group when MethodGroup(group) is { } method:
                return method.Parameters.Length > 0 && (Method(method, holds, element(method.Parameters[0]), 1)
                    || holds && IsLibraryCheck(method));
            default:
                return false;
        }
    }

    /// <summary>An attribute on the property or parameter that a framework checks before the code runs.</summary>
    public bool IsDeclaredValid(ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is not { } type)
                continue;
            if (type.IsNamed("System.ComponentModel.DataAnnotations.RegularExpressionAttribute")
                && attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Primitive, Value: string pattern } && PlusPattern.IsAnchored(pattern))
            {
                return IsModelChecked();
            }

            if (type.IsOrDerivesFrom("System.ComponentModel.DataAnnotations.ValidationAttribute") && !type.IsInNamespace("System")
                && (uses.IsOwn(type) ? ChecksInside(type) : PhoneNames.SaysChecks(type.Name, "Validation")))
            {
                return IsModelChecked();
            }
        }

        return symbol is IPropertySymbol property && (HasRule(property) || ValidatesItself(property));
    }

    /// <summary>No object of this type can be made of what is no number: a constructor with a text refuses it.</summary>
    public bool IsChecked(ITypeSymbol? type)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } named || !uses.IsOwn(named.OriginalDefinition))
            return false;
        if (_checkedTypes.TryGetValue(named, out var known))
            return known;
        _checkedTypes[named] = false;
        var texts = named.InstanceConstructors.Where(constructor => constructor.Parameters.Length == 1 && constructor.Parameters[0].Type.SpecialType == SpecialType.System_String).ToList();
        return _checkedTypes[named] = texts.Count > 0 && texts.All(constructor => Method(constructor.OriginalDefinition, null, ValuePath.Of(constructor.Parameters[0]), 1));
    }

    /// <summary>The accessor refuses what is none before it stores it, or stores what it made of it.</summary>
    public bool SetterChecks(IPropertySymbol property) =>
        property.SetMethod is { Parameters.Length: 1 } setter && uses.IsOwn(property) && Method(setter, null, ValuePath.Of(setter.Parameters[0]), 1);

    /// <summary>Of a match's text: the pattern finds nothing that does not begin with a plus.</summary>
    public bool IsFound(ExpressionSyntax match)
    {
        match = ValueSyntax.Stripped(match);
        switch (match)
        {
            case ElementAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Groups" } groups }:
                return PatternFor(groups.Expression) is { } all && all.IndexOf("\\+", StringComparison.Ordinal) >= 0;
            default:
                return PatternFor(match) is { } pattern && PlusPattern.FindsPlus(pattern);
        }
    }

    private string? PatternFor(ExpressionSyntax match)
    {
        match = ValueSyntax.Stripped(match);
        if (match is IdentifierNameSyntax name && uses.ModelOf(name).GetSymbolInfo(name, cancellationToken).Symbol is ILocalSymbol local)
        {
            match = _sources.AssignedTo(local).Select(assigned => assigned.Source.Expression).FirstOrDefault() is { } value ? ValueSyntax.Stripped(value) : match;
        }

        return match is InvocationExpressionSyntax invocation && CallArguments.MethodOf(invocation, uses.ModelOf(invocation), cancellationToken) is { Name: "Match" or "Matches" } method
            && method.ContainingType.IsNamed("System.Text.RegularExpressions.Regex") ? PatternOf(invocation, method) : null;
    }

    private string? PatternOf(InvocationExpressionSyntax invocation, IMethodSymbol method) => method.IsStatic
        ? CallArguments.ArgumentFor("pattern", invocation.ArgumentList, method)?.Expression is { } given ? TextOf(given, 3) : null
        : invocation.Expression is MemberAccessExpressionSyntax access ? PatternOf(access.Expression, 3) : null;

    /// <summary><c>IValidatableObject</c>: what it finds wrong, the framework refuses.</summary>
    private bool ValidatesItself(IPropertySymbol property) =>
        property.ContainingType.Implements("System.ComponentModel.DataAnnotations.IValidatableObject")
        && property.ContainingType.GetMembers("Validate").OfType<IMethodSymbol>().Any(method => Reaches(method, ValuePath.Of(property), 1)) && IsModelChecked();

    private bool Holds(ExpressionSyntax expression, bool holds, ValuePath path, int depth)
    {
        switch (expression)
        {
            case InvocationExpressionSyntax invocation:
                return Answers(invocation, holds, path, depth);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } either when holds:
                return KnownFacts.Of(either.Left, true).Any(fact => Shows(fact, path, depth)) && KnownFacts.Of(either.Right, true).Any(fact => Shows(fact, path, depth));
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression or (int)SyntaxKind.GreaterThanExpression } comparison:
                return IsResultOfCheck(comparison.Left, path, depth) || IsResultOfCheck(comparison.Right, path, depth);
            case IsPatternExpressionSyntax pattern:
                return IsResultOfCheck(pattern.Expression, path, depth);
            case ConditionalAccessExpressionSyntax conditional:
                return IsResultOfCheck(conditional.Expression, path, depth);
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } member when IsVerdict(name, holds) && IsResultOfCheck(member.Expression, path, depth):
                return true;
            case IdentifierNameSyntax or MemberAccessExpressionSyntax:
                return Variable(expression, holds, path, depth);
            case ConditionalExpressionSyntax conditional:
                // ok ? IsValid(x) : false
                return Constant(conditional.WhenFalse) == !holds && KnownFacts.Of(conditional.WhenTrue, holds).Concat(KnownFacts.Of(conditional.Condition, true)).Any(fact => Shows(fact, path, depth))
                    || Constant(conditional.WhenTrue) == !holds && KnownFacts.Of(conditional.WhenFalse, holds).Concat(KnownFacts.Of(conditional.Condition, false)).Any(fact => Shows(fact, path, depth));
            case SwitchExpressionSyntax @switch:
                return Exits(@switch.Arms.Select(arm => arm.Expression).ToList(), holds, path, depth);
            default:
                return false;
        }
    }

    /// <summary>A condition that was put into a variable or a property first.</summary>
    private bool Variable(ExpressionSyntax expression, bool holds, ValuePath path, int depth)
    {
        var symbol = uses.ModelOf(expression).GetSymbolInfo(expression, cancellationToken).Symbol;
        if (symbol is ILocalSymbol { Type.SpecialType: SpecialType.System_Boolean } local && depth < MostHelpers)
        {
            var values = new List<ExpressionSyntax>();
            foreach (var (source, _) in _sources.AssignedTo(local))
            {
                if (source.Kind == SourceKind.Value)
                    values.Add(source.Expression!);
                else if (source is { Kind: SourceKind.Part or SourceKind.Out, Expression: { } call })
                    return IsResultOfCheck(call, path, depth + 1);
            }

            return Exits(values, holds, path, depth + 1);
        }

        if (symbol is IPropertySymbol { Type.SpecialType: SpecialType.System_Boolean, GetMethod: { } getter } property && uses.IsOwn(property))
        {
            var receiver = (expression as MemberAccessExpressionSyntax)?.Expression;
            var inside = receiver is null or ThisExpressionSyntax ? path : ValuePath.Of(receiver, uses, cancellationToken) is { } start ? path.Inside(start) : null;
            return inside is not null && Method(getter, holds, inside, depth + 1);
        }

        return false;
    }

    /// <summary>The call answered true, or false.</summary>
    private bool Answers(InvocationExpressionSyntax invocation, bool holds, ValuePath path, int depth)
    {
        var model = uses.ModelOf(invocation);
        if (CallArguments.MethodOf(invocation, model, cancellationToken) is not { } method)
        {
            // A package that is not restored: its name is all there is.
            return CallName.Of(invocation.Expression) is { } name && PhoneNames.SaysChecks(invocation.Expression.ToString(), name) && PhoneNames.SaysInvalid(name) != holds && Involves(invocation, path);
        }

        var type = method.ContainingType;
        if (method.IsOneOf(validators))
            return PhoneNames.SaysInvalid(method.Name) != holds && Involves(invocation, path);
        if (type.IsNamed("System.Text.RegularExpressions.Regex"))
            return method.Name == "IsMatch" && holds && IsRegexOn(invocation, method, path);
        if (method.MethodKind == MethodKind.DelegateInvoke)
            return DelegateOf(invocation) is { } function && invocation.ArgumentList.Arguments.Count > 0 && Mapped(invocation.ArgumentList.Arguments[0].Expression, path) is { } rest && Filters(function, holds, rest);
        if (uses.IsOwn(method.OriginalDefinition))
            return Inside(invocation, method, path).Any(inner => Method(inner.Method, holds, inner.Path, depth + 1));
        if (method.Name is "Contains" or "Equals")
            return false;
        return IsLibraryCheck(method) && PhoneNames.SaysInvalid(method.Name) != holds && (Involves(invocation, path) || IsParsed(invocation, path));
    }

    /// <summary>The call came back, and did not throw.</summary>
    private bool Completed(ExpressionSyntax call, ValuePath path, int depth)
    {
        var model = uses.ModelOf(call);
        if (CallArguments.MethodOf(call, model, cancellationToken) is not { } method)
            return false;
        var type = method.ContainingType;
        if (uses.IsOwn(method.OriginalDefinition))
            return Inside(call, method, path).Any(inner => Method(inner.Method, null, inner.Path, depth + 1));
        if (IsLookup(method) || RefusesByPattern(call, method))
            return Involves(call, path);
        if (method.IsOneOf(validators))
            return method.ReturnType.Unwrapped().SpecialType != SpecialType.System_Boolean && Involves(call, path);
        // With a region the text may be national: what was parsed is valid, what was typed is not yet in that form.
        if (type.IsInNamespace("PhoneNumbers") || type.IsInNamespace("TwilioGuard"))
            return method.Name.StartsWith("Parse", StringComparison.Ordinal) && Involves(call, path) && !HasRegion(call, method);
        return method.ReturnType.Unwrapped().SpecialType != SpecialType.System_Boolean && IsLibraryCheck(method)
            && (method.ReturnsVoid || method.ReturnType.Name is "Task" or "ValueTask" || method.Name.IndexOf("Ensure", StringComparison.Ordinal) >= 0 || method.Name.IndexOf("Parse", StringComparison.Ordinal) >= 0 && !method.Name.StartsWith("Try", StringComparison.Ordinal))
            && Involves(call, path);
    }

    /// <summary>A library's guard that is given the pattern: <c>Guard.Against.InvalidFormat(number, "number", @"^\+…")</c>.</summary>
    public bool RefusesByPattern(ExpressionSyntax call, IMethodSymbol method) =>
        call is InvocationExpressionSyntax invocation && !NumberChecks.IsPlatform(method.ContainingType) && method.ReturnType.SpecialType != SpecialType.System_Boolean
        && invocation.ArgumentList.Arguments.Any(argument => argument.Expression is not IdentifierNameSyntax { Identifier.ValueText: "args" } && TextOf(argument.Expression, 2) is { Length: > 3 } text && PlusPattern.IsAnchored(text));

    private bool HasRegion(ExpressionSyntax call, IMethodSymbol method) =>
        CallArguments.ArgumentFor("defaultRegion", (call as InvocationExpressionSyntax)?.ArgumentList, method)?.Expression is { } region
        && uses.ModelOf(region).GetConstantValue(region, cancellationToken) is not { HasValue: true, Value: null or "" or "ZZ" };

    /// <summary>An object that a check answered with, or a number that it made: what is asked of that is asked of the check.</summary>
    private bool IsResultOfCheck(ExpressionSyntax expression, ValuePath path, int depth)
    {
        expression = ValueSyntax.Stripped(expression);
        if (depth >= MostHelpers)
            return false;
        switch (expression)
        {
            case IdentifierNameSyntax name when uses.ModelOf(name).GetSymbolInfo(name, cancellationToken).Symbol is ILocalSymbol local:
                return _sources.AssignedTo(local).Any(assigned => assigned.Source.Kind == SourceKind.Value && assigned.Source.Expression is not IdentifierNameSyntax && IsResultOfCheck(assigned.Source.Expression!, path, depth + 1));
            case MemberAccessExpressionSyntax { Expression: InvocationExpressionSyntax or IdentifierNameSyntax or AwaitExpressionSyntax or ParenthesizedExpressionSyntax } member:
                return IsResultOfCheck(member.Expression, path, depth + 1);
            case InvocationExpressionSyntax invocation when CallArguments.MethodOf(invocation, uses.ModelOf(invocation), cancellationToken) is { } method:
                if (method.ContainingType.IsNamed("System.Text.RegularExpressions.Regex"))
                    return method.Name is "Match" or "IsMatch" && IsRegexOn(invocation, method, path);
                if (method.IsOneOf(validators))
                    return Involves(invocation, path);
                if (uses.IsOwn(method.OriginalDefinition))
                    return !method.ReturnsVoid && Inside(invocation, method, path).Any(inner => Reaches(inner.Method, inner.Path, depth + 1));
                return IsLibraryCheck(method) && (Involves(invocation, path) || IsParsed(invocation, path)) || IsLookup(method) && Involves(invocation, path);
            default:
                return false;
        }
    }

    /// <summary>Somewhere in it the value is checked; for helpers that answer with more than true and false.</summary>
    private bool Reaches(IMethodSymbol method, ValuePath path, int depth)
    {
        if (!Enter(method, false, depth))
            return false;
        try
        {
            foreach (var body in BodiesOf(method))
            {
                foreach (var node in body.Syntax.DescendantNodes())
                {
                    if (node is InvocationExpressionSyntax invocation
                        && (Answers(invocation, true, body.Own(path), depth) || Completed(invocation, body.Own(path), depth) || IsResultOfCheck(invocation, body.Own(path), depth)))
                    {
                        return true;
                    }
                }
            }

            return false;
        }
        finally
        {
            _open.Remove((method.OriginalDefinition, false));
        }
    }

    /// <summary>When the method answers so, or comes back where that is null, the value is shown; in every implementation that is seen.</summary>
    private bool Method(IMethodSymbol method, bool? answer, ValuePath path, int depth)
    {
        if (!Enter(method, answer, depth))
            return false;
        try
        {
            var any = false;
            foreach (var body in BodiesOf(method))
            {
                any = true;
                if (!Body(body.Syntax, answer, body.Own(path), depth))
                    return false;
            }

            return any || PhoneNames.SaysChecks(method.ContainingType?.Name ?? "", method.Name) && answer is { } holds && PhoneNames.SaysInvalid(method.Name) != holds;
        }
        finally
        {
            _open.Remove((method.OriginalDefinition, answer));
        }
    }

    private bool Enter(IMethodSymbol method, bool? answer, int depth)
    {
        if (depth > MostHelpers)
        {
            // What only has to come back is logged or saved as often as it is checked.
            WasCut |= answer is not null;
            return false;
        }

        return _open.Add((method.OriginalDefinition, answer));
    }

    private bool Body(SyntaxNode function, bool? answer, ValuePath path, int depth)
    {
        var (block, expression) = function switch
        {
            BaseMethodDeclarationSyntax method => (method.Body, method.ExpressionBody?.Expression),
            LocalFunctionStatementSyntax local => (local.Body, local.ExpressionBody?.Expression),
            AccessorDeclarationSyntax accessor => (accessor.Body, accessor.ExpressionBody?.Expression),
            AnonymousFunctionExpressionSyntax lambda => (lambda.Block, lambda.ExpressionBody),
            ArrowExpressionClauseSyntax arrow => (null, arrow.Expression),
            PropertyDeclarationSyntax property => (null, property.ExpressionBody?.Expression),
            _ => (null, null),
        };
        if (expression is not null)
            return answer is { } holds ? Exits([expression], holds, path, depth) : KnownFacts.Evaluated(expression).Any(fact => Shows(fact, path, depth));
        if (block is null)
            return false;
        var returns = ReturnsOf(block).ToList();
        if (answer is { } answered)
            return Exits(returns.Select(exit => exit.Expression).OfType<ExpressionSyntax>().ToList(), answered, path, depth);
        return returns.All(exit => exit.Expression is { } value && Shows(new Fact(value, null), path, depth) || IsKnown(exit, path, depth))
            && (KnownFacts.Exits(block) ? returns.Count > 0 : KnownFacts.After(block.Statements).Any(fact => Shows(fact, path, depth)));
    }

    /// <summary>Whichever of these gave the answer, the value is shown; one at least can give it.</summary>
    private bool Exits(List<ExpressionSyntax> values, bool holds, ValuePath path, int depth)
    {
        var any = false;
        foreach (var value in values)
        {
            var constant = Constant(value);
            if (constant == !holds)
                continue;
            any = true;
            if (!(constant is null && KnownFacts.Of(TaskResult(value), holds).Any(fact => Shows(fact, path, depth)) || IsKnown(value, path, depth)))
                return false;
        }

        return any;
    }

    /// <summary><c>Task.FromResult(x)</c> answers x.</summary>
    private static ExpressionSyntax TaskResult(ExpressionSyntax value) =>
        value is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "FromResult" }, ArgumentList.Arguments: { Count: 1 } arguments } ? arguments[0].Expression : value;

    private bool IsKnown(SyntaxNode place, ValuePath path, int depth) => KnownFacts.At(place).Any(fact => Shows(fact, path, depth));

    /// <summary>What is called, and the value as the called method sees it: by its parameters, or by the members of its object.</summary>
    private IEnumerable<(IMethodSymbol Method, ValuePath Path)> Inside(ExpressionSyntax call, IMethodSymbol method, ValuePath path)
    {
        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        var (list, receiver) = call switch
        {
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } invocation => (invocation.ArgumentList, access.Expression),
            InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax } invocation => (invocation.ArgumentList, invocation.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>()?.Expression),
            InvocationExpressionSyntax invocation => (invocation.ArgumentList, null),
            BaseObjectCreationExpressionSyntax creation => (creation.ArgumentList, null),
            _ => (null, null),
        };
        if (list is not null)
        {
            foreach (var argument in list.Arguments)
            {
                if (CallArguments.ParameterOf(argument, uses.ModelOf(argument), cancellationToken) is { } parameter
                    && (ValuePath.Of(argument.Expression, uses, cancellationToken) ?? Parsed(argument.Expression, path)) is { } start)
                {
                    var ordinal = parameter.Ordinal + (method.ReducedFrom is null ? 0 : 1);
                    if (ordinal < definition.Parameters.Length && path.Under(start, definition.Parameters[ordinal]) is { } inner)
                        yield return (definition, inner);
                }
            }
        }

        if (method.ReducedFrom is not null)
        {
            if (receiver is not null && ValuePath.Of(receiver, uses, cancellationToken) is { } start && path.Under(start, definition.Parameters[0]) is { } inner)
                yield return (definition, inner);
        }
        else if (!method.IsStatic && call is InvocationExpressionSyntax)
        {
            if (receiver is null or ThisExpressionSyntax or BaseExpressionSyntax)
            {
                if (path.Root is IFieldSymbol or IPropertySymbol)
                    yield return (definition, path);
            }
            else if (ValuePath.Of(receiver, uses, cancellationToken) is { } start && path.Inside(start) is { } inner)
            {
                yield return (definition, inner);
            }
        }
        else if (method.MethodKind == MethodKind.LocalFunction)
        {
            // It sees the variables around it.
            yield return (definition, path);
        }
    }

    private Func<ISymbol, ValuePath>? Mapped(ExpressionSyntax argument, ValuePath path) =>
        ValuePath.Of(argument, uses, cancellationToken) is { } start && path.StartsWith(start) ? parameter => path.Under(start, parameter)! : null;

    /// <summary>What libphonenumber made of the value, in a variable or in place.</summary>
    private bool IsParsed(ExpressionSyntax call, ValuePath path)
    {
        var arguments = call is InvocationExpressionSyntax invocation ? invocation.ArgumentList.Arguments.Select(argument => argument.Expression) : [];
        if (call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access })
            arguments = arguments.Append(access.Expression);
        return arguments.Any(argument => Parsed(argument, path) is not null);
    }

    private ValuePath? Parsed(ExpressionSyntax expression, ValuePath path)
    {
        expression = ValueSyntax.Stripped(expression);
        if (expression is InvocationExpressionSyntax parse)
            return IsLibraryCall(parse) && Involves(parse, path) ? path : null;
        if (expression is IdentifierNameSyntax name && uses.ModelOf(name).GetSymbolInfo(name, cancellationToken).Symbol is ILocalSymbol or IParameterSymbol
            && uses.ModelOf(name).GetSymbolInfo(name, cancellationToken).Symbol is { } variable)
        {
            return _sources.AssignedTo(variable)
                .Any(assigned => assigned.Source.Expression is { } value && ValueSyntax.Stripped(value) is InvocationExpressionSyntax call && IsLibraryCall(call) && Involves(call, path))
                ? path
                : null;
        }

        return null;
    }

    private bool IsLibraryCall(InvocationExpressionSyntax call) =>
        CallArguments.MethodOf(call, uses.ModelOf(call), cancellationToken) is { } method && !uses.IsOwn(method.OriginalDefinition)
        && (IsLibraryCheck(method) || method.ContainingType.IsInNamespace("PhoneNumbers"));

    /// <summary>A method of another assembly that checks numbers, by what it is known for or by its name.</summary>
    private bool IsLibraryCheck(IMethodSymbol method)
    {
        var type = method.ContainingType;
        if (type is null || uses.IsOwn(method.OriginalDefinition) || IsPlatform(type))
            return false;
        if (type.IsInNamespace("PhoneNumbers"))
            return method.Name is not ("IsViablePhoneNumber" or "IsAlphaNumber" or "GetInstance" or "IsMobileNumberPortableRegion");
        return type.IsInNamespace("TwilioGuard") ? type.Name is "E164Number" or "ChannelAddress" : !type.IsInNamespace("Twilio") && PhoneNames.SaysChecks(type.Name, method.Name);
    }

    public static bool IsPlatform(ITypeSymbol type) => type.IsInNamespace("System") || type.IsInNamespace("Microsoft");

    public static bool IsLookup(IMethodSymbol method) =>
        method.ContainingType is { Name: "PhoneNumberResource" } type && type.IsInNamespace("Twilio") && type.ContainingNamespace.ToDisplayString().StartsWith("Twilio.Rest.Lookups", StringComparison.Ordinal)
        && method.Name.StartsWith("Fetch", StringComparison.Ordinal);

    /// <summary>The value stands somewhere in the call: as it is, or as part of an object that is handed over.</summary>
    private bool Involves(SyntaxNode call, ValuePath path)
    {
        foreach (var node in call.DescendantNodes(node => node is not AnonymousFunctionExpressionSyntax))
        {
            if (node is IdentifierNameSyntax { Parent: not MemberAccessExpressionSyntax } or MemberAccessExpressionSyntax or ElementAccessExpressionSyntax or InvocationExpressionSyntax or ConditionalAccessExpressionSyntax
                || node is IdentifierNameSyntax { Parent: MemberAccessExpressionSyntax access } && access.Expression == node)
            {
                if (ValuePath.Of((ExpressionSyntax)node, uses, cancellationToken) is { } found && (found.Equals(path) || node.Parent is ArgumentSyntax && path.StartsWith(found)))
                    return true;
            }
        }

        return false;
    }

    private bool IsRegexOn(InvocationExpressionSyntax invocation, IMethodSymbol method, ValuePath path)
    {
        if (CallArguments.ArgumentFor("input", invocation.ArgumentList, method)?.Expression is not { } input
            || ValuePath.Of(input, uses, cancellationToken) is not { } tested || !tested.Equals(path))
        {
            return false;
        }

        var pattern = PatternOf(invocation, method);
        return pattern is not null && PlusPattern.IsAnchored(pattern);
    }

    /// <summary>The pattern of a Regex object: made in place, in a field, or by the generator.</summary>
    private string? PatternOf(ExpressionSyntax regex, int steps)
    {
        regex = ValueSyntax.Stripped(regex);
        if (steps == 0)
            return null;
        if (regex is BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments })
            return TextOf(arguments[0].Expression, 3);
        var symbol = uses.ModelOf(regex).GetSymbolInfo(regex is InvocationExpressionSyntax call ? call.Expression : regex, cancellationToken).Symbol;
        if (symbol is null)
            return null;
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "GeneratedRegexAttribute" })
                return attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Primitive, Value: string pattern } ? pattern : null;
        }

        if (!uses.IsOwn(symbol.OriginalDefinition))
            return null;
        foreach (var value in symbol is IMethodSymbol or IPropertySymbol ? Returned(symbol) : [])
            return PatternOf(value, steps - 1);
        foreach (var (source, _) in _sources.AssignedTo(symbol))
        {
            if (source is { Kind: SourceKind.Value, Expression: { } value })
                return PatternOf(value, steps - 1);
        }

        return null;
    }

    private string? TextOf(ExpressionSyntax expression, int steps)
    {
        if (uses.ModelOf(expression).GetConstantValue(expression, cancellationToken).Value is string text)
            return text;
        return steps > 0 && uses.ModelOf(expression).GetSymbolInfo(expression, cancellationToken).Symbol is (IFieldSymbol or ILocalSymbol or IPropertySymbol) and { } symbol && uses.IsOwn(symbol.OriginalDefinition)
            ? _sources.AssignedTo(symbol).Where(assigned => assigned.Source.Kind == SourceKind.Value)
                .Select(assigned => TextOf(assigned.Source.Expression!, steps - 1)).Concat(symbol is IPropertySymbol ? Returned(symbol).Select(value => TextOf(value, steps - 1)) : []).FirstOrDefault()
            : null;
    }

    private IEnumerable<ExpressionSyntax> Returned(ISymbol symbol)
    {
        foreach (var syntax in uses.DeclarationsOf(symbol))
        {
            foreach (var node in syntax.DescendantNodes(node => node is not AnonymousFunctionExpressionSyntax))
            {
                if (node is ReturnStatementSyntax { Expression: { } returned })
                    yield return returned;
                else if (node is ArrowExpressionClauseSyntax arrow)
                    yield return arrow.Expression;
            }
        }
    }

    private ExpressionSyntax? DelegateOf(InvocationExpressionSyntax invocation)
    {
        var called = invocation.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Invoke" } access ? access.Expression : invocation.Expression;
        return uses.ModelOf(called).GetSymbolInfo(called, cancellationToken).Symbol switch
        {
            ILocalSymbol or IFieldSymbol or IPropertySymbol when uses.ModelOf(called).GetSymbolInfo(called, cancellationToken).Symbol is { } symbol && uses.IsOwn(symbol) =>
                _sources.AssignedTo(symbol).Select(assigned => assigned.Source.Expression).FirstOrDefault(),
            IParameterSymbol parameter => _sources.ArgumentsFor(parameter).Select(source => source.Expression).FirstOrDefault(),
            _ => null,
        };
    }

    private IMethodSymbol? MethodGroup(ExpressionSyntax group)
    {
        var info = uses.ModelOf(group).GetSymbolInfo(group, cancellationToken);
        return (info.Symbol ?? (info.CandidateSymbols.Length == 1 ? info.CandidateSymbols[0] : null)) as IMethodSymbol;
    }

    /// <summary>The code of the method, or of what implements it in this project.</summary>
    private List<(SyntaxNode Syntax, Func<ValuePath, ValuePath> Own)> BodiesOf(IMethodSymbol method)
    {
        var bodies = new List<(SyntaxNode, Func<ValuePath, ValuePath>)>();
        foreach (var implementation in uses.Implementations(method))
        {
            if (!uses.IsOwn(implementation))
                continue;
            var part = implementation.PartialImplementationPart ?? implementation;
            foreach (var syntax in uses.DeclarationsOf(part))
            {
                // The declaring half of a partial method has no body.
                if (syntax is not (TypeDeclarationSyntax or MethodDeclarationSyntax { Body: null, ExpressionBody: null }))
                    bodies.Add((syntax, path => Own(path, method, part)));
            }
        }

        return bodies;

        static ValuePath Own(ValuePath path, IMethodSymbol method, IMethodSymbol implementation) =>
            path.Root is IParameterSymbol parameter && !SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, implementation)
            && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, method.OriginalDefinition) && parameter.Ordinal < implementation.Parameters.Length
                ? path.Under(ValuePath.Of(parameter), implementation.Parameters[parameter.Ordinal])!
                : path;
    }

    private static IEnumerable<ReturnStatementSyntax> ReturnsOf(SyntaxNode body) =>
        body.DescendantNodes(node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)).OfType<ReturnStatementSyntax>();

    /// <summary>What certainly runs when the expression is evaluated.</summary>
    private static IEnumerable<SyntaxNode> Evaluated(ExpressionSyntax expression) => expression.DescendantNodesAndSelf(node =>
        node is not AnonymousFunctionExpressionSyntax).Where(node => !IsConditional(node, expression));

    private static bool IsConditional(SyntaxNode node, SyntaxNode top)
    {
        for (; node != top && node.Parent is { } parent; node = parent)
        {
            if (parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression or (int)SyntaxKind.CoalesceExpression } binary && binary.Right == node
                || parent is ConditionalExpressionSyntax conditional && conditional.Condition != node
                || parent is SwitchExpressionArmSyntax)
            {
                return true;
            }
        }

        return false;
    }

    private static bool? Constant(ExpressionSyntax expression) => TaskResult(expression) switch
    {
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.TrueLiteralExpression } => true,
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.FalseLiteralExpression } => false,
        _ => null,
    };

    private static bool IsVerdict(string name, bool holds) => holds
        ? name is "Success" or "IsValid" or "Valid" or "Succeeded" or "IsSuccess" or "IsSuccessful" or "HasValue" or "Ok" or "IsOk" or "IsPossible"
        : name is "IsInvalid" or "Invalid" or "Failed" or "IsFailure" or "IsFailed" or "HasErrors" or "IsError" or "HasError";

    /// <summary>Somebody looks at what the attributes say: a controller of an API does of its own.</summary>
    private bool IsModelChecked() => ModelChecks.In(uses.Compilation, cancellationToken).Any;

    private bool ChecksInside(INamedTypeSymbol attribute) => attribute.GetMembers("IsValid").OfType<IMethodSymbol>()
        .Any(method => method.Parameters.Length > 0 && Reaches(method, ValuePath.Of(method.Parameters[0]), 1));

    /// <summary>FluentValidation: <c>RuleFor(x => x.Phone).Matches(@"^\+…")</c>, <c>.Must(IsE164)</c>.</summary>
    private bool HasRule(IPropertySymbol property)
    {
        foreach (var use in uses.Of(property, static use => RuleFor(use) is not null))
        {
            var rule = RuleFor(use)!;
            for (SyntaxNode node = rule; node.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next } access; node = next)
            {
                var argument = next.ArgumentList.Arguments.FirstOrDefault()?.Expression;
                if (access.Name.Identifier.ValueText == "Matches" && argument is not null && (TextOf(argument, 3) ?? PatternOf(argument, 3)) is { } pattern && PlusPattern.IsAnchored(pattern)
                    || access.Name.Identifier.ValueText is "Must" or "MustAsync" && argument is not null && Filters(argument, true, ValuePath.Of)
                    || CallArguments.MethodOf(next, uses.ModelOf(next), cancellationToken) is { } method && !uses.IsOwn(method.OriginalDefinition) && PhoneNames.SaysChecks("valid", access.Name.Identifier.ValueText))
                {
                    return true;
                }
            }
        }

        return false;

        static InvocationExpressionSyntax? RuleFor(SimpleNameSyntax use) =>
            use.FirstAncestorOrSelf<AnonymousFunctionExpressionSyntax>() is { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax rule } } && CallName.Of(rule.Expression) == "RuleFor" ? rule : null;
    }
}
