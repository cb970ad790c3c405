using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Flow.Webhooks;

/// <summary>Code that a web framework calls for a request.</summary>
/// <param name="Host">The framework.</param>
/// <param name="Name">Where it is reported: the method's name, or that of the mapping call.</param>
/// <param name="Handler">What is called.</param>
/// <param name="Code">The handler's declaration, in whatever file: a method, a local function, a lambda.</param>
/// <param name="Route">The path that it answers, as far as it is written; null where it is not known.</param>
/// <param name="Mapping">The call that maps a handler of a minimal API.</param>
internal sealed record Endpoint(
    WebHost Host, SyntaxToken Name, IMethodSymbol Handler, SyntaxNode Code, RoutePath? Route, InvocationExpressionSyntax? Mapping)
{
    /// <summary>The class that holds the handler, where the framework finds it by its class.</summary>
    public INamedTypeSymbol? Type => Mapping is null ? Handler.ContainingType : null;

    public bool IsClassBased => Mapping is null;

    /// <summary>What a message calls it: the method, or the path that is mapped.</summary>
    public string DisplayName => Mapping is null || Route is null ? Handler.Name is "" or "<anonymous method>" ? Name.ValueText : Handler.Name : Route.ToString();
}
