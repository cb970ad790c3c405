using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TwilioAnalyzers.Foundation;
using TwilioAnalyzers.Knowledge;

namespace TwilioAnalyzers.Rules.PhoneNumbers;

/// <summary>What reaches the wrong person, or nobody.</summary>
internal static class PhoneNumbersRules
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

    public static readonly DiagnosticDescriptor HardcodedPhoneNumber = Rule.Define(
        id: "TWA2002",
        family: Family,
        title: "A phone number that is dialed is written into the code",
        message: "This {0} is written into the code, so that every installation uses it and a change needs a release; read it from configuration",
        severity: DiagnosticSeverity.Warning,
        description: "A number in the code is somebody's: test runs and copies of the code call and text it, and the day it changes the program must be built anew.",
        cwe: 547);

    public static readonly DiagnosticDescriptor MalformedPhoneNumber = Rule.Define(
        id: "TWA2003",
        family: Family,
        title: "A number that cannot be dialed is written into the code",
        message: "This is no phone number in international form (E.164): {0}; {1}",
        severity: DiagnosticSeverity.Warning,
        description: "Twilio takes numbers as + and digits with the country code. Anything else is refused at run time (21211, 21212), or dialed as something else.");

    public static readonly RuleOption<bool> ReportShortCodes = RuleOption.Flag(
        "TWA2002", "report_short_codes", @default: false,
        "Report short codes and emergency numbers too.");

    public static readonly RuleOption<string> DefaultRegion = RuleOption.Text(
        "TWA2003", "default_region", "an ISO 3166-1 code of a country, such as US", static text => CallingCodes.OfRegion(text.ToUpperInvariant(), out _) is not null,
        "Where national numbers in the code belong: their repair puts this country's code in front.");

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
