using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Knowledge;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Flow.Inbound;

/// <summary>
/// Whether a value is, or has among others, a word by which people opt out: a literal, a constant, a set, the keys of a dictionary, a regular
/// expression, what its name says to come from the settings.
/// </summary>
internal sealed class KeywordValues
{
    private const int Deepest = 100;

    /// <summary>In whose names a plain "Stop" is the word, and no stop of a bus.</summary>
    private static readonly HashSet<string> HoldersOfWords = new(StringComparer.Ordinal) { "keyword", "keywords", "word", "words", "command", "commands" };

    private readonly SymbolUses _uses;
    private readonly CancellationToken _cancellationToken;
    private readonly SymbolAnswers<bool> _answers;

    private int _depth;

    public KeywordValues(SymbolUses uses, CancellationToken cancellationToken)
    {
        (_uses, _cancellationToken) = (uses, cancellationToken);
        _answers = new(Compute);
    }

    /// <summary>The program asks for more than can be followed.</summary>
    public bool IsExhausted => _answers.IsExhausted;

    /// <summary>For the next endpoint, which may ask as much as the one before.</summary>
    public void Restart() => _answers.Restart();

    /// <param name="expression">The other side of a comparison.</param>
    /// <param name="isPattern">A regular expression, in which the word stands among other things.</param>
    public bool Has(ExpressionSyntax? expression, bool isPattern = false)
    {
        if (expression is null)
            return false;
        if (_depth > Deepest)
        {
            _answers.CutForDepth();
            return false;
        }

        _depth++;
        var has = OfStripped(ValueSyntax.Stripped(expression), isPattern);
        _depth--;
        return has;
    }

