using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TwilioAnalyzers.Foundation;

namespace TwilioAnalyzers.Rules.PhoneNumbers;

/// <summary>What reaches the wrong person, or nobody.</summary>
internal static class PhoneNumberRules
{
    private const string Family = "PhoneNumbers";

    public static readonly DiagnosticDescriptor UnvalidatedPhoneNumber = Rule.Define(
        id: "TWA2001",
        family: Family,
        title: "A number is contacted that nothing has shown to be one",
        message: "Nothing shows that '{0}' is a phone number in international form (+ and digits, E.164){1}; {2}",
        severity: DiagnosticSeverity.Warning,
        description: "What people type is national, mistyped or no number at all. Sent as it is, it is refused at run time (21211), billed, or reaches somebody else.",
        cwe: 20);

    public static readonly RuleOption<ImmutableArray<string>> Validators = RuleOption.List(
        "TWA2001", "validators", "names of methods, separated by commas",
        "Methods of your own that check a number in a way that the rule does not see; a simple name, Type.Method, or the full name.");

    public static readonly RuleOption<ImmutableArray<string>> Normalizers = RuleOption.List(
        "TWA2001", "normalizers", "names of methods, separated by commas",
        "Methods of your own whose result is a number in international form, whatever goes in.");

    public static readonly RuleOption<bool> ReportPublicSurface = RuleOption.Flag(
        "TWA2001", "report_public_surface", @default: false,
        "Report a library's public method that passes its parameter on unchecked, instead of leaving it to whoever calls the library.");
}
