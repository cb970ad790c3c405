using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;
using TwilioAnalyzers.CodeFixes.Foundation;
using TwilioAnalyzers.Rules.Security;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.CodeFixes.Fixes.Security;

/// <summary>
/// Checks the signature before the endpoint's code runs: by the attribute or the call of the library that is referenced, registered in
/// services where it is not; else by a check of the SDK's own at the top, which answers 403.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnvalidatedWebhookCodeFix))]
public sealed class UnvalidatedWebhookCodeFix() : TwilioCodeFix(SecurityRules.UnvalidatedWebhook)
{
    /// <summary>One for all forms: Fix All repairs a solution in one go, whatever each endpoint needs.</summary>
    private const string Key = "ValidateSignature";

    private static readonly SyntaxAnnotation Inserted = new("TwilioAnalyzers.Inserted");

    private protected override async Task<IReadOnlyList<Repair>> RepairsFor(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (WebhookRepair.HostOf(diagnostic) is not { } host
            || await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || !root.FullSpan.Contains(diagnostic.Location.SourceSpan))
        {
            return [];
        }

        var registration = await ServiceRegistration.For(document.Project, cancellationToken).ConfigureAwait(false);
        var name = root.FindToken(diagnostic.Location.SourceSpan.Start);
        if (TakesJson(name) && model.Compilation.GetTypeByMetadataName(WebhookRepair.GuardAttribute) is null)
            return [];
        var repair = host == WebHost.MinimalApi
            ? EndpointCall(name, model, registration, cancellationToken)
            : Attribute(name, host, model, registration);
        repair ??= InlineSignatureCheck.For(name, host, model, cancellationToken) is { } check ? new Repair("Answer 403 unless the request is signed by Twilio", Key, check.Insert) : null;
        return repair is null ? [] : [repair];
    }

    private protected override async Task<Solution> Complete(Project project, CancellationToken cancellationToken) =>
        await (await ServiceRegistration.For(project, cancellationToken).ConfigureAwait(false)).Insert(project, cancellationToken).ConfigureAwait(false);

    /// <summary>Only TwilioGuard compares a body of JSON with its hash: what else could be inserted leaves the body out.</summary>
    private static bool TakesJson(SyntaxToken name) =>
        (name.Parent is MethodDeclarationSyntax method ? method : (SyntaxNode?)name.Parent?.FirstAncestorOrSelf<InvocationExpressionSyntax>())?.DescendantNodes().OfType<AttributeSyntax>()
            .Any(attribute => attribute.Name.ToString() is "FromBody" or "FromBodyAttribute") == true;

