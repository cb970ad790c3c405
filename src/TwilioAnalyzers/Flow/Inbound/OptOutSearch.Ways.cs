using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Foundation;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Flow.Inbound;

/// <summary>The ways of a message that are no plain calls: properties, method groups, delegates and events, handlers found by their types, what reads it later.</summary>
internal sealed partial class OptOutSearch
{
    private const int MostReaders = 40;

    /// <summary>A property of the project's own that has code, or a method that is handed over by its name.</summary>
    private void Read(IdentifierNameSyntax name, Step step)
    {
        if (step.Calls >= MostCalls || name.Identifier.ValueText is not { Length: > 0 } written || !char.IsUpper(written[0]) || name.Parent is InvocationExpressionSyntax or NameColonSyntax or QualifiedNameSyntax or TypeArgumentListSyntax or VariableDeclarationSyntax or ParameterSyntax
            || name.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax called } access && called.Expression == access && access.Name == name)
        {
            return;
        }

        switch (_uses.ModelOf(name).GetSymbolInfo(name, _cancellationToken) is var info ? info.Symbol ?? (info.CandidateSymbols.Length == 1 ? info.CandidateSymbols[0] : null) : null)
        {
            case IPropertySymbol { GetMethod: { } getter } property when _uses.IsOwn(property.OriginalDefinition) && IsFollowed(name, step):
                foreach (var code in _uses.Implementations(getter).Where(_uses.IsOwn).SelectMany(implementation => FunctionCode.Of(implementation, _uses)))
                    Enqueue(code, step.Calls + 1, step.IsAside);
                break;
            case IMethodSymbol method when _uses.IsOwn(method.OriginalDefinition):
                HandOver(method, step);
                break;
        }
    }

    /// <summary>The text is looked up in a table that is read from a file: the words in it are not seen.</summary>
    private bool IsAskedOfFile(InvocationExpressionSyntax invocation, IMethodSymbol method) =>
        method.Name is "TryGetValue" or "ContainsKey" or "GetValueOrDefault" or "Contains" && MessageText.ReceiverOfCall(invocation) is IdentifierNameSyntax or MemberAccessExpressionSyntax && GivesText(invocation)
        && MessageText.ReceiverOfCall(invocation) is { } table && _uses.ModelOf(table).GetSymbolInfo(table, _cancellationToken).Symbol?.OriginalDefinition is IFieldSymbol or IPropertySymbol or ILocalSymbol
        && _uses.ModelOf(table).GetSymbolInfo(table, _cancellationToken).Symbol is { } holder && StoredIn(holder.OriginalDefinition).Any(value => value.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>().Any(IsReading));

    private static bool IsReading(InvocationExpressionSyntax call) =>
        CallName.Of(call.Expression) is { } name && (name.StartsWith("Deserialize", StringComparison.Ordinal) || name is "ReadAllLines" or "ReadAllLinesAsync" or "ReadLines");

    private bool IsFollowed(IdentifierNameSyntax property, Step step) =>
        step.Calls == 0 || property.Parent is not MemberAccessExpressionSyntax access || access.Name != property || _text.Of(access.Expression) != Held.Nothing;

    /// <summary>Whoever gets the method may call it with the message.</summary>
    private void HandOver(IMethodSymbol method, Step step)
    {
        foreach (var implementation in _uses.Implementations(method).Where(_uses.IsOwn))
        {
            foreach (var parameter in implementation.Parameters)
            {
                if (parameter.Type.SpecialType == SpecialType.System_String)
                    _text.Give(parameter, Held.Text);
            }

            foreach (var code in FunctionCode.Of(implementation, _uses))
                Enqueue(code, step.Calls + 1, step.IsAside);
        }
    }

    /// <summary><c>Arrived?.Invoke(this, text)</c>, <c>_handle(text)</c>: what was subscribed or stored.</summary>
    private void Invoke(InvocationExpressionSyntax invocation, IMethodSymbol invoke, Step step)
    {
        var expression = invocation.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Invoke" } or MemberBindingExpressionSyntax { Name.Identifier.ValueText: "Invoke" }
            ? MessageText.ReceiverOfCall(invocation)! : invocation.Expression;
        var target = _uses.ModelOf(expression).GetSymbolInfo(expression, _cancellationToken).Symbol?.OriginalDefinition;
        // A parameter's function stands at the callers, and a local's beside it.
        if (target is null or IParameterSymbol || step.Calls >= MostCalls)
            return;
        var isSeen = target is IEventSymbol;
        foreach (var value in StoredIn(target))
        {
            if (value is AnonymousFunctionExpressionSyntax lambda && _uses.ModelOf(lambda).GetSymbolInfo(lambda, _cancellationToken).Symbol is IMethodSymbol anonymous)
            {
                isSeen = true;
                if (Give(invocation.ArgumentList, invoke, anonymous))
                    _reached.Remove(lambda);
                Enqueue(lambda, step.Calls + 1, step.IsAside);
            }
            else if (_uses.ModelOf(value).GetSymbolInfo(value, _cancellationToken) is var info && (info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) is IMethodSymbol group && _uses.IsOwn(group.OriginalDefinition))
            {
                isSeen = true;
                foreach (var code in FunctionCode.Of(group.OriginalDefinition, _uses))
                {
                    if (Give(invocation.ArgumentList, invoke, group.OriginalDefinition))
                        _reached.Remove(code);
                    Enqueue(code, step.Calls + 1, step.IsAside);
                }
            }
        }

        // A function that was stored somewhere, and is given the text.
        if (!isSeen && target is IFieldSymbol or IPropertySymbol && !IsNext(invoke.ContainingType) && !step.IsAside && GivesText(invocation))
            _mightHandle = true;
    }

    /// <summary>The rest of the pipeline, at whose end the endpoint is: <c>RequestDelegate</c>, <c>EndpointFilterDelegate</c>, Owin's functions.</summary>
    private static bool IsNext(ITypeSymbol type) =>
        type.Name.EndsWith("Delegate", StringComparison.Ordinal) && (type.IsInNamespace("Microsoft") || type.IsInNamespace("System"))
        || type is INamedTypeSymbol { Name: "Func", TypeArguments: { Length: > 1 } arguments } && arguments.Last().IsTask() && (HeldBy.IsRequest(arguments[0]) || arguments[0].Name == "IDictionary");

    private bool Give(ArgumentListSyntax list, IMethodSymbol invoke, IMethodSymbol target)
    {
        var isMore = false;
        foreach (var argument in list.Arguments)
        {
            if (CallArguments.ParameterOf(argument, list, invoke) is { Ordinal: var ordinal } && ordinal < target.Parameters.Length)
                isMore |= _text.Give(target.Parameters[ordinal], _text.Of(argument.Expression));
        }

        return isMore;
    }

    private IEnumerable<ExpressionSyntax> StoredIn(ISymbol target)
    {
        foreach (var declaration in _uses.DeclarationsOf(target))
        {
            var value = declaration switch
            {
                VariableDeclaratorSyntax variable => variable.Initializer?.Value,
                PropertyDeclarationSyntax property => property.Initializer?.Value ?? property.ExpressionBody?.Expression,
                _ => null,
            };
            if (value is not null)
                yield return ValueSyntax.Stripped(value);
        }

        foreach (var use in _uses.Of(target, static use => ValueSyntax.TargetOf(use) is var written && written.Parent is AssignmentExpressionSyntax assignment && assignment.Left == written))
            yield return ValueSyntax.Stripped(((AssignmentExpressionSyntax)ValueSyntax.TargetOf(use).Parent!).Right);
    }

    /// <summary>A mediator or a bus finds the project's own handler by the type of what it is given: <c>IRequestHandler&lt;ReceiveText, string&gt;</c>.</summary>
    private bool HasOwnHandler(InvocationExpressionSyntax invocation, Step step)
    {
        var any = false;
        foreach (var argument in invocation.ArgumentList.Arguments)
        {
            if (_text.Of(argument.Expression) == Held.Nothing)
                continue;
            if (_uses.ModelOf(argument).GetTypeInfo(argument.Expression, _cancellationToken).Type is not INamedTypeSymbol type || !_uses.IsOwn(type.OriginalDefinition))
                return false;
            var isFound = false;
            foreach (var use in _uses.Of(type.OriginalDefinition, static use => use.FirstAncestorOrSelf<TypeArgumentListSyntax>() is not null))
            {
                if (use.FirstAncestorOrSelf<BaseListSyntax>() is not { Parent: TypeDeclarationSyntax declaration } || _uses.ModelOf(declaration).GetDeclaredSymbol(declaration, _cancellationToken) is not INamedTypeSymbol handler)
                    continue;
                foreach (var method in handler.GetMembers().OfType<IMethodSymbol>().Where(method => method.Parameters.Any(parameter => Takes(parameter.Type, type))))
                {
                    isFound = true;
                    foreach (var parameter in method.Parameters.Where(parameter => Takes(parameter.Type, type)))
                        _text.Give(parameter, Held.Message);
                    foreach (var code in FunctionCode.Of(method, _uses))
                        Enqueue(code, step.Calls + 1, step.IsAside);
                }
            }

            if (!isFound)
                return false;
            any = true;
        }

        return any;

        // Handle(ReceiveText command), Consume(ConsumeContext<ReceiveText> context)
        static bool Takes(ITypeSymbol taken, INamedTypeSymbol wanted) =>
            SymbolEqualityComparer.Default.Equals(taken.OriginalDefinition, wanted.OriginalDefinition)
            || taken is INamedTypeSymbol { TypeArguments: { Length: 1 } arguments } && SymbolEqualityComparer.Default.Equals(arguments[0].OriginalDefinition, wanted.OriginalDefinition);
    }

    /// <summary>
    /// An object of the project's own carries the text: through a channel, an event, a queue between two functions, a table. What reads the text out of
    /// such an object elsewhere may look.
    /// </summary>
    private void ReadersOf(INamedTypeSymbol carrier, Step step)
    {
        if (_looks is null)
            return;
        var readers = 0;
        foreach (var property in carrier.GetMembers().Where(member => member is IPropertySymbol or IFieldSymbol { IsImplicitlyDeclared: false }))
        {
            if (_text.OfSymbol(property) == Held.Nothing)
                continue;
            foreach (var use in _uses.Of(property, MayLook))
            {
                var target = ValueSyntax.TargetOf(use);
                if (target.Parent is AssignmentExpressionSyntax assignment && assignment.Left == target || IsInside(use, carrier))
                    continue;
                SyntaxNode? member = use.FirstAncestorOrSelf<LocalFunctionStatementSyntax>();
                member ??= use.FirstAncestorOrSelf<BaseMethodDeclarationSyntax>();
                member ??= use.FirstAncestorOrSelf<AccessorDeclarationSyntax>();
                if (member is null || !IsForReaders(member))
                    continue;
                if (++readers > MostReaders)
                    return;
                Enqueue(member, step.Calls + 1, isAside: true);
            }
        }
    }

    private bool MayLook(SimpleNameSyntax use)
    {
        // A word anywhere in the file.
        _uses.Read(use.SyntaxTree.GetRoot(_cancellationToken));
        return OptOutMentions.In(use.SyntaxTree, _cancellationToken).Any && !GeneratedFile.Is(use.SyntaxTree.FilePath);
    }

    /// <summary>What only another endpoint reads is that endpoint's.</summary>
    private static bool IsForReaders(SyntaxNode member) => member is not MethodDeclarationSyntax { AttributeLists: var lists } || !lists.SelectMany(list => list.Attributes).Any(attribute =>
        CallName.Of(attribute.Name) is { } name && name.StartsWith("Http", StringComparison.Ordinal));

    private bool IsInside(SyntaxNode use, INamedTypeSymbol type)
    {
        for (var declaration = use.FirstAncestorOrSelf<TypeDeclarationSyntax>(); declaration is not null; declaration = declaration.Parent?.FirstAncestorOrSelf<TypeDeclarationSyntax>())
        {
            if (SymbolEqualityComparer.Default.Equals(_uses.ModelOf(declaration).GetDeclaredSymbol(declaration, _cancellationToken), type))
                return true;
        }

        return false;
    }
}
