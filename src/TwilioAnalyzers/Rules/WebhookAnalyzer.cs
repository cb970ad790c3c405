using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TwilioAnalyzers.Flow.Webhooks;
using TwilioAnalyzers.Foundation;
using TwilioAnalyzers.Rules.Configuration;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Rules;

/// <summary>
/// A rule about what Twilio calls: it looks at each file of a project that serves requests and is no project of tests (an option says otherwise). Without
/// the SDK too, where the project speaks of Twilio: TwiML can be written by hand.
/// </summary>
/// <param name="descriptor">What it reports.</param>
public abstract class WebhookAnalyzer(DiagnosticDescriptor descriptor) : TwilioAnalyzer(GeneratedCodeAnalysisFlags.None, descriptor)
{
    /// <inheritdoc/>
    protected sealed override void Start(CompilationStartAnalysisContext context)
    {
        var options = context.Options.AnalyzerConfigOptionsProvider;
        var compilation = context.Compilation;
        if (!WebFrameworks.Serves(compilation, options.GlobalOptions))
            return;
        var isTest = WebFrameworks.IsTestProject(compilation, options.GlobalOptions);
        if (TwilioSdk.For(compilation) is not null)
        {
            context.RegisterSemanticModelAction(action =>
            {
                if (!isTest || ProjectRules.IncludeTests.Read(options.GetOptions(action.SemanticModel.SyntaxTree)))
                    Report(action.SemanticModel, options, action.ReportDiagnostic, action.CancellationToken);
            });
        }
        else
        {
            context.RegisterSyntaxTreeAction(action =>
            {
                if (!WebhookMentions.In(compilation, action.CancellationToken).Any
                    || isTest && !ProjectRules.IncludeTests.Read(options.GetOptions(action.Tree)))
                {
                    return;
                }

#pragma warning disable RS1030 // Without the SDK a project that speaks of Twilio, or reads what only Twilio sends, is rare: not worth a registration that all files pay for.
                Report(compilation.GetSemanticModel(action.Tree), options, action.ReportDiagnostic, action.CancellationToken);
#pragma warning restore RS1030
            });
        }
    }

    /// <summary>Looks at one file.</summary>
    /// <param name="model">Of the file.</param>
    /// <param name="options">What the .editorconfigs say.</param>
    /// <param name="report">Where to report.</param>
    /// <param name="cancellationToken">Ends it.</param>
    private protected abstract void Report(SemanticModel model, AnalyzerConfigOptionsProvider options, Action<Diagnostic> report, CancellationToken cancellationToken);
}