    private static Repair? Attribute(SyntaxToken name, WebHost host, SemanticModel model, ServiceRegistration registration)
    {
        if (WebhookRepair.AttributeFor(host, model.Compilation) is not { } typeName || !registration.IsPossible(host)
            || name.Parent is not MethodDeclarationSyntax { Parent: TypeDeclarationSyntax type } method)
        {
            return null;
        }

        var simple = typeName.Substring(typeName.LastIndexOf('.') + 1);
        simple = simple.Substring(0, simple.Length - "Attribute".Length);
        // Filters of a page belong to its class.
        var endOfLine = EndOfLine.Of(method.SyntaxTree.GetRoot());
        MemberDeclarationSyntax target = host == WebHost.RazorPage ? type : method;
        // Between #if and #endif the attribute would be there in one configuration only.
        if (target.AttributeLists.Any(attributes => attributes.ContainsDirectives) || target.GetLeadingTrivia().Any(trivia => trivia.IsKind(SyntaxKind.IfDirectiveTrivia))
            || target.Modifiers.Any(modifier => modifier.HasLeadingTrivia && modifier.LeadingTrivia.Any(trivia => trivia.IsDirective)))
        {
            return null;
        }

        var attributeName = IsFree(simple, typeName, model, target.SpanStart)
            ? SyntaxFactory.IdentifierName(simple).WithAdditionalAnnotations(ServiceRegistration.ImportOf(typeName.Substring(0, typeName.LastIndexOf('.'))))
            : (NameSyntax)SyntaxFactory.ParseName("global::" + typeName.Substring(0, typeName.Length - "Attribute".Length)).WithAdditionalAnnotations(Simplifier.Annotation);
        return new Repair($"Check Twilio's signature with [{simple}]", Key, editor => editor.ReplaceNode(target, (current, _) =>
        {
            var member = (MemberDeclarationSyntax)current;
            // Two actions of one page want one attribute.
            return member.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => attribute.HasAnnotation(Inserted))
                ? member
                : WithAttribute(member, SyntaxFactory.AttributeList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Attribute(attributeName).WithAdditionalAnnotations(Inserted))), endOfLine);
        }));
    }

    /// <summary>Nothing else answers to the short name here, so that a using directive makes it mean the library's attribute.</summary>
    private static bool IsFree(string simple, string typeName, SemanticModel model, int position) =>
        !ServiceRegistration.MakesAmbiguous(typeName.Substring(0, typeName.LastIndexOf('.')), model.SyntaxTree.GetRoot(), model.Compilation)
        && model.LookupNamespacesAndTypes(position, name: simple).IsEmpty
        && model.LookupNamespacesAndTypes(position, name: simple + "Attribute").All(symbol => (symbol as ITypeSymbol).IsNamed(typeName));

    /// <summary>On a line of its own, above the other attributes or the modifiers, below the comments.</summary>
    private static MemberDeclarationSyntax WithAttribute(MemberDeclarationSyntax member, AttributeListSyntax list, SyntaxTrivia endOfLine)
    {
        var leading = member.GetLeadingTrivia();
        var indentation = leading.Reverse().TakeWhile(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).Reverse().ToList();
        // A directive between the attributes and the method would be torn apart.
        var bare = member.WithLeadingTrivia(indentation);
        return bare.WithAttributeLists(bare.AttributeLists.Insert(0, list.WithLeadingTrivia(leading).WithTrailingTrivia(endOfLine)));
    }

    private static Repair? EndpointCall(SyntaxToken name, SemanticModel model, ServiceRegistration registration, CancellationToken cancellationToken)
    {
        if (WebhookRepair.CallFor(model.Compilation) is not { } method || !registration.IsPossible(WebHost.MinimalApi)
            || ServiceRegistration.MakesAmbiguous(ServiceRegistration.NamespaceOf(method), model.SyntaxTree.GetRoot(cancellationToken), model.Compilation)
            || name.Parent is not SimpleNameSyntax { Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax mapping } })
        {
            return null;
        }

        var end = mapping;
        while (end.Parent is MemberAccessExpressionSyntax access && access.Expression == end && access.Parent is InvocationExpressionSyntax next && Takes(next))
            end = next;
        return Takes(end) && !end.ContainsDirectives
            ? new Repair($"Check Twilio's signature with .{method}()", Key, editor => editor.ReplaceNode(end, (current, _) => Chained((InvocationExpressionSyntax)current, method)))
            : null;

        // Twilio.AspNet's call is for handlers, not for request delegates.
        bool Takes(InvocationExpressionSyntax call) => model.GetTypeInfo(call, cancellationToken).Type is { } type && (method == "RequireTwilioSignature"
            ? type.Implements("Microsoft.AspNetCore.Builder.IEndpointConventionBuilder")
            : type.IsNamed("Microsoft.AspNetCore.Builder.RouteHandlerBuilder"));
    }

    /// <summary>One call more, on a line of its own where the calls before it are.</summary>
    private static InvocationExpressionSyntax Chained(InvocationExpressionSyntax chain, string method)
    {
        var dot = SyntaxFactory.Token(SyntaxKind.DotToken);
        var receiver = chain.WithTrailingTrivia();
        if (chain.Expression is MemberAccessExpressionSyntax { OperatorToken: var before, Expression: var previous } && before.LeadingTrivia.Any(SyntaxKind.WhitespaceTrivia)
            && previous.GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia))
        {
            receiver = receiver.WithTrailingTrivia(previous.GetTrailingTrivia().Where(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)));
            dot = dot.WithLeadingTrivia(before.LeadingTrivia.Where(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)));
        }

        return SyntaxFactory.InvocationExpression(
                SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, receiver, dot, SyntaxFactory.IdentifierName(method)))
            .WithTrailingTrivia(chain.GetTrailingTrivia())
            .WithAdditionalAnnotations(ServiceRegistration.ImportFor(method));
    }
}
