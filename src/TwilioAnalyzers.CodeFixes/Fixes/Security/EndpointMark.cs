using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using TwilioAnalyzers.CodeFixes.Foundation;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.CodeFixes.Fixes.Security;

/// <summary>An attribute on an endpoint's handler, or a call on a mapped endpoint, that makes a library run before it.</summary>
internal static class EndpointMark
{
    /// <summary>On an attribute that was put there.</summary>
    public const string InsertedKind = "TwilioAnalyzers.Inserted";

    private static readonly SyntaxAnnotation Inserted = new(InsertedKind);

    /// <param name="name">The handler's.</param>
    /// <param name="typeName">The attribute's.</param>
    /// <param name="host">What runs the handler.</param>
    /// <param name="title">Of the repair, given the attribute's short name.</param>
    /// <param name="key">Of the repair.</param>
    /// <param name="model">Of the file.</param>
    public static Repair? Attribute(SyntaxToken name, string typeName, WebHost host, Func<string, string> title, string key, SemanticModel model)
    {
        if (name.Parent is not MethodDeclarationSyntax { Parent: TypeDeclarationSyntax type } method)
            return null;

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
        return new Repair(title(simple), key, editor => editor.ReplaceNode(target, (current, _) =>
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

    /// <param name="name"><c>MapPost</c>.</param>
    /// <param name="method">What is called on the endpoint.</param>
    /// <param name="title">Of the repair.</param>
    /// <param name="key">Of the repair.</param>
    /// <param name="model">Of the file.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static Repair? Call(SyntaxToken name, string method, string title, string key, SemanticModel model, CancellationToken cancellationToken)
    {
        if (ServiceRegistration.MakesAmbiguous(ServiceRegistration.NamespaceOf(method), model.SyntaxTree.GetRoot(cancellationToken), model.Compilation)
            || name.Parent is not SimpleNameSyntax { Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax mapping } })
        {
            return null;
        }

        var end = mapping;
        while (end.Parent is MemberAccessExpressionSyntax access && access.Expression == end && access.Parent is InvocationExpressionSyntax next && Takes(next))
            end = next;
        return Takes(end) && !end.ContainsDirectives
            ? new Repair(title, key, editor => editor.ReplaceNode(end, (current, _) => Chained((InvocationExpressionSyntax)current, method)))
            : null;

        // Twilio.AspNet's call is for handlers, not for request delegates.
        bool Takes(InvocationExpressionSyntax call) => model.GetTypeInfo(call, cancellationToken).Type is { } type && (method is "RequireTwilioSignature" or "RecordOptOuts"
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
