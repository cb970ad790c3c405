using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using TwilioAnalyzers.CodeFixes.Fixes.Reliability;
using TwilioAnalyzers.CodeFixes.Foundation;
using TwilioAnalyzers.Knowledge;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.CodeFixes.Fixes.Compliance;

/// <summary>
/// Where the branch for an opt-out goes: into the switch that tells the codes apart, before the catch whose condition does, or first in the catch's block.
/// It leaves the way its neighbour for a known code leaves; where that has none of its own, what happened to the code before still happens after it.
/// </summary>
internal sealed class OptOutBranch
{
    /// <summary>https://www.twilio.com/docs/api/errors/21610</summary>
    public const int Code = 21610;

    private readonly Form _form;
    private readonly SyntaxNode _target;
    private readonly string? _exit;

    private OptOutBranch(CatchClauseSyntax clause, Form form, SyntaxNode target, string? exit)
    {
        Clause = clause;
        _form = form;
        _target = target;
        _exit = exit;
    }

    private enum Form
    {
        /// <summary>A section of the switch.</summary>
        Case,

        /// <summary>Of TwilioGuard's kinds.</summary>
        Kind,

        /// <summary>A condition of its own, first in the block.</summary>
        First,

        /// <summary>The first of a chain of conditions.</summary>
        Chain,

        /// <summary>A clause before this one.</summary>
        Clause,
    }

    /// <summary>The clause whose exception the branch reads.</summary>
    public CatchClauseSyntax Clause { get; }

    /// <summary>Null where the exception is caught by what has no name for it.</summary>
    public static OptOutBranch? Of(CatchClauseSyntax reported, TryStatementSyntax attempt, SemanticModel model, CancellationToken cancellationToken)
    {
        if (reported.Filter is not { } filter || !ReadsCode(filter))
            return InBlock(reported, model, cancellationToken);
        // Whatever its condition refuses goes to the clauses behind it.
        foreach (var next in attempt.Catches.Skip(attempt.Catches.IndexOf(reported) + 1))
        {
            if (next.Declaration is not { } declaration)
                return null;
            if (model.GetTypeInfo(declaration.Type, cancellationToken).Type is not { } type)
                return null;
            if (!type.IsNamed("System.Exception") && !type.IsNamed("Twilio.Exceptions.TwilioException") && !type.IsNamed("Twilio.Exceptions.ApiException"))
                continue;
            if (next.Filter is null)
                return new OptOutBranch(next, Form.First, next, null);
            if (!ReadsCode(next.Filter))
                return null;
        }

        var exit = Exit(reported.Block.Statements.LastOrDefault()) ?? Answer(reported.Block.Statements.LastOrDefault(), model, cancellationToken);
        exit ??= model.AnalyzeControlFlow(reported.Block) is { Succeeded: true, EndPointIsReachable: true } && Assigns(attempt, model) == false ? "" : "throw;";
        return new OptOutBranch(reported, Form.Clause, reported, exit);
    }

    /// <param name="editor">Of the document.</param>
    /// <param name="name">The exception's.</param>
    /// <param name="condition">True for an opt-out.</param>
    /// <param name="lines">What is done about it.</param>
    public void Insert(SyntaxEditor editor, string name, string condition, string lines)
    {
        var meaning = _form == Form.Kind || condition.Contains("TwilioErrorKind") && _form != Form.Case ? ErrorKind.OptedOut.Meaning() : ErrorCodes.Find(Code)!.Meaning;
        var body = string.IsNullOrEmpty(_exit) ? lines : lines + "\n" + _exit;
        var block = $" // {meaning}\n{{\n    {body.Replace("\n", "\n    ")}\n}}";
        switch (_form)
        {
            case Form.Case or Form.Kind:
                var label = _form == Form.Kind ? "global::TwilioGuard.TwilioErrorKind.OptedOut" : $"{Code}";
                editor.ReplaceNode(_target, (current, _) => WithSection((SwitchStatementSyntax)current, $"case {label}: // {meaning}\n    {body.Replace("\n", "\n    ")}"));
                break;
            case Form.First:
                editor.ReplaceNode(_target, (current, _) => CatchBlock.WithFirst((CatchClauseSyntax)current, name, $"if ({condition}){block}"));
                break;
            case Form.Chain:
                editor.ReplaceNode(_target, (current, _) => WithElse((IfStatementSyntax)current, $"if ({condition}){block}"));
                break;
            case Form.Clause:
                editor.ReplaceNode(_target.Parent!, (current, _) => WithClause((TryStatementSyntax)current, ((TryStatementSyntax)_target.Parent!).Catches.IndexOf((CatchClauseSyntax)_target), name, $" when ({condition}){block}"));
                break;
        }
    }

