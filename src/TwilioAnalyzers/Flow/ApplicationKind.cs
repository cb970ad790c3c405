using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Flow.Webhooks;
using TwilioAnalyzers.Sdk;
using TwilioAnalyzers.Foundation;

namespace TwilioAnalyzers.Flow;

/// <summary>
/// Whether the project is an application: an executable, or a library with something that a framework starts. Of an application all callers are
/// seen; a library's public methods are called by other projects.
/// </summary>
internal sealed class ApplicationKind
{
    private static readonly OncePer<Compilation, ApplicationKind> Known = new();

    /// <summary>Bases of what frameworks start in a library: hosted services, pages, windows.</summary>
    private static readonly string[] Started =
        ["BackgroundService", "IHostedService", "HttpApplication", "ComponentBase", "Window", "Form", "ContentPage", "Page", "UserControl", "Activity", "IHttpHandler", "OwinStartup", "FunctionsStartup", "AmazonLambdaFunction"];

    /// <summary>Functions on a timer or a queue have no endpoint.</summary>
    private static readonly string[] Functions = ["FunctionName", "FunctionNameAttribute", "Function", "FunctionAttribute", "LambdaFunction"];

    private ApplicationKind(bool isApplication) => IsApplication = isApplication;

    public bool IsApplication { get; }

    public static ApplicationKind Of(Compilation compilation, SymbolUses uses, CancellationToken cancellationToken) => Known.Get(compilation, () => new ApplicationKind(
        compilation.Options.OutputKind != OutputKind.DynamicallyLinkedLibrary
        || Started.Any(name => uses.Named(name).Any(use => use.FirstAncestorOrSelf<BaseTypeSyntax>() is { } @base && @base.Type.Span.Contains(use.Span) && !IsOwn(use, uses, cancellationToken)))
        || Functions.Any(name => uses.Named(name).Any(use => use.Parent is AttributeSyntax && !IsOwn(use, uses, cancellationToken)))
        || HasEndpoint(compilation, uses, cancellationToken)));

    /// <summary>A class of the project's own by that name is no framework's.</summary>
    private static bool IsOwn(SimpleNameSyntax use, SymbolUses uses, CancellationToken cancellationToken)
    {
        var symbol = uses.ModelOf(use).GetSymbolInfo(use, cancellationToken).Symbol;
        return (symbol as IMethodSymbol)?.ContainingType is { } attribute ? uses.IsOwn(attribute.OriginalDefinition) : symbol is INamedTypeSymbol type && uses.IsOwn(type.OriginalDefinition);
    }

    /// <summary>An endpoint that the project routes itself, as web apps on .NET Framework have.</summary>
    public static bool HasEndpoint(Compilation compilation, SymbolUses uses, CancellationToken cancellationToken) =>
        compilation.SyntaxTrees.Any(tree => new EndpointFinder(uses.ModelOf(tree.GetRoot(cancellationToken)), uses, cancellationToken).All()
            .Any(endpoint => !endpoint.IsClassBased || !endpoint.Handler.GetAttributes().IsEmpty || !endpoint.Type!.GetAttributes().IsEmpty || endpoint.Host is not WebHost.AspNetCoreMvc));
}
