using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Flow.Numbers;

/// <summary>Lists of JSON that each hold an address: <c>{ "binding_type": "sms", "address": "+1…" }</c>.</summary>
internal static class Bindings
{
    /// <summary>What is judged of a destination: its value, or each element of a list that is written in place.</summary>
    public static IEnumerable<ExpressionSyntax> PartsOf(DestinationSite site) => site.Form != DestinationForm.Bindings ? new List<ExpressionSyntax> { site.Value } : site.Value switch
    {
        BaseObjectCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions.ToList(),
        ArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions.ToList(),
        ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions.ToList(),
        CollectionExpressionSyntax collection when collection.Elements.All(element => element is ExpressionElementSyntax) => collection.Elements.OfType<ExpressionElementSyntax>().Select(element => element.Expression).ToList(),
        _ => new List<ExpressionSyntax> { site.Value },
    };
}
