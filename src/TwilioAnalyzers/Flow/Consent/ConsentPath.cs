using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Flow.Consent;

/// <summary>Whether a place is reached only where something has asked for consent: a condition around it, a way out before it, a guard that throws, what feeds its loop.</summary>
internal sealed class ConsentPath(SymbolUses uses, ConsentSigns signs, CancellationToken cancellationToken)
{
    private readonly Dictionary<ISymbol, bool> _guards = new(SymbolEqualityComparer.Default);

    /// <summary>Up to the function around the place, or through the lambdas around it up to the member.</summary>
    /// <param name="place">A call, or the name of a method that is handed over.</param>
    /// <param name="member">The member or local function around it.</param>
    public bool IsAskedBefore(SyntaxNode place, out SyntaxNode? member)
    {
        for (SyntaxNode child = place, current = place.Parent!; current is not null; child = current, current = current.Parent!)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (current is LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or BasePropertyDeclarationSyntax or BaseFieldDeclarationSyntax or CompilationUnitSyntax)
            {
                member = current;
                return current is CompilationUnitSyntax unit && unit.Members.OfType<GlobalStatementSyntax>().TakeWhile(statement => statement != child).Any(statement => IsWayOut(statement.Statement));
            }

            if (Asks(current, child))
            {
                member = null;
                return true;
            }
        }

