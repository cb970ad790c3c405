using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.CodeFixes.Fixes.Reliability;
using TwilioAnalyzers.Flow.Webhooks;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.CodeFixes.Fixes.Compliance;

/// <summary>Where a handler has the fields of the message that came in: in a parameter each, in a model, in a bound property, or in the request's form.</summary>
internal sealed class InboundText
{
    private readonly Func<string, (string Text, ITypeSymbol? Type)?> _fields;
    private readonly bool _warns;

    private InboundText(StatementSyntax? after, Func<string, (string Text, ITypeSymbol? Type)?> fields, bool warns)
    {
        After = after;
        _fields = fields;
        _warns = warns;
    }

    /// <summary>The statement that reads the form; null where the fields are there from the beginning.</summary>
    public StatementSyntax? After { get; }

    /// <summary>The body, trimmed and in capitals; null for none.</summary>
    public string Normalized => _fields("Body") is not var (text, type) ? ""
        : type?.SpecialType != SpecialType.System_String ? text + ".ToString().Trim().ToUpperInvariant()"
        // To ask what cannot be null whether it is would make the compiler doubt it below.
        : text + (_warns && type.NullableAnnotation == NullableAnnotation.NotAnnotated ? "" : "?") + ".Trim().ToUpperInvariant()";

    /// <summary>A string, or null; null where the handler has no such field.</summary>
    public string? Field(string name) => _fields(name) is var (text, type) ? type?.SpecialType == SpecialType.System_String ? text : text + ".ToString()" : null;

    /// <summary>… of which Twilio sends it always.</summary>
    public string? SureField(string name) => _fields(name) is var (text, type)
        ? type?.SpecialType != SpecialType.System_String ? text + ".ToString()" : _warns && type.NullableAnnotation == NullableAnnotation.Annotated ? text + "!" : text
        : null;

    /// <summary>Null where the handler does not get at the body by itself.</summary>
    public static InboundText? Of(SyntaxNode handler, IMethodSymbol symbol, SemanticModel model, CancellationToken cancellationToken)
    {
        var warns = model.GetNullableContext(handler.SpanStart).WarningsEnabled();
        var ofParameters = Members(symbol.Parameters.Where(parameter => parameter.RefKind == RefKind.None && WebhookEvidence.IsFilled(parameter)).Select(parameter => (Escaped(parameter.Name), WebhookEvidence.NameOf(parameter), parameter.Type)));
        if (ofParameters("Body") is not null)
            return new InboundText(null, ofParameters, warns);
        foreach (var parameter in symbol.Parameters)
        {
            var ofModel = Members(MembersOf(parameter.Type, Escaped(parameter.Name)));
            if (parameter.Type.SpecialType == SpecialType.None && parameter.Type.TypeKind is TypeKind.Class or TypeKind.Struct && !IsRequest(parameter.Type) && parameter.NullableAnnotation != NullableAnnotation.Annotated && ofModel("Body") is not null)
                return new InboundText(null, ofModel, warns);
        }

        if (handler is MethodDeclarationSyntax && symbol is { IsStatic: false, ContainingType: { } type })
        {
            var isAll = type.HasAttribute("Microsoft.AspNetCore.Mvc.BindPropertiesAttribute");
            var bound = type.GetMembers().OfType<IPropertySymbol>().Where(property => isAll || property.HasAttribute("Microsoft.AspNetCore.Mvc.BindPropertyAttribute")).ToList();
            var ofPage = Members(bound.Select(property => (Escaped(property.Name), WebhookEvidence.NameOf(property), property.Type)));
            if (ofPage("Body") is not null)
                return new InboundText(null, ofPage, warns);
            foreach (var property in bound.Where(property => property.Type.TypeKind == TypeKind.Class && property.Type.SpecialType == SpecialType.None && property.NullableAnnotation != NullableAnnotation.Annotated))
            {
                var ofModel = Members(MembersOf(property.Type, Escaped(property.Name)));
                if (ofModel("Body") is not null)
                    return new InboundText(null, ofModel, warns);
            }
        }

        return OfForm(handler, model, warns, cancellationToken);
    }

    private static Func<string, (string, ITypeSymbol?)?> Members(IEnumerable<(string Text, string Name, ITypeSymbol Type)> members)
    {
        var known = members.Where(member => member.Type.SpecialType == SpecialType.System_String || member.Type.IsNamed("Microsoft.Extensions.Primitives.StringValues")).ToList();
        return name => known.Where(member => string.Equals(member.Name, name, StringComparison.OrdinalIgnoreCase)).Select(member => ((string, ITypeSymbol?)?)(member.Text, member.Type)).FirstOrDefault();
    }

    private static IEnumerable<(string, string, ITypeSymbol)> MembersOf(ITypeSymbol type, string owner)
    {
        for (ITypeSymbol? current = type; current is not null && current.SpecialType == SpecialType.None; current = current.BaseType)
        {
            foreach (var property in current.GetMembers().OfType<IPropertySymbol>().Where(property => property is { IsStatic: false, IsIndexer: false, GetMethod.DeclaredAccessibility: Accessibility.Public or Accessibility.Internal }))
                yield return (owner + "." + Escaped(property.Name), WebhookEvidence.NameOf(property), property.Type);
        }
    }

    private static bool IsRequest(ITypeSymbol type) => type.Name is "HttpRequest" or "HttpContext" or "HttpRequestMessage" or "HttpRequestData" or "CancellationToken";

    private static string Escaped(string name) => SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None ? "@" + name : name;

    /// <summary><c>Request.Form["Body"]</c>, or <c>form["Body"]</c> once the form is read.</summary>
    private static InboundText? OfForm(SyntaxNode handler, SemanticModel model, bool warns, CancellationToken cancellationToken)
    {
        var read = EnclosingFunction.Own(handler).OfType<ElementAccessExpressionSyntax>().FirstOrDefault(access =>
            access.ArgumentList.Arguments.Count == 1 && access.ArgumentList.Arguments[0].Expression is LiteralExpressionSyntax { Token.Value: string key } && string.Equals(key, "Body", StringComparison.OrdinalIgnoreCase));
        if (read is null || model.GetTypeInfo(read, cancellationToken).Type is not { } type || type.SpecialType != SpecialType.System_String && !type.IsNamed("Microsoft.Extensions.Primitives.StringValues"))
            return null;
        var root = read.Expression;
        while (root is MemberAccessExpressionSyntax member)
        {
            if (model.GetSymbolInfo(member, cancellationToken).Symbol is not IPropertySymbol)
                return null;
            root = member.Expression;
        }

        StatementSyntax? after = null;
        switch (root is IdentifierNameSyntax ? model.GetSymbolInfo(root, cancellationToken).Symbol : null)
        {
            case IPropertySymbol or IFieldSymbol:
            case IParameterSymbol parameter when parameter.DeclaringSyntaxReferences.Any(reference => handler.Span.Contains(reference.Span)):
                break;
            case ILocalSymbol { DeclaringSyntaxReferences: { Length: 1 } references } when references[0].GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer: not null } declarator
                && declarator.FirstAncestorOrSelf<LocalDeclarationStatementSyntax>() is { } declaration && declaration.Parent?.Parent == handler:
                after = declaration;
                break;
            default:
                return null;
        }

        var container = read.Expression.WithoutTrivia().ToString();
        return new InboundText(after, name => ($"{container}[\"{name}\"]", type), warns);
    }
}
