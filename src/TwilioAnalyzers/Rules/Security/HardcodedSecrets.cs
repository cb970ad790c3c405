using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TwilioAnalyzers.Flow;
using TwilioAnalyzers.Knowledge;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Rules.Security;

/// <summary>The secrets of one file, with the SDK's word on those that syntax leaves open.</summary>
internal static class HardcodedSecrets
{
    public static IEnumerable<(CredentialValue Value, CredentialKind Kind)> In(SemanticModel model, CancellationToken cancellationToken)
    {
        var tree = model.SyntaxTree;
        var reported = new HashSet<TextSpan>();
        CredentialFlow? flow = null;
        foreach (var value in CredentialScan.For(tree, cancellationToken).Values)
        {
            if (!value.Kind.IsSecret())
                continue;
            CredentialKind? reached = null;
            if (value.Node is not null)
            {
                flow ??= new CredentialFlow(model.Compilation, model, cancellationToken);
                reached = flow.Reaches(value.Node);
            }

            if ((reached is not null || value.IsProven || IsBesideSidOfOtherPart(value, model, cancellationToken)) && reported.Add(value.Span))
                yield return (value, Narrow(value.Kind, reached));
        }

        // Every file that calls the SDK by its own names has the word in it.
        if (!TextScan.For(tree, cancellationToken).MentionsTwilio)
            yield break;
        WrittenText? written = null;
        foreach (var call in CredentialCall.In(model, WrittenText.MayBe, cancellationToken))
        {
            written ??= new WrittenText(model.Compilation, model, cancellationToken);
            if (written.Of(call.Secret) is not { } secret || secret.Node.SyntaxTree != tree || !IsSecret(secret.Text, call.Kind, out var kind))
                continue;
            if (reported.Add(secret.Node.Span))
                yield return (new CredentialValue(kind, secret.Node.Span, secret.Node, IsWhole: true, IsProven: true), kind);
        }
    }

    /// <summary>An OAuth app's secret has no published shape: there the parameter alone says what it is.</summary>
    private static bool IsSecret(string text, CredentialKind taken, out CredentialKind kind)
    {
        kind = taken;
        if (taken == CredentialKind.OAuthClientSecret)
            return text.Length >= 16 && !Placeholder.IsPlaceholder(text);
        var isSecret = TwilioSecret.LooksLikeSecret(text, out var shape);
        kind = Narrow(shape, taken);
        return isSecret;
    }

    /// <summary>An API key's secret goes in as a password too; only its shape, or the parameter, tells the two apart.</summary>
    private static CredentialKind Narrow(CredentialKind shape, CredentialKind? taken) =>
        taken is null or CredentialKind.AuthToken ? shape : taken.Value;

    /// <summary>A partial class may have its SID in one file and its token in another.</summary>
    private static bool IsBesideSidOfOtherPart(CredentialValue value, SemanticModel model, CancellationToken cancellationToken)
    {
        if (value.Node is null || ValueName.Of(value.Node) is not { } name
            || !CredentialName.IsGeneric(name) || !CredentialName.SaysSecret(name, insideTwilio: true)
            || value.Node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } part
            || model.GetDeclaredSymbol(part, cancellationToken) is not { DeclaringSyntaxReferences.Length: > 1 } type)
        {
            return false;
        }

        return type.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree != model.SyntaxTree
            && CredentialScan.For(reference.SyntaxTree, cancellationToken).Values.Any(other => !other.Kind.IsSecret() && reference.Span.Contains(other.Span)));
    }
}
