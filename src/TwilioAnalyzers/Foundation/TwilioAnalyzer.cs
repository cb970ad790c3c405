using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TwilioAnalyzers.Foundation;

/// <summary>The base of every analyzer here: concurrent, with a stated policy on generated code, started once a compilation.</summary>
public abstract class TwilioAnalyzer : DiagnosticAnalyzer
{
    private readonly GeneratedCodeAnalysisFlags _generatedCode;

    /// <param name="generatedCode">Secrets are secrets in generated code too (Razor maps it to the written line); nothing else is.</param>
    /// <param name="descriptors">What this analyzer reports.</param>
    protected TwilioAnalyzer(GeneratedCodeAnalysisFlags generatedCode, params DiagnosticDescriptor[] descriptors)
    {
        _generatedCode = generatedCode;
        SupportedDiagnostics = ImmutableArray.Create(descriptors);
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(_generatedCode);
        context.RegisterCompilationStartAction(Start);
    }

    /// <summary>Looks at the compilation as a whole and registers what this rule needs in it, if anything.</summary>
    protected abstract void Start(CompilationStartAnalysisContext context);
}
