using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using TwilioAnalyzers.CodeFixes.Fixes.Reliability;
using TwilioAnalyzers.CodeFixes.Foundation;
using TwilioAnalyzers.Knowledge;

namespace TwilioAnalyzers.CodeFixes.Fixes.Compliance;

/// <summary>
/// The statement that sends, where a condition can keep it from running: a guard that leaves before it, where nothing behind it is for somebody else; or a
/// condition around it, where something behind it has to run all the same.
/// </summary>
internal sealed class AskedSend
{
    private AskedSend(StatementSyntax statement, string? exit)
    {
        Statement = statement;
        _exit = exit;
    }

    /// <summary>Null for a condition around the statement.</summary>
    private readonly string? _exit;

    public StatementSyntax Statement { get; }

    /// <summary>Null where the message is a part of what is computed, or where a caller waits for it.</summary>
    public static AskedSend? Of(InvocationExpressionSyntax send, SemanticModel model, CancellationToken cancellationToken)
    {
        if (Around(send) is not { } statement || EnclosingFunction.Around(statement, model, cancellationToken) is not { } function)
            return null;
        var isInBlock = statement.Parent is BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax;
        if (isInBlock && Exit(statement, function, model, cancellationToken) is { } exit)
            return new AskedSend(statement, exit);
        // What was not sent must not be told as sent.
        if (function.ReturnsValue && Loop(statement, function) is null && WebAnswer.Of(function) is null && Behind(statement, function).OfType<ReturnStatementSyntax>().Any(way => way.Expression is { } result && SaysDone(result, model, cancellationToken)))
            return null;
        return statement is ExpressionStatementSyntax && model.AnalyzeDataFlow(statement) is { Succeeded: true, AlwaysAssigned.IsEmpty: true, VariablesDeclared.IsEmpty: true }
            ? new AskedSend(statement, null)
            : null;
    }

    /// <param name="editor">Of the document.</param>
    /// <param name="optedOut">A condition.</param>
    /// <param name="optedIn">The opposite.</param>
    public void Insert(SyntaxEditor editor, string optedOut, string optedIn)
    {
        if (_exit is null)
        {
            editor.ReplaceNode(Statement, (current, _) => Inside((StatementSyntax)current, optedIn));
            return;
        }

        var root = Statement.SyntaxTree.GetRoot();
        var indentation = EndOfLine.Indentation(Statement);
        // The comments above the statement stay above it, and so above the guard.
        var guard = WrittenCode.Statement($"if ({optedOut})\n    {_exit}", root, indentation, IndentedSyntax.StepAt(Statement))
            .WithLeadingTrivia(Statement.GetLeadingTrivia()).WithTrailingTrivia(EndOfLine.Of(root));
        SyntaxNode sent = Statement.Parent is GlobalStatementSyntax global ? global : Statement;
        editor.InsertBefore(sent, sent is GlobalStatementSyntax ? SyntaxFactory.GlobalStatement(guard) : guard);
        editor.ReplaceNode(sent, (current, _) => current.WithLeadingTrivia(SyntaxFactory.Whitespace(indentation)));
    }

    /// <summary>Another message of the same statement.</summary>
    public bool Settles(Diagnostic other) => other.Location.SourceTree == Statement.SyntaxTree && Statement.Span.Contains(other.Location.SourceSpan);

    private static StatementSyntax? Around(InvocationExpressionSyntax send)
    {
        for (SyntaxNode node = send; node.Parent is { } parent; node = parent)
        {
            switch (parent)
            {
                case AnonymousFunctionExpressionSyntax or ConditionalExpressionSyntax or SwitchExpressionSyntax or QueryExpressionSyntax or MemberDeclarationSyntax:
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression or (int)SyntaxKind.CoalesceExpression }:
                    return null;
                case ExpressionStatementSyntax or ReturnStatementSyntax or LocalDeclarationStatementSyntax { UsingKeyword.RawKind: 0 }:
                    return parent.ContainsDirectives ? null : (StatementSyntax)parent;
                case StatementSyntax:
                    return null;
            }
        }

