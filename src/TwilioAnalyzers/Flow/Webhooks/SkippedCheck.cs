using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TwilioAnalyzers.Flow.Webhooks;

/// <summary>A condition that lets a request pass because it has no signature: who forges one leaves the header out.</summary>
internal sealed class SkippedCheck(SymbolUses uses, CancellationToken cancellationToken)
{
    private const string Header = "X-Twilio-Signature";

    private enum Presence
    {
        Unknown,
        Present,
        Missing,
    }

    /// <summary>The condition that skips this check, where there is one.</summary>
    /// <param name="check">The call whose answer says whether the signature is right.</param>
    public ExpressionSyntax? Around(InvocationExpressionSyntax check) => (InCondition(check) ?? InStatements(check)) is { } condition && !IsRefusedBefore(condition) ? condition : null;

    /// <summary>A guard further up has refused what has no signature: the second test is only careful.</summary>
    private bool IsRefusedBefore(ExpressionSyntax condition)
    {
        for (SyntaxNode? node = condition; node is not null and not (MemberDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax); node = node.Parent)
        {
            if (node is StatementSyntax statement && Before(statement).Any(before => before is IfStatementSyntax guard
                && Terms(guard.Condition, SyntaxKind.LogicalOrExpression).Any(term => PresenceIn(term) == Presence.Missing) && Refuses(guard.Statement)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>present &amp;&amp; !valid</c>, <c>missing || valid</c>, <c>missing ? true : valid</c>.</summary>
    private ExpressionSyntax? InCondition(InvocationExpressionSyntax check)
    {
        ExpressionSyntax current = check;
        var isNegated = false;
        while (current.Parent is ExpressionSyntax parent)
        {
            switch (parent)
            {
                case AwaitExpressionSyntax or ParenthesizedExpressionSyntax:
                case MemberAccessExpressionSyntax or InvocationExpressionSyntax when parent.ToString().EndsWith("ConfigureAwait(false)", StringComparison.Ordinal):
                    break;
                case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression }:
                    isNegated = !isNegated;
                    break;
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression } equals when equals.Right.IsKind(SyntaxKind.FalseLiteralExpression):
                    isNegated = !isNegated;
                    break;
                case IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax { Expression.RawKind: (int)SyntaxKind.FalseLiteralExpression } }:
                    isNegated = !isNegated;
                    break;
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both when isNegated:
                    if (Terms(both, SyntaxKind.LogicalAndExpression).Any(term => PresenceIn(term) == Presence.Present))
                        return Topmost(both, SyntaxKind.LogicalAndExpression);
                    break;
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } either when !isNegated:
                    if (Terms(either, SyntaxKind.LogicalOrExpression).Any(term => PresenceIn(term) == Presence.Missing))
                        return Topmost(either, SyntaxKind.LogicalOrExpression);
                    break;
                case ConditionalExpressionSyntax conditional when conditional.Condition != current:
                    var other = conditional.WhenTrue == current ? conditional.WhenFalse : conditional.WhenTrue;
                    var skipping = conditional.WhenTrue == current ? Presence.Present : Presence.Missing;
                    return other.IsKind(SyntaxKind.TrueLiteralExpression) && PresenceIn(conditional.Condition) == skipping ? conditional.Condition : null;
                default:
                    return null;
            }

            current = parent;
        }

        return null;
    }

    private ExpressionSyntax? InStatements(InvocationExpressionSyntax check)
    {
        // valid = Validate(…): what valid was before says what a request without the header gets.
        if (check.FirstAncestorOrSelf<AssignmentExpressionSyntax>() is { Parent: ExpressionStatementSyntax, Left: IdentifierNameSyntax held } && !StartsTrue(held))
            return null;
        for (SyntaxNode node = check; node.Parent is { } parent && node is not (MemberDeclarationSyntax or LocalFunctionStatementSyntax); node = parent)
        {
            if (node is not StatementSyntax statement)
            {
                if (node is AnonymousFunctionExpressionSyntax)
                    return null;
                continue;
            }

            // if (present) { …check… } and on without one.
            if (parent is IfStatementSyntax around && around.Statement == statement && PresenceOfAll(around.Condition) == Presence.Present
                && !Refuses(around.Else?.Statement) && GoesOnAfter(around, check))
            {
                return around.Condition;
            }

            // if (missing) { let through; } before the check.
            foreach (var before in Before(statement))
            {
                if (before is IfStatementSyntax { Else: null } early && Terms(early.Condition, SyntaxKind.LogicalOrExpression).Any(term => PresenceIn(term) == Presence.Missing)
                    && LetsThrough(early.Statement))
                {
                    return early.Condition;
                }
            }
        }

        return null;
    }

