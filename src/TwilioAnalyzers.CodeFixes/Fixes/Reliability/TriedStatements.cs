using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.CodeFixes.Foundation;

namespace TwilioAnalyzers.CodeFixes.Fixes.Reliability;

/// <summary>The statements that go into a <c>try</c>: the one that makes the request, and those that need what it declares.</summary>
internal sealed class TriedStatements
{
    /// <summary>As many statements go along for their variable's sake; where it would be more, its declaration goes before the <c>try</c>.</summary>
    private const int MostAlong = 3;

    private readonly IReadOnlyList<StatementSyntax> _statements;
    private readonly HoistedDeclaration? _hoisted;
    private readonly SemanticModel _model;

    private TriedStatements(IReadOnlyList<StatementSyntax> statements, HoistedDeclaration? hoisted, SemanticModel model)
    {
        _statements = statements;
        _hoisted = hoisted;
        _model = model;
    }

    public IReadOnlyList<StatementSyntax> Statements => _statements;

    public StatementSyntax First => _statements[0];

    public StatementSyntax Last => _statements[_statements.Count - 1];

    /// <summary>Without the exception they run on to what is behind them, and what is behind them needs nothing of theirs.</summary>
    public bool MayBeSkipped => _hoisted is null && MayGoOn(_statements);

    /// <summary>Null where they cannot go into a block of their own.</summary>
    public static TriedStatements? Around(StatementSyntax statement, SemanticModel model, CancellationToken cancellationToken)
    {
        while (statement.Parent is ElseClauseSyntax { Parent: IfStatementSyntax outer } && statement is IfStatementSyntax)
            statement = outer;
        if (statement.Parent is LabeledStatementSyntax || !MayBeTried(statement))
            return null;
        var list = Siblings(statement);
        var first = list.IndexOf(statement);
        var last = first;
        while (true)
        {
            var range = list.GetRange(first, last - first + 1);
            var declared = Declared(range, model);
            var needed = range.Any(IsUsing) ? list.Count - 1 : list.FindLastIndex(other => Uses(other, declared, model, cancellationToken));
            if (needed <= last)
                return new TriedStatements(range, null, model);
            var along = list.GetRange(last + 1, needed - last);
            var canGoAlong = along.All(other => MayBeTried(other) && other is not (LocalFunctionStatementSyntax or LabeledStatementSyntax));
            var hoisted = last == first ? HoistedDeclaration.Of(statement, declared, list, model, cancellationToken) : null;
            if (hoisted is not null && (!canGoAlong || needed - first > MostAlong))
                return new TriedStatements(range, hoisted, model);
            if (!canGoAlong)
                return null;
            last = needed;
        }
    }

    /// <summary>What is behind these statements can run where they were left in the middle.</summary>
    public bool MayGoOn(IEnumerable<StatementSyntax> statements)
    {
        var all = statements.ToList();
        var declared = Declared(all, _model);
        return all.All(statement => statement is LocalFunctionStatementSyntax
            || _model.AnalyzeControlFlow(statement) is { Succeeded: true, EndPointIsReachable: true }
            && _model.AnalyzeDataFlow(statement) is { Succeeded: true } flow && flow.DataFlowsOut.All(declared.Contains));
    }

    /// <param name="container">The block, the section or the file, as it is now.</param>
    /// <param name="handled">The clause.</param>
    public SyntaxNode Wrapped(SyntaxNode container, HandledCatch handled)
    {
        var statements = _statements.Select(statement => container.GetCurrentNode(statement)).OfType<StatementSyntax>().ToList();
        if (statements.Count != _statements.Count || Parent(statements[0]) != container)
            return container;
        var root = container.SyntaxTree.GetRoot();
        var indentation = EndOfLine.Indentation(statements[0]);
        var made = Made(statements, handled, root, indentation, IndentedSyntax.StepAt(statements[0]));
        return container switch
        {
            BlockSyntax block => Formatted(block, block.WithStatements(Replaced(block.Statements, statements[0], statements.Count, made))),
            SwitchSectionSyntax section => section.WithStatements(Replaced(section.Statements, statements[0], statements.Count, made)),
            CompilationUnitSyntax unit => unit.WithMembers(Replaced(unit.Members, (MemberDeclarationSyntax)statements[0].Parent!, statements.Count, made.Select(SyntaxFactory.GlobalStatement))),
            _ => container,
        };
    }

