using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TwilioAnalyzers.Foundation;

namespace TwilioAnalyzers.Rules.Compliance;

/// <summary>What texts people who said STOP.</summary>
internal static class ComplianceRules
{
    private const string Family = "Compliance";

    public static readonly DiagnosticDescriptor MissingOptOutHandling = Rule.Define(
        id: "TWA4001",
        family: Family,
        title: "A handler of inbound messages that never looks for STOP",
        message: "'{0}' takes inbound messages and never looks for STOP, so that whoever opts out stays on your lists; look for the opt-out keywords first, and record who sent one",
        severity: DiagnosticSeverity.Warning,
        description: "Twilio blocks its own number after STOP, and still hands the message to the webhook: the app's other numbers, its other channels and its records only know of the opt-out where the handler records it. The law gives ten business days.");

    public static readonly DiagnosticDescriptor UncheckedOptOut = Rule.Define(
        id: "TWA4002",
        family: Family,
        title: "A message that is sent without asking whether its recipient opted out",
        message: "'{0}' texts {1}, and nothing on the way asks whether that person opted out; check consent before the send",
        severity: DiagnosticSeverity.Warning,
        description: "Whoever said STOP, or never agreed, must not be texted. Twilio refuses only what was opted out of by a text to the same sender; what a customer said in the app, by mail or to another number it does not know.");

    public static readonly DiagnosticDescriptor UnrecordedOptOut = Rule.Define(
        id: "TWA4003",
        family: Family,
        title: "Error codes are examined, but not the one for an opt-out",
        message: "This looks at the codes of a rejected message, but not at 21610: the recipient has opted out; record that, and do not send again",
        severity: DiagnosticSeverity.Info,
        description: "21610 says that the recipient sent STOP. It is often the only way in which an app learns of it, and sending again is refused again.");

    public static readonly RuleOption<ImmutableArray<string>> Handlers = RuleOption.List(
        "TWA4001", "handlers", "names of methods, separated by commas",
        "Methods that take care of opt-outs in a way that the rule does not see; a simple name, Type.Method, or the full name.");

    public static readonly RuleOption<ImmutableArray<string>> ConsentNames = RuleOption.List(
        "TWA4002", "consent_names", "names, or parts of names, separated by commas",
        "What methods, properties, columns and variables are called that say whether somebody may be texted, beside the names that the rule knows.");
}
