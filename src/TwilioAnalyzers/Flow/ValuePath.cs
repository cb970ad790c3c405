using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TwilioAnalyzers.Flow;

/// <summary>A value by the way to it: a variable, a field or a property, and what follows it (<c>order.Customer.Phone</c>, <c>form["to"]</c>).</summary>
internal sealed class ValuePath : IEquatable<ValuePath>
{
    private const int MostAliases = 4;

    /// <summary>Symbols, and the keys of indexers as strings.</summary>
    private readonly ImmutableArray<object> _members;

    private ValuePath(ISymbol root, ImmutableArray<object> members)
    {
        Root = root;
        _members = members;
    }

    public ISymbol Root { get; }

    public bool IsRoot => _members.IsEmpty;

    /// <summary>The member that holds the value itself.</summary>
    public ISymbol? Last => _members.IsEmpty ? Root : _members[_members.Length - 1] as ISymbol;

    public static ValuePath Of(ISymbol symbol) => new(symbol.OriginalDefinition, ImmutableArray<object>.Empty);

    /// <summary>
    /// The way to the expression's value; null where it is computed. Variables that only give another value a name are looked through, and so is
    /// what does not make another number of it: <c>new PhoneNumber(x)</c>, <c>x.Trim()</c>, <c>x!</c>.
    /// </summary>
    public static ValuePath? Of(ExpressionSyntax expression, SymbolUses uses, CancellationToken cancellationToken) => Of(expression, uses, MostAliases, cancellationToken);

    /// <summary>The same value, with this one in the place of <paramref name="start"/>; null where it does not begin with that.</summary>
    public ValuePath? Under(ValuePath start, ISymbol replacement)
    {
        if (!StartsWith(start))
            return null;
        return new ValuePath(replacement.OriginalDefinition, _members.RemoveRange(0, start._members.Length));
    }

    /// <summary>What is left where the object at <paramref name="start"/> is looked at from inside.</summary>
    public ValuePath? Inside(ValuePath start)
    {
        if (!StartsWith(start) || _members.Length == start._members.Length || _members[start._members.Length] is not ISymbol root)
            return null;
        return new ValuePath(root, _members.RemoveRange(0, start._members.Length + 1));
    }

    /// <summary>The way that goes on from this one's value.</summary>
    public ValuePath Then(ValuePath further) => new(Root, _members.Add(further.Root).AddRange(further._members));

    public ValuePath Then(object member) => new(Root, _members.Add(member));

    public bool StartsWith(ValuePath start) =>
        SymbolEqualityComparer.Default.Equals(Root, start.Root) && _members.Length >= start._members.Length
        && Enumerable.Range(0, start._members.Length).All(i => AreSame(_members[i], start._members[i]));

    public bool Equals(ValuePath? other) => other is not null && other._members.Length == _members.Length && StartsWith(other);

