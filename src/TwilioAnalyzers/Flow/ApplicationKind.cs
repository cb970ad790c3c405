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

    /// <summary>What says that it is one, besides declarations, can be in the body of a file: that file is looked at again when it was edited.</summary>
    private static readonly AcrossEdits<ApplicationKind> Remembered = new();

    /// <summary>Bases of what frameworks start in a library: hosted services, pages, windows.</summary>
    private static readonly string[] Started =
        ["BackgroundService", "IHostedService", "HttpApplication", "ComponentBase", "Window", "Form", "ContentPage", "Page", "UserControl", "Activity", "IHttpHandler", "OwinStartup", "FunctionsStartup", "AmazonLambdaFunction"];

    /// <summary>Functions on a timer or a queue have no endpoint.</summary>
    private static readonly string[] Functions = ["FunctionName", "FunctionNameAttribute", "Function", "FunctionAttribute", "LambdaFunction"];

    private readonly WeakReference<SyntaxTree>? _endpoint;

    private ApplicationKind(bool isApplication, SyntaxTree? endpoint = null)
    {
        IsApplication = isApplication;
        _endpoint = endpoint is null ? null : new(endpoint);
    }

    public bool IsApplication { get; }

    public static ApplicationKind Of(Compilation compilation, SymbolUses uses, CancellationToken cancellationToken) => Known.Get(compilation, () =>
    {
        var edited = new List<EditedTree>();
        if (Remembered.Last(compilation, edited, cancellationToken) is { } last)
        {
            if (last.IsApplication && (last._endpoint is null || last._endpoint.TryGetTarget(out var endpoint) && compilation.ContainsSyntaxTree(endpoint)))
                return last;
            if (!last.IsApplication && EndpointIn(edited.Select(static file => file.Now), uses, cancellationToken) is null)
                return last;
        }

        var kind = IsStarted(compilation, uses, cancellationToken) ? new ApplicationKind(true)
            : EndpointIn(compilation.SyntaxTrees, uses, cancellationToken) is { } found ? new ApplicationKind(true, found)
            : new ApplicationKind(false);
        Remembered.Keep(compilation, kind);
        return kind;
    });

    private static bool IsStarted(Compilation compilation, SymbolUses uses, CancellationToken cancellationToken) =>
        compilation.Options.OutputKind != OutputKind.DynamicallyLinkedLibrary
        || Started.Any(name => uses.Named(name).Any(use => use.FirstAncestorOrSelf<BaseTypeSyntax>() is { } @base && @base.Type.Span.Contains(use.Span) && !IsOwn(use, uses, cancellationToken)))
        || Functions.Any(name => uses.Named(name).Any(use => use.Parent is AttributeSyntax && !IsOwn(use, uses, cancellationToken)));

    /// <summary>A class of the project's own by that name is no framework's.</summary>
    private static bool IsOwn(SimpleNameSyntax use, SymbolUses uses, CancellationToken cancellationToken)
    {
        var symbol = uses.ModelOf(use).GetSymbolInfo(use, cancellationToken).Symbol;
        return (symbol as IMethodSymbol)?.ContainingType is { } attribute ? uses.IsOwn(attribute.OriginalDefinition) : symbol is INamedTypeSymbol type && uses.IsOwn(type.OriginalDefinition);
    }

    /// <summary>A file with an endpoint that the project routes itself, as web apps on .NET Framework have.</summary>
    private static SyntaxTree? EndpointIn(IEnumerable<SyntaxTree> files, SymbolUses uses, CancellationToken cancellationToken) =>
        files.FirstOrDefault(tree => new EndpointFinder(uses.ModelOf(tree.GetRoot(cancellationToken)), uses, cancellationToken).All()
            .Any(endpoint => !endpoint.IsClassBased || !endpoint.Handler.GetAttributes().IsEmpty || !endpoint.Type!.GetAttributes().IsEmpty || endpoint.Host is not WebHost.AspNetCoreMvc));
}