        member = null;
        return false;
    }

    /// <summary>What is around a place asks before it gets there.</summary>
    private bool Asks(SyntaxNode around, SyntaxNode child) => around switch
    {
        IfStatementSyntax @if => child != @if.Condition && IsCondition(@if.Condition),
        ElseClauseSyntax => false,
        ConditionalExpressionSyntax conditional => child != conditional.Condition && IsCondition(conditional.Condition),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression or (int)SyntaxKind.CoalesceExpression } binary => child == binary.Right && IsCondition(binary.Left),
        ConditionalAccessExpressionSyntax access => child == access.WhenNotNull && signs.AreIn(access.Expression),
        SwitchSectionSyntax { Parent: SwitchStatementSyntax @switch } section => IsCondition(@switch.Expression) || @switch.Sections.SelectMany(static other => other.Labels).Any(signs.AreIn) || IsPastWayOut(section.Statements, child),
        SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax @switch } arm => child == arm.Expression && (IsCondition(@switch.GoverningExpression) || signs.AreIn(arm.Pattern) || arm.WhenClause is { } when && signs.AreIn(when)),
        WhileStatementSyntax loop => child == loop.Statement && IsCondition(loop.Condition),
        ForStatementSyntax { Condition: { } condition } loop => child == loop.Statement && signs.AreIn(condition),
        CommonForEachStatementSyntax loop => child == loop.Statement && signs.AreIn(loop.Expression),
        BlockSyntax block => IsPastWayOut(block.Statements, child),
        // people.Where(p => p.OptedIn).Select(p => Send(p))
        ArgumentListSyntax { Parent: InvocationExpressionSyntax call } => IsFunction(child) && signs.AreIn(call.Expression) || IsFunction(child) && (OtherArguments(call, child).Any(signs.AreIn) || IsFiltered(call)),
        SelectClauseSyntax or QueryBodySyntax or QueryExpressionSyntax => signs.AreIn(around.FirstAncestorOrSelf<QueryExpressionSyntax>()!),
        _ => false,
    };

    /// <summary>app.MapPost(…).AddEndpointFilter&lt;OptOutFilter&gt;()</summary>
    private bool IsFiltered(InvocationExpressionSyntax mapping)
    {
        if (CallName.Of(mapping.Expression)?.StartsWith("Map", StringComparison.Ordinal) != true)
            return false;
        for (ExpressionSyntax chain = mapping; chain.Parent is MemberAccessExpressionSyntax { Name: var name, Parent: InvocationExpressionSyntax next }; chain = next)
        {
            if (name.Identifier.ValueText != "AddEndpointFilter")
                continue;
            if (next.ArgumentList.Arguments.Any(signs.AreIn) || name is GenericNameSyntax { TypeArgumentList.Arguments: { Count: 1 } types } && uses.ModelOf(next).GetTypeInfo(types[0], cancellationToken).Type is { } filter
                && uses.DeclarationsOf(filter.OriginalDefinition).Any(signs.AreIn))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFunction(SyntaxNode argument) => argument is ArgumentSyntax { Expression: AnonymousFunctionExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax };

    private static IEnumerable<SyntaxNode> OtherArguments(InvocationExpressionSyntax call, SyntaxNode child) => call.ArgumentList.Arguments.Where(argument => argument != child && argument.Expression is not AnonymousFunctionExpressionSyntax);

    private bool IsPastWayOut(SyntaxList<StatementSyntax> statements, SyntaxNode child)
    {
        foreach (var statement in statements)
        {
            if (statement == child)
                return false;
            if (IsWayOut(statement))
                return true;
        }

        return false;
    }

    /// <summary>Who has not agreed does not get past the statement.</summary>
    private bool IsWayOut(StatementSyntax statement)
    {
        switch (statement)
        {
            case IfStatementSyntax @if:
                // if (preferences != null) { if (preferences.OptedOut) return; }
                if (IsPresence(@if.Condition) && IsWayOut(@if.Statement))
                    return true;
                return (Leaves(@if.Statement) || @if.Else is { Statement: var otherwise } && (Leaves(otherwise) || otherwise is IfStatementSyntax chained && IsWayOut(chained))) && IsCondition(@if.Condition);
            case SwitchStatementSyntax @switch:
                return @switch.Sections.Any(section => section.Statements.Any(Leaves) && section.Statements.Last() is not BreakStatementSyntax) && (signs.AreIn(@switch.Expression) || @switch.Sections.SelectMany(static section => section.Labels).Any(signs.AreIn));
            case ExpressionStatementSyntax { Expression: var expression }:
                return IsGuard(expression);
            case LocalDeclarationStatementSyntax { Declaration.Variables: var variables }:
                // var consent = await consents.FindAsync(id) ?? throw …
                return variables.Any(variable => variable.Initializer?.Value is { } value && value.DescendantNodesAndSelf().Any(static node => node is ThrowExpressionSyntax) && signs.AreIn(value));
            case BlockSyntax block:
                return block.Statements.Any(IsWayOut);
            case UsingStatementSyntax { Statement: var inner }:
                return IsWayOut(inner);
            case LockStatementSyntax { Statement: var inner }:
                return IsWayOut(inner);
            case CheckedStatementSyntax { Block: var inner }:
                return IsWayOut(inner);
            case TryStatementSyntax @try:
                return @try.Catches.All(static clause => Leaves(clause.Block)) && @try.Block.Statements.Any(IsWayOut);
            default:
                return false;
        }
    }

    /// <summary>It only asks whether there is something to ask.</summary>
    private static bool IsPresence(ExpressionSyntax condition) => condition switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.NotEqualsExpression, Right: LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression } } => true,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both => IsPresence(both.Left) && IsPresence(both.Right),
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "HasValue" } => true,
        IsPatternExpressionSyntax { Pattern: RecursivePatternSyntax { PropertyPatternClause.Subpatterns.Count: 0 } or UnaryPatternSyntax { Pattern: ConstantPatternSyntax { Expression.RawKind: (int)SyntaxKind.NullLiteralExpression } } } => true,
        InvocationExpressionSyntax call => CallName.Of(call.Expression) is "TryGetValue" or "ContainsKey",
        PrefixUnaryExpressionSyntax { Operand: InvocationExpressionSyntax call } => CallName.Of(call.Expression) is "IsNullOrEmpty" or "IsNullOrWhiteSpace",
        _ => false,
    };

    /// <summary>A call that throws for whoever has not agreed, or that takes them off the list.</summary>
    private bool IsGuard(ExpressionSyntax expression)
    {
        if (ValueSyntax.Stripped(expression) is not InvocationExpressionSyntax call || CallName.Of(call.Expression) is not { } name)
            return expression is AssignmentExpressionSyntax { Right: var value } && value.DescendantNodesAndSelf().Any(static node => node is ThrowExpressionSyntax) && signs.AreIn(value);
        if (name is "RemoveAll" or "ExceptWith" or "IntersectWith" or "RemoveWhere" or "Remove")
            return signs.AreIn(call);
        if (CallArguments.MethodOf(call, uses.ModelOf(call), cancellationToken) is not { } method)
            return signs.IsSaidBy(name, isFlag: false);
        // An answer that nobody looks at.
        if (method.ReturnType.Unwrapped() is { SpecialType: SpecialType.System_Boolean })
            return false;
        if (!uses.IsOwn(method.OriginalDefinition))
            return IsGuardName(name) && signs.IsSaidBy(name, isFlag: false) || (IsGuardName(name) || IsGuardName(method.ContainingType.Name)) && (call.ArgumentList.Arguments.Any(signs.AreIn) || IsValidated(call));
        if (_guards.TryGetValue(method.OriginalDefinition, out var known))
            return known;
        // Guards that call one another: the first that is asked does not count for the others.
        _guards[method.OriginalDefinition] = false;
        return _guards[method.OriginalDefinition] = uses.Implementations(method).SelectMany(uses.DeclarationsOf).Any(declaration => declaration.DescendantNodes().Any(IsRefusal));
    }

    /// <summary>Inside a guard: it throws where consent was asked for, or calls another that says so.</summary>
    private bool IsRefusal(SyntaxNode node) => node is ThrowStatementSyntax or ThrowExpressionSyntax ? IsAskedBefore(node, out _)
        : node is ExpressionStatementSyntax { Expression: var inner } && ValueSyntax.Stripped(inner) is InvocationExpressionSyntax called && CallName.Of(called.Expression) is { } name && IsGuardName(name) && signs.IsSaidBy(name, isFlag: false);

    /// <summary>A validator of the project's own for what the library's method is given.</summary>
    private bool IsValidated(InvocationExpressionSyntax call) => call.ArgumentList.Arguments.Any(argument => uses.ModelOf(argument).GetTypeInfo(argument.Expression, cancellationToken).Type is { } type
        && uses.Named(type.Name).Any(name => name.Parent is TypeArgumentListSyntax { Parent: GenericNameSyntax { Identifier.ValueText: "AbstractValidator" } } && name.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } validator && signs.AreIn(validator)));

    /// <summary>What a framework runs around handlers, of the project's own: a behaviour of a mediator, a filter, middleware.</summary>
    public bool IsAskedByPipeline() => Filters.Any(name => uses.Named(name).Any(use => use.FirstAncestorOrSelf<BaseListSyntax>()?.Parent is TypeDeclarationSyntax filter && signs.AreIn(filter)));

    /// <summary>An attribute of the project's own.</summary>
    public bool IsAskedByAttribute(IMethodSymbol handler) => AttributesOf(handler).Concat(AttributesOf(handler.ContainingType)).Any(attribute => attribute.AttributeClass is { } type && uses.DeclarationsOf(type.OriginalDefinition).Any(signs.AreIn));

    private static IEnumerable<AttributeData> AttributesOf(ISymbol? symbol) => symbol is null ? [] : symbol.GetAttributes().AsEnumerable();

    private static readonly string[] Filters = ["IPipelineBehavior", "IRequestPreProcessor", "IEndpointFilter", "IMiddleware", "IActionFilter", "IAsyncActionFilter", "IAsyncAuthorizationFilter", "IAuthorizationFilter", "IResourceFilter", "IAsyncResourceFilter", "IServerFilter", "IFilter"];

    private static bool IsGuardName(string name) => name.StartsWith("Ensure", StringComparison.Ordinal) || name.StartsWith("Require", StringComparison.Ordinal) || name.StartsWith("Assert", StringComparison.Ordinal) || name.StartsWith("Throw", StringComparison.Ordinal)
        || name.StartsWith("Verify", StringComparison.Ordinal) || name.StartsWith("Check", StringComparison.Ordinal) || name.StartsWith("Guard", StringComparison.Ordinal) || name.StartsWith("Validate", StringComparison.Ordinal) || name.StartsWith("Demand", StringComparison.Ordinal);

    /// <summary>It asks; or nobody can say what it asks, since it does not compile.</summary>
    private bool IsCondition(ExpressionSyntax condition) => signs.AreIn(condition) || condition.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Any(IsUnresolved);

    private bool IsUnresolved(SimpleNameSyntax name) => ValueSyntax.TargetOf(name).Parent is InvocationExpressionSyntax && !ValueSyntax.IsNameOf(name)
        && uses.ModelOf(name).GetSymbolInfo(name, cancellationToken) is { Symbol: null, CandidateSymbols.IsEmpty: true }
        && name.Parent is not MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax or MemberAccessExpressionSyntax };

    private static bool Leaves(StatementSyntax statement) => statement switch
    {
        ReturnStatementSyntax or ThrowStatementSyntax or ContinueStatementSyntax or BreakStatementSyntax or GotoStatementSyntax or YieldStatementSyntax { RawKind: (int)SyntaxKind.YieldBreakStatement } => true,
        BlockSyntax block => block.Statements.Count > 0 && Leaves(block.Statements.Last()),
        IfStatementSyntax { Else: { } otherwise } @if => Leaves(@if.Statement) && Leaves(otherwise.Statement),
        _ => false,
    };
}
