using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TwilioAnalyzers.Flow.Inbound;

/// <summary>The code of a function: its declaration, its nodes without those of the functions and types in it, what it gives back.</summary>
internal static class FunctionCode
{
    /// <summary>The declarations of a method, accessor or local function that have a body; a property's initialiser stands for its accessor.</summary>
    public static IEnumerable<SyntaxNode> Of(IMethodSymbol method, SymbolUses uses)
    {
        method = method.PartialImplementationPart ?? method;
        foreach (var syntax in uses.DeclarationsOf(method))
        {
            if (HasBody(syntax))
                yield return syntax;
        }
    }

    public static IEnumerable<SyntaxNode> Nodes(SyntaxNode code) => code.DescendantNodes(node =>
        node == code || node is not (LocalFunctionStatementSyntax or BaseTypeDeclarationSyntax or AttributeListSyntax));

    /// <summary>Lambdas inside give back to others.</summary>
    public static IEnumerable<ExpressionSyntax> Returned(SyntaxNode code)
    {
        var arrow = code switch
        {
            LambdaExpressionSyntax lambda => lambda.ExpressionBody,
            BaseMethodDeclarationSyntax method => method.ExpressionBody?.Expression,
            LocalFunctionStatementSyntax local => local.ExpressionBody?.Expression,
            AccessorDeclarationSyntax accessor => accessor.ExpressionBody?.Expression,
            ArrowExpressionClauseSyntax clause => clause.Expression,
            _ => null,
        };
        if (arrow is not null)
            return [arrow];
        return code.DescendantNodes(node => node == code || node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or BaseTypeDeclarationSyntax))
            .Select(node => node switch
            {
                ReturnStatementSyntax returned => returned.Expression,
                YieldStatementSyntax yielded => yielded.Expression,
                _ => null,
            }).OfType<ExpressionSyntax>();
    }

    private static bool HasBody(SyntaxNode syntax) => syntax switch
    {
        BaseMethodDeclarationSyntax method => method.Body is not null || method.ExpressionBody is not null,
        LocalFunctionStatementSyntax local => local.Body is not null || local.ExpressionBody is not null,
        AccessorDeclarationSyntax accessor => accessor.Body is not null || accessor.ExpressionBody is not null,
        ArrowExpressionClauseSyntax or AnonymousFunctionExpressionSyntax => true,
        _ => false,
    };
}
