using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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

        var isStatic = IsStatic(place);
        return model.LookupSymbols(place.SpanStart)
            .Where(symbol => TypeOf(symbol).Implements(LoggerType) && IsUsable(symbol))
            .OrderBy(symbol => symbol is IParameterSymbol ? IsOfConstructor(symbol) ? 2 : 0 : 1)
            .ThenBy(symbol => symbol.Name, StringComparer.Ordinal)
            .Select(symbol => symbol.Name + (TypeOf(symbol)!.NullableAnnotation == NullableAnnotation.Annotated ? "?." : "."))
            .FirstOrDefault();

        bool IsUsable(ISymbol symbol) => symbol switch
        {
            IFieldSymbol or IPropertySymbol { GetMethod: not null } => (symbol.IsStatic || !isStatic) && !(place.FirstAncestorOrSelf<TypeDeclarationSyntax>() is StructDeclarationSyntax),
            // Of the constructor around the members: it must not be kept twice.
            IParameterSymbol when IsOfConstructor(symbol) => !isStatic && !IsKept(symbol),
            IParameterSymbol parameter => parameter.RefKind == RefKind.None && IsCaptured(parameter),
            _ => false,
        };

        // A static function sees no variable of those around it.
        bool IsCaptured(IParameterSymbol parameter)
        {
            for (var function = model.GetEnclosingSymbol(place.SpanStart, cancellationToken); function is IMethodSymbol method; function = method.ContainingSymbol)
            {
                if (SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, method))
                    return true;
                if (method is { IsStatic: true, MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction })
                    return false;
            }

            return false;
        }

        bool IsOfConstructor(ISymbol symbol) => symbol.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor
            && constructor.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(cancellationToken) is TypeDeclarationSyntax);

        bool IsKept(ISymbol parameter) => place.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } declaration
            || declaration.DescendantNodes().OfType<IdentifierNameSyntax>().Any(use => use.Identifier.ValueText == parameter.Name
                && use.FirstAncestorOrSelf<SyntaxNode>(node => node is PrimaryConstructorBaseTypeSyntax or EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax } or EqualsValueClauseSyntax { Parent.Parent.Parent: FieldDeclarationSyntax }) is not null);
    }

    private static bool IsStatic(SyntaxNode place) => place.Ancestors().Any(node => node switch
    {
        MemberDeclarationSyntax and not BaseTypeDeclarationSyntax and not BaseNamespaceDeclarationSyntax => ((MemberDeclarationSyntax)node).Modifiers.Any(SyntaxKind.StaticKeyword) || node is GlobalStatementSyntax,
        LocalFunctionStatementSyntax function => function.Modifiers.Any(SyntaxKind.StaticKeyword),
        AnonymousFunctionExpressionSyntax function => function.Modifiers.Any(SyntaxKind.StaticKeyword),
        _ => false,
    });

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        IParameterSymbol parameter => parameter.Type,
        _ => null,
    };
}