    /// <summary>One statement without braces around it gets them.</summary>
    public SyntaxNode WrappedAlone(SyntaxNode current, HandledCatch handled)
    {
        var statement = (StatementSyntax)current;
        var root = statement.SyntaxTree.GetRoot();
        var outer = EndOfLine.Indentation(statement.Parent!);
        var step = EndOfLine.Indentation(statement) is var own && own.Length > outer.Length ? own.Substring(outer.Length) : IndentedSyntax.StepAt(statement.Parent!);
        var endOfLine = EndOfLine.Of(root);
        var isOnItsLine = statement.GetFirstToken().GetPreviousToken().TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);
        if (!isOnItsLine)
            statement = statement.WithLeadingTrivia(SyntaxFactory.Whitespace(outer + step));
        var made = Made([statement], handled, root, outer + step, step, keepsTree: isOnItsLine ? null : (StatementSyntax)current);
        var before = isOnItsLine ? SyntaxFactory.TriviaList(SyntaxFactory.Whitespace(outer)) : default;
        var isEndOfLine = statement.GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia);
        return SyntaxFactory.Block(
            SyntaxFactory.Token(before, SyntaxKind.OpenBraceToken, SyntaxFactory.TriviaList(endOfLine)),
            SyntaxFactory.List(made),
            SyntaxFactory.Token(SyntaxFactory.TriviaList(SyntaxFactory.Whitespace(outer)), SyntaxKind.CloseBraceToken, SyntaxFactory.TriviaList(isEndOfLine ? endOfLine : SyntaxFactory.Space)));
    }

    private List<StatementSyntax> Made(List<StatementSyntax> statements, HandledCatch handled, SyntaxNode root, string indentation, string step, StatementSyntax? keepsTree = null)
    {
        var made = new List<StatementSyntax>();
        var leading = statements[0].GetLeadingTrivia();
        var deeper = (keepsTree is null ? statements : [keepsTree]).Select(statement => IndentedSyntax.Deeper(statement, step)).ToList();
        if (_hoisted is not null)
        {
            made.Add(_hoisted.Declaration(root).WithLeadingTrivia(leading));
            leading = SyntaxFactory.TriviaList(SyntaxFactory.Whitespace(indentation));
            deeper[0] = HoistedDeclaration.Assignment((LocalDeclarationStatementSyntax)deeper[0]);
        }

        deeper[0] = deeper[0].WithLeadingTrivia(SyntaxFactory.Whitespace(indentation + step));
        var last = deeper[deeper.Count - 1];
        if (!last.GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia))
            deeper[deeper.Count - 1] = last.WithTrailingTrivia(last.GetTrailingTrivia().Where(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia)).Append(EndOfLine.Of(root)));
        var attempt = handled.Statement(root, indentation, step);
        made.Add(attempt.WithBlock(attempt.Block.WithStatements(SyntaxFactory.List(deeper))).WithLeadingTrivia(leading).WithTrailingTrivia(EndOfLine.Of(root)));
        return made;
    }

    private static SyntaxList<T> Replaced<T>(SyntaxList<T> all, T first, int count, IEnumerable<T> made)
        where T : SyntaxNode
    {
        var index = all.IndexOf(first);
        return SyntaxFactory.List(all.Take(index).Concat(made).Concat(all.Skip(index + count)));
    }

    /// <summary>A block on one line is taken apart.</summary>
    private static BlockSyntax Formatted(BlockSyntax original, BlockSyntax changed)
    {
        if (original.OpenBraceToken.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia) || original.Statements[0].GetLeadingTrivia().Any(SyntaxKind.EndOfLineTrivia))
            return changed;
        var root = original.SyntaxTree.GetRoot();
        var endOfLine = EndOfLine.Of(root);
        var outer = EndOfLine.Indentation(original);
        var step = IndentedSyntax.StepAt(original);
        var statements = changed.Statements.Select(statement => IndentedSyntax.Deeper(statement, step).WithLeadingTrivia(SyntaxFactory.Whitespace(outer + step)));
        return changed
            .WithOpenBraceToken(original.OpenBraceToken.WithTrailingTrivia(endOfLine))
            .WithStatements(SyntaxFactory.List(statements.Select(statement => statement.GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia) ? statement : statement.WithTrailingTrivia(endOfLine))))
            .WithCloseBraceToken(original.CloseBraceToken.WithLeadingTrivia(SyntaxFactory.Whitespace(outer)));
    }

    private static SyntaxNode? Parent(StatementSyntax statement) => statement.Parent is GlobalStatementSyntax global ? global.Parent : statement.Parent;

    /// <summary>The statement alone, where it stands in no list.</summary>
    private static List<StatementSyntax> Siblings(StatementSyntax statement) => Parent(statement) switch
    {
        BlockSyntax block => [.. block.Statements],
        SwitchSectionSyntax section => [.. section.Statements],
        CompilationUnitSyntax unit => [.. unit.Members.OfType<GlobalStatementSyntax>().Select(member => member.Statement)],
        _ => [statement],
    };

    private static bool MayBeTried(StatementSyntax statement) =>
        !statement.ContainsDirectives && !EnclosingFunction.Own(statement).Append(statement).Any(node => node is YieldStatementSyntax or LabeledStatementSyntax);

    private static bool IsUsing(StatementSyntax statement) => statement is LocalDeclarationStatementSyntax { UsingKeyword.RawKind: not 0 };

    private static HashSet<ISymbol> Declared(IEnumerable<StatementSyntax> statements, SemanticModel model)
    {
        var declared = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var statement in statements)
        {
            if (statement is not LocalFunctionStatementSyntax && model.AnalyzeDataFlow(statement) is { Succeeded: true } flow)
                declared.UnionWith(flow.VariablesDeclared);
        }

        return declared;
    }

    private static bool Uses(StatementSyntax statement, HashSet<ISymbol> variables, SemanticModel model, CancellationToken cancellationToken) =>
        statement.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name =>
            variables.Any(variable => variable.Name == name.Identifier.ValueText) && model.GetSymbolInfo(name, cancellationToken).Symbol is { } symbol && variables.Contains(symbol));
}
