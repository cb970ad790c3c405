using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Flow.Inbound;

/// <summary>Variables, members and returned values: what is put into them.</summary>
internal sealed partial class MessageText
{
    public Held OfSymbol(ISymbol symbol)
    {
        symbol = symbol.OriginalDefinition;
        if (symbol is IParameterSymbol parameter && _given.TryGetValue(parameter, out var given))
            return given;
        return _answers.Of(symbol);
    }

    private Held Compute(ISymbol symbol) => symbol switch
    {
        IParameterSymbol of => OfParameter(of),
        ILocalSymbol local => HeldBy.CanHold(local.Type) ? OfLocal(local) : Held.Nothing,
        IRangeVariableSymbol range => OfRange(range),
        IFieldSymbol { IsConst: false } field => HeldBy.CanHold(field.Type) ? OfStored(field, field.Type) : Held.Nothing,
        IPropertySymbol property => HeldBy.CanHold(property.Type) ? OfStored(property, property.Type) : Held.Nothing,
        IMethodSymbol method => OfReturned(method),
        _ => Held.Nothing,
    };

    private Held OfParameter(IParameterSymbol parameter)
    {
        if (HeldBy.IsRequest(parameter.Type))
            return Held.Message;
        if (!HeldBy.CanHold(parameter.Type) || _uses.DeclarationOf(parameter) is not ParameterSyntax syntax)
            return Held.Nothing;
        // words.Any(word => …), Answer(request, text => …)
        if (syntax.FirstAncestorOrSelf<AnonymousFunctionExpressionSyntax>() is { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } } && parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction })
        {
            if (CallArguments.AnyOverloadOf(call, _uses.ModelOf(call), _cancellationToken) is { } method && _uses.IsOwn(method.OriginalDefinition))
                return parameter.Type.SpecialType == SpecialType.System_String ? Held.Text : Held.Nothing;
            return HeldBy.Most(Of(ReceiverOfCall(call)), OfArguments(call.ArgumentList));
        }

        return Held.Nothing;
    }

    private Held OfRange(IRangeVariableSymbol range) => _uses.DeclarationOf(range) switch
    {
        FromClauseSyntax from => Of(from.Expression),
        LetClauseSyntax let => Of(let.Expression),
        _ => Held.Nothing,
    };

    private Held OfLocal(ILocalSymbol local)
    {
        var held = Held.Nothing;
        foreach (var declaration in _uses.DeclarationsOf(local))
        {
            held = HeldBy.Most(held, declaration switch
            {
                VariableDeclaratorSyntax variable => Of(variable.Initializer?.Value),
                ForEachStatementSyntax loop => Of(loop.Expression),
                SingleVariableDesignationSyntax designation => OfDesignation(designation),
                _ => Held.Nothing,
            });
        }

        if (held != Held.Message)
            held = HeldBy.Most(held, OfAssignments(local));
        return held == Held.Message || !IsFilled(local) ? held : Held.Message;
    }

    /// <summary>A part of it is set afterwards, or something is added to it: <c>order.Text = body</c>, <c>fields["text"] = body</c>, <c>builder.Append(body)</c>.</summary>
    private bool IsFilled(ILocalSymbol local)
    {
        if (local.Type.SpecialType == SpecialType.System_String || local.Type.IsInNamespace("Twilio"))
            return false;
        foreach (var use in _uses.Of(local))
        {
            var value = use.Parent switch
            {
                MemberAccessExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } part when part.Expression == use && assignment.Left == part => assignment.Right,
                ElementAccessExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } part when part.Expression == use && assignment.Left == part => assignment.Right,
                MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" or "TryAdd" or "Append" or "AppendLine" or "AppendFormat" or "Insert" or "Enqueue" or "Push" or "AddRange", Parent: InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } added } } => added.Last().Expression,
                _ => null,
            };
            if (value is not null && Of(value) != Held.Nothing)
                return true;
        }

        return false;
    }

    private Held OfDesignation(SingleVariableDesignationSyntax designation)
    {
        string? part = null;
        var position = -1;
        for (SyntaxNode node = designation; node.Parent is { } parent; node = parent)
        {
            switch (parent)
            {
                case ParenthesizedVariableDesignationSyntax several:
                    position = several.Variables.IndexOf((VariableDesignationSyntax)node);
                    break;
                case SubpatternSyntax { ExpressionColon.Expression: var named }:
                    part ??= CallName.Of(named);
                    break;
                case ArgumentSyntax { Parent: TupleExpressionSyntax tuple } argument:
                    position = tuple.Arguments.IndexOf(argument);
                    break;
                case ArgumentSyntax argument:
                    return OfOut(argument);
                case AssignmentExpressionSyntax assignment:
                    return OfPosition(assignment.Right, position);
                case ForEachVariableStatementSyntax loop:
                    return Of(loop.Expression);
                case IsPatternExpressionSyntax pattern:
                    return part is null ? Of(pattern.Expression) : HeldBy.Part(Of(pattern.Expression), part);
                case SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax @switch }:
                    return part is null ? Of(@switch.GoverningExpression) : HeldBy.Part(Of(@switch.GoverningExpression), part);
                case CasePatternSwitchLabelSyntax { Parent.Parent: SwitchStatementSyntax @switch }:
                    return part is null ? Of(@switch.Expression) : HeldBy.Part(Of(@switch.Expression), part);
                case StatementSyntax:
                    return Held.Nothing;
            }
        }

        return Held.Nothing;
    }

    private Held OfPosition(ExpressionSyntax right, int position) =>
        position >= 0 && ValueSyntax.Stripped(right) is TupleExpressionSyntax tuple && position < tuple.Arguments.Count ? Of(tuple.Arguments[position].Expression) : Of(right);

    /// <summary><c>form.TryGetValue("Body", out var text)</c></summary>
    private Held OfOut(ArgumentSyntax argument)
    {
        if (argument.Parent?.Parent is not InvocationExpressionSyntax call)
            return Held.Nothing;
        if (CallArguments.ParameterOf(argument, _uses.ModelOf(argument), _cancellationToken) is { } parameter && _uses.IsOwn(parameter.ContainingSymbol.OriginalDefinition))
            return OfAssignments(parameter.OriginalDefinition);
        var receiver = ReceiverOfCall(call);
        return IsLookUp(CallName.Of(call.Expression) ?? "") ? OfElement(Of(receiver), call.ArgumentList.Arguments)
            : HeldBy.Most(Of(receiver), MostOf(call.ArgumentList.Arguments.Where(other => other != argument).Select(other => other.Expression)));
    }

    /// <summary>Fields and properties of the project's own: what is written into them anywhere, or what a framework binds to them.</summary>
    private Held OfStored(ISymbol member, ITypeSymbol type)
    {
        if (HeldBy.IsRequest(type))
            return Held.Message;
        if (!_uses.IsOwn(member))
            return Held.Nothing;
        if (_bound.Contains(member.ContainingType.OriginalDefinition))
            return OfBound(member, type);
        var held = OfAssignments(member);
        var isWritten = false;
        foreach (var declaration in _uses.DeclarationsOf(member))
        {
            switch (declaration)
            {
                case VariableDeclaratorSyntax { Initializer.Value: { } value }:
                    held = HeldBy.Most(held, Of(value));
                    break;
                case ParameterSyntax parameter when _uses.ModelOf(parameter).GetDeclaredSymbol(parameter, _cancellationToken) is { } positional:
                    isWritten = true;
                    held = HeldBy.Most(held, OfSymbol(positional));
                    break;
                case PropertyDeclarationSyntax { Initializer.Value: { } value }:
                    held = HeldBy.Most(held, Of(value));
                    break;
                case PropertyDeclarationSyntax { ExpressionBody.Expression: { } value }:
                    isWritten = true;
                    held = HeldBy.Most(held, Of(value));
                    break;
                case PropertyDeclarationSyntax { AccessorList.Accessors: var accessors } when accessors.FirstOrDefault(accessor => accessor.Body is not null || accessor.ExpressionBody is not null) is { } getter:
                    isWritten = true;
                    held = HeldBy.Most(held, MostOf(FunctionCode.Returned(getter)));
                    break;
            }
        }

        // Nobody is seen to write it: a framework or a database does.
        return held == Held.Nothing && !isWritten && member.Name.Equals("Body", StringComparison.OrdinalIgnoreCase) && type.SpecialType == SpecialType.System_String
            && member is IPropertySymbol && !Writings(member).Any()
            ? Held.Text
            : held;
    }

    /// <summary>A text that no code here writes: what makes the object, a serializer or a mapper, fills it.</summary>
    private bool IsFilledUnseen(ISymbol member) => member.OriginalDefinition is IPropertySymbol { SetMethod: not null, Type.SpecialType: SpecialType.System_String } property && !_bound.Contains(property.ContainingType) && !Writings(property).Any();

    /// <summary>Of a form: the property that is bound to Body, by its name or an attribute's.</summary>
    private static Held OfBound(ISymbol member, ITypeSymbol type)
    {
        var name = member.GetAttributes().SelectMany(attribute => attribute.NamedArguments.Where(argument => argument.Key is "Name" or "PropertyName").Select(argument => argument.Value.Value as string)
            .Concat(attribute.ConstructorArguments.Where(argument => argument.Kind == TypedConstantKind.Primitive).Select(argument => argument.Value as string))).FirstOrDefault(text => text is not null) ?? member.Name;
        return name.Equals("Body", StringComparison.OrdinalIgnoreCase) ? Held.Text
            : HeldBy.IsOtherPart(name) ? Held.Nothing
            : type.SpecialType == SpecialType.System_String && name is "Text" or "Message" or "Content" ? Held.Text
            : Held.Nothing;
    }

    private Held OfAssignments(ISymbol symbol)
    {
        var held = Held.Nothing;
        foreach (var use in Writings(symbol))
        {
            var target = ValueSyntax.TargetOf(use);
            held = HeldBy.Most(held, target.Parent switch
            {
                AssignmentExpressionSyntax assignment => Of(assignment.Right),
                ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } tuple } part => OfPosition(assignment.Right, tuple.Arguments.IndexOf(part)),
                ArgumentSyntax { Parent: not TupleExpressionSyntax } argument => OfOut(argument),
                _ => Held.Nothing,
            });
            if (held == Held.Message)
                break;
        }

        return held;
    }

    private IEnumerable<SimpleNameSyntax> Writings(ISymbol symbol) => _uses.Of(symbol, static use => ValueSyntax.TargetOf(use) is var target && target.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == target,
        ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } tuple } => assignment.Left == tuple,
        ArgumentSyntax argument => argument.RefKindKeyword.IsKind(SyntaxKind.OutKeyword),
        _ => false,
    });

    private Held OfReturned(IMethodSymbol method)
    {
        var held = Held.Nothing;
        foreach (var code in _uses.Implementations(method).Where(_uses.IsOwn).SelectMany(implementation => FunctionCode.Of(implementation, _uses)))
        {
            held = HeldBy.Most(held, MostOf(FunctionCode.Returned(code)));
            if (held == Held.Message)
                break;
        }

        return held;
    }
}
