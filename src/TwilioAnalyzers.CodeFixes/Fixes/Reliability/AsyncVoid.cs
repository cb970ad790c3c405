using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using TwilioAnalyzers.CodeFixes.Foundation;

namespace TwilioAnalyzers.CodeFixes.Fixes.Reliability;

/// <summary><c>async void</c> that becomes <c>async Task</c>, with its callers awaiting it: only where all of these can.</summary>
internal sealed class AsyncVoid
{
    private readonly SyntaxNode _function;
    private readonly IReadOnlyList<ExpressionStatementSyntax> _calls;

    private AsyncVoid(SyntaxNode function, IReadOnlyList<ExpressionStatementSyntax> calls)
    {
        _function = function;
        _calls = calls;
    }

    public static AsyncVoid? Of(EnclosingFunction function, SemanticModel model, CancellationToken cancellationToken)
    {
        if (function.Symbol is not { IsAsync: true, ReturnsVoid: true } symbol || Scope(function, symbol) is not { } scope)
            return null;
        var calls = new List<ExpressionStatementSyntax>();
        foreach (var name in scope.DescendantNodes().OfType<SimpleNameSyntax>())
        {
            if (name.Identifier.ValueText != symbol.Name || !SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellationToken).Symbol?.OriginalDefinition, symbol.OriginalDefinition))
                continue;
            ExpressionSyntax callee = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
            if (callee.Parent is not InvocationExpressionSyntax { Parent: ExpressionStatementSyntax statement } || EnclosingFunction.Around(statement, model, cancellationToken) is not { } caller
                || !(caller.Symbol is { IsAsync: true, ReturnsVoid: false } || caller.Node is CompilationUnitSyntax)
                || statement.Ancestors().TakeWhile(ancestor => ancestor != caller.Node).Any(ancestor => ancestor is LockStatementSyntax or UnsafeStatementSyntax))
            {
                return null;
            }

            calls.Add(statement);
        }

        return calls.Count == 0 ? null : new AsyncVoid(function.Node, calls);
    }

    public void Make(SyntaxEditor editor)
    {
        editor.ReplaceNode(_function, (current, _) => current switch
        {
            MethodDeclarationSyntax method => method.WithReturnType(Task(method.ReturnType)),
            LocalFunctionStatementSyntax local => local.WithReturnType(Task(local.ReturnType)),
            _ => current,
        });
        foreach (var call in _calls)
        {
            editor.ReplaceNode(call, (current, _) => current is ExpressionStatementSyntax { Expression: not AwaitExpressionSyntax } statement
                ? statement.WithExpression(AwaitedCall.Of(statement.Expression, call.SyntaxTree.GetRoot()))
                : current);
        }
    }

    /// <summary>Where all its callers are.</summary>
    private static SyntaxNode? Scope(EnclosingFunction function, IMethodSymbol symbol) => function.Node switch
    {
        LocalFunctionStatementSyntax local => local.Parent is GlobalStatementSyntax global ? global.Parent : local.Parent,
        MethodDeclarationSyntax method when symbol is { DeclaredAccessibility: Accessibility.Private, ContainingType.DeclaringSyntaxReferences.Length: 1, PartialDefinitionPart: null } && symbol.ExplicitInterfaceImplementations.IsEmpty
            && symbol.Parameters.Length != 2 => method.Parent,
        _ => null,
    };

    private static TypeSyntax Task(TypeSyntax current) => current is PredefinedTypeSyntax
        ? (TypeSyntax)QualifiedSyntax.Annotate(SyntaxFactory.ParseTypeName("global::System.Threading.Tasks.Task")).WithTriviaFrom(current)
        : current;
}
