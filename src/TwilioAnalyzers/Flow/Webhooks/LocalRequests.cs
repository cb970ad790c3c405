using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Flow.Webhooks;

/// <summary>
/// <c>AllowLocal = true</c> where not only a developer's machine gets it: behind a proxy on the same host every request is a local one.
/// </summary>
internal sealed class LocalRequests(SemanticModel model, CancellationToken cancellationToken)
{
    public IEnumerable<Flaw> All()
    {
        if (!WebhookWords.In(model.SyntaxTree, cancellationToken).AllowsLocal)
            yield break;
        foreach (var literal in model.SyntaxTree.GetRoot(cancellationToken).DescendantNodes().OfType<LiteralExpressionSyntax>())
        {
            if (literal.IsKind(SyntaxKind.TrueLiteralExpression) && Allows(literal) is { } place && !IsForDevelopment(place))
                yield return new Flaw(place.GetLocation(), "This lets unsigned requests through that a proxy or tunnel on the same machine passes on; allow them in development only (environment.IsDevelopment())");
        }
    }

    private SyntaxNode? Allows(LiteralExpressionSyntax literal)
    {
        switch (literal.Parent)
        {
            case AssignmentExpressionSyntax assignment when assignment.Right == literal:
                return model.GetSymbolInfo(assignment.Left, cancellationToken).Symbol is IPropertySymbol { Name: "AllowLocal" } property && IsTwilios(property.ContainingType) ? assignment : null;
            case ArgumentSyntax argument:
                return CallArguments.ParameterOf(argument, model, cancellationToken) is { Name: "allowLocal" } parameter && IsTwilios(parameter.ContainingType) ? argument : null;
            case AttributeArgumentSyntax { Parent.Parent: AttributeSyntax attribute } argument:
                return argument.NameColon?.Name.Identifier.ValueText == "allowLocal" || argument.NameEquals?.Name.Identifier.ValueText == "AllowLocal"
                    ? IsTwilios((model.GetSymbolInfo(attribute, cancellationToken).Symbol as IMethodSymbol)?.ContainingType) ? argument : null
                    : null;
            default:
                return null;
        }
    }

    private static bool IsTwilios(INamedTypeSymbol? type) => type.IsInNamespace("Twilio") && type!.ContainingAssembly.Name.StartsWith("Twilio.AspNet", StringComparison.Ordinal);

    /// <summary>Inside a branch that only development takes: <c>if (environment.IsDevelopment())</c>, <c>#if DEBUG</c>.</summary>
    private bool IsForDevelopment(SyntaxNode place)
    {
        for (var node = place; node.Parent is { } parent; node = parent)
        {
            switch (parent)
            {
                case IfStatementSyntax branch when branch.Statement == node && SaysDevelopment(branch.Condition):
                case IfStatementSyntax otherwise when otherwise.Else == node && SaysProduction(otherwise.Condition):
                case ConditionalExpressionSyntax conditional when conditional.WhenTrue == node && SaysDevelopment(conditional.Condition):
                case ConditionalExpressionSyntax alternative when alternative.WhenFalse == node && SaysProduction(alternative.Condition):
                    return true;
            }
        }

        return IsUnderDebug(place);
    }

    private static bool SaysDevelopment(ExpressionSyntax condition) => !IsNegated(condition) && Mentions(condition, "Development", "IsLocal", "IsDebug");

    private static bool SaysProduction(ExpressionSyntax condition) => IsNegated(condition) ? Mentions(condition, "Development") : Mentions(condition, "Production");

    private static bool IsNegated(ExpressionSyntax condition) =>
        condition is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.NotEqualsExpression };

    private static bool Mentions(ExpressionSyntax condition, params string[] words)
    {
        var text = condition.ToString();
        return words.Any(word => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
    }

    private bool IsUnderDebug(SyntaxNode place)
    {
        var open = new Stack<bool>();
        for (var directive = model.SyntaxTree.GetRoot(cancellationToken).GetFirstDirective(); directive is not null && directive.SpanStart < place.SpanStart; directive = directive.GetNextDirective())
        {
            switch (directive)
            {
                case IfDirectiveTriviaSyntax condition:
                    open.Push(condition.Condition.ToString() == "DEBUG");
                    break;
                case ElifDirectiveTriviaSyntax or ElseDirectiveTriviaSyntax when open.Count > 0:
                    open.Pop();
                    open.Push(false);
                    break;
                case EndIfDirectiveTriviaSyntax when open.Count > 0:
                    open.Pop();
                    break;
            }
        }

        return open.Contains(true);
    }
}