    private bool StartsTrue(IdentifierNameSyntax name) =>
        uses.ModelOf(name).GetSymbolInfo(name, cancellationToken).Symbol is ILocalSymbol local
        && local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value.RawKind: (int)SyntaxKind.TrueLiteralExpression };

    private static IEnumerable<StatementSyntax> Before(StatementSyntax statement)
    {
        var siblings = statement.Parent switch
        {
            BlockSyntax block => block.Statements.AsEnumerable(),
            GlobalStatementSyntax { Parent: CompilationUnitSyntax unit } => unit.Members.OfType<GlobalStatementSyntax>().Select(global => global.Statement),
            _ => [],
        };
        return siblings.TakeWhile(sibling => sibling != statement);
    }

    /// <summary>After the branch is done, a request that was never checked runs into the same code as a good one.</summary>
    private static bool GoesOnAfter(IfStatementSyntax around, InvocationExpressionSyntax check)
    {
        // if (present) { if (valid) return good; } return bad;
        var inner = check.FirstAncestorOrSelf<IfStatementSyntax>();
        if (inner is not null && inner != around && inner.Condition.Span.Contains(check.Span))
        {
            var isNegated = inner.Condition.DescendantNodesAndSelf().OfType<PrefixUnaryExpressionSyntax>().Any(not => not.Operand.Span.Contains(check.Span))
                || inner.Condition is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression, Right.RawKind: (int)SyntaxKind.FalseLiteralExpression };
            if (!isNegated && inner.Else is null)
                return false;
        }

        var next = After(around).FirstOrDefault();
        if (check.FirstAncestorOrSelf<StatementSyntax>() is ReturnStatementSyntax returned && returned.Parent is BlockSyntax or IfStatementSyntax)
            return next is not null && LetsThrough(next);
        return !Refuses(next);
    }

    private static IEnumerable<StatementSyntax> After(StatementSyntax statement) =>
        statement.Parent is BlockSyntax block ? block.Statements.SkipWhile(sibling => sibling != statement).Skip(1) : [];

    /// <summary>Ends the request without a good answer: <c>return false</c>, <c>return Forbid()</c>, <c>context.Result = …; return;</c>, <c>throw</c>.</summary>
    private static bool Refuses(StatementSyntax? statement)
    {
        if (statement is null)
            return false;
        if (statement is BlockSyntax { Statements.Count: 0 })
            return false;
        if (statement.DescendantNodesAndSelf().Any(node => node is ThrowStatementSyntax or ThrowExpressionSyntax))
            return true;
        if (statement.DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(assignment =>
            assignment.Left is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Result" or "StatusCode" or "Response" }
            || assignment.Right.IsKind(SyntaxKind.FalseLiteralExpression)))
        {
            return true;
        }

        return statement.DescendantNodesAndSelf().OfType<ReturnStatementSyntax>().FirstOrDefault() is { Expression: { } value } && !IsPass(value) && !IsGoodAnswer(value);
    }

    private static bool LetsThrough(StatementSyntax statement)
    {
        var returned = statement.DescendantNodesAndSelf().OfType<ReturnStatementSyntax>().FirstOrDefault();
        if (returned is null)
            return false;
        if (statement.DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(assignment =>
            assignment.Left is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Result" or "StatusCode" or "Response" }))
        {
            return false;
        }

        return returned.Expression is null
            ? statement.DescendantNodes().OfType<InvocationExpressionSyntax>().All(call => IsNext(call) || !IsWriting(call))
            : IsPass(returned.Expression);
    }

    private static bool IsWriting(InvocationExpressionSyntax call) => CallName.Of(call.Expression) is { } name
        && (name.StartsWith("Write", StringComparison.Ordinal) || name.StartsWith("Send", StringComparison.Ordinal) || name.StartsWith("Set", StringComparison.Ordinal) || name is "Abort" or "End");

    private static bool IsPass(ExpressionSyntax value) =>
        value.IsKind(SyntaxKind.TrueLiteralExpression)
        || value.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>().Any(IsNext)
        || value is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "FromResult" }, ArgumentList.Arguments: { Count: 1 } arguments } && arguments[0].Expression.IsKind(SyntaxKind.TrueLiteralExpression);

    private static bool IsGoodAnswer(ExpressionSyntax value) =>
        value is InvocationExpressionSyntax call && CallName.Of(call.Expression) is "Ok" or "TwiML" or "ToTwiMLResult" or "Content";

    private static bool IsNext(InvocationExpressionSyntax call) =>
        CallName.Of(call.Expression) is { } name && name.TrimStart('_').StartsWith("next", StringComparison.OrdinalIgnoreCase)
        || call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Invoke", Expression: IdentifierNameSyntax next } && next.Identifier.ValueText.TrimStart('_').StartsWith("next", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<ExpressionSyntax> Terms(ExpressionSyntax expression, SyntaxKind kind) => expression switch
    {
        ParenthesizedExpressionSyntax parenthesized => Terms(parenthesized.Expression, kind),
        BinaryExpressionSyntax binary when binary.IsKind(kind) => Terms(binary.Left, kind).Concat(Terms(binary.Right, kind)),
        _ => [expression],
    };

    private static ExpressionSyntax Topmost(BinaryExpressionSyntax binary, SyntaxKind kind)
    {
        while (binary.Parent is BinaryExpressionSyntax parent && parent.IsKind(kind))
            binary = parent;
        return binary;
    }

    private Presence PresenceOfAll(ExpressionSyntax condition) =>
        Terms(condition, SyntaxKind.LogicalAndExpression).Any(term => PresenceIn(term) == Presence.Present) ? Presence.Present : PresenceIn(condition);

    /// <summary>What a condition says of the header when it is true.</summary>
    private Presence PresenceIn(ExpressionSyntax condition)
    {
        switch (condition)
        {
            case ParenthesizedExpressionSyntax parenthesized:
                return PresenceIn(parenthesized.Expression);
            case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not:
                return Not(PresenceIn(not.Operand));
            case InvocationExpressionSyntax invocation:
                switch (CallName.Of(invocation.Expression))
                {
                    case "IsNullOrEmpty" or "IsNullOrWhiteSpace" when invocation.ArgumentList.Arguments.FirstOrDefault() is { } argument && IsSignature(argument.Expression):
                        return Presence.Missing;
                    case "ContainsKey" or "TryGetValue" or "Contains" or "TryGetValues" when invocation.ArgumentList.Arguments.FirstOrDefault() is { } key && Text(key.Expression) == Header:
                        return Presence.Present;
                    case "Any" when invocation.Expression is MemberAccessExpressionSyntax any && IsSignature(any.Expression):
                        return Presence.Present;
                }

                return Presence.Unknown;
            case IsPatternExpressionSyntax pattern when IsSignature(pattern.Expression):
                return pattern.Pattern switch
                {
                    ConstantPatternSyntax { Expression.RawKind: (int)SyntaxKind.NullLiteralExpression } => Presence.Missing,
                    ConstantPatternSyntax { Expression: LiteralExpressionSyntax { Token.ValueText: "" } } => Presence.Missing,
                    UnaryPatternSyntax { Pattern: ConstantPatternSyntax { Expression.RawKind: (int)SyntaxKind.NullLiteralExpression } } => Presence.Present,
                    DeclarationPatternSyntax or RecursivePatternSyntax or VarPatternSyntax => Presence.Present,
                    BinaryPatternSyntax { RawKind: (int)SyntaxKind.OrPattern } => Presence.Missing,
                    UnaryPatternSyntax { Pattern: ParenthesizedPatternSyntax } => Presence.Present,
                    _ => Presence.Unknown,
                };
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression } equals when IsNothing(equals.Right) && IsSignature(equals.Left) || IsNothing(equals.Left) && IsSignature(equals.Right):
                return Presence.Missing;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.NotEqualsExpression or (int)SyntaxKind.GreaterThanExpression } differs
                when IsNothing(differs.Right) && IsSignature(differs.Left) || IsNothing(differs.Left) && IsSignature(differs.Right):
                return Presence.Present;
            default:
                return Presence.Unknown;
        }
    }

    private static Presence Not(Presence presence) => presence switch
    {
        Presence.Present => Presence.Missing,
        Presence.Missing => Presence.Present,
        _ => Presence.Unknown,
    };

    private static bool IsNothing(ExpressionSyntax expression) =>
        expression.IsKind(SyntaxKind.NullLiteralExpression) || expression is LiteralExpressionSyntax { Token.Value: "" or 0 }
        || expression.ToString() is "string.Empty" or "String.Empty" or "StringValues.Empty";

    /// <summary>The header's value, its first value, or their number.</summary>
    private bool IsSignature(ExpressionSyntax expression)
    {
        switch (expression)
        {
            case ParenthesizedExpressionSyntax parenthesized:
                return IsSignature(parenthesized.Expression);
            case IdentifierNameSyntax name:
                if (name.Identifier.ValueText.IndexOf("signature", StringComparison.OrdinalIgnoreCase) >= 0)
                    return true;
                return uses.ModelOf(name).GetSymbolInfo(name, cancellationToken).Symbol is ILocalSymbol local
                    && local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is { } declared
                    && MentionsHeader(declared as VariableDeclaratorSyntax ?? (SyntaxNode?)declared.FirstAncestorOrSelf<StatementSyntax>() ?? declared);
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Count" or "Length" or "Value" } member:
                return IsSignature(member.Expression);
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToString" or "FirstOrDefault" or "Count" or "Trim" or "Single" or "First" } called }:
                return IsSignature(called.Expression);
            default:
                return MentionsHeader(expression);
        }
    }

    private bool MentionsHeader(SyntaxNode node) => node.DescendantNodesAndSelf().Any(part =>
        part is LiteralExpressionSyntax literal ? literal.Token.Value is string text && text.Equals(Header, StringComparison.OrdinalIgnoreCase)
            : part is MemberAccessExpressionSyntax or IdentifierNameSyntax && IsUpper(part) && Text((ExpressionSyntax)part) == Header);

    private static bool IsUpper(SyntaxNode name) => name.ToString() is { Length: > 0 } text && char.IsUpper(text[0]);

    private string? Text(ExpressionSyntax expression) =>
        uses.ModelOf(expression).GetConstantValue(expression, cancellationToken).Value is string text && text.Equals(Header, StringComparison.OrdinalIgnoreCase) ? Header : null;
}
