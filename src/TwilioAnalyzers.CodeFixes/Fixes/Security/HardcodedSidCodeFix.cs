using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using TwilioAnalyzers.Rules.Security;

namespace TwilioAnalyzers.CodeFixes.Fixes.Security;

/// <summary>Reads the SID from where settings belong.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(HardcodedSidCodeFix))]
public sealed class HardcodedSidCodeFix() : CredentialCodeFix(SecurityRules.HardcodedSid);
