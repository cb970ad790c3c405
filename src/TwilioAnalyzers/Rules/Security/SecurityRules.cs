using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TwilioAnalyzers.Foundation;

namespace TwilioAnalyzers.Rules.Security;

/// <summary>What leaks the account, or lets others speak in Twilio's name.</summary>
internal static class SecurityRules
{
    private const string Family = "Security";

    public static readonly DiagnosticDescriptor HardcodedSid = Rule.Define(
        id: "TWA1001",
        family: Family,
        title: "A Twilio SID that belongs in configuration is written into the code",
        message: "This {0} identifies your Twilio account and is written into the code; read it from configuration ({1}), and remember that what was committed stays in the history",
        severity: DiagnosticSeverity.Error,
        description: "An Account SID or API key SID is half of a credential: it names the account to whoever reads the code, and ties the code to one account.",
        cwe: 547);

    public static readonly DiagnosticDescriptor HardcodedSecret = Rule.Define(
        id: "TWA1002",
        family: Family,
        title: "A Twilio secret is written into the code",
        message: "This Twilio {0} is written into the code; rotate it in the Twilio Console, since it stays in the history, and read the new one from configuration ({1})",
        severity: DiagnosticSeverity.Error,
        description: "Whoever reads the code, its history or the compiled program can send messages and place calls at your cost, read your logs, and forge webhooks.",
        cwe: 798);

    public static readonly DiagnosticDescriptor UnvalidatedWebhook = Rule.Define(
        id: "TWA1003",
        family: Family,
        title: "A webhook does not check that Twilio calls it",
        message: "'{0}' answers Twilio and nothing checks X-Twilio-Signature, so that anybody who finds the address can speak in Twilio's name; {1}",
        severity: DiagnosticSeverity.Error,
        description: "A webhook's address is public. Whoever knows it can forge messages, calls and delivery reports, unless the signature is checked before anything else happens.",
        cwe: 345);

    public static readonly DiagnosticDescriptor ClientSideCredentials = Rule.Define(
        id: "TWA1004",
        family: Family,
        title: "A Twilio credential ships to the user",
        message: "{0}, which ships to the user's device; keep Twilio credentials on a server, and let the app ask that server",
        severity: DiagnosticSeverity.Error,
        description: "An app that runs on the user's device or in the browser cannot keep a secret: not in its code, and not in the configuration that ships along.",
        cwe: 522);

    public static readonly DiagnosticDescriptor SecretInConfigurationFile = Rule.Define(
        id: "TWA1005",
        family: Family,
        title: "A Twilio credential is written into a configuration file",
        message: "This Twilio {0} is written into a configuration file that is usually committed; {1} (user secrets while developing; environment variables or a vault elsewhere)",
        severity: DiagnosticSeverity.Warning,
        description: "Configuration files are committed, copied into images and published along with the app; a secret in one is known to everybody who can read any of these.",
        cwe: 260);

    public static readonly DiagnosticDescriptor IneffectiveSignatureValidation = Rule.Define(
        id: "TWA1006",
        family: Family,
        title: "A check of Twilio's signature does not protect",
        message: "{0}",
        severity: DiagnosticSeverity.Warning,
        description: "A check that is not looked at, that can be skipped, that never runs or that leaves out the body lets forged requests through, and looks as if it did not.",
        cwe: 347);

    public static readonly RuleOption<ImmutableArray<string>> SignatureFilters = RuleOption.List(
        "TWA1003", "signature_filters", "names of types or methods, separated by commas",
        "Attributes, filters, middleware and methods of your own that check the signature in a way that the rule does not see; a simple or a full name.");

    public static readonly RuleOption<bool> DesktopConfiguration = RuleOption.Flag(
        "TWA1004", "desktop_configuration", @default: false,
        "Report WPF and Windows Forms apps that read the auth token or API key secret from configuration, and not only those that have it in their code.");

    public static readonly RuleOption<string> ConfigurationFileSeverity = RuleOption.Choice(
        "TWA1005", "severity", @default: "warning",
        "How findings in configuration files are reported; the `dotnet_diagnostic` key of an .editorconfig does not reach such files.",
        "error", "warning", "suggestion", "silent", "none");

    public static readonly RuleOption<ImmutableArray<string>> ExcludedConfigurationFiles = RuleOption.List(
        "TWA1005", "exclude", "globs such as **/appsettings.Test.json, separated by commas",
        "Configuration files that are not looked at.");

    public static readonly RuleOption<bool> IncludeLocalFiles = RuleOption.Flag(
        "TWA1005", "include_local_files", @default: false,
        "Look at .env and local.settings.json too, which usually are not in the repository.");
}
