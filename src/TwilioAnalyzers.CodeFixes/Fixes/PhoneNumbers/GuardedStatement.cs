using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;
using TwilioAnalyzers.CodeFixes.Foundation;

namespace TwilioAnalyzers.CodeFixes.Fixes.PhoneNumbers;

/// <summary>The statement that sends, where another can stand before it and is sure to run before it.</summary>
internal sealed class GuardedStatement
{
    private readonly StatementSyntax _statement;

    private GuardedStatement(StatementSyntax statement) => _statement = statement;

    /// <summary>Null where a guard before the statement would not see the same value, or could not stand there.</summary>
    public static GuardedStatement? Of(SentNumber sent, SemanticModel model, CancellationToken cancellationToken)
    {
        if (!sent.IsSimple || Around(sent) is not { } guarded)
            return null;
        var root = sent.Number;
        while (root is MemberAccessExpressionSyntax access)
            root = access.Expression;
        // A variable that the statement itself declares is not there yet.
        return model.GetSymbolInfo(root, cancellationToken).Symbol is { } symbol && !symbol.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree == guarded._statement.SyntaxTree && guarded._statement.Span.Contains(reference.Span))
            && !(guarded._statement.FirstAncestorOrSelf<GlobalStatementSyntax>() is not null && symbol is INamedTypeSymbol)
            ? guarded
            : null;
    }

    public static GuardedStatement? Around(SentNumber sent)
    {
        for (SyntaxNode node = sent.Node; node.Parent is { } parent; node = parent)
        {
            switch (parent)
            {
                case AnonymousFunctionExpressionSyntax or ConditionalExpressionSyntax or SwitchExpressionArmSyntax or QueryExpressionSyntax:
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression or (int)SyntaxKind.CoalesceExpression } binary when binary.Right == node:
                    return null;
                case StatementSyntax statement:
                    return statement is not (WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or LocalFunctionStatementSyntax or BlockSyntax)
                        && statement.Parent is BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax && !HasDirectives(statement) ? new GuardedStatement(statement) : null;
                case MemberDeclarationSyntax:
                    return null;
            }
        }

        return null;
    }

    public void Insert(SyntaxEditor editor, string text)
    {
        var root = _statement.SyntaxTree.GetRoot();
        var indentation = EndOfLine.Indentation(_statement);
        var guard = SyntaxFactory.ParseStatement(EndOfLine.In(text, root, indentation));
        guard = guard.ReplaceNodes(guard.DescendantNodes().Where(node => node is MemberAccessExpressionSyntax or QualifiedNameSyntax), (_, node) => node.WithAdditionalAnnotations(Simplifier.Annotation));
        // The comments above the statement stay above it, and so above the guard.
        if (_statement.Parent is GlobalStatementSyntax global)
        {
            editor.InsertBefore(global, SyntaxFactory.GlobalStatement(Placed(guard, _statement, root)));
            editor.ReplaceNode(global, (current, _) => current.WithLeadingTrivia(SyntaxFactory.Whitespace(indentation)));
        }
        else
        {
            editor.InsertBefore(_statement, Placed(guard, _statement, root));
            editor.ReplaceNode(_statement, (current, _) => current.WithLeadingTrivia(SyntaxFactory.Whitespace(indentation)));
        }
    }

    /// <summary>Another finding behind the statement, of the same value.</summary>
    public bool Settles(SentNumber sent, Diagnostic other)
    {
        var span = other.Location.SourceSpan;
        if (other.Location.SourceTree != _statement.SyntaxTree || span.Start <= _statement.Span.End || Container is not { } container || !container.Span.Contains(span))
            return false;
        var name = sent.Number.ToString();
        var node = _statement.SyntaxTree.GetRoot().FindNode(span);
        return node.DescendantNodesAndSelf().Any(part => part is ExpressionSyntax && part.ToString() == name)
            && !container.DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(assignment => assignment.SpanStart > _statement.Span.End && assignment.SpanStart < span.Start && assignment.Left.ToString() == name)
            && !node.Ancestors().TakeWhile(ancestor => ancestor != container).Any(ancestor => ancestor is LocalFunctionStatementSyntax);
    }

    private SyntaxNode? Container => _statement.Parent is GlobalStatementSyntax global ? global.Parent : _statement.Parent;

    private static StatementSyntax Placed(StatementSyntax guard, StatementSyntax before, SyntaxNode root) =>
        guard.WithLeadingTrivia(before.GetLeadingTrivia()).WithTrailingTrivia(EndOfLine.Of(root));

    private static bool HasDirectives(StatementSyntax statement) => statement.GetLeadingTrivia().Any(trivia => trivia.IsDirective);
}
