using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TwilioAnalyzers.CodeFixes.Foundation;

/// <summary>A way to read a setting at a place in the code.</summary>
/// <param name="EquivalenceKey">Environment or Configuration.</param>
/// <param name="HasTwilioGuard">Then its own reader takes the place of the base class library's.</param>
/// <param name="Configuration">The name of the <c>IConfiguration</c> in scope, if it is read from there.</param>
internal sealed record SettingSource(string EquivalenceKey, bool HasTwilioGuard, string? Configuration)
{
    private const string TwilioCredentials = "TwilioGuard.TwilioCredentials";

    /// <summary>The environment can be read everywhere and needs nothing registered: it comes first.</summary>
    public static IEnumerable<SettingSource> At(ExpressionSyntax node, SemanticModel model, bool isConstant, CancellationToken cancellationToken)
    {
        var hasTwilioGuard = model.Compilation.GetTypeByMetadataName(TwilioCredentials) is not null;
        yield return new SettingSource("Environment", hasTwilioGuard, null);
        if (!isConstant && !IsGivenToConfiguration(node) && ConfigurationInScope(node, model, cancellationToken) is { } configuration)
            yield return new SettingSource("Configuration", hasTwilioGuard, configuration);
    }

    public string Title(Setting setting) => Configuration is null
        ? $"Read {setting.EnvironmentVariable} from the environment"
        : $"Read {setting.ConfigurationKey} from the configuration";

    public ExpressionSyntax Read(Setting setting)
    {
        var name = SymbolDisplay.FormatLiteral(Configuration is null ? setting.EnvironmentVariable : setting.ConfigurationKey, quote: true);
        var text = (HasTwilioGuard, Configuration) switch
        {
            (true, null) => $"global::{TwilioCredentials}.ReadSetting({name})",
            (true, _) => $"global::{TwilioCredentials}.ReadSetting({Configuration}, {name})",
            (false, null) => $"global::System.Environment.GetEnvironmentVariable({name}) ?? throw new global::System.InvalidOperationException(\"Set the environment variable {setting.EnvironmentVariable}.\")",
            (false, _) => $"{Configuration}[{name}] ?? throw new global::System.InvalidOperationException(\"Set {setting.ConfigurationKey} in the configuration.\")",
        };
        return QualifiedSyntax.Parse(text);
    }

    /// <summary>It sets the key, or is the fallback of reading it: reading it there again says nothing.</summary>
    private static bool IsGivenToConfiguration(ExpressionSyntax node)
    {
        for (SyntaxNode? ancestor = node.Parent; ancestor is ExpressionSyntax or ArgumentSyntax or ArgumentListSyntax; ancestor = ancestor.Parent)
        {
            if (ancestor is AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax } or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression }
                || ancestor is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetValue" } })
            {
                return true;
            }
        }

        return false;
    }

    private static string? ConfigurationInScope(ExpressionSyntax node, SemanticModel model, CancellationToken cancellationToken)
    {
        var isInstance = model.GetEnclosingSymbol(node.SpanStart, cancellationToken) is IMethodSymbol { IsStatic: false };
        foreach (var symbol in model.LookupSymbols(node.SpanStart))
        {
            var type = symbol switch
            {
                ILocalSymbol local when local.Locations[0].SourceSpan.End < node.SpanStart => local.Type,
                IParameterSymbol parameter => parameter.Type,
                IFieldSymbol field when field.IsStatic || isInstance => field.Type,
                IPropertySymbol property when property.IsStatic || isInstance => property.Type,
                _ => null,
            };
            if (type is not null && (IsConfiguration(type) || type.AllInterfaces.Any(IsConfiguration)))
                return symbol.Name;
        }

        return null;
    }

    private static bool IsConfiguration(ITypeSymbol type) =>
        type.Name == "IConfiguration" && type.ContainingNamespace.ToDisplayString() == "Microsoft.Extensions.Configuration";
}