    private static OptOutBranch InBlock(CatchClauseSyntax clause, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var @switch in EnclosingFunction.Own(clause.Block).OfType<SwitchStatementSyntax>())
        {
            if (FormOf(@switch, model, cancellationToken) is { } form && @switch.OpenBraceToken.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia))
                return new OptOutBranch(clause, form, @switch, ExitOf(@switch, model, cancellationToken));
        }

        // Behind what is read or said first.
        if (clause.Block.Statements.FirstOrDefault(statement => statement is not (LocalDeclarationStatementSyntax or ExpressionStatementSyntax)) is not IfStatementSyntax known || !IsAboutCode(known.Condition, model, cancellationToken))
            return new OptOutBranch(clause, Form.First, clause, null);
        var last = Last(known.Statement);
        return known.Else is not null && clause.Declaration!.Identifier.IsKind(SyntaxKind.IdentifierToken) && IsAloneOnLine(known)
            && model.AnalyzeControlFlow(known) is { Succeeded: true, EndPointIsReachable: true } && Assigns(known, model) == false && Exit(last) is null
            && model.AnalyzeControlFlow(known.Statement) is { Succeeded: true, EndPointIsReachable: true }
            ? new OptOutBranch(clause, Form.Chain, known, null)
            : new OptOutBranch(clause, Form.First, clause, Exit(last) ?? Answer(last, model, cancellationToken));
    }

    private static bool IsAloneOnLine(StatementSyntax statement) => statement.GetFirstToken().GetPreviousToken().TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);

    /// <summary>It reads the code, or a variable that holds it.</summary>
    private static bool IsAboutCode(ExpressionSyntax condition, SemanticModel model, CancellationToken cancellationToken) => ReadsCode(condition)
        || condition.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(name => IsCodeIn(name, model, cancellationToken));

    private static bool IsCodeIn(ExpressionSyntax variable, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetSymbolInfo(variable, cancellationToken).Symbol is ILocalSymbol { DeclaringSyntaxReferences: { Length: 1 } references }
        && references[0].GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: { } value } && ReadsCode(value);

    private static bool? Assigns(StatementSyntax statement, SemanticModel model) => model.AnalyzeDataFlow(statement) is { Succeeded: true } flow ? !flow.AlwaysAssigned.IsEmpty : null;

    private static Form? FormOf(SwitchStatementSyntax @switch, SemanticModel model, CancellationToken cancellationToken)
    {
        var type = model.GetTypeInfo(@switch.Expression, cancellationToken).Type;
        if (type.IsNamed("TwilioGuard.TwilioErrorKind"))
            return Form.Kind;
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            type = nullable.TypeArguments[0];
        if (type?.SpecialType != SpecialType.System_Int32)
            return null;
        return ReadsCode(@switch.Expression) || IsCodeIn(@switch.Expression, model, cancellationToken) ? Form.Case : null;
    }

    private static bool ReadsCode(SyntaxNode node) => node.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText is "Code" or "Classify")
        || node.DescendantNodesAndSelf().Any(part => part is SubpatternSyntax { NameColon.Name.Identifier.ValueText: "Code" });

    private static string ExitOf(SwitchStatementSyntax @switch, SemanticModel model, CancellationToken cancellationToken)
    {
        var known = @switch.Sections.FirstOrDefault(section => !section.Labels.Any(label => label is DefaultSwitchLabelSyntax));
        var last = known?.Statements is { } statements ? Last(statements.LastOrDefault()) : null;
        var exit = Exit(last) ?? Answer(last, model, cancellationToken);
        var hasDefault = @switch.Sections.Any(section => section.Labels.Any(label => label is DefaultSwitchLabelSyntax));
        return exit is not null && (exit != Exits.Break || !hasDefault || Assigns(@switch, model) == false) ? exit
            : hasDefault ? "goto default;"
            : Exits.Break;
    }

    private static StatementSyntax? Last(StatementSyntax? statement) => statement is BlockSyntax block ? block.Statements.LastOrDefault() : statement;

    /// <summary>A way out that says nothing of the code that it was written for.</summary>
    private static string? Exit(StatementSyntax? last) => last switch
    {
        BreakStatementSyntax => Exits.Break,
        ContinueStatementSyntax => "continue;",
        ReturnStatementSyntax { Expression: null } => "return;",
        ReturnStatementSyntax { Expression: LiteralExpressionSyntax { RawKind: (int)SyntaxKind.FalseLiteralExpression or (int)SyntaxKind.TrueLiteralExpression or (int)SyntaxKind.NullLiteralExpression or (int)SyntaxKind.DefaultLiteralExpression } literal } => $"return {literal};",
        ThrowStatementSyntax { Expression: null } => "throw;",
        _ => null,
    };

    /// <summary>An endpoint that answers for a known code answers for this one.</summary>
    private static string? Answer(StatementSyntax? last, SemanticModel model, CancellationToken cancellationToken) =>
        last is ReturnStatementSyntax { Expression: not null } && EnclosingFunction.Around(last, model, cancellationToken) is { } function ? WebAnswer.Of(function)?.Invoke(ErrorKind.OptedOut) : null;

    private static SwitchStatementSyntax WithSection(SwitchStatementSyntax @switch, string text)
    {
        var root = @switch.SyntaxTree.GetRoot();
        var step = IndentedSyntax.StepAt(@switch);
        var indentation = @switch.Sections.Count > 0 ? EndOfLine.Indentation(@switch.Sections[0]) : EndOfLine.Indentation(@switch) + step;
        var written = (SwitchStatementSyntax)WrittenCode.Statement($"switch (0)\n{{\n{text}\n}}", root, indentation, step);
        return @switch.WithSections(@switch.Sections.Insert(0, written.Sections[0]));
    }

    private static IfStatementSyntax WithElse(IfStatementSyntax chain, string text)
    {
        var root = chain.SyntaxTree.GetRoot();
        var indentation = EndOfLine.Indentation(chain);
        var first = (IfStatementSyntax)WrittenCode.Statement(text, root, indentation, IndentedSyntax.StepAt(chain));
        // The comments above stay with what they were written for.
        return first
            .WithStatement(first.Statement.WithTrailingTrivia(EndOfLine.Of(root)))
            .WithElse(SyntaxFactory.ElseClause(
                SyntaxFactory.Token(chain.GetLeadingTrivia(), SyntaxKind.ElseKeyword, SyntaxFactory.TriviaList(SyntaxFactory.Space)),
                chain.WithLeadingTrivia()))
            .WithLeadingTrivia(SyntaxFactory.Whitespace(indentation));
    }

    private static TryStatementSyntax WithClause(TryStatementSyntax attempt, int index, string name, string text)
    {
        var root = attempt.SyntaxTree.GetRoot();
        var clause = attempt.Catches[index];
        var outer = EndOfLine.Indentation(attempt);
        var type = clause.Declaration!.Type.WithoutTrivia();
        var written = ((TryStatementSyntax)WrittenCode.Statement($"try\n{{\n}}\ncatch ({type} {name}){text}", root, outer, IndentedSyntax.StepAt(attempt))).Catches[0];
        var isOnItsLine = clause.CatchKeyword.GetPreviousToken().TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);
        written = written.WithLeadingTrivia(isOnItsLine ? SyntaxFactory.TriviaList(SyntaxFactory.Whitespace(outer)) : clause.GetLeadingTrivia()).WithTrailingTrivia(EndOfLine.Of(root));
        if (!isOnItsLine)
            clause = clause.WithLeadingTrivia(SyntaxFactory.Whitespace(outer));
        return attempt.WithCatches(SyntaxFactory.List(attempt.Catches.Take(index).Append(written).Append(clause).Concat(attempt.Catches.Skip(index + 1))));
    }
}
