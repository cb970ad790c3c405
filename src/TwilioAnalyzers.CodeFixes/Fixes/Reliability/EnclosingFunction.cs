using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.CodeFixes.Fixes.Reliability;

/// <summary>The method, accessor, local function, lambda or program whose body a place belongs to.</summary>
internal sealed class EnclosingFunction
{
    private EnclosingFunction(SyntaxNode node, IMethodSymbol symbol)
    {
        Node = node;
        Symbol = symbol;
    }

    /// <summary>The declaration; the whole file for top-level statements.</summary>
    public SyntaxNode Node { get; }

    public IMethodSymbol Symbol { get; }

    public bool IsConstructor => Symbol.MethodKind is MethodKind.Constructor or MethodKind.StaticConstructor;

    public bool HandsOut => Symbol.Parameters.Any(parameter => parameter.RefKind == RefKind.Out);

    public bool IsIterator => Own().OfType<YieldStatementSyntax>().Any();

    /// <summary>Returns a task that it does not await itself.</summary>
    public bool PassesTask => !Symbol.IsAsync && IsTask(Symbol.ReturnType);

    /// <summary>Its caller gets something: to leave it, a value must be there.</summary>
    public bool ReturnsValue => Node is CompilationUnitSyntax
        ? Own().OfType<ReturnStatementSyntax>().Any(statement => statement.Expression is not null)
        : !Symbol.ReturnsVoid && !(Symbol.IsAsync && IsPlainTask(Symbol.ReturnType));

    /// <summary>Null for initialisers.</summary>
    public static EnclosingFunction? Around(SyntaxNode place, SemanticModel model, CancellationToken cancellationToken)
    {
        for (var node = place.Parent; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case AnonymousFunctionExpressionSyntax when model.GetSymbolInfo(node, cancellationToken).Symbol is IMethodSymbol lambda:
                    return new EnclosingFunction(node, lambda);
                case LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax or AccessorDeclarationSyntax when model.GetDeclaredSymbol(node, cancellationToken) is IMethodSymbol method:
                    return new EnclosingFunction(node, method);
                case BasePropertyDeclarationSyntax when model.GetDeclaredSymbol(node, cancellationToken) is IPropertySymbol { GetMethod: { } getter } && place.FirstAncestorOrSelf<ArrowExpressionClauseSyntax>() is not null:
                    return new EnclosingFunction(node, getter);
                case GlobalStatementSyntax when model.GetEnclosingSymbol(node.SpanStart, cancellationToken) is IMethodSymbol main && node.Parent is CompilationUnitSyntax unit:
                    return new EnclosingFunction(unit, main);
                case MemberDeclarationSyntax and not GlobalStatementSyntax:
                    return null;
            }
        }

        return null;
    }

    /// <summary>The nodes of the body without those of functions within it.</summary>
    public IEnumerable<SyntaxNode> Own() => Node is CompilationUnitSyntax unit
        ? unit.Members.OfType<GlobalStatementSyntax>().SelectMany(statement => Own(statement))
        : Own(Node);

    public static IEnumerable<SyntaxNode> Own(SyntaxNode node) =>
        node.DescendantNodes(child => child == node || child is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax));

    public static bool IsTask(ITypeSymbol? type) => type.IsNamed("System.Threading.Tasks.Task") || type.IsNamed("System.Threading.Tasks.ValueTask");

    public static bool IsPlainTask(ITypeSymbol? type) => IsTask(type) && type is INamedTypeSymbol { Arity: 0 };
}
