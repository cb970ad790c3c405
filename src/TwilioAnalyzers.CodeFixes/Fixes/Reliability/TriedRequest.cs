using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Host;
using Microsoft.CodeAnalysis.Text;
using TwilioAnalyzers.CodeFixes.Foundation;
using TwilioAnalyzers.Flow;

namespace TwilioAnalyzers.CodeFixes.Fixes.Reliability;

/// <summary>The place where a rejected request can be caught: an existing <c>try</c>, some statements, or a whole body.</summary>
internal sealed class TriedRequest
{
    private readonly EnclosingFunction _function;
    private readonly TextSpan _span;
    private readonly Action<SyntaxEditor> _edit;

    private TriedRequest(EnclosingFunction function, TextSpan span, Action<SyntaxEditor> edit)
    {
        _function = function;
        _span = span;
        _edit = edit;
    }

    public void Edit(SyntaxEditor editor) => _edit(editor);

    /// <summary>Another request is caught there, too.</summary>
    public bool Catches(InvocationExpressionSyntax other, SemanticModel model, SolutionServices services, CancellationToken cancellationToken)
    {
        if (!_span.Contains(other.Span))
            return false;
        if (ObservedCall.Of(other, model, cancellationToken) is { } call && _span.Contains(call.Expression.Span) && EnclosingFunction.Around(call.Expression, model, cancellationToken)?.Node == _function.Node)
            return true;
        // In a lambda: that depends on who calls it.
        return EnclosingFunction.Around(other, model, cancellationToken) is { } function && function.Node != _function.Node && Foresight.IsCaughtAfter(_edit, other, model, services, cancellationToken);
    }

    /// <summary>Null where no <c>try</c> can stand around the request, or would not see its failure.</summary>
    public static TriedRequest? For(InvocationExpressionSyntax request, SemanticModel model, CancellationToken cancellationToken)
    {
        if (ObservedCall.Of(request, model, cancellationToken) is not { } call || EnclosingFunction.Around(call.Expression, model, cancellationToken) is not { } function
            || IsInQuery(call.Expression, model, cancellationToken))
        {
            return null;
        }

        var callers = CallersOf.Function(function.Symbol, new SymbolUses(model.Compilation, model, cancellationToken), cancellationToken);
        if (callers == CatchingCallers.OfTwilio)
            return null;
        if (call.Blocking is { } blocking)
        {
            var unwrapped = Unwrapped(blocking, function, model, cancellationToken);
            return unwrapped is null || IsCaught(blocking, function, model, cancellationToken) ? unwrapped : Around(call, function, callers, model, cancellationToken)?.After(unwrapped);
        }

        return Around(call, function, callers, model, cancellationToken);
    }

    private static TriedRequest? Around(ObservedCall call, EnclosingFunction function, CatchingCallers callers, SemanticModel model, CancellationToken cancellationToken)
    {

        var awaiting = call.IsPassed ? AsyncFunction.Of(function, model, cancellationToken) : null;
        if (call.IsPassed && awaiting is null)
            return null;
        return call.Expression.FirstAncestorOrSelf<SyntaxNode>(node => node is StatementSyntax || node == function.Node || node is ArrowExpressionClauseSyntax or ConstructorInitializerSyntax) switch
        {
            StatementSyntax statement and not LocalFunctionStatementSyntax => Existing(statement, function, awaiting, callers, model, cancellationToken) ?? Statements(statement, call, function, awaiting, callers, model, cancellationToken),
            ConstructorInitializerSyntax => null,
            _ => Body(function, awaiting, callers, model, cancellationToken),
        };
    }

    /// <summary>A <c>try</c> that catches something else gets one clause more.</summary>
    private static TriedRequest? Existing(StatementSyntax statement, EnclosingFunction function, AsyncFunction? awaiting, CatchingCallers callers, SemanticModel model, CancellationToken cancellationToken)
    {
        for (SyntaxNode node = statement; node.Parent is { } parent && node != function.Node; node = parent)
        {
            switch (parent)
            {
                case TryStatementSyntax attempt when attempt.Block == node:
                    if (attempt.ContainsDirectives || awaiting is not null || attempt.Catches.Any(clause => CallersOf.Clause(clause, model, cancellationToken) != CatchingCallers.None)
                        || TriedStatements.Around(attempt, model, cancellationToken) is not { } tried)
                    {
                        return null;
                    }

                    var exit = callers != CatchingCallers.None ? null : Exits.After(attempt, function, tried.MayGoOn(attempt.Block.Statements));
                    var handled = HandledCatch.For([attempt.Block], attempt, exit, model, cancellationToken);
                    return new TriedRequest(function, attempt.Block.Span, editor => editor.ReplaceNode(attempt, (current, _) => WithClause((TryStatementSyntax)current, handled)));
                case CatchClauseSyntax or FinallyClauseSyntax or ForEachStatementSyntax or ForEachVariableStatementSyntax or WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax:
                    return null;
            }
        }

        return null;
    }

