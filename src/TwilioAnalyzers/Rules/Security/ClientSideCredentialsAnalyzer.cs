using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using TwilioAnalyzers.Flow;
using TwilioAnalyzers.Foundation;
using TwilioAnalyzers.Knowledge;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Rules.Security;

/// <summary>A Twilio credential in a program that runs on its user's device: written into it, or read from what ships along.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ClientSideCredentialsAnalyzer() : TwilioAnalyzer(
    GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics, SecurityRules.ClientSideCredentials)
{
    /// <inheritdoc/>
    protected override void Start(CompilationStartAnalysisContext context)
    {
        var options = context.Options.AnalyzerConfigOptionsProvider;
        var clientSide = ClientSide.Of(context.Compilation, options.GlobalOptions);
        if (clientSide.Kind == ClientSideKind.None)
            return;
        if (TwilioSdk.For(context.Compilation) is not null)
        {
            context.RegisterSemanticModelAction(action =>
            {
                var report = new Reporter(clientSide, action.ReportDiagnostic, action.SemanticModel.SyntaxTree, action.CancellationToken);
                report.Sids();
                foreach (var (value, kind) in HardcodedSecrets.In(action.SemanticModel, action.CancellationToken))
                    report.Value(value, kind);
                if (CountsConfiguration(clientSide, options, action.SemanticModel.SyntaxTree))
                    report.ConfiguredCalls(action.SemanticModel);
            });
        }
        else
        {
            var compilation = context.Compilation;
            context.RegisterSyntaxTreeAction(action =>
            {
                var report = new Reporter(clientSide, action.ReportDiagnostic, action.Tree, action.CancellationToken);
                report.Sids();
                foreach (var value in CredentialScan.For(action.Tree, action.CancellationToken).Values)
                {
                    if (value.Kind.IsSecret() && value.IsProven)
                        report.Value(value, value.Kind);
                }

                if (CountsConfiguration(clientSide, options, action.Tree))
                    report.ConfiguredBasicHeaders(compilation, semanticModel: null);
            });
        }
    }

    private static bool CountsConfiguration(ClientSide clientSide, AnalyzerConfigOptionsProvider options, SyntaxTree tree) =>
        clientSide.Kind == ClientSideKind.Device || SecurityRules.DesktopConfiguration.Read(options.GetOptions(tree));

    private sealed class Reporter(ClientSide clientSide, Action<Diagnostic> report, SyntaxTree tree, CancellationToken cancellationToken)
    {
        public void Sids()
        {
            foreach (var value in CredentialScan.For(tree, cancellationToken).Values)
            {
                if (!value.Kind.IsSecret())
                    Value(value, value.Kind);
            }
        }

        public void Value(CredentialValue value, CredentialKind kind) =>
            Report(tree.GetLocation(value.Span), $"This Twilio {kind.Describe()} is written into {clientSide.Name}");

        public void ConfiguredCalls(SemanticModel model)
        {
            ConfigurationOrigin? origin = null;
            foreach (var call in CredentialCall.In(model, ConfigurationOrigin.MayBe, cancellationToken))
            {
                origin ??= new ConfigurationOrigin(model.Compilation, model, cancellationToken);
                if (origin.Is(call.Secret))
                    Configured(call.Secret, call.Kind);
            }

            ConfiguredBasicHeaders(model.Compilation, model);
        }

        /// <summary>The REST API called by hand: a Basic header in a file that names Twilio's host.</summary>
        public void ConfiguredBasicHeaders(Compilation compilation, SemanticModel? semanticModel)
        {
            if (!TextScan.For(tree, cancellationToken).MentionsTwilio
                || tree.GetText(cancellationToken).ToString() is not { } text
                || text.IndexOf("AuthenticationHeaderValue", StringComparison.Ordinal) < 0
                || text.IndexOf("twilio.com", StringComparison.OrdinalIgnoreCase) < 0)
            {
                return;
            }

            foreach (var creation in tree.GetRoot(cancellationToken).DescendantNodes().OfType<ObjectCreationExpressionSyntax>())
            {
                if (creation.ArgumentList is not { Arguments.Count: 2 } list
                    || !creation.Type.ToString().EndsWith("AuthenticationHeaderValue", StringComparison.Ordinal)
                    || list.Arguments[0].Expression is not LiteralExpressionSyntax { Token.ValueText: "Basic" })
                {
                    continue;
                }

#pragma warning disable RS1030 // Reached only in a file that is about to be reported.
                semanticModel ??= compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
                if (new ConfigurationOrigin(compilation, semanticModel, cancellationToken).Is(list.Arguments[1].Expression))
                    Configured(list.Arguments[1].Expression, CredentialKind.AuthToken);
            }
        }

        private void Configured(ExpressionSyntax secret, CredentialKind kind) =>
            Report(secret.GetLocation(), $"This Twilio {kind.Describe()} comes from the configuration of {clientSide.Name}");

        private void Report(Location location, string what)
        {
            if (!CredentialReport.IsUnwritten(location))
                report(Diagnostic.Create(SecurityRules.ClientSideCredentials, location, what));
        }
    }
}
