using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Knowledge;

namespace TwilioAnalyzers.Flow;

/// <summary>What the code calls a value: the variable, parameter, property or key that it is given to. Syntax only.</summary>
internal static class ValueName
{
    /// <summary>The name that this expression's value gets, or null where nothing names it.</summary>
    public static string? Of(ExpressionSyntax expression)
    {
        SyntaxNode child = expression;
        for (var node = expression.Parent; node is not null; child = node, node = node.Parent)
        {
            switch (node)
            {
                case ParenthesizedExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax or ConditionalExpressionSyntax
                    or SwitchExpressionArmSyntax or SwitchExpressionSyntax:
                    continue;
                case BinaryExpressionSyntax binary when binary.Kind() is SyntaxKind.CoalesceExpression or SyntaxKind.AddExpression:
                    continue;
                case BinaryExpressionSyntax binary when binary.Kind() is SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression:
                    return LastName(binary.Left == child ? binary.Right : binary.Left);
                case MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } access when access.Expression == child:
                    continue;
                case InvocationExpressionSyntax invocation when invocation.Expression == child:
                    // "…".Trim() is still the value.
                    continue;
                case EqualsValueClauseSyntax { Parent: var owner }:
                    return owner switch
                    {
                        VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
                        PropertyDeclarationSyntax property => property.Identifier.ValueText,
                        ParameterSyntax parameter => parameter.Identifier.ValueText,
                        _ => null,
                    };
                case AssignmentExpressionSyntax assignment:
                    return assignment.Right == child ? LastName(assignment.Left) : null;
                case ArgumentSyntax argument:
                    return argument.NameColon?.Name.Identifier.ValueText ?? KeyBefore(argument);
                case AttributeArgumentSyntax argument:
                    return argument.NameEquals?.Name.Identifier.ValueText ?? argument.NameColon?.Name.Identifier.ValueText
                        ?? AttributedName(argument.Parent?.Parent?.Parent?.Parent) ?? (argument.Parent?.Parent as AttributeSyntax)?.Name.ToString();
                case AnonymousObjectMemberDeclaratorSyntax member:
                    return member.NameEquals?.Name.Identifier.ValueText;
                case InitializerExpressionSyntax initializer when initializer.IsKind(SyntaxKind.ComplexElementInitializerExpression):
                    return initializer.Expressions[0] is LiteralExpressionSyntax key && key != child ? KeyText(key) : null;
                case InitializerExpressionSyntax or CollectionExpressionSyntax or ExpressionElementSyntax or ArrayCreationExpressionSyntax
                    or ImplicitArrayCreationExpressionSyntax:
                    // An array of tokens is named as one is.
                    continue;
                case ArrowExpressionClauseSyntax { Parent: var owner }:
                    return MemberName(owner);
                case ReturnStatementSyntax:
                    return MemberName(node.FirstAncestorOrSelf<SyntaxNode>(ancestor =>
                        ancestor is MemberDeclarationSyntax or LocalFunctionStatementSyntax));
                default:
                    return null;
            }
        }

        return null;
    }

    /// <summary>The types, namespaces, receivers and created types around it are called after Twilio.</summary>
    public static bool IsInsideTwilio(SyntaxNode expression) => NamesAround(expression).Any(CredentialName.SaysTwilio);

    /// <summary>They are called after another vendor: <c>PlivoSettings</c>.</summary>
    public static bool IsInsideOtherVendor(SyntaxNode expression) => NamesAround(expression).Any(CredentialName.SaysOtherVendor);

    private static IEnumerable<string> NamesAround(SyntaxNode expression)
    {
        for (SyntaxNode? node = expression; node is not null; node = node.Parent)
        {
            var name = node switch
            {
                BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
                BaseNamespaceDeclarationSyntax @namespace => @namespace.Name.ToString(),
                MethodDeclarationSyntax method => method.Identifier.ValueText,
                PropertyDeclarationSyntax property => property.Identifier.ValueText,
                LocalFunctionStatementSyntax function => function.Identifier.ValueText,
                VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
                ObjectCreationExpressionSyntax creation => creation.Type.ToString(),
                InvocationExpressionSyntax invocation => Receiver(invocation.Expression) + " " + LastName(invocation.Expression),
                AssignmentExpressionSyntax assignment => Receiver(assignment.Left) + " " + LastName(assignment.Left),
                AttributeSyntax attribute => attribute.Name.ToString(),
                _ => null,
            };
            if (name is not null)
                yield return name;
        }
    }

    /// <summary><c>Add("Twilio:AuthToken", "…")</c>, <c>SetEnvironmentVariable(…)</c>: the string before it in the list.</summary>
    private static string? KeyBefore(ArgumentSyntax argument)
    {
        if (argument.Parent is not BaseArgumentListSyntax list)
            return null;
        var index = list.Arguments.IndexOf(argument);
        return index >= 1 && list.Arguments[index - 1].Expression is LiteralExpressionSyntax literal ? KeyText(literal) : null;
    }

    /// <summary>A setting's name; null for a format, a sentence, or a SID, which must not end up in the name of a setting.</summary>
    private static string? KeyText(LiteralExpressionSyntax literal)
    {
        var text = StringExpression.IsString(literal) ? literal.Token.ValueText : "";
        return text.Length > 0 && !TwilioSid.IsAccountSid(text) && !TwilioSid.IsApiKeySid(text)
            && char.IsLetter(text[0]) && text.All(c => Characters.IsWord(c) || c is ':' or '.' or '-')
            ? text
            : null;
    }

    private static string? LastName(ExpressionSyntax expression) => expression switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        ConditionalAccessExpressionSyntax conditional => LastName(conditional.WhenNotNull),
        ElementAccessExpressionSyntax access => Key(access.ArgumentList),
        ImplicitElementAccessSyntax access => Key(access.ArgumentList),
        InvocationExpressionSyntax invocation => LastName(invocation.Expression),
        _ => null,
    };

    private static string? Key(BracketedArgumentListSyntax list) =>
        list.Arguments.Count == 1 && list.Arguments[0].Expression is LiteralExpressionSyntax key ? KeyText(key) : null;

    private static string? Receiver(ExpressionSyntax expression) =>
        expression is MemberAccessExpressionSyntax access ? LastName(access.Expression) : null;

    private static string? AttributedName(SyntaxNode? member) => member switch
    {
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        FieldDeclarationSyntax field => field.Declaration.Variables.FirstOrDefault()?.Identifier.ValueText,
        ParameterSyntax parameter => parameter.Identifier.ValueText,
        _ => null,
    };

    private static string? MemberName(SyntaxNode? member) => member switch
    {
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        LocalFunctionStatementSyntax function => function.Identifier.ValueText,
        AccessorDeclarationSyntax { Parent.Parent: PropertyDeclarationSyntax property } => property.Identifier.ValueText,
        _ => null,
    };
}
