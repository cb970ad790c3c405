using System.Reflection;
using Microsoft.CodeAnalysis;

namespace TwilioAnalyzers.Foundation;

/// <summary>
/// The meaning of a file without its nullability. No rule asks whether something may be null; where nullability is enabled, the compiler binds and walks a
/// whole member before it tells what one name in it means, and without it the statement is enough. For files that are only looked into: what is analysed
/// has been bound by whoever asked.
/// </summary>
internal static class PlainModel
{
    private static readonly OncePer<SemanticModel, SemanticModel> Models = new();

    /// <summary>Public in compilers after the oldest that these analyzers run in; null in that one.</summary>
    private static readonly MethodInfo? GetSemanticModel = typeof(Compilation).GetMethods()
        .FirstOrDefault(static method => method.Name == nameof(Compilation.GetSemanticModel) && method.GetParameters() is { Length: 2 } parameters
            && parameters[1].ParameterType is { IsEnum: true, Name: "SemanticModelOptions" } options && Enum.IsDefined(options, "DisableNullableAnalysis"));

    private static readonly object? WithoutNullability = GetSemanticModel is null ? null : Enum.Parse(GetSemanticModel.GetParameters()[1].ParameterType, "DisableNullableAnalysis");

    /// <param name="model">The compiler's own for that file, with which the plain one goes.</param>
    public static SemanticModel Of(SemanticModel model) => GetSemanticModel is null
        ? model
        : Models.Get(model, () => (SemanticModel)GetSemanticModel.Invoke(model.Compilation, [model.SyntaxTree, WithoutNullability]));
}
