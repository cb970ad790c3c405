using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Knowledge;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Flow.Inbound;

/// <summary>The places that look for an opt-out: the text on the one side of a comparison, a keyword on the other, in whatever style.</summary>
internal sealed class OptOutLooks(SymbolUses uses, MessageText text, KeywordValues keywords, CancellationToken cancellationToken)
{
    private static readonly HashSet<string> Comparing = new(StringComparer.Ordinal)
    {
        "Equals", "Compare", "CompareTo", "CompareOrdinal", "SequenceEqual", "Contains", "ContainsKey", "ContainsAny", "StartsWith", "EndsWith", "IndexOf", "IndexOfAny", "LastIndexOf", "Any", "All", "Exists",
        "TrueForAll", "Find", "FindIndex", "First", "FirstOrDefault", "Single", "SingleOrDefault", "Where", "Count", "Intersect", "Overlaps", "Except", "TryGetValue", "GetValueOrDefault", "IsMatch", "Match",
        "Matches", "BinarySearch",
    };

    private readonly TextTaken _taken = new(uses, text, cancellationToken);

    /// <summary>The node looks for an opt-out, and is reached by a text that is one.</summary>
    public bool At(SyntaxNode node) => Looks(node) && _taken.IsReached(node);

    private bool Looks(SyntaxNode node)
    {
        switch (node)
        {
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } binary:
                return AreCompared(binary.Left, binary.Right) || AreCompared(binary.Right, binary.Left);
            case InvocationExpressionSyntax invocation:
                return OfCall(invocation);
            case IsPatternExpressionSyntax pattern:
                return HasKeyword(pattern.Pattern) && IsText(pattern.Expression);
            case SwitchStatementSyntax @switch:
                return @switch.Sections.SelectMany(section => section.Labels).Any(label => label is CaseSwitchLabelSyntax { Value: var value } ? keywords.Has(value) : label is CasePatternSwitchLabelSyntax { Pattern: var pattern } && HasKeyword(pattern))
                    && IsText(@switch.Expression);
            case SwitchExpressionSyntax @switch:
                return @switch.Arms.Any(arm => HasKeyword(arm.Pattern)) && IsText(@switch.GoverningExpression);
            case ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } key } element:
                return AreCompared(key[0].Expression, element.Expression);
            case IdentifierNameSyntax { Identifier.ValueText: "OptOutType" or "optOutType" or "optouttype" } name:
                return IsRead(name);
            case LiteralExpressionSyntax { Token.Value: "OptOutType" or "optOutType" }:
                return node.Parent is ArgumentSyntax or BinaryExpressionSyntax or CaseSwitchLabelSyntax or ConstantPatternSyntax;
            default:
                return false;
        }
    }

    /// <summary>Twilio's own verdict is asked for; a name in <c>nameof</c> and the value that is only written are not.</summary>
    private static bool IsRead(IdentifierNameSyntax name) =>
        !ValueSyntax.IsNameOf(name) && name.Parent is not (NameColonSyntax or NameEqualsSyntax)
        && !(ValueSyntax.TargetOf(name) is var target && target.Parent is AssignmentExpressionSyntax assignment && assignment.Left == target)
        || name.Parent is NameColonSyntax { Parent: SubpatternSyntax };

    private bool AreCompared(ExpressionSyntax one, ExpressionSyntax other) =>
        // A literal is the cheaper question.
        one is not LiteralExpressionSyntax && keywords.Has(other) && IsText(one);

    private bool IsText(ExpressionSyntax? expression) => text.Of(expression) != Held.Nothing;

    private bool OfCall(InvocationExpressionSyntax invocation)
    {
        if (CallName.Of(invocation.Expression) is not { } name)
            return false;
        if (name is "Parse" or "TryParse" or "IsDefined" && IsEnumParsed(invocation))
            return true;
        var arguments = invocation.ArgumentList.Arguments;
        var receiver = MessageText.ReceiverOfCall(invocation);
        if (!Comparing.Contains(name))
        {
            // Who is given both compares them; a framework's method does what it is called, and the SDK's writes answers.
            if (arguments.Count < (receiver is null ? 2 : 1) || CallArguments.AnyOverloadOf(invocation, uses.ModelOf(invocation), cancellationToken) is not { } method
                || !uses.IsOwn(method.OriginalDefinition) || method.ReducedFrom is null && arguments.Count < 2)
            {
                return false;
            }

            if (method.ReducedFrom is null)
                receiver = null;
        }

        var isPattern = name is "IsMatch" or "Match" or "Matches";
        foreach (var part in Parts())
        {
            if (!keywords.Has(part, isPattern))
                continue;
            if (Parts().Any(other => other != part && IsText(other)))
                return true;
        }

        // new[] { "stop", "end" }.Any(word => …) is judged at the comparison inside.
        return false;

        IEnumerable<ExpressionSyntax> Parts() =>
            (receiver is null ? [] : new[] { receiver }).Concat(arguments.Select(argument => argument.Expression).Where(expression => expression is not AnonymousFunctionExpressionSyntax));
    }

    /// <summary><c>Enum.TryParse&lt;Keyword&gt;(text, out var keyword)</c>, where one of the members is the word.</summary>
    private bool IsEnumParsed(InvocationExpressionSyntax invocation)
    {
        if (uses.ModelOf(invocation).GetSymbolInfo(invocation, cancellationToken).Symbol is not IMethodSymbol { ContainingType.SpecialType: SpecialType.System_Enum } method)
            return false;
        var parsed = method.TypeArguments.FirstOrDefault()
            ?? (invocation.ArgumentList.Arguments.FirstOrDefault()?.Expression is TypeOfExpressionSyntax type ? uses.ModelOf(type).GetTypeInfo(type.Type, cancellationToken).Type : null);
        return parsed?.GetMembers().Any(member => member is IFieldSymbol { IsConst: true } && OptOutWords.IsKeyword(member.Name)) == true
            && invocation.ArgumentList.Arguments.Any(argument => IsText(argument.Expression));
    }

    /// <summary>A keyword among the pattern's constants, but for those of the other parts of a message.</summary>
    private bool HasKeyword(PatternSyntax pattern) => pattern.DescendantNodesAndSelf(node => node is not SubpatternSyntax { ExpressionColon.Expression: var part } || CallName.Of(part) is not { } name || !HeldBy.IsOtherPart(name))
        .Any(node => node is ConstantPatternSyntax { Expression: var constant } && keywords.Has(constant));
}
