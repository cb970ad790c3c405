using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.CodeFixes.Foundation;

/// <summary>A service that a place can call as it is: in a variable, a parameter, a field or a property that it sees.</summary>
internal static class ServiceInReach
{
    /// <param name="place">Where it is to be called.</param>
    /// <param name="type">The service's type, by its full name.</param>
    /// <param name="model">Of the place's file.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>Its name, and whether it may be missing; null where there is none.</returns>
    public static (string Name, bool MayBeNull)? Find(SyntaxNode place, string type, SemanticModel model, CancellationToken cancellationToken)
    {
        var isStatic = IsStatic(place);
        return model.LookupSymbols(place.SpanStart)
            .Where(symbol => TypeOf(symbol).Implements(type) && IsUsable(symbol))
            .OrderBy(symbol => symbol is ILocalSymbol ? 0 : symbol is IParameterSymbol ? IsOfConstructor(symbol) ? 2 : 0 : 1)
            .ThenBy(symbol => symbol.Name, StringComparer.Ordinal)
            .Select(symbol => ((string, bool)?)(symbol.Name, symbol is not ILocalSymbol && TypeOf(symbol)!.NullableAnnotation == NullableAnnotation.Annotated))
            .FirstOrDefault();

        bool IsUsable(ISymbol symbol) => symbol switch
        {
            IFieldSymbol or IPropertySymbol { GetMethod: not null } => (symbol.IsStatic || !isStatic) && !(place.FirstAncestorOrSelf<TypeDeclarationSyntax>() is StructDeclarationSyntax),
            // Of the constructor around the members: it must not be kept twice.
            IParameterSymbol when IsOfConstructor(symbol) => !isStatic && !IsKept(symbol),
            IParameterSymbol parameter => parameter.RefKind == RefKind.None && IsCaptured(parameter),
            // Those of top-level statements are found from everywhere, and seen from there alone.
            ILocalSymbol local => IsCaptured(local) && IsMade(local),
            _ => false,
        };

        // var optOuts = new InMemoryOptOutStore(); somewhere above.
        bool IsMade(ILocalSymbol local) => local is { RefKind: RefKind.None, DeclaringSyntaxReferences: { Length: 1 } references }
            && references[0].GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: not LiteralExpressionSyntax and var made, Parent: VariableDeclarationSyntax { Type: not NullableTypeSyntax } } declarator
            && declarator.Span.End < place.SpanStart && model.GetTypeInfo(made, cancellationToken).Nullability.FlowState != NullableFlowState.MaybeNull;

        // A static function sees no variable of those around it.
        bool IsCaptured(ISymbol variable)
        {
            for (var function = model.GetEnclosingSymbol(place.SpanStart, cancellationToken); function is IMethodSymbol method; function = method.ContainingSymbol)
            {
                if (SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, method))
                    return true;
                if (method is { IsStatic: true, MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction })
                    return false;
            }

            return false;
        }

        bool IsOfConstructor(ISymbol symbol) => symbol.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor
            && constructor.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(cancellationToken) is TypeDeclarationSyntax);

        bool IsKept(ISymbol parameter) => place.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } declaration
            || declaration.DescendantNodes().OfType<IdentifierNameSyntax>().Any(use => use.Identifier.ValueText == parameter.Name
                && use.FirstAncestorOrSelf<SyntaxNode>(node => node is PrimaryConstructorBaseTypeSyntax or EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax } or EqualsValueClauseSyntax { Parent.Parent.Parent: FieldDeclarationSyntax }) is not null);
    }

    /// <summary>The code there has no <c>this</c>.</summary>
    public static bool IsStatic(SyntaxNode place) => place.Ancestors().Any(node => node switch
    {
        MemberDeclarationSyntax and not BaseTypeDeclarationSyntax and not BaseNamespaceDeclarationSyntax => ((MemberDeclarationSyntax)node).Modifiers.Any(SyntaxKind.StaticKeyword) || node is GlobalStatementSyntax,
        LocalFunctionStatementSyntax function => function.Modifiers.Any(SyntaxKind.StaticKeyword),
        AnonymousFunctionExpressionSyntax function => function.Modifiers.Any(SyntaxKind.StaticKeyword),
        _ => false,
    });

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        IParameterSymbol parameter => parameter.Type,
        ILocalSymbol local => local.Type,
        _ => null,
    };
}
