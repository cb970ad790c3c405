using System.Threading;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using TwilioAnalyzers.Flow;
using TwilioAnalyzers.Flow.Numbers;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Rules.PhoneNumbers;

/// <summary>A destination must have been shown to be a phone number on its way to the call.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnvalidatedPhoneNumberAnalyzer() : JudgingAnalyzer(sinceMajor: 0, PhoneNumbersRules.UnvalidatedPhoneNumber)
{
    private protected override IEnumerable<SyntaxNode> PlacesIn(SemanticModel model, CancellationToken cancellationToken) => DestinationSite.PlacesIn(model, cancellationToken);

    private protected override string KeyOf(JudgedFile file)
    {
        var options = OptionsOf(file);
        return $"{string.Join(",", options.Validators)} {string.Join(",", options.Normalizers)} {options.JudgePublicSurface} {options.IsWebProject} {ModelChecks.In(file.Uses.Compilation, file.CancellationToken).Any} {new NumberOrigins(file.Uses, options.IsWebProject, file.CancellationToken).IsApplication}";
    }

    private protected override IEnumerable<Finding> Judge(IEnumerable<SyntaxNode> places, JudgedFile file)
    {
        NumberProof? proof = null;
        foreach (var site in places.SelectMany(place => DestinationSite.At(place, file.Model, file.CancellationToken)))
        {
            proof ??= new NumberProof(file.Uses, OptionsOf(file), file.CancellationToken);
            foreach (var value in Bindings.PartsOf(site))
            {
                if (proof.Of(value) is { Kind: NumberProofKind.NotShown } verdict)
                    yield return new Finding(value, WrittenName.Of(value), verdict.Caller is { } caller ? $": '{caller}' passes it on unchecked" : "", Advice(file.Model.Compilation));
            }
        }
    }

    private static NumberOptions OptionsOf(JudgedFile file) => new(
        PhoneNumbersRules.Validators.Read(file.Options), PhoneNumbersRules.Normalizers.Read(file.Options), PhoneNumbersRules.ReportPublicSurface.Read(file.Options), WebFrameworks.IsWebProject(file.GlobalOptions));

    private static string Advice(Compilation compilation) => compilation.GetTypeByMetadataName("TwilioGuard.E164Number") is null
        ? "check it before you send (libphonenumber's IsValidNumber, Twilio Lookup), and refuse what is none"
        : "parse it with E164Number, and refuse what is none";
}