    public override bool Equals(object? obj) => Equals(obj as ValuePath);

    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Root) * 31 + _members.Length;

    /// <summary>A call that gives the same value back, or the same in another form.</summary>
    public static bool IsTransparent(string method) => method is "Trim" or "TrimStart" or "TrimEnd" or "ToString" or "Normalize" or "GetValueOrDefault" or "AsSpan" or "AsString" or "ToLower" or "ToLowerInvariant" or "ToUpper" or "ToUpperInvariant";

    /// <summary><c>TrimStart('+')</c> makes a national number of it.</summary>
    public static bool TakesPlus(InvocationExpressionSyntax call) => call.ArgumentList.Arguments.Count > 0 && call.ArgumentList.Arguments[0].Expression is LiteralExpressionSyntax { Token.ValueText: "+" };

    private static ValuePath? Of(ExpressionSyntax expression, SymbolUses uses, int aliases, CancellationToken cancellationToken)
    {
        switch (expression)
        {
            case ParenthesizedExpressionSyntax parenthesized:
                return Of(parenthesized.Expression, uses, aliases, cancellationToken);
            case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } postfix:
                return Of(postfix.Operand, uses, aliases, cancellationToken);
            case CastExpressionSyntax cast:
                return Of(cast.Expression, uses, aliases, cancellationToken);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AsExpression } @as:
                return Of(@as.Left, uses, aliases, cancellationToken);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression, Right: var right } coalesce when ValueSyntax.IsNothing(right):
                return Of(coalesce.Left, uses, aliases, cancellationToken);
            case BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } creation
                when uses.ModelOf(creation).GetTypeInfo(creation, cancellationToken).Type is { Name: "PhoneNumber" } type && type.ContainingNamespace is { Name: "Types", ContainingNamespace.Name: "Twilio" }:
                return Of(arguments[0].Expression, uses, aliases, cancellationToken);
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call when IsTransparent(access.Name.Identifier.ValueText) && !TakesPlus(call):
                return Of(access.Expression, uses, aliases, cancellationToken);
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToString", Expression: IdentifierNameSyntax { Identifier.ValueText: "Convert" } }, ArgumentList.Arguments: { Count: 1 } converted }:
                return Of(converted[0].Expression, uses, aliases, cancellationToken);
            case ConditionalAccessExpressionSyntax conditional:
                return Of(conditional.Expression, uses, aliases, cancellationToken) is { } start ? Bound(start, conditional.WhenNotNull, uses, cancellationToken) : null;
            case ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } keys } element:
                return Of(element.Expression, uses, aliases, cancellationToken) is { } collection
                    && uses.ModelOf(element).GetConstantValue(keys[0].Expression, cancellationToken) is { HasValue: true, Value: { } key } ? collection.Then(key.ToString()) : null;
            case IdentifierNameSyntax or MemberAccessExpressionSyntax:
                break;
            default:
                return null;
        }

        var symbol = uses.ModelOf(expression).GetSymbolInfo(expression, cancellationToken).Symbol;
        if (symbol is IPropertySymbol or IFieldSymbol && expression is MemberAccessExpressionSyntax { Expression: not (ThisExpressionSyntax or BaseExpressionSyntax) } member && !symbol.IsStatic)
        {
            // x.Value of a nullable is x.
            var receiver = Of(member.Expression, uses, aliases, cancellationToken);
            return symbol is IPropertySymbol { Name: "Value", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } ? receiver : receiver?.Then(symbol.OriginalDefinition);
        }

        return symbol switch
        {
            ILocalSymbol local => aliases > 0 && Named(local, uses, cancellationToken) is { } value && Of(value, uses, aliases - 1, cancellationToken) is { } named ? named : Of(local),
            IParameterSymbol or IFieldSymbol or IPropertySymbol or IRangeVariableSymbol => Of(symbol),
            _ => null,
        };
    }

    /// <summary>What the local is another name of: it gets a value once, where it is declared.</summary>
    private static ExpressionSyntax? Named(ILocalSymbol local, SymbolUses uses, CancellationToken cancellationToken)
    {
        if (local.DeclaringSyntaxReferences.Length != 1)
            return null;
        var value = uses.DeclarationOf(local) switch
        {
            VariableDeclaratorSyntax { Initializer.Value: { } initializer } => initializer,
            SingleVariableDesignationSyntax { Parent: DeclarationPatternSyntax or VarPatternSyntax } designation when designation.Parent?.Parent is IsPatternExpressionSyntax pattern => pattern.Expression,
            SingleVariableDesignationSyntax { Parent: RecursivePatternSyntax { Parent: IsPatternExpressionSyntax pattern } } => pattern.Expression,
            _ => null,
        };
        return value is null || uses.Of(local).Any(ValueSources.IsWritten) ? null : value;
    }

    private static ValuePath? Bound(ValuePath start, ExpressionSyntax whenNotNull, SymbolUses uses, CancellationToken cancellationToken)
    {
        switch (whenNotNull)
        {
            case MemberBindingExpressionSyntax binding when uses.ModelOf(binding).GetSymbolInfo(binding.Name, cancellationToken).Symbol is { } symbol and (IPropertySymbol or IFieldSymbol):
                return start.Then(symbol.OriginalDefinition);
            case MemberAccessExpressionSyntax access when Bound(start, access.Expression, uses, cancellationToken) is { } inner
                && uses.ModelOf(access).GetSymbolInfo(access.Name, cancellationToken).Symbol is { } symbol and (IPropertySymbol or IFieldSymbol):
                return inner.Then(symbol.OriginalDefinition);
            case InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax { Name.Identifier.ValueText: var name } } when IsTransparent(name):
                return start;
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name, Expression: var called } } when IsTransparent(name):
                return Bound(start, called, uses, cancellationToken);
            case ConditionalAccessExpressionSyntax conditional when Bound(start, conditional.Expression, uses, cancellationToken) is { } inner:
                return Bound(inner, conditional.WhenNotNull, uses, cancellationToken);
            default:
                return null;
        }
    }

    private static bool AreSame(object left, object right) =>
        left is ISymbol symbol ? SymbolEqualityComparer.Default.Equals(symbol, right as ISymbol) : left.Equals(right);
}
