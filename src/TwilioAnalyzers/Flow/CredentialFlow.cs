using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Knowledge;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Flow;

/// <summary>
/// Follows a value from where it is written to the SDK's parameter that it reaches: through variables, fields, properties,
/// returned values and the project's own methods, in whatever file.
/// </summary>
internal sealed class CredentialFlow(Compilation compilation, TwilioSdk sdk, SemanticModel model, CancellationToken cancellationToken)
{
    private const int MostSteps = 6;

    private readonly SymbolUses _uses = new(compilation, model, cancellationToken);
    private readonly HashSet<ISymbol> _seen = new(SymbolEqualityComparer.Default);

    /// <summary>What the SDK takes this value for; null where it reaches no place that takes a credential.</summary>
    public CredentialKind? Reaches(ExpressionSyntax expression)
    {
        _seen.Clear();
        return Follow(expression, MostSteps);
    }

    private CredentialKind? Follow(SyntaxNode child, int steps)
    {
        for (var node = child.Parent; node is not null; child = node, node = node.Parent)
        {
            switch (node)
            {
                case ParenthesizedExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax or AwaitExpressionSyntax
                    or SwitchExpressionSyntax or InterpolationSyntax or InterpolatedStringExpressionSyntax:
                case ConditionalExpressionSyntax conditional when conditional.Condition != child:
                case BinaryExpressionSyntax binary when binary.Kind() is SyntaxKind.AddExpression or SyntaxKind.CoalesceExpression:
                case SwitchExpressionArmSyntax arm when arm.Expression == child:
                case MemberAccessExpressionSyntax access when access.Name == child || IsStringMethod(access):
                case InvocationExpressionSyntax invocation when invocation.Expression == child && child is MemberAccessExpressionSyntax called && IsStringMethod(called):
                case ConditionalAccessExpressionSyntax conditionalAccess when conditionalAccess.WhenNotNull == child:
                case MemberBindingExpressionSyntax:
                    continue;
                case ArgumentSyntax argument:
                    if (argument.Parent?.Parent is InvocationExpressionSyntax encoding && IsEncoding(encoding))
                    {
                        node = encoding;
                        continue;
                    }

                    return FollowArgument(argument, steps);
                case EqualsValueClauseSyntax { Parent: { } owner }:
                    return FollowDeclared(owner, steps);
                case ArrowExpressionClauseSyntax { Parent: { } owner }:
                    return FollowDeclared(owner is AccessorDeclarationSyntax { Parent.Parent: { } property } ? property : owner, steps);
                case ReturnStatementSyntax:
                    return FollowReturned(node, steps);
                case AssignmentExpressionSyntax assignment when assignment.Right == child:
                    return _uses.ModelOf(node).GetSymbolInfo(assignment.Left, cancellationToken).Symbol is { } target ? FollowUses(target, steps) : null;
                default:
                    return null;
            }
        }

        return null;
    }

    private CredentialKind? FollowArgument(ArgumentSyntax argument, int steps)
    {
        if (IsBasicHeader(argument))
            return CredentialKind.AuthToken;
        if (CallArguments.ParameterOf(argument, _uses.ModelOf(argument), cancellationToken) is not { } parameter)
            return null;
        if (sdk.CredentialOf(parameter) is { } kind)
            return kind.IsSecret() ? WithKey(kind, argument) : null;
        return FollowUses(parameter.OriginalDefinition, steps);
    }

    /// <summary>A password beside the SID of an API key is that key's secret, whatever the parameter is called.</summary>
    private CredentialKind WithKey(CredentialKind kind, ArgumentSyntax argument)
    {
        if (kind != CredentialKind.AuthToken || argument.Parent is not ArgumentListSyntax list)
            return kind;
        foreach (var other in list.Arguments)
        {
            if (_uses.ModelOf(other).GetConstantValue(other.Expression, cancellationToken).Value is string text && TwilioSid.IsApiKeySid(text))
                return CredentialKind.ApiKeySecret;
        }

        return kind;
    }

    private CredentialKind? FollowDeclared(SyntaxNode owner, int steps)
    {
        if (owner is ConversionOperatorDeclarationSyntax or OperatorDeclarationSyntax)
            return null;
        return _uses.ModelOf(owner).GetDeclaredSymbol(owner, cancellationToken) is { } symbol ? FollowUses(symbol, steps) : null;
    }

    private CredentialKind? FollowReturned(SyntaxNode node, int steps)
    {
        for (var owner = node.Parent; owner is not null; owner = owner.Parent)
        {
            switch (owner)
            {
                case AnonymousFunctionExpressionSyntax:
                    return null;
                case AccessorDeclarationSyntax { Parent.Parent: { } property }:
                    return FollowDeclared(property, steps);
                case BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax:
                    return FollowDeclared(owner, steps);
            }
        }

        return null;
    }

    private CredentialKind? FollowUses(ISymbol symbol, int steps)
    {
        if (symbol is IPropertySymbol property && sdk.CredentialOf(property) is { } kind)
            return kind.IsSecret() ? kind : null;
        if (steps == 0 || !_uses.IsOwn(symbol) || !_seen.Add(symbol))
            return null;
        foreach (var use in _uses.Of(symbol))
        {
            if (IsWrittenTo(use) || use.FirstAncestorOrSelf<AttributeSyntax>() is not null)
                continue;
            SyntaxNode value = use;
            if (use.Parent is MemberAccessExpressionSyntax access && access.Name == use)
                value = access;
            if (symbol is IMethodSymbol)
            {
                if (value.Parent is not InvocationExpressionSyntax invocation)
                    continue;
                value = invocation;
            }

            if (Follow(value, steps - 1) is { } reached)
                return reached;
        }

        foreach (var other in SymbolUses.Counterparts(symbol))
        {
            if (FollowUses(other, steps - 1) is { } reached)
                return reached;
        }

        return null;
    }

    private static bool IsWrittenTo(SimpleNameSyntax use)
    {
        ExpressionSyntax target = use.Parent is MemberAccessExpressionSyntax access && access.Name == use ? access : use;
        return target.Parent is AssignmentExpressionSyntax assignment && assignment.Left == target && assignment.IsKind(SyntaxKind.SimpleAssignmentExpression);
    }

    private static bool IsStringMethod(MemberAccessExpressionSyntax access) =>
        access.Name.Identifier.ValueText is "Trim" or "ToString" or "ToLower" or "ToLowerInvariant" or "TrimEnd" or "TrimStart" or "Normalize" or "Replace"
            or "Value" or "AsSpan";

    /// <summary>What a Basic header is made with: the value is still in it.</summary>
    private static bool IsEncoding(InvocationExpressionSyntax invocation) =>
        invocation.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetBytes" or "ToBase64String" or "Concat" or "Format" or "FromResult" };

    /// <summary><c>new AuthenticationHeaderValue("Basic", …)</c> in a file that speaks to twilio.com.</summary>
    private bool IsBasicHeader(ArgumentSyntax argument) =>
        argument.Parent?.Parent is ObjectCreationExpressionSyntax creation
        && creation.Type.ToString().EndsWith("AuthenticationHeaderValue", StringComparison.Ordinal)
        && TextScan.For(argument.SyntaxTree, cancellationToken).MentionsTwilio
        && argument.SyntaxTree.GetText(cancellationToken).ToString().IndexOf("twilio.com", StringComparison.OrdinalIgnoreCase) >= 0;
}
