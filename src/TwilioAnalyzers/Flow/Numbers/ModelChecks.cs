using Microsoft.CodeAnalysis;
using TwilioAnalyzers.Foundation;

namespace TwilioAnalyzers.Flow.Numbers;

/// <summary>Whether anything in this project looks at what validation attributes say: without that they are decoration.</summary>
internal sealed class ModelChecks
{
    private static readonly OncePer<Compilation, ModelChecks> Known = new();

    private static readonly string[] Names = ["ApiController", "ApiControllerAttribute", "ModelState", "TryValidateObject", "ValidateObject", "TryValidateModel", "TryValidateProperty", "AddValidation", "DataAnnotationsValidator", "MiniValidator", "WithParameterValidation", "ValidateDataAnnotations"];

    private ModelChecks(bool any) => Any = any;

    public bool Any { get; }

    public static ModelChecks In(SymbolUses uses) => Known.Get(uses.Compilation, () => new ModelChecks(Names.Any(name => uses.Named(name).Any())));
}