    private static TriedRequest? Statements(StatementSyntax statement, ObservedCall call, EnclosingFunction function, AsyncFunction? awaiting, CatchingCallers callers, SemanticModel model, CancellationToken cancellationToken)
    {
        if (TriedStatements.Around(statement, model, cancellationToken) is not { } tried
            || call.Kept is { } kept && !tried.Statements.Any(other => Awaits(other, kept, model, cancellationToken)))
        {
            return null;
        }

        var last = tried.Last;
        // A task that was returned is awaited in its place, and has no value then.
        var isAwaited = awaiting is { IsPlain: true };
        var exit = callers != CatchingCallers.None ? null : isAwaited ? Exits.ByBreak : Exits.After(last, function, tried.MayBeSkipped);
        var handled = HandledCatch.For(tried.Statements, tried.First, exit, model, cancellationToken);
        var span = TextSpan.FromBounds(tried.First.SpanStart, last.Span.End);
        return new TriedRequest(function, span, editor =>
        {
            awaiting?.Make(editor);
            foreach (var one in tried.Statements)
                editor.TrackNode(one);
            var container = tried.First.Parent is GlobalStatementSyntax global ? global.Parent! : tried.First.Parent!;
            if (container is BlockSyntax or SwitchSectionSyntax or CompilationUnitSyntax)
                editor.ReplaceNode(container, (current, _) => tried.Wrapped(current, handled));
            else
                editor.ReplaceNode(tried.First, (current, _) => tried.WrappedAlone(current, handled));
        });
    }

    private static TriedRequest? Body(EnclosingFunction function, AsyncFunction? awaiting, CatchingCallers callers, SemanticModel model, CancellationToken cancellationToken)
    {
        if (TriedBody.Expression(function.Node) is not { ContainsDirectives: false } expression)
            return null;
        var returnsValue = awaiting is null ? function.ReturnsValue : !awaiting.IsPlain;
        var exit = callers != CatchingCallers.None ? null : returnsValue ? awaiting is null ? WebAnswer.Of(function) : null : function.IsConstructor || function.HandsOut ? null : Exits.ByBreak;
        var handled = HandledCatch.For([expression], expression, exit, model, cancellationToken);
        return new TriedRequest(function, expression.Span, editor =>
        {
            awaiting?.Make(editor);
            editor.ReplaceNode(function.Node, (current, _) => TriedBody.Wrapped(current, returnsValue, handled));
        });
    }

    /// <summary><c>.Result</c> and <c>.Wait()</c> give way to what throws the exception itself; null where somebody counts on its wrapping.</summary>
    private static TriedRequest? Unwrapped(ExpressionSyntax blocking, EnclosingFunction function, SemanticModel model, CancellationToken cancellationToken)
    {
        var access = (MemberAccessExpressionSyntax)(blocking is InvocationExpressionSyntax wait ? wait.Expression : blocking);
        if (blocking.ContainsDirectives || Clauses(blocking, function).Any(clause => clause.ToString().Contains("Aggregate") || clause.ToString().Contains("InnerException")))
            return null;
        return new TriedRequest(function, blocking.Span, editor => editor.ReplaceNode(access, (current, _) =>
            {
                var task = (MemberAccessExpressionSyntax)current;
                var awaiter = SyntaxFactory.InvocationExpression(task.WithName(SyntaxFactory.IdentifierName("GetAwaiter")));
                var result = SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, awaiter, SyntaxFactory.IdentifierName("GetResult"));
                return blocking is InvocationExpressionSyntax
                    ? result.WithTrailingTrivia(task.GetTrailingTrivia())
                    : SyntaxFactory.InvocationExpression(result).WithTrailingTrivia(task.GetTrailingTrivia());
            }));
    }

    /// <summary>Once it is not wrapped any more.</summary>
    private static bool IsCaught(ExpressionSyntax blocking, EnclosingFunction function, SemanticModel model, CancellationToken cancellationToken) =>
        Clauses(blocking, function).Any(clause => clause.Filter is null && CallersOf.Clause(clause, model, cancellationToken) == CatchingCallers.OfTwilio
            && !clause.DescendantNodes().OfType<ThrowStatementSyntax>().Any(thrown => thrown.Expression is null));

    private static IEnumerable<CatchClauseSyntax> Clauses(SyntaxNode node, EnclosingFunction function) =>
        node.Ancestors().TakeWhile(ancestor => ancestor != function.Node).OfType<TryStatementSyntax>().Where(attempt => attempt.Block.Span.Contains(node.Span)).SelectMany(attempt => attempt.Catches);

    private TriedRequest After(TriedRequest first) => new(_function, _span, editor =>
    {
        first.Edit(editor);
        _edit(editor);
    });

    private static TryStatementSyntax WithClause(TryStatementSyntax current, HandledCatch handled)
    {
        var root = current.SyntaxTree.GetRoot();
        var indentation = EndOfLine.Indentation(current);
        var isOnItsLine = current.Block.CloseBraceToken.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);
        var clause = handled.Clause(root, indentation, IndentedSyntax.StepAt(current));
        clause = isOnItsLine
            ? clause.WithLeadingTrivia(SyntaxFactory.Whitespace(indentation)).WithTrailingTrivia(EndOfLine.Of(root))
            : clause.WithLeadingTrivia().WithTrailingTrivia(SyntaxFactory.Space);
        return current.WithCatches(current.Catches.Insert(0, clause));
    }

    private static bool Awaits(StatementSyntax statement, ISymbol kept, SemanticModel model, CancellationToken cancellationToken) =>
        EnclosingFunction.Own(statement).OfType<AwaitExpressionSyntax>().Any(await => await.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name =>
            name.Identifier.ValueText == kept.Name && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellationToken).Symbol, kept)));

    /// <summary>A query's clause, or an expression that a provider takes apart.</summary>
    private static bool IsInQuery(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken) => node.Ancestors().Any(ancestor =>
        ancestor is QueryClauseSyntax or SelectOrGroupClauseSyntax && !(ancestor is FromClauseSyntax { Parent: QueryExpressionSyntax })
        || ancestor is AnonymousFunctionExpressionSyntax
            && model.GetTypeInfo(ancestor, cancellationToken).ConvertedType is INamedTypeSymbol { Name: "Expression", ContainingNamespace.Name: "Expressions" });
}