        return null;
    }

    private static string? Exit(StatementSyntax statement, EnclosingFunction function, SemanticModel model, CancellationToken cancellationToken)
    {
        var outer = Loop(statement, function);
        if (function.IsConstructor || function.HandsOut || function.IsIterator && outer is null)
            return null;
        if (statement.Ancestors().TakeWhile(ancestor => ancestor != function.Node).Any(ancestor => ancestor is FinallyClauseSyntax))
            return null;
        if (outer is { } loop)
        {
            // A loop that waits for something has to come to its end.
            return loop is CommonForEachStatementSyntax or ForStatementSyntax && !SendsBehind(loop) && statement is not ReturnStatementSyntax ? "continue;"
                : null;
        }

        if (SendsBehind(function.Node))
            return null;
        var behind = Behind(statement, function);
        if (statement is ExpressionStatementSyntax && (function.ReturnsValue ? behind.Count != 1 || behind[0] is not ReturnStatementSyntax { Expression: not null } : behind.Count > 0))
            return null;
        return !function.ReturnsValue ? "return;"
            : WebAnswer.Of(function) is { } answer ? answer(ErrorKind.OptedOut)
            : statement is not ExpressionStatementSyntax || behind[0] is ReturnStatementSyntax { Expression: { } result } && SaysDone(result, model, cancellationToken) ? NotSent(function, statement, model)
            : null;

        // To somebody else, perhaps.
        bool SendsBehind(SyntaxNode scope) => scope.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(call => call.SpanStart > statement.Span.End && SentMessage.IsSend(call, model, cancellationToken));
    }

    private static StatementSyntax? Loop(StatementSyntax statement, EnclosingFunction function) => statement.Ancestors().TakeWhile(ancestor => ancestor != function.Node)
        .FirstOrDefault(ancestor => ancestor is CommonForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax) as StatementSyntax;

    /// <summary>What still runs after the statement, up to the end of the function.</summary>
    private static List<StatementSyntax> Behind(StatementSyntax statement, EnclosingFunction function)
    {
        var behind = new List<StatementSyntax>();
        for (SyntaxNode node = statement; node != function.Node; node = node.Parent!)
        {
            behind.AddRange((node.Parent switch
            {
                BlockSyntax block => block.Statements.SkipWhile(other => other != node).Skip(1),
                SwitchSectionSyntax section => section.Statements.SkipWhile(other => other != node).Skip(1).Where(static other => other is not BreakStatementSyntax),
                CompilationUnitSyntax unit => unit.Members.OfType<GlobalStatementSyntax>().SkipWhile(other => other != node).Skip(1).Select(static other => other.Statement),
                _ => [],
            }).Where(static other => other is not (LocalFunctionStatementSyntax or ReturnStatementSyntax { Expression: null })));
            if (behind.LastOrDefault() is ReturnStatementSyntax or ThrowStatementSyntax)
                break;
        }

        return behind;
    }

    /// <summary>A result that rests on nothing: <c>true</c>, <c>Outcome.Sent</c>, <c>Result.Ok()</c>. It is the same whether the message was sent or not.</summary>
    private static bool SaysDone(ExpressionSyntax result, SemanticModel model, CancellationToken cancellationToken) =>
        result is not LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression or (int)SyntaxKind.FalseLiteralExpression or (int)SyntaxKind.DefaultLiteralExpression or (int)SyntaxKind.NumericLiteralExpression }
        && !result.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Any(name => name.Parent is not AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } && model.GetSymbolInfo(name, cancellationToken).Symbol switch
        {
            ILocalSymbol or IParameterSymbol or IRangeVariableSymbol => true,
            IFieldSymbol or IPropertySymbol => !model.GetSymbolInfo(name, cancellationToken).Symbol!.IsStatic,
            _ => false,
        })
        && !result.DescendantNodesAndSelf().Any(static node => node is ThisExpressionSyntax);

    /// <summary>A statement that tells the caller; null where the type of the result has no word for it.</summary>
    private static string? NotSent(EnclosingFunction function, StatementSyntax statement, SemanticModel model)
    {
        var type = function.Symbol.ReturnType;
        if (function.Symbol.IsAsync && type is INamedTypeSymbol { TypeArguments: { Length: 1 } arguments } && EnclosingFunction.IsTask(type))
            type = arguments[0];
        return type.SpecialType == SpecialType.System_Boolean ? "return false;"
            : type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T || type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.Annotated } && model.GetNullableContext(statement.SpanStart).AnnotationsEnabled() ? "return null;"
            : null;
    }

    private static IfStatementSyntax Inside(StatementSyntax statement, string optedIn)
    {
        var root = statement.SyntaxTree.GetRoot();
        var endOfLine = EndOfLine.Of(root);
        var step = IndentedSyntax.StepAt(statement);
        var isOnItsLine = statement.GetFirstToken().GetPreviousToken() is { RawKind: 0 } || statement.GetFirstToken().GetPreviousToken().TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);
        var outer = EndOfLine.Indentation(statement);
        // The comments above it stay above the condition.
        var inner = IndentedSyntax.Deeper(statement.WithLeadingTrivia(SyntaxFactory.Whitespace(outer)), step);
        if (!inner.GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia))
            inner = inner.WithTrailingTrivia(inner.GetTrailingTrivia().Add(endOfLine));
        var condition = (IfStatementSyntax)WrittenCode.Statement($"if ({optedIn})\n{{\n}}", root, outer, step);
        var block = ((BlockSyntax)condition.Statement).WithStatements(SyntaxFactory.SingletonList(inner));
        return condition.WithStatement(block).WithLeadingTrivia(isOnItsLine ? statement.GetLeadingTrivia() : default).WithTrailingTrivia(endOfLine);
    }
}
