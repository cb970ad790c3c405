using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TwilioAnalyzers.Flow;

namespace TwilioAnalyzers.Rules;

/// <summary>
/// A rule that follows values and callers from places of a file. What it finds in a member is remembered: while somebody types in one, the others are not
/// judged again, nor bound.
/// </summary>
/// <param name="sinceMajor">The oldest version of the SDK that the rule is about.</param>
/// <param name="descriptor">What it reports.</param>
public abstract class JudgingAnalyzer(int sinceMajor, DiagnosticDescriptor descriptor) : SdkAnalyzer(sinceMajor, descriptor)
{
    private const char BetweenFindings = '\u001E', BetweenParts = '\u001F';

    private readonly DiagnosticDescriptor _descriptor = descriptor;

    private protected sealed override void Report(SemanticModelAnalysisContext context, AnalyzerConfigOptions options)
    {
        var model = context.SemanticModel;
        var tree = model.SyntaxTree;
        var members = FileMembers.Of(tree, context.CancellationToken);
        var file = new JudgedFile(model, new SymbolUses(model.Compilation, model, context.CancellationToken), options, context.Options.AnalyzerConfigOptionsProvider.GlobalOptions, context.CancellationToken);
        var key = "";
        foreach (var places in PlacesIn(model, context.CancellationToken).GroupBy(place => members.At(place.SpanStart)))
        {
            if (places.Key == FileMembers.None)
            {
                foreach (var finding in Judge(places, file))
                    context.ReportDiagnostic(Diagnostic.Create(_descriptor, Location.Create(tree, finding.Place.Span), finding.Arguments));
                continue;
            }

            if (key.Length == 0)
                key = $"{_descriptor.Id} {KeyOf(file)} {file.Uses.NumberOf(tree)} ";
            var start = members.StartOf(places.Key);
            var answer = file.Uses.Known(key + places.Key, () =>
            {
                file.Uses.Read(places.First());
                return string.Concat(Judge(places, file).Select(finding => $"{finding.Place.SpanStart - start}{BetweenParts}{finding.Place.Span.Length}{string.Concat(finding.Arguments.Select(static argument => BetweenParts + argument))}{BetweenFindings}"));
            });
            foreach (var finding in answer.Split([BetweenFindings], StringSplitOptions.RemoveEmptyEntries))
            {
                var parts = finding.Split(BetweenParts);
                var span = new Microsoft.CodeAnalysis.Text.TextSpan(start + int.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture), int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture));
                context.ReportDiagnostic(Diagnostic.Create(_descriptor, Location.Create(tree, span), [.. parts.Skip(2)]));
            }
        }
    }

    /// <summary>What may have to be judged, by syntax alone.</summary>
    private protected abstract IEnumerable<SyntaxNode> PlacesIn(SemanticModel model, CancellationToken cancellationToken);

    /// <summary>All that a finding depends on and that stands in no member of a file: options, and what was found out about the project as a whole.</summary>
    private protected abstract string KeyOf(JudgedFile file);

    /// <summary>What is wrong in a member: with a state of its own, which knows nothing of other members.</summary>
    private protected abstract IEnumerable<Finding> Judge(IEnumerable<SyntaxNode> places, JudgedFile file);

    /// <param name="Place">Where to report.</param>
    /// <param name="Arguments">For the message.</param>
    private protected sealed record Finding(SyntaxNode Place, params string[] Arguments);

    /// <param name="Model">Of the file.</param>
    /// <param name="Uses">To look into files.</param>
    /// <param name="Options">What the file's .editorconfig says.</param>
    /// <param name="GlobalOptions">What the project says.</param>
    /// <param name="CancellationToken">Ends it.</param>
    private protected sealed record JudgedFile(SemanticModel Model, SymbolUses Uses, AnalyzerConfigOptions Options, AnalyzerConfigOptions GlobalOptions, CancellationToken CancellationToken);
}
