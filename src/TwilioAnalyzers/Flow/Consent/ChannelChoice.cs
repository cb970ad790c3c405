using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Knowledge;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Flow.Consent;

/// <summary>
/// A person's choice of texts as the way to be reached: <c>user.Channels.HasFlag(Channel.Sms)</c>, <c>settings.Sms</c>. The channel of a message or a
/// job says how it goes, and nothing about whether anybody wants it.
/// </summary>
internal sealed class ChannelChoice(SymbolUses uses, CancellationToken cancellationToken)
{
    private static readonly HashSet<string> Texts = new(StringComparer.OrdinalIgnoreCase) { "sms", "text", "texts", "textmessage", "textmessages", "whatsapp", "mms", "viasms", "bysms", "mobile" };

    private static readonly HashSet<string> Choosers = new(StringComparer.Ordinal)
    {
        "user", "customer", "member", "person", "patient", "client", "guest", "contact", "employee", "profile", "account", "setting", "settings", "preference", "preferences", "parent", "student", "owner", "tenant", "resident", "lead", "subscriber", "donor", "volunteer", "guardian", "teacher", "driver",
    };

    public bool IsChoice(SimpleNameSyntax name)
    {
        if (!Texts.Contains(name.Identifier.ValueText))
            return false;
        return uses.ModelOf(name).GetSymbolInfo(name, cancellationToken).Symbol switch
        {
            IPropertySymbol { Type: var type } property => type.Unwrapped().SpecialType == SpecialType.System_Boolean && IsChooser(property.ContainingType),
            IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } => IsComparedWithChoice(ValueSyntax.TargetOf(name)),
            _ => false,
        };
    }

    /// <summary><c>user.Channels["sms"]</c></summary>
    public bool IsChoice(LiteralExpressionSyntax literal) => literal.Token.Value is string text && Texts.Contains(text)
        && literal.Parent is ArgumentSyntax { Parent.Parent: ElementAccessExpressionSyntax { Expression: var owned } } && IsOfChooser(owned);

    private bool IsComparedWithChoice(ExpressionSyntax channel) => channel.Parent switch
    {
        BinaryExpressionSyntax binary => IsOfChooser(binary.Left == channel ? binary.Right : binary.Left),
        ConstantPatternSyntax pattern when pattern.FirstAncestorOrSelf<IsPatternExpressionSyntax>() is { } test => IsOfChooser(test.Expression),
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "HasFlag" or "Contains" or "Equals", Expression: var asked } } } => IsOfChooser(asked),
        _ => false,
    };

    private bool IsOfChooser(ExpressionSyntax value) => ValueSyntax.Stripped(value) is MemberAccessExpressionSyntax access && uses.ModelOf(access).GetSymbolInfo(access, cancellationToken).Symbol is { ContainingType: { } owner } && IsChooser(owner);

    private static bool IsChooser(INamedTypeSymbol type) => NameWords.Of(type.Name) is { Count: > 0 } words && Choosers.Contains(words[words.Count - 1]) || type.Name.EndsWith("Channels", StringComparison.Ordinal);
}
