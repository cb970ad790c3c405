using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using TwilioAnalyzers.Flow;

namespace TwilioAnalyzers.CodeFixes.Foundation;

/// <summary>The <c>const</c> that holds a value, which has to become something that is computed when the program runs.</summary>
internal sealed class ConstantDeclaration
{
    private readonly SyntaxNode _declaration;
    private readonly VariableDeclarationSyntax _variables;

    private ConstantDeclaration(SyntaxNode declaration, VariableDeclarationSyntax variables)
    {
        _declaration = declaration;
        _variables = variables;
    }

    private bool IsField => _declaration is FieldDeclarationSyntax;

    /// <summary>Null where the value is no part of a constant.</summary>
    public static ConstantDeclaration? Around(ExpressionSyntax node)
    {
        for (var ancestor = node.Parent; ancestor is not null; ancestor = ancestor.Parent)
        {
            switch (ancestor)
            {
                case FieldDeclarationSyntax field:
                    return field.Modifiers.Any(SyntaxKind.ConstKeyword) ? new(field, field.Declaration) : null;
                case LocalDeclarationStatementSyntax local:
                    return local.IsConst ? new(local, local.Declaration) : null;
                case StatementSyntax or MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax:
                    return null;
            }
        }

        return null;
    }

    /// <summary>Something in the solution uses it where only a constant will do, or before a field would have its value.</summary>
    public async Task<bool> IsRequired(Document document, SemanticModel model, CancellationToken cancellationToken)
    {
        if (IsField && _declaration.Parent is InterfaceDeclarationSyntax)
            return true;
        foreach (var variable in _variables.Variables)
        {
            if (model.GetDeclaredSymbol(variable, cancellationToken) is not { } symbol)
                return true;
            var documents = symbol is IFieldSymbol { DeclaredAccessibility: not Accessibility.Private }
                ? document.Project.Solution.Projects.Where(project => project.Language == LanguageNames.CSharp).SelectMany(project => project.Documents)
                : IsField ? document.Project.Documents : [document];
            foreach (var candidate in documents)
            {
                if (await IsRequiredIn(candidate, symbol, cancellationToken).ConfigureAwait(false))
                    return true;
            }
        }

        return false;
    }

    /// <summary><c>const</c> becomes <c>static readonly</c> for a field, and goes for a local.</summary>
    public void Relax(SyntaxEditor editor) => editor.ReplaceNode(_declaration, (current, _) =>
    {
        var modifiers = current switch
        {
            FieldDeclarationSyntax field => field.Modifiers,
            LocalDeclarationStatementSyntax local => local.Modifiers,
            _ => default,
        };
        var index = modifiers.IndexOf(SyntaxKind.ConstKeyword);
        if (index < 0)
            return current;
        var constant = modifiers[index];
        return current switch
        {
            FieldDeclarationSyntax field => field.WithModifiers(modifiers.RemoveAt(index).InsertRange(index,
            [
                SyntaxFactory.Token(constant.LeadingTrivia, SyntaxKind.StaticKeyword, SyntaxFactory.TriviaList(SyntaxFactory.Space)),
                SyntaxFactory.Token(default, SyntaxKind.ReadOnlyKeyword, constant.TrailingTrivia),
            ])),
            LocalDeclarationStatementSyntax local => local.WithModifiers(default)
                .WithDeclaration(local.Declaration.WithType(local.Declaration.Type.WithLeadingTrivia(
                    constant.LeadingTrivia.AddRange(constant.TrailingTrivia.Where(IsComment)).AddRange(local.Declaration.Type.GetLeadingTrivia())))),
            _ => current,
        };
    });

    private async Task<bool> IsRequiredIn(Document document, ISymbol symbol, CancellationToken cancellationToken)
    {
        if (await document.GetSyntaxTreeAsync(cancellationToken).ConfigureAwait(false) is not { } tree)
            return false;
        SyntaxNode? root = null;
        foreach (var position in NameIndex.For(tree, cancellationToken).Positions(symbol.Name, cancellationToken))
        {
            root ??= await tree.GetRootAsync(cancellationToken).ConfigureAwait(false);
            if (position >= root.FullSpan.End || root.FindToken(position).Parent is not IdentifierNameSyntax use || !Forbids(use))
                continue;
            var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
            var used = model?.GetSymbolInfo(use, cancellationToken).Symbol;
            if (used is null || used.ToDisplayString() == symbol.ToDisplayString())
                return true;
        }

        return false;
    }

    private bool Forbids(IdentifierNameSyntax use)
    {
        if (ReplacedExpression.RequiresConstant(use) || Around(use) is { } other && other._declaration != _declaration)
            return true;
        for (SyntaxNode? ancestor = use.Parent; ancestor is not null; ancestor = ancestor.Parent)
        {
            switch (ancestor)
            {
                // A static function may use a constant of the method around it, but no variable.
                case AnonymousFunctionExpressionSyntax function when !IsField && function.Modifiers.Any(SyntaxKind.StaticKeyword):
                case LocalFunctionStatementSyntax localFunction when !IsField && localFunction.Modifiers.Any(SyntaxKind.StaticKeyword):
                    return true;
                // Fields get their values in the order of their declarations, constants before all.
                case FieldDeclarationSyntax or PropertyDeclarationSyntax { Initializer: not null }:
                    return IsField && (ancestor.Parent == _declaration.Parent ? ancestor.SpanStart < _declaration.SpanStart : IsOtherPart(ancestor));
            }
        }

        return false;
    }

    private bool IsOtherPart(SyntaxNode member) =>
        member.Parent is TypeDeclarationSyntax type && _declaration.Parent is TypeDeclarationSyntax own
        && type.Identifier.ValueText == own.Identifier.ValueText && type.Modifiers.Any(SyntaxKind.PartialKeyword);

    private static bool IsComment(SyntaxTrivia trivia) =>
        trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia;
}
