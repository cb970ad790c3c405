using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TwilioAnalyzers.Flow.Failures;

/// <summary>Sets, dictionaries and enumerations of codes, and delegates that know them.</summary>
internal sealed partial class CodeComparisons
{
    /// <summary>A set, list or dictionary of codes that the project writes down.</summary>
    private CodeComparison OfTable(ExpressionSyntax table)
    {
        var symbol = uses.ModelOf(table).GetSymbolInfo(table, cancellationToken).Symbol;
        if (symbol is not (ILocalSymbol or IFieldSymbol or IPropertySymbol) || !uses.IsOwn(symbol.OriginalDefinition))
            return symbol is null && table is BaseObjectCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or ArrayCreationExpressionSyntax or CollectionExpressionSyntax ? OfElements(table) : CodeComparison.Has;
        var written = WrittenFor(symbol);
        return written is null ? CodeComparison.Has : OfElements(written);
    }

    private CodeComparison OfElements(ExpressionSyntax written)
    {
        var constants = written.DescendantNodes().OfType<ExpressionSyntax>().Where(node => node is LiteralExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax).Select(Value).OfType<int>().ToList();
        return constants.Count == 0 || constants.Contains(code) ? CodeComparison.Has : CodeComparison.Others;
    }

    /// <summary>The members of an enumeration are a table as well: <c>Enum.IsDefined(typeof(Permanent), ex.Code)</c>.</summary>
    private CodeComparison OfEnumeration(InvocationExpressionSyntax call, IMethodSymbol method, int depth)
    {
        if (method.Name is "ToObject" or "Parse")
            return OfCode(call, depth);
        if (method.Name is not ("IsDefined" or "TryParse" or "GetName"))
            return CodeComparison.None;
        // Any number can be parsed: what is done with the member tells more.
        if (call.ArgumentList.Arguments.LastOrDefault() is { RefKindKeyword.RawKind: (int)SyntaxKind.OutKeyword, Expression: DeclarationExpressionSyntax { Designation: var parsed } }
            && OfDesignation(parsed, depth) is not CodeComparison.None and var compared)
        {
            return compared;
        }

        var type = method.TypeArguments.FirstOrDefault()
            ?? (call.ArgumentList.Arguments.FirstOrDefault()?.Expression is TypeOfExpressionSyntax { Type: var named } ? uses.ModelOf(named).GetTypeInfo(named, cancellationToken).Type : null);
        if (type is not INamedTypeSymbol { EnumUnderlyingType: not null })
            return CodeComparison.Has;
        return type.GetMembers().OfType<IFieldSymbol>().Any(member => member.ConstantValue is { } value && Convert.ToDecimal(value, CultureInfo.InvariantCulture) == code) ? CodeComparison.Has : CodeComparison.Others;
    }

    /// <summary>A lambda or a method that is kept in a variable and written down there; any other delegate may know the code.</summary>
    private CodeComparison OfDelegate(InvocationExpressionSyntax call, int place, bool isCode, int depth)
    {
        var target = call.Expression switch
        {
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Invoke" } invoke => invoke.Expression,
            MemberBindingExpressionSyntax when call.Parent is ConditionalAccessExpressionSyntax conditional => conditional.Expression,
            var named => named,
        };
        var symbol = uses.ModelOf(target).GetSymbolInfo(target, cancellationToken).Symbol;
        if (depth == Depth || symbol is not (ILocalSymbol or IFieldSymbol or IPropertySymbol { SetMethod: null }) || !uses.IsOwn(symbol.OriginalDefinition)
            || WrittenFor(symbol) is not { } written || uses.Of(symbol.OriginalDefinition).Any(ValueSources.IsWritten))
        {
            return CodeComparison.Has;
        }

        switch (ValueSyntax.Stripped(written))
        {
            case AnonymousFunctionExpressionSyntax lambda:
                return uses.ModelOf(lambda).GetSymbolInfo(lambda, cancellationToken).Symbol is IMethodSymbol function && place < function.Parameters.Length
                    ? isCode ? OfVariable(function.Parameters[place], depth + 1) : Max(OfException(function.Parameters[place], depth + 1), InPatterns(lambda, depth + 1))
                    : CodeComparison.Has;
            case var group when uses.ModelOf(group).GetSymbolInfo(group, cancellationToken).Symbol is IMethodSymbol { ReducedFrom: null } method && uses.IsOwn(method.OriginalDefinition) && place < method.Parameters.Length && group is not InvocationExpressionSyntax:
                return OfHelper(method, method.Parameters[place], isCode, depth);
            default:
                return CodeComparison.Has;
        }
    }

    /// <summary>The value with which a variable or property is declared.</summary>
    private ExpressionSyntax? WrittenFor(ISymbol symbol) => uses.DeclarationsOf(symbol).Select(static declaration => declaration switch
    {
        VariableDeclaratorSyntax variable => variable.Initializer?.Value,
        PropertyDeclarationSyntax property => property.Initializer?.Value ?? property.ExpressionBody?.Expression,
        _ => null,
    }).FirstOrDefault();
}
