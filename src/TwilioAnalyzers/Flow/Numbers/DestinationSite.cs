using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Flow.Numbers;

/// <summary>A place where the SDK is told who to contact.</summary>
/// <param name="Value">The argument, or what is assigned.</param>
/// <param name="Form">How it holds the number.</param>
internal sealed record DestinationSite(ExpressionSyntax Value, DestinationForm Form)
{
    /// <summary>The sites of one file: names first, and only candidates are bound.</summary>
    public static IEnumerable<DestinationSite> In(SemanticModel model, CancellationToken cancellationToken)
    {
        var words = NumberWords.In(model.SyntaxTree, cancellationToken);
        var isGlobal = GlobalNames.In(model.Compilation, cancellationToken).Any;
        if (!words.MayContact && !isGlobal)
            yield break;
        foreach (var node in CallSites.In(model.SyntaxTree, cancellationToken).All)
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (node)
            {
                case InvocationExpressionSyntax { ArgumentList.Arguments.Count: > 0 } invocation when IsVerb(CallName.Of(invocation.Expression)):
                    foreach (var site in OfCall(invocation, invocation.ArgumentList, model, cancellationToken))
                        yield return site;
                    break;
                case ImplicitObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: > 0 } creation when words.HasOptions:
                    foreach (var site in OfCall(creation, creation.ArgumentList, model, cancellationToken))
                        yield return site;
                    break;
                case ObjectCreationExpressionSyntax { ArgumentList: { Arguments.Count: > 0 } list } creation when words.HasAliases || isGlobal || Destinations.IsOptionsName(CallName.Of(creation.Type) ?? ""):
                    foreach (var site in OfCall(creation, list, model, cancellationToken))
                        yield return site;
                    break;
                case AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment when words.HasOptions && IsDestinationProperty(assignment.Left)
                    && model.GetSymbolInfo(assignment.Left, cancellationToken).Symbol is IPropertySymbol property && Destinations.Of(property) is { } form:
                    yield return new DestinationSite(assignment.Right, form);
                    break;
            }
        }
    }

    private static IEnumerable<DestinationSite> OfCall(ExpressionSyntax call, ArgumentListSyntax list, SemanticModel model, CancellationToken cancellationToken)
    {
        if (CallArguments.MethodOrCandidate(call, model, cancellationToken) is not { } method || !method.ContainingType.IsInNamespace("Twilio"))
            yield break;
        foreach (var argument in list.Arguments)
        {
            if (CallArguments.ParameterOf(argument, list, method) is { } parameter && Destinations.Of(parameter) is { } form
                && !(form == DestinationForm.AddressOfChannel && IsMail(list, method, model, cancellationToken)))
            {
                yield return new DestinationSite(argument.Expression, form);
            }
        }
    }

    /// <summary>A code that goes by e-mail, or over a channel that is not known to be another.</summary>
    private static bool IsMail(ArgumentListSyntax list, IMethodSymbol method, SemanticModel model, CancellationToken cancellationToken)
    {
        if (CallArguments.ArgumentFor("channel", list, method)?.Expression is not { } channel)
            return false;
        return model.GetConstantValue(channel, cancellationToken) is { HasValue: true, Value: var value } ? value is string text && text.Equals("email", StringComparison.OrdinalIgnoreCase)
            : list.ToString().IndexOf("mail", StringComparison.OrdinalIgnoreCase) >= 0;
    }

    private static bool IsVerb(string? name) =>
        name is "Create" or "CreateAsync" or "CreateWithHeaders" or "CreateWithHeadersAsync" or "Update" or "UpdateAsync" or "UpdateWithHeaders" or "UpdateWithHeadersAsync"
            or "SendMessage" or "SendSmsMessage" or "InitiateOutboundCall";

    private static bool IsDestinationProperty(ExpressionSyntax left) => CallName.Of(left) is "MessagingBindingAddress" or "To" or "CallTo" or "DequeueTo" or "ToBinding" or "Participant" or "Identifier" or "PhoneNumber";
}