    private bool OfStripped(ExpressionSyntax expression, bool isPattern)
    {
        if (_uses.ModelOf(expression).GetConstantValue(expression, _cancellationToken) is { HasValue: true, Value: var constant })
            return constant is string text && (OptOutWords.IsKeyword(text) || isPattern && OptOutWords.AreInPattern(text));
        switch (expression)
        {
            case IdentifierNameSyntax or MemberAccessExpressionSyntax or MemberBindingExpressionSyntax:
                return OfMember(expression);
            case ConditionalAccessExpressionSyntax access:
                return Has(access.WhenNotNull, isPattern);
            case InvocationExpressionSyntax invocation:
                return OfCall(invocation, isPattern);
            case ElementAccessExpressionSyntax element:
                return element.ArgumentList.Arguments.Any(argument => IsSetting(argument.Expression)) || Has(element.Expression, isPattern);
            case BaseObjectCreationExpressionSyntax creation:
                return OfCreation(creation);
            case ArrayCreationExpressionSyntax { Initializer: { } elements }:
                return OfElements(elements);
            case ImplicitArrayCreationExpressionSyntax { Initializer: var elements }:
                return OfElements(elements);
            case InitializerExpressionSyntax elements:
                return OfElements(elements);
            case CollectionExpressionSyntax collection:
                return collection.Elements.Any(element => Has((element as ExpressionElementSyntax)?.Expression ?? (element as SpreadElementSyntax)?.Expression));
            case ConditionalExpressionSyntax conditional:
                return Has(conditional.WhenTrue, isPattern) || Has(conditional.WhenFalse, isPattern);
            case SwitchExpressionSyntax @switch:
                return @switch.Arms.Any(arm => Has(arm.Expression, isPattern));
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } either:
                return Has(either.Left, isPattern) || Has(either.Right, isPattern);
            case AssignmentExpressionSyntax assignment:
                return Has(assignment.Right, isPattern);
            case TupleExpressionSyntax tuple:
                return tuple.Arguments.Any(argument => Has(argument.Expression));
            case InterpolatedStringExpressionSyntax interpolated:
                return isPattern && interpolated.Contents.Any(part => part is InterpolatedStringTextSyntax written && OptOutWords.AreInPattern(written.TextToken.ValueText) || part is InterpolationSyntax hole && Has(hole.Expression, isPattern));
            default:
                return false;
        }
    }

    private bool OfElements(InitializerExpressionSyntax elements) => elements.Expressions.Any(element => element switch
    {
        // The keys of a dictionary, not what they lead to.
        InitializerExpressionSyntax { Expressions: { Count: > 0 } pair } => Has(pair[0]),
        AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: { Count: > 0 } keys } } => Has(keys[0].Expression),
        AssignmentExpressionSyntax => false,
        _ => Has(element),
    });

    private bool OfCreation(BaseObjectCreationExpressionSyntax creation)
    {
        if (creation.Initializer is { } elements && OfElements(elements))
            return true;
        var type = _uses.ModelOf(creation).GetTypeInfo(creation, _cancellationToken).Type;
        // What an object of the project's own has in it is asked of its members.
        return creation.ArgumentList is { } list && !(type is not null && _uses.IsOwn(type.OriginalDefinition)) && list.Arguments.Any(argument => Has(argument.Expression, type?.Name == "Regex"));
    }

    private bool OfCall(InvocationExpressionSyntax invocation, bool isPattern)
    {
        var method = CallArguments.AnyOverloadOf(invocation, _uses.ModelOf(invocation), _cancellationToken);
        if (method is not null && _uses.IsOwn(method.OriginalDefinition))
            return Has(method.ReducedFrom ?? method);
        if (invocation.ArgumentList.Arguments.Any(argument => IsSetting(argument.Expression)))
            return true;
        isPattern |= method?.ContainingType.Name == "Regex";
        return Has(MessageText.ReceiverOfCall(invocation), isPattern)
            || invocation.ArgumentList.Arguments.Any(argument => argument.Expression is not AnonymousFunctionExpressionSyntax && Has(argument.Expression, isPattern));
    }

    /// <summary>The key of a setting or resource that says what it holds.</summary>
    private bool IsSetting(ExpressionSyntax key) =>
        _uses.ModelOf(key).GetConstantValue(key, _cancellationToken).Value is string text && !OptOutWords.IsKeyword(text) && text.IndexOf(' ') < 0 && OptOutWords.IsSaidBy(text);

    private bool OfMember(ExpressionSyntax member)
    {
        if (_uses.ModelOf(member).GetSymbolInfo(member, _cancellationToken).Symbol is not { } symbol)
            return OptOutWords.IsSaidBy(CallName.Of(member) ?? "");
        if (symbol is IMethodSymbol)
            // words.Any(StopWords.Contains)
            return member is MemberAccessExpressionSyntax { Expression: var of } && Has(of) || _uses.IsOwn(symbol.OriginalDefinition) && Has(symbol);
        return Has(symbol);
    }

    private bool Has(ISymbol symbol) => _answers.Of(symbol.OriginalDefinition);

    private bool Compute(ISymbol symbol) => IsHolder(symbol) && OptOutWords.IsSaidBy(symbol.Name) || IsListOfWords(symbol) || symbol switch
    {
        ILocalSymbol => OfDeclarations(symbol) || OfAssignments(symbol),
        IFieldSymbol or IPropertySymbol when _uses.IsOwn(symbol) => OfDeclarations(symbol) || OfAssignments(symbol) || OfImplementations(symbol),
        IParameterSymbol parameter => OfParameter(parameter),
        IMethodSymbol method => _uses.Implementations(method).Where(_uses.IsOwn).Any(implementation => OfFunction(implementation) || IsGenerated(implementation)),
        _ => false,
    };

    /// <summary>Named after what its words do: <c>List&lt;string&gt; Stop</c>, or a single one among the keywords.</summary>
    private bool IsListOfWords(ISymbol symbol)
    {
        if (symbol is not (IFieldSymbol or IPropertySymbol) || !OptOutWords.IsKeyword(symbol.Name) || !_uses.IsOwn(symbol))
            return false;
        return ((symbol as IFieldSymbol)?.Type ?? ((IPropertySymbol)symbol).Type) switch
        {
            IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_String } => true,
            INamedTypeSymbol { TypeArguments: { Length: 1 } arguments } => arguments[0].SpecialType == SpecialType.System_String,
            { SpecialType: SpecialType.System_String } => NameWords.Of(symbol.ContainingType.Name).Exists(HoldersOfWords.Contains),
            _ => false,
        };
    }

    /// <summary>A text, several, or an expression: whether somebody opted out is another question.</summary>
    private static bool IsHolder(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => HeldBy.CanHold(local.Type),
        IFieldSymbol field => HeldBy.CanHold(field.Type),
        IPropertySymbol property => HeldBy.CanHold(property.Type),
        IParameterSymbol parameter => HeldBy.CanHold(parameter.Type),
        _ => false,
    };

    private bool OfDeclarations(ISymbol symbol)
    {
        foreach (var declaration in _uses.DeclarationsOf(symbol))
        {
            var has = declaration switch
            {
                VariableDeclaratorSyntax variable => Has(variable.Initializer?.Value),
                ForEachStatementSyntax loop => Has(loop.Expression),
                SingleVariableDesignationSyntax designation => designation.FirstAncestorOrSelf<ForEachVariableStatementSyntax>() is { } loop && loop.Variable.Span.Contains(designation.Span) && Has(loop.Expression),
                PropertyDeclarationSyntax property => Has(property.Initializer?.Value) || Has(property.ExpressionBody?.Expression)
                    || property.AccessorList?.Accessors.FirstOrDefault(accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration)) is { } getter && FunctionCode.Returned(getter).Any(returned => Has(returned)),
                ParameterSyntax positional => _uses.ModelOf(positional).GetDeclaredSymbol(positional, _cancellationToken) is IParameterSymbol parameter && OfParameter(parameter),
                _ => false,
            };
            if (has)
                return true;
        }

        return false;
    }

    private bool OfAssignments(ISymbol symbol) => _uses.Of(symbol, static use => ValueSyntax.TargetOf(use) is var target && target.Parent is AssignmentExpressionSyntax assignment && assignment.Left == target)
        .Any(use => Has(((AssignmentExpressionSyntax)ValueSyntax.TargetOf(use).Parent!).Right))
        || symbol is not ILocalSymbol && HeldBy.CanHold((symbol as IFieldSymbol)?.Type ?? (symbol as IPropertySymbol)?.Type) && IsFilledWith(symbol);

    /// <summary><c>_words.Add("STOP")</c></summary>
    private bool IsFilledWith(ISymbol collection) => _uses.Of(collection, static use => ValueSyntax.TargetOf(use).Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" or "TryAdd" or "AddRange" or "UnionWith" })
        .Any(use => ValueSyntax.TargetOf(use).Parent?.Parent is InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } added } && Has(added[0].Expression));

    private bool OfImplementations(ISymbol symbol) =>
        symbol is IPropertySymbol { GetMethod: { } getter } && (symbol.IsAbstract || symbol.IsVirtual)
        && _uses.Implementations(getter).Where(implementation => !SymbolEqualityComparer.Default.Equals(implementation, getter)).Any(implementation => implementation.AssociatedSymbol is { } other && Has(other));

    private bool OfParameter(IParameterSymbol parameter)
    {
        if (_uses.DeclarationOf(parameter) is not ParameterSyntax syntax || parameter.ContainingSymbol is not IMethodSymbol method)
            return false;
        // words.Any(word => …), Array.Exists(words, word => …)
        if (method.MethodKind == MethodKind.AnonymousFunction)
        {
            return syntax.FirstAncestorOrSelf<AnonymousFunctionExpressionSyntax>() is { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } }
                && (Has(MessageText.ReceiverOfCall(call)) || call.ArgumentList.Arguments.Any(argument => argument.Expression is not AnonymousFunctionExpressionSyntax && Has(argument.Expression)));
        }

        if (method.MethodKind != MethodKind.Constructor)
            return false;
        if (method.ContainingType.IsOrDerivesFrom("System.Attribute"))
            return AttributesOf(method.ContainingType).Any(attribute => attribute.ArgumentList?.Arguments.Any(argument => Has(argument.Expression)) == true);
        return Creations(method).Any(list => Has(CallArguments.ArgumentFor(parameter.Name, list, method)?.Expression));
    }

    private IEnumerable<BaseArgumentListSyntax?> Creations(IMethodSymbol constructor) =>
        _uses.Of(constructor).Select(use => (BaseArgumentListSyntax?)use.FirstAncestorOrSelf<ObjectCreationExpressionSyntax>()?.ArgumentList)
            .Concat(_uses.Creations(constructor).Select(creation => (BaseArgumentListSyntax?)creation.ArgumentList));

    private IEnumerable<AttributeSyntax> AttributesOf(INamedTypeSymbol type)
    {
        var name = type.Name;
        if (name.EndsWith("Attribute", StringComparison.Ordinal))
            name = name.Substring(0, name.Length - "Attribute".Length);
        return _uses.Named(name).Select(use => use.Parent).OfType<AttributeSyntax>();
    }

    private bool OfFunction(IMethodSymbol method) => FunctionCode.Of(method, _uses).SelectMany(FunctionCode.Returned).Any(returned => Has(returned));

    /// <summary><c>[GeneratedRegex("^stop$")]</c></summary>
    private bool IsGenerated(IMethodSymbol method) => method.GetAttributes().Any(attribute =>
        attribute.AttributeClass?.Name == "GeneratedRegexAttribute" && attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Primitive, Value: string pattern } && OptOutWords.AreInPattern(pattern));
}
