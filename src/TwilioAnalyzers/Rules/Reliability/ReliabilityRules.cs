using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TwilioAnalyzers.Foundation;

namespace TwilioAnalyzers.Rules.Reliability;

/// <summary>What falls over at the first request that Twilio rejects.</summary>
internal static class ReliabilityRules
{
    private const string Family = "Reliability";

    /// <summary>Up to 4.x the SDK does not throw: the result says that the request was rejected.</summary>
    public const int ThrowsSince = 5;

    public static readonly DiagnosticDescriptor UnhandledApiException = Rule.Define(
        id: "TWA3001",
        family: Family,
        title: "A request to Twilio whose failure nothing handles",
        message: "'{0}' throws an ApiException when Twilio rejects the request, and nothing catches it{1}; catch it and look at its Code",
        severity: DiagnosticSeverity.Warning,
        description: "A number that is not in service, a recipient who said STOP, a rate that is too high: each is an exception, and one that nothing catches ends the request, the loop or the process.",
        cwe: 248);

    public static readonly DiagnosticDescriptor UnexaminedErrorCode = Rule.Define(
        id: "TWA3002",
        family: Family,
        title: "A rejected message or verification whose error code nobody reads",
        message: "Nothing here reads the Code of the {0}: a recipient who opted out (21610), a bad number (21211) and a rate limit (20429) need different answers",
        severity: DiagnosticSeverity.Info,
        description: "The exception's Code says whether to mend the number, to leave the recipient alone, to try again later or to call whoever runs the account. Handled alike, permanent failures are repeated and passing ones given up.",
        cwe: 703);

    public static readonly DiagnosticDescriptor UnobservedApiCall = Rule.Define(
        id: "TWA3003",
        family: Family,
        title: "A request to Twilio that nobody waits for",
        message: "'{0}' {1}; {2}",
        severity: DiagnosticSeverity.Warning,
        description: "The exception of a task that nobody awaits is lost, and that of an async void method ends the process.",
        cwe: 252);

    public static readonly RuleOption<string> GlobalHandlers = RuleOption.Choice(
        "TWA3001", "global_handlers", "named",
        "Which handlers for a whole application count: exception filters, middleware and IExceptionHandlers of the project that handle these exceptions (named), error pages too (all), or only catches around the call (none).",
        "named", "all", "none");

    public static readonly RuleOption<ImmutableArray<string>> Handlers = RuleOption.List(
        "TWA3001", "handlers", "names of methods, separated by commas",
        "Methods that handle what a delegate given to them throws, in a way that the rule does not see; a simple name, Type.Method, or the full name.");

    public static readonly RuleOption<ImmutableArray<string>> Observers = RuleOption.List(
        "TWA3003", "observers", "names of methods, separated by commas",
        "Methods that observe a task or delegate given to them, in a way that the rule does not see; a simple name, Type.Method, or the full name.");
}
