using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TwilioAnalyzers.Foundation;
using TwilioAnalyzers.Rules.Configuration;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Rules;

/// <summary>
/// A rule about what a program does with the SDK: it looks at each file that somebody wrote, where the project references the SDK and is no project of
/// tests (an option says otherwise).
/// </summary>
/// <param name="sinceMajor">The oldest version of the SDK that the rule is about.</param>
/// <param name="descriptor">What it reports.</param>
public abstract class SdkAnalyzer(int sinceMajor, DiagnosticDescriptor descriptor) : TwilioAnalyzer(GeneratedCodeAnalysisFlags.None, descriptor)
{
    /// <inheritdoc/>
    protected sealed override void Start(CompilationStartAnalysisContext context)
    {
        if (TwilioSdk.For(context.Compilation) is not { } sdk || sdk.Version.Major < sinceMajor)
            return;
        var options = context.Options.AnalyzerConfigOptionsProvider;
        var isTest = WebFrameworks.IsTestProject(context.Compilation, options.GlobalOptions);
        context.RegisterSemanticModelAction(action =>
        {
            var own = options.GetOptions(action.SemanticModel.SyntaxTree);
            if (!isTest || ProjectRules.IncludeTests.Read(own))
                Report(action, own);
        });
    }

    /// <summary>Looks at one file.</summary>
    /// <param name="context">The file, and where to report.</param>
    /// <param name="options">What the file's .editorconfig says.</param>
    private protected abstract void Report(SemanticModelAnalysisContext context, AnalyzerConfigOptions options);
}
