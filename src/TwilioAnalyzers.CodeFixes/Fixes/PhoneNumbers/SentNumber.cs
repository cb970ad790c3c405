using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Flow.Numbers;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.CodeFixes.Fixes.PhoneNumbers;

/// <summary>What a call sends to, taken apart: the number, and what is around it.</summary>
internal sealed class SentNumber
{
    private SentNumber(ExpressionSyntax node, ExpressionSyntax replaced, ExpressionSyntax number, bool isText, bool mayBeNull, bool isVariableOfSdk)
    {
        Node = node;
        Replaced = replaced;
        Number = number;
        IsText = isText;
        NotNull = isVariableOfSdk ? number + "?.ToString() ?? \"\"" : mayBeNull ? Operand(number) + " ?? \"\"" : number.ToString();
    }

    /// <summary>The whole argument.</summary>
    public ExpressionSyntax Node { get; }

    /// <summary>What a parsed number takes the place of.</summary>
    public ExpressionSyntax Replaced { get; }

    /// <summary>The number alone, a channel's name before it left out.</summary>
    public ExpressionSyntax Number { get; }

    /// <summary>A string is wanted in its place.</summary>
    public bool IsText { get; }

    /// <summary>The number as text that is not null, as code.</summary>
    public string NotNull { get; }

    /// <summary>A variable or a way over members: to read it twice is to read the same.</summary>
    public bool IsSimple => IsPath(Number);

    /// <summary>A query provider takes this apart; it knows no throw.</summary>
    public bool IsInExpressionTree { get; private set; }

    /// <summary>Of a field or of another constructor's arguments: no variable can be declared there.</summary>
    public bool IsInInitializer { get; private set; }

    /// <summary>The argument again, with this in the number's place.</summary>
    public string Rebuilt(string number) => Number == Node ? number : Node.ReplaceNode(Number, SyntaxFactory.ParseExpression(number)).WithoutTrivia().ToString();

    /// <summary>Null where it is not one number: JSON, an object.</summary>
    public static SentNumber? In(ExpressionSyntax node, SemanticModel model, CancellationToken cancellationToken)
    {
        var converted = model.GetTypeInfo(node, cancellationToken);
        var isText = converted.ConvertedType?.SpecialType == SpecialType.System_String;
        if (!isText && !NumberPlaces.IsNumber(converted.ConvertedType))
            return null;
        var inner = node;
        while (inner is ParenthesizedExpressionSyntax or CastExpressionSyntax)
            inner = inner is CastExpressionSyntax cast ? cast.Expression : ((ParenthesizedExpressionSyntax)inner).Expression;
        var isCreated = false;
        if (inner is BaseObjectCreationExpressionSyntax creation)
        {
            if (creation.ArgumentList is not { Arguments: { Count: 1 } arguments } || creation.Initializer is not null || !NumberPlaces.IsNumber(model.GetTypeInfo(creation, cancellationToken).Type))
                return null;
            inner = arguments[0].Expression;
            isCreated = true;
        }

        // "whatsapp:" + number keeps its channel; only the number is parsed.
        if (BehindChannel(inner, model, cancellationToken) is { } behind)
        {
            return TypeOf(behind) is { SpecialType: SpecialType.System_String } ? Sent(behind, behind, text: true, sdk: false) : null;
        }

        var type = TypeOf(inner);
        if (type?.SpecialType == SpecialType.System_String && !HasJson(inner))
            return Sent(node, inner, isText && !isCreated, sdk: false);
        return NumberPlaces.IsNumber(type) && !isCreated && IsPath(inner) ? Sent(node, inner, isText, sdk: true) : null;

        ITypeSymbol? TypeOf(ExpressionSyntax expression) => model.GetTypeInfo(expression, cancellationToken).Type;

        SentNumber Sent(ExpressionSyntax replaced, ExpressionSyntax number, bool text, bool sdk)
        {
            var state = model.GetTypeInfo(number, cancellationToken).Nullability.FlowState;
            return new SentNumber(node, replaced, number, text, state != NullableFlowState.NotNull, sdk)
            {
                IsInExpressionTree = node.Ancestors().Any(ancestor => ancestor is AnonymousFunctionExpressionSyntax
                    && model.GetTypeInfo(ancestor, cancellationToken).ConvertedType is INamedTypeSymbol { Name: "Expression", ContainingNamespace.Name: "Expressions" }),
                IsInInitializer = node.FirstAncestorOrSelf<SyntaxNode>(ancestor => ancestor is StatementSyntax or ArrowExpressionClauseSyntax or AnonymousFunctionExpressionSyntax or ConstructorInitializerSyntax or FieldDeclarationSyntax or PrimaryConstructorBaseTypeSyntax or PropertyDeclarationSyntax)
                    is ConstructorInitializerSyntax or FieldDeclarationSyntax or PrimaryConstructorBaseTypeSyntax or PropertyDeclarationSyntax,
            };
        }
    }

    private static ExpressionSyntax? BehindChannel(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken) => expression switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } add when model.GetConstantValue(add.Left, cancellationToken).Value is string prefix && prefix.EndsWith(":", StringComparison.Ordinal) => add.Right,
        InterpolatedStringExpressionSyntax { Contents: { Count: 2 } contents } when contents[0] is InterpolatedStringTextSyntax text && text.TextToken.ValueText.EndsWith(":", StringComparison.Ordinal)
            && contents[1] is InterpolationSyntax { AlignmentClause: null, FormatClause: null } hole => hole.Expression,
        InterpolatedStringExpressionSyntax { Contents: { Count: 1 } contents } when contents[0] is InterpolationSyntax { AlignmentClause: null, FormatClause: null } hole => hole.Expression,
        _ => null,
    };

    private static bool HasJson(ExpressionSyntax expression) => expression.DescendantNodesAndSelf().Any(node => node is InterpolatedStringTextSyntax { TextToken.ValueText: var text } && text.IndexOf('"') >= 0);

    private static bool IsPath(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax or ThisExpressionSyntax => true,
        MemberAccessExpressionSyntax { RawKind: (int)SyntaxKind.SimpleMemberAccessExpression } access => IsPath(access.Expression),
        _ => false,
    };

    private static string Operand(ExpressionSyntax expression) =>
        expression is BinaryExpressionSyntax { RawKind: not (int)SyntaxKind.AddExpression } or ConditionalExpressionSyntax or AssignmentExpressionSyntax or AnonymousFunctionExpressionSyntax or SwitchExpressionSyntax ? $"({expression})" : expression.ToString();
}
