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
    /// <summary>The sites of one file.</summary>
    public static IEnumerable<DestinationSite> In(SemanticModel model, CancellationToken cancellationToken) => PlacesIn(model, cancellationToken).SelectMany(place => At(place, model, cancellationToken));

    /// <summary>What may be one, by names alone.</summary>
    public static IEnumerable<SyntaxNode> PlacesIn(SemanticModel model, CancellationToken cancellationToken)
    {
        var words = NumberWords.In(model.SyntaxTree, cancellationToken);
        var isGlobal = GlobalNames.In(model.Compilation, cancellationToken).Any;
        return words.MayContact || isGlobal ? CallSites.In(model.SyntaxTree, cancellationToken).All.Where(IsCandidate) : [];

        bool IsCandidate(SyntaxNode node) => node switch
        {
            InvocationExpressionSyntax { ArgumentList.Arguments.Count: > 0 } invocation => IsVerb(CallName.Of(invocation.Expression)),
            ImplicitObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: > 0 } => words.HasOptions,
            ObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: > 0 } creation => words.HasAliases || isGlobal || Destinations.IsOptionsName(CallName.Of(creation.Type) ?? ""),
            AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment => words.HasOptions && IsDestinationProperty(assignment.Left),
            _ => false,
        };
    }

    /// <summary>The sites that a place turns out to be.</summary>
    public static IEnumerable<DestinationSite> At(SyntaxNode place, SemanticModel model, CancellationToken cancellationToken) => place switch
    {
        InvocationExpressionSyntax invocation => OfCall(invocation, invocation.ArgumentList, model, cancellationToken),
        BaseObjectCreationExpressionSyntax { ArgumentList: { } list } creation => OfCall(creation, list, model, cancellationToken),
        AssignmentExpressionSyntax assignment when model.GetSymbolInfo(assignment.Left, cancellationToken).Symbol is IPropertySymbol property && Destinations.Of(property) is { } form => [new DestinationSite(assignment.Right, form)],
        _ => [],
    };

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
