using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using TwilioAnalyzers.Rules.Security;

namespace TwilioAnalyzers.CodeFixes.Fixes.Security;

/// <summary>Reads the secret from where settings belong.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(HardcodedSecretCodeFix))]
public sealed class HardcodedSecretCodeFix() : CredentialCodeFix(SecurityRules.HardcodedSecret);
