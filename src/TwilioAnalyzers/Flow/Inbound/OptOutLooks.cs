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
                return AreCompared(binary.Left, binary.Right) || AreCompared(binary.Right, binary.Left)
                    || IsOptOutMember(binary.Right) && IsMadeOfText(binary.Left) || IsOptOutMember(binary.Left) && IsMadeOfText(binary.Right);
            case InvocationExpressionSyntax invocation:
                return OfCall(invocation);
            case IsPatternExpressionSyntax pattern:
                return HasKeyword(pattern.Pattern) && IsText(pattern.Expression) || HasOptOutMember(pattern.Pattern) && IsMadeOfText(pattern.Expression);
            case SwitchStatementSyntax @switch:
                return @switch.Sections.SelectMany(section => section.Labels).Any(label => label is CaseSwitchLabelSyntax { Value: var value } ? keywords.Has(value) : label is CasePatternSwitchLabelSyntax { Pattern: var pattern } && HasKeyword(pattern))
                    && IsText(@switch.Expression)
                    || @switch.Sections.SelectMany(section => section.Labels).Any(label => label is CaseSwitchLabelSyntax { Value: var value } ? IsOptOutMember(value) : label is CasePatternSwitchLabelSyntax { Pattern: var pattern } && HasOptOutMember(pattern))
                    && IsMadeOfText(@switch.Expression);
            case SwitchExpressionSyntax @switch:
                return @switch.Arms.Any(arm => HasKeyword(arm.Pattern)) && IsText(@switch.GoverningExpression)
                    || @switch.Arms.Any(arm => HasOptOutMember(arm.Pattern)) && IsMadeOfText(@switch.GoverningExpression);
            case ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } key } element:
                return AreCompared(key[0].Expression, element.Expression);
            case IdentifierNameSyntax { Identifier.ValueText: "OptOutType" or "optOutType" or "optouttype" } name:
                return IsRead(name) && !IsLogged(name);
            case LiteralExpressionSyntax { Token.Value: "OptOutType" or "optOutType" }:
                return node.Parent is ArgumentSyntax or BinaryExpressionSyntax or CaseSwitchLabelSyntax or ConstantPatternSyntax && !IsLogged(node);
            default:
                return false;
        }
    }

    /// <summary>Twilio's own verdict is asked for; a name in <c>nameof</c> and the value that is only written are not.</summary>
    private static bool IsRead(IdentifierNameSyntax name) =>
        !ValueSyntax.IsNameOf(name) && name.Parent is not (NameColonSyntax or NameEqualsSyntax)
        && !(ValueSyntax.TargetOf(name) is var target && target.Parent is AssignmentExpressionSyntax assignment && assignment.Left == target)
        || name.Parent is NameColonSyntax { Parent: SubpatternSyntax };

    /// <summary>A part of a line of a log, which nobody reads to keep a list.</summary>
    private bool IsLogged(SyntaxNode read) => read.Ancestors().TakeWhile(node => node is not (StatementSyntax or AnonymousFunctionExpressionSyntax)).OfType<ArgumentSyntax>().Any(argument =>
        argument.Parent?.Parent is InvocationExpressionSyntax call && CallName.Of(call.Expression) is { } name
        && (name.StartsWith("Log", StringComparison.Ordinal) || name is "Trace" or "Debug" or "Info" or "Information" or "Warn" or "Warning" or "Error" or "Verbose" || name == "WriteLine" && CallName.Of(MessageText.ReceiverOfCall(call)) is "Console" or "Debug" or "Trace")
        && CallArguments.AnyOverloadOf(call, uses.ModelOf(call), cancellationToken) is { } method && !uses.IsOwn(method.OriginalDefinition));

    /// <summary><c>Keyword.OptOut</c>, a member of an enumeration of the project's own.</summary>
    private bool IsOptOutMember(ExpressionSyntax expression) =>
        expression is IdentifierNameSyntax or MemberAccessExpressionSyntax && CallName.Of(expression) is { } name && (OptOutWords.IsKeyword(name) || OptOutWords.IsSaidBy(name))
        && uses.ModelOf(expression).GetSymbolInfo(expression, cancellationToken).Symbol is IFieldSymbol { IsConst: true, ContainingType.TypeKind: TypeKind.Enum };

    private bool HasOptOutMember(PatternSyntax pattern) =>
        pattern.DescendantNodesAndSelf().Any(node => node is ConstantPatternSyntax { Expression: var constant } && IsOptOutMember(constant));

    /// <summary>
    /// The text decides what it is: a method is given it, a table is asked with it. The message as a whole does not: who sent it decides as well.
    /// </summary>
    private bool IsMadeOfText(ExpressionSyntax? expression, int steps = 4)
    {
        if (expression is null || steps == 0)
            return false;
        expression = ValueSyntax.Stripped(expression);
        switch (expression)
        {
            case ConditionalAccessExpressionSyntax access:
                return IsMadeOfText(access.Expression, steps - 1) || IsMadeOfText(access.WhenNotNull, steps - 1);
            case InvocationExpressionSyntax invocation:
                return IsAskedByText(invocation) || IsMadeOfText(MessageText.ReceiverOfCall(invocation), steps - 1);
            case MemberAccessExpressionSyntax access:
                return IsMadeOfText(access.Expression, steps - 1);
            case ConditionalExpressionSyntax conditional:
                return IsMadeOfText(conditional.WhenTrue, steps - 1) || IsMadeOfText(conditional.WhenFalse, steps - 1);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } either:
                return IsMadeOfText(either.Left, steps - 1);
            case ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } key }:
                return text.Of(key[0].Expression) == Held.Text;
            case IdentifierNameSyntax name when uses.ModelOf(name).GetSymbolInfo(name, cancellationToken).Symbol is ILocalSymbol local:
                return uses.DeclarationOf(local) switch
                {
                    VariableDeclaratorSyntax { Initializer.Value: var value } => IsMadeOfText(value, steps - 1),
                    SingleVariableDesignationSyntax { Parent: DeclarationExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } } } => IsAskedByText(call),
                    _ => false,
                };
            default:
                return false;
        }
    }

    private bool IsAskedByText(InvocationExpressionSyntax call) => call.ArgumentList.Arguments.Any(argument => argument.Expression is LambdaExpressionSyntax lambda
        ? lambda.Body.DescendantNodesAndSelf().OfType<ExpressionSyntax>().Any(part => part is IdentifierNameSyntax or MemberAccessExpressionSyntax && text.Of(part) == Held.Text)
        : text.Of(argument.Expression) == Held.Text);

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
                || !uses.IsOwn(method.OriginalDefinition) || method.ReducedFrom is null && arguments.Count < 2 || !MightCompare(method.ReducedFrom ?? method))
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

    /// <summary>It compares something, hands two of its parameters on together, or is not seen.</summary>
    private bool MightCompare(IMethodSymbol method)
    {
        var isSeen = false;
        foreach (var code in uses.Implementations(method).Where(uses.IsOwn).SelectMany(implementation => FunctionCode.Of(implementation, uses)))
        {
            isSeen = true;
            foreach (var node in FunctionCode.Nodes(code))
            {
                if (node is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } or IsPatternExpressionSyntax or SwitchStatementSyntax or SwitchExpressionSyntax or ElementAccessExpressionSyntax
                    || node is InvocationExpressionSyntax call && (CallName.Of(call.Expression) is not { } name || Comparing.Contains(name) || HandsOn(call, method)))
                {
                    return true;
                }
            }
        }

        return !isSeen;
    }

    private static bool HandsOn(InvocationExpressionSyntax call, IMethodSymbol method) => call.ArgumentList.Arguments.Select(argument => argument.Expression).Concat([MessageText.ReceiverOfCall(call)]).OfType<IdentifierNameSyntax>()
        .Count(name => method.Parameters.Any(parameter => parameter.Name == name.Identifier.ValueText)) > 1;

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
