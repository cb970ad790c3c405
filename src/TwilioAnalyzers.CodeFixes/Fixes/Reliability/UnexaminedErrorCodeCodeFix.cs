using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.CodeFixes.Foundation;
using TwilioAnalyzers.Rules.Reliability;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.CodeFixes.Fixes.Reliability;

/// <summary>Looks at the code first thing in the catch; what was there before follows as it was.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnexaminedErrorCodeCodeFix))]
public sealed class UnexaminedErrorCodeCodeFix() : TwilioCodeFix(ReliabilityRules.UnexaminedErrorCode)
{
    private protected override async Task<IReadOnlyList<Repair>> RepairsFor(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || !root.FullSpan.Contains(diagnostic.Location.SourceSpan)
            || root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<CatchClauseSyntax>() is not { Declaration: { } declaration, Parent: TryStatementSyntax attempt } clause
            || declaration.ContainsDirectives || clause.Block.ContainsDirectives)
        {
            return [];
        }

        var name = declaration.Identifier.IsKind(SyntaxKind.None) ? FreeName(clause, model) : declaration.Identifier.Text;
        var isApiException = model.GetTypeInfo(declaration.Type, cancellationToken).Type.IsOrDerivesFrom("Twilio.Exceptions.ApiException");
        var errors = ErrorSwitch.On(RejectedRequest.In([attempt.Block], model, cancellationToken), name, isApiException, model, clause.Block.SpanStart);
        var log = FailureLog.At(clause.Block, model, cancellationToken);
        // A catch that did nothing at all says of the others, too, that there was one.
        var others = clause.Block.Statements.Count == 0 ? errors.WriteOther(log) + "\n" + Exits.Break : null;
        var text = errors.Text(kind => errors.Write(log, kind) + "\n" + Exits.Break, others);
        return [new Repair("Look at the error code", "Examine", editor => editor.ReplaceNode(clause, (current, _) => Examining((CatchClauseSyntax)current, name, text)))];
    }

    private static CatchClauseSyntax Examining(CatchClauseSyntax clause, string name, string text)
    {
        var root = clause.SyntaxTree.GetRoot();
        var endOfLine = EndOfLine.Of(root);
        var outer = EndOfLine.Indentation(clause.Block);
        var step = IndentedSyntax.StepAt(clause.Block);
        var examined = WrittenCode.Statement(text, root, outer + step, step);
        var block = clause.Block;
        var isOneLine = !block.OpenBraceToken.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);
        var isOnItsLine = block.OpenBraceToken.GetPreviousToken().TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);
        var statements = block.Statements;
        if (isOneLine)
        {
            // { Log(ex); } gets lines of its own.
            statements = SyntaxFactory.List(statements.Select(statement => IndentedSyntax.Deeper(statement, step).WithLeadingTrivia(SyntaxFactory.Whitespace(outer + step)).WithTrailingTrivia(Ended(statement.GetTrailingTrivia(), endOfLine))));
            var inside = block.OpenBraceToken.TrailingTrivia.Concat(block.CloseBraceToken.LeadingTrivia).Where(IsComment).SelectMany(comment => new[] { SyntaxFactory.Whitespace(outer + step), comment, endOfLine }).ToList();
            block = block
                .WithOpenBraceToken(block.OpenBraceToken.WithLeadingTrivia(isOnItsLine ? block.OpenBraceToken.LeadingTrivia : SyntaxFactory.TriviaList(endOfLine, SyntaxFactory.Whitespace(outer))).WithTrailingTrivia(endOfLine))
                .WithCloseBraceToken(block.CloseBraceToken.WithLeadingTrivia(inside.Append(SyntaxFactory.Whitespace(outer))));
        }

        var blank = statements.Count == 0 && !block.CloseBraceToken.LeadingTrivia.Any(IsComment) ? SyntaxFactory.TriviaList(endOfLine) : SyntaxFactory.TriviaList(endOfLine, endOfLine);
        examined = examined.WithLeadingTrivia(SyntaxFactory.Whitespace(outer + step)).WithTrailingTrivia(blank);
        clause = clause.WithDeclaration(Named(clause.Declaration!, name));
        if (isOneLine && !isOnItsLine)
            clause = clause.Filter is { } filter ? clause.WithFilter(filter.WithTrailingTrivia()) : clause.WithDeclaration(clause.Declaration!.WithTrailingTrivia());
        return clause.WithBlock(block.WithStatements(statements.Insert(0, examined)));
    }

    private static CatchDeclarationSyntax Named(CatchDeclarationSyntax declaration, string name) => !declaration.Identifier.IsKind(SyntaxKind.None)
        ? declaration
        : declaration.WithType(declaration.Type.WithTrailingTrivia()).WithIdentifier(SyntaxFactory.Identifier(SyntaxFactory.TriviaList(SyntaxFactory.Space), name, declaration.Type.GetTrailingTrivia()));

    private static SyntaxTriviaList Ended(SyntaxTriviaList trailing, SyntaxTrivia endOfLine) =>
        trailing.Any(SyntaxKind.EndOfLineTrivia) ? trailing : SyntaxFactory.TriviaList(trailing.Where(IsComment).SelectMany(comment => new[] { SyntaxFactory.Space, comment }).Append(endOfLine));

    private static bool IsComment(SyntaxTrivia trivia) => trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia;

    /// <summary>Nor of one that the body declares.</summary>
    private static string FreeName(CatchClauseSyntax clause, SemanticModel model)
    {
        var inside = new HashSet<string>(clause.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText), StringComparer.Ordinal);
        return HandledCatch.FreeName(clause.Block.SpanStart, model, inside);
    }
}
