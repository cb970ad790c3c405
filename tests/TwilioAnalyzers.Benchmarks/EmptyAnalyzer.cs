using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TwilioAnalyzers.Benchmarks;

#pragma warning disable RS1036, RS1041 // They are never loaded by a compiler.

/// <summary>Does nothing, as often as it registers for it.</summary>
public abstract class AnalyzerOfNothing(string id, Action<AnalysisContext> register) : DiagnosticAnalyzer
{
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [new(id, "Nothing", "Nothing", "Benchmarks", DiagnosticSeverity.Warning, isEnabledByDefault: true)];

    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        register(context);
    }
}

/// <summary>Registers nothing: what it costs is the compiler's own price for having any analyzer at all.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EmptyAnalyzer() : AnalyzerOfNothing("EMPTY", static _ => { });

/// <summary>Is called for each file and does nothing: what it costs is the binding of a file that any analyzer in an editor asks for.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IdleAnalyzer() : AnalyzerOfNothing("IDLE", static context =>
{
    context.RegisterSemanticModelAction(static _ => { });
    context.RegisterSyntaxTreeAction(static _ => { });
});

/// <summary>Is called for each invocation and does nothing: the least that a rule about calls costs.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EmptyOperationAnalyzer() : AnalyzerOfNothing("EMPTYOP", static context => context.RegisterOperationAction(static _ => { }, OperationKind.Invocation));
