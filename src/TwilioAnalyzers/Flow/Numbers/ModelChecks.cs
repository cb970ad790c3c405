using System.Threading;
using Microsoft.CodeAnalysis;
using TwilioAnalyzers.Foundation;

namespace TwilioAnalyzers.Flow.Numbers;

/// <summary>Whether anything in this project looks at what validation attributes say: without that they are decoration.</summary>
internal sealed class ModelChecks
{
    private static readonly OncePer<Compilation, ModelChecks> Known = new();
    private static readonly OncePer<SyntaxTree, ModelChecks> Trees = new();
    private static readonly OfEachFile<ModelChecks> OfAll = new(static (tree, cancellationToken) => Trees.Get(tree, cancellationToken, static (tree, cancellationToken) =>
        new ModelChecks(Names.Any(name => NameIndex.For(tree, cancellationToken).Named(name, cancellationToken).Count > 0))));

    private static readonly string[] Names = ["ApiController", "ApiControllerAttribute", "ModelState", "TryValidateObject", "ValidateObject", "TryValidateModel", "TryValidateProperty", "AddValidation", "DataAnnotationsValidator", "MiniValidator", "WithParameterValidation", "ValidateDataAnnotations"];

    private ModelChecks(bool any) => Any = any;

    public bool Any { get; }

    public static ModelChecks In(Compilation compilation, CancellationToken cancellationToken) =>
        Known.Get(compilation, cancellationToken, static (compilation, cancellationToken) => new ModelChecks(OfAll.In(compilation, cancellationToken).Any(static file => file.Any)));
}
