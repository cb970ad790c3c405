using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Flow.Webhooks;

/// <summary>Attributes that look like a check of the signature and that the endpoint's framework never runs, or that leave out a body of JSON.</summary>
internal sealed class FilterFlaws(EndpointValidation validation, CancellationToken cancellationToken)
{
    private static readonly string[] PageFilters =
    [
        "Microsoft.AspNetCore.Mvc.Filters.IPageFilter", "Microsoft.AspNetCore.Mvc.Filters.IAsyncPageFilter", "Microsoft.AspNetCore.Mvc.Filters.IAuthorizationFilter",
        "Microsoft.AspNetCore.Mvc.Filters.IAsyncAuthorizationFilter", "Microsoft.AspNetCore.Mvc.Filters.IResourceFilter", "Microsoft.AspNetCore.Mvc.Filters.IAsyncResourceFilter",
        "Microsoft.AspNetCore.Mvc.Filters.IFilterFactory", "Microsoft.AspNetCore.Mvc.Filters.IAlwaysRunResultFilter",
    ];

    private readonly HashSet<SyntaxNode> _reported = [];

    /// <summary>Handlers of this file that are mapped in another one.</summary>
    public IEnumerable<Flaw> OfHandlers(EndpointFinder finder, SemanticModel model)
    {
        // Not into bodies: they are most of a file, and no method is declared there.
        foreach (var declaration in model.SyntaxTree.GetRoot(cancellationToken)
            .DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax).OfType<MethodDeclarationSyntax>())
        {
            if (declaration.AttributeLists.Count == 0 || model.GetDeclaredSymbol(declaration, cancellationToken) is not IMethodSymbol method
                || !method.GetAttributes().Any(attribute => validation.ValidatorIn(attribute) is not null))
            {
                continue;
            }

            foreach (var flaw in finder.MappedTo(method).SelectMany(endpoint => Of(endpoint, model.SyntaxTree)))
                yield return flaw;
        }
    }

    public IEnumerable<Flaw> Of(Endpoint endpoint, SyntaxTree tree)
    {
        if (endpoint.Host is WebHost.Function or WebHost.FastEndpoints)
            yield break;
        var onType = false;
        for (ISymbol? symbol = endpoint.Handler; symbol is not null; symbol = onType ? (symbol as INamedTypeSymbol)?.BaseType : endpoint.Type, onType = true)
        {
            foreach (var attribute in symbol.GetAttributes())
            {
                if (attribute.ApplicationSyntaxReference is not { } reference || reference.SyntaxTree != tree || validation.ValidatorIn(attribute) is not { } validator
                    || reference.GetSyntax(cancellationToken) is not AttributeSyntax { Name: var name } || _reported.Contains(name))
                {
                    continue;
                }

                if (!Runs(endpoint.Host, validator, onType))
                {
                    if (validation.IsSecured(endpoint, attribute))
                        continue;
                    _reported.Add(name);
                    yield return new Flaw(name.GetLocation(), $"[{name}] does not run here, since {Describe(endpoint.Host, onType)}; the requests are not checked");
                }
                else if (IsTwilioAspNet(validator) && TakesJson(endpoint))
                {
                    _reported.Add(name);
                    yield return new Flaw(name.GetLocation(), $"[{name}] leaves out the body, which is JSON and could be anybody's; compare it with bodySHA256 (RequestValidator.Validate with the body)");
                }
            }
        }

        if (endpoint.Mapping is { } mapping && mapping.SyntaxTree == tree && TakesJson(endpoint))
        {
            for (SyntaxNode? node = mapping; node is ExpressionSyntax; node = node.Parent)
            {
                if (node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: { Identifier.ValueText: "ValidateTwilioRequest" } name } } && _reported.Add(name))
                    yield return new Flaw(name.GetLocation(), "ValidateTwilioRequest leaves out the body, which is JSON and could be anybody's; compare it with bodySHA256 (RequestValidator.Validate with the body)");
            }
        }
    }

    private static bool IsTwilioAspNet(ITypeSymbol type) => type.ContainingAssembly?.Name is "Twilio.AspNet.Core" or "Twilio.AspNet.Mvc";

    private static bool TakesJson(Endpoint endpoint) =>
        endpoint.Handler.Parameters.Any(parameter => parameter.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "FromBodyAttribute"))
        && !SignatureFlaws.ComparesBody(endpoint.Code);

    private static bool Runs(WebHost host, ITypeSymbol filter, bool onType) => host switch
    {
        WebHost.AspNetCoreMvc => filter.Implements("Microsoft.AspNetCore.Mvc.Filters.IFilterMetadata"),
        WebHost.RazorPage => onType && PageFilters.Any(filter.Implements),
        WebHost.Mvc5 => filter.Implements("System.Web.Mvc.IMvcFilter") || filter.Implements("System.Web.Mvc.IActionFilter") || filter.Implements("System.Web.Mvc.IAuthorizationFilter") || filter.IsOrDerivesFrom("System.Web.Mvc.FilterAttribute"),
        WebHost.WebApi2 => filter.Implements("System.Web.Http.Filters.IFilter"),
        _ => false,
    };

    private static string Describe(WebHost host, bool onType) => host switch
    {
        WebHost.MinimalApi => "an attribute on a minimal API's handler is no filter",
        WebHost.RazorPage when !onType => "a page's handler method runs no filters (its class does)",
        WebHost.RazorPage => "a Razor Page runs no action filters",
        WebHost.Mvc5 => "it is no filter of MVC 5",
        WebHost.WebApi2 => "it is no filter of Web API 2",
        _ => "it is no filter of ASP.NET Core",
    };
}
