using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TwilioAnalyzers.Knowledge;

namespace TwilioAnalyzers.Flow;

/// <summary>
/// Whether the code around a value that has a secret's shape says that it is one of Twilio's: nothing less does, since
/// every MD5 and every dashless GUID has that shape.
/// </summary>
/// <param name="root">The file, or the inactive part of it.</param>
/// <param name="mentionsTwilio">The word stands in the file.</param>
/// <param name="holdsSid">Whether an Account SID or API key SID stands in a stretch of it.</param>
internal sealed class SecretProof(SyntaxNode root, bool mentionsTwilio, Func<TextSpan, bool> holdsSid)
{
    /// <summary>What named it speaks of an API key.</summary>
    public bool SaysApiKey { get; private set; }

    public bool Holds(StringExpression text, ExpressionSyntax node, int at)
    {
        // "AC…:token", in one string.
        if (TwilioSid.Contains(text.Text))
            return true;

        var name = KeyInside(text.Text, at) ?? ValueName.Of(node);
        var insideTwilio = ValueName.IsInsideTwilio(node);
        if (!insideTwilio && ValueName.IsInsideOtherVendor(node) || at > 0 && text.Text[at - 1] == '/')
            return false;
        if (name is not null)
        {
            SaysApiKey = CredentialName.SaysApiKey(name);
            if ((mentionsTwilio || holdsSid(root.FullSpan)) && CredentialName.SaysSecret(name, insideTwilio))
                return true;
            if (CredentialName.IsGeneric(name) && CredentialName.SaysSecret(name, insideTwilio: true) && holdsSid(Surroundings(node)))
                return true;
        }

        // A table of tokens by account: ["AC…"] = "…".
        if (node.Parent is AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax key } && holdsSid(key.Span))
            return true;
        // The validation attribute of Twilio's helper libraries once took the auth token.
        if (mentionsTwilio && node.Parent is AttributeArgumentSyntax { Parent.Parent: AttributeSyntax { Name: SimpleNameSyntax { Identifier.ValueText: "ValidateRequest" } } })
            return true;
        return IsBesideSid(node) && (name is null || !CredentialName.SaysOther(name));
    }

    /// <summary><c>AuthToken=…;</c>: the word before the value in the string itself.</summary>
    private static string? KeyInside(string text, int at)
    {
        var end = at;
        while (end > 0 && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '=' or ':' or '"' or '\''))
            end--;
        var start = end;
        while (start > 0 && (Characters.IsWord(text[start - 1]) || text[start - 1] is '-' or '.' or ':'))
            start--;
        return end < at && start < end ? text.Substring(start, end - start) : null;
    }

    /// <summary>The innermost type around it, or the whole file for top-level code.</summary>
    private TextSpan Surroundings(SyntaxNode node) =>
        (node.FirstAncestorOrSelf<TypeDeclarationSyntax>() ?? root).FullSpan;

    /// <summary>In one list with a SID: the arguments of a call, the elements of a collection, the parts of a tuple.</summary>
    private bool IsBesideSid(ExpressionSyntax node)
    {
        var element = (SyntaxNode)node;
        while (element.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax)
            element = element.Parent;
        switch (element.Parent)
        {
            case ArgumentSyntax { Parent: { } list }:
                return holdsSid(list.Span) || IsGivenToTwilio(list);
            case InitializerExpressionSyntax initializer when !initializer.IsKind(SyntaxKind.ObjectInitializerExpression):
                return IsShort(initializer.Expressions.Count) && holdsSid(initializer.Span);
            case ExpressionElementSyntax { Parent: CollectionExpressionSyntax collection }:
                return IsShort(collection.Elements.Count) && holdsSid(collection.Span);
            default:
                return false;
        }
    }

    /// <summary>A pair or a handful is a credential and its parts; a long list is data.</summary>
    private static bool IsShort(int count) => count <= 6;

    /// <summary>An argument of <c>TwilioClient.Init</c> and the like, where no SDK is there to say so.</summary>
    private bool IsGivenToTwilio(SyntaxNode list)
    {
        var type = list.Parent switch
        {
            ObjectCreationExpressionSyntax { Type: SimpleNameSyntax name } => name.Identifier.ValueText,
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax name, Name.Identifier.ValueText: "Init" or "SetPassword" } } =>
                name.Identifier.ValueText,
            _ => null,
        };
        return type is "TwilioClient" or "TwilioRestClient" && !IsDeclaredHere(type);
    }

    /// <summary>People call their own classes so, too.</summary>
    private bool IsDeclaredHere(string type) =>
        root.DescendantNodes().Any(node => node is BaseTypeDeclarationSyntax declaration && declaration.Identifier.ValueText == type);
}
