using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Flow.Failures;

/// <summary>What leaves a try: to the one around it, and to those of the callers.</summary>
internal sealed partial class CodeComparisons
{
    /// <summary>What the conditions of the catches let through is asked for further out.</summary>
    public CodeComparison Outside(TryStatementSyntax @try) =>
        @try.Catches.Any(clause => Takes(clause, null)) ? CodeComparison.None : Outward(@try, null, 0);

    /// <summary>Whoever catches what leaves this place; null stands for the SDK's exception, otherwise it is inside of one of that type.</summary>
    private CodeComparison Outward(SyntaxNode place, ITypeSymbol? wrapper, int depth)
    {
        for (SyntaxNode child = place, current = place.Parent!; current is not null and not MemberDeclarationSyntax; child = current, current = current.Parent!)
        {
            if (current is not TryStatementSyntax @try || @try.Block != child)
                continue;
            foreach (var clause in @try.Catches)
            {
                if (!MayTake(clause, wrapper))
                    continue;
                if (In(clause, wrapper, depth) == CodeComparison.Has)
                    return CodeComparison.Has;
                if (Takes(clause, wrapper))
                    return CodeComparison.None;
            }
        }

        var function = uses.ModelOf(place).GetEnclosingSymbol(place.SpanStart, cancellationToken);
        while (function is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction })
            function = function.ContainingSymbol;
        if (depth == Depth || function is not IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction or MethodKind.ExplicitInterfaceImplementation } method || !_open.Add(method.OriginalDefinition))
            return CodeComparison.None;
        foreach (var name in SymbolUses.Counterparts(method.OriginalDefinition).Prepend(method.OriginalDefinition))
        {
            foreach (var use in uses.Of(name))
            {
                if (Outward(use, wrapper, depth + 1) == CodeComparison.Has)
                    return CodeComparison.Has;
            }
        }

        return CodeComparison.None;
    }

    /// <summary>The opt-out goes no further than this catch, unless it is thrown again.</summary>
    private bool Takes(CatchClauseSyntax clause, ITypeSymbol? wrapper)
    {
        if (clause.Filter is { FilterExpression: var filter } && Admits(filter) != true)
            return false;
        return clause.Declaration is not { } declaration
            || TypeOf(declaration) is { } type && (wrapper is null ? WrapperOf(type) is null : DerivesFrom(wrapper, type));
    }

    /// <summary>A type that is not known may be its own.</summary>
    private bool MayTake(CatchClauseSyntax clause, ITypeSymbol? wrapper) => clause.Declaration is not { } declaration || TypeOf(declaration) is not { } type
        || (wrapper is null ? WrapperOf(type) is null : DerivesFrom(wrapper, type) || DerivesFrom(type, wrapper));

    private ITypeSymbol? TypeOf(CatchDeclarationSyntax declaration) =>
        uses.ModelOf(declaration).GetTypeInfo(declaration.Type, cancellationToken).Type is { TypeKind: TypeKind.Class } type ? type : null;

    /// <summary>Null where an exception of that type may be the SDK's itself.</summary>
    private static ITypeSymbol? WrapperOf(ITypeSymbol? type) =>
        type is not { TypeKind: TypeKind.Class } || type.IsNamed("System.Exception") || type.IsNamed("Twilio.Exceptions.ApiException") || type.IsNamed("Twilio.Exceptions.TwilioException") ? null : type;

    private static bool DerivesFrom(ITypeSymbol type, ITypeSymbol from)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, from.OriginalDefinition))
                return true;
        }

        return false;
    }

    /// <summary>Whether the condition holds for the opt-out; null where that hangs on something else.</summary>
    private bool? Admits(ExpressionSyntax condition) => condition switch
    {
        ParenthesizedExpressionSyntax inner => Admits(inner.Expression),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not => !Admits(not.Operand),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } and => Admits(and.Left) & Admits(and.Right),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } or => Admits(or.Left) | Admits(or.Right),
        BinaryExpressionSyntax comparison when IsCode(comparison.Left) && Value(comparison.Right) is { } bound => Holds(comparison.Kind(), true, bound),
        BinaryExpressionSyntax comparison when IsCode(comparison.Right) && Value(comparison.Left) is { } bound => Holds(comparison.Kind(), false, bound),
        IsPatternExpressionSyntax test when IsCode(test.Expression) => Matches(test.Pattern),
        _ => null,
    };

    private static bool IsCode(ExpressionSyntax expression) => ValueSyntax.Stripped(expression) is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Code" };

    private bool? Matches(PatternSyntax pattern) => pattern switch
    {
        DiscardPatternSyntax or VarPatternSyntax => true,
        ParenthesizedPatternSyntax inner => Matches(inner.Pattern),
        UnaryPatternSyntax not => !Matches(not.Pattern),
        BinaryPatternSyntax { RawKind: (int)SyntaxKind.OrPattern } or => Matches(or.Left) | Matches(or.Right),
        BinaryPatternSyntax and => Matches(and.Left) & Matches(and.Right),
        ConstantPatternSyntax constant when Value(constant.Expression) is { } value => value == code,
        RelationalPatternSyntax relational when Value(relational.Expression) is { } bound => Holds(SyntaxFacts.GetBinaryExpression(relational.OperatorToken.Kind()), true, bound),
        _ => null,
    };
}
