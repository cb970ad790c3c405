using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.CodeFixes.Foundation;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.CodeFixes.Fixes.Reliability;

/// <summary>Where a place can tell of a failure: its logger, the console of a program that writes there, else the trace.</summary>
internal sealed class FailureLog
{
    private const string LoggerType = "Microsoft.Extensions.Logging.ILogger";

    private readonly string? _logger;
    private readonly bool _hasConsole;

    private FailureLog(string? logger, bool hasConsole)
    {
        _logger = logger;
        _hasConsole = hasConsole;
    }

    public static FailureLog At(SyntaxNode place, SemanticModel model, CancellationToken cancellationToken) => new(
        Logger(place, model, cancellationToken),
        model.Compilation.Options.OutputKind == OutputKind.ConsoleApplication && IsWrittenTo(place, model, cancellationToken));

    /// <summary>A statement. It has the code, and no text of Twilio's: that may hold the number.</summary>
    public string Write(string text, string code, bool isSevere) =>
        _logger is not null ? $"{_logger}{(isSevere ? "LogError" : "LogWarning")}(\"{text.Replace("{code}", "{Code}")}\", {code});"
        : _hasConsole ? $"global::System.Console.Error.WriteLine($\"{text.Replace("{code}", "{" + code + "}")}\");"
        : $"global::System.Diagnostics.Trace.{(isSevere ? "TraceError" : "TraceWarning")}($\"{text.Replace("{code}", "{" + code + "}")}\");";

    private static bool IsWrittenTo(SyntaxNode place, SemanticModel model, CancellationToken cancellationToken) =>
        place.SyntaxTree.GetRoot(cancellationToken).DescendantNodes().OfType<MemberAccessExpressionSyntax>().Any(access =>
            access is { Expression: IdentifierNameSyntax { Identifier.ValueText: "Console" }, Name.Identifier.ValueText: "Write" or "WriteLine" or "Error" or "ReadLine" or "ReadKey" }
            && model.GetSymbolInfo(access.Expression, cancellationToken).Symbol is INamedTypeSymbol type && type.IsNamed("System.Console"));

    /// <summary>With the dot behind it.</summary>
    private static string? Logger(SyntaxNode place, SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.Compilation.GetTypeByMetadataName(LoggerType) is not { } type
            || !model.LookupSymbols(place.SpanStart, type, "LogWarning", includeReducedExtensionMethods: true).Any())
        {
            return null;
        }

        return ServiceInReach.Find(place, LoggerType, model, cancellationToken) is var (name, mayBeNull) ? name + (mayBeNull ? "?." : ".") : null;
    }
}
