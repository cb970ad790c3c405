using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.ExceptionServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Emit;

namespace TwilioAnalyzers.Benchmarks;

/// <summary>
/// A compilation as the command line's compiler does it: the steps of <c>CommonCompiler.CompileAndEmit</c> in their order, with its own
/// <c>AnalyzerDriver</c>. <see cref="CompilationWithAnalyzers"/> is made for editors, and no build uses it.
/// </summary>
/// <remarks>
/// The steps are internal to Roslyn, hence the reflection, a dozen calls for a compilation. Each member is looked up with the names of all its
/// parameters; with another version of Roslyn this says what is missing and measures nothing.
/// </remarks>
internal static class CommandLine
{
    private const string Version = "5.12.0";

    private const BindingFlags Any = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly Type Driver = Internal("Diagnostics.AnalyzerDriver");
    private static readonly Type Manager = Internal("Diagnostics.AnalyzerManager");
    private static readonly Type Bag = Internal("DiagnosticBag");
    private static readonly Type Output = Internal("Compilation+SimpleEmitStreamProvider");

    private static readonly object Parse = Value("CompilationStage", "Parse");
    private static readonly object Declare = Value("CompilationStage", "Declare");

    /// <summary>Without /errorlog an analyzer that could only inform does not run.</summary>
    private static readonly object Uninteresting = Enum.ToObject(
        Internal("Diagnostics.SeverityFilter"), (int)Value("Diagnostics.SeverityFilter", "Hidden") | (int)Value("Diagnostics.SeverityFilter", "Info"));

    private static readonly MethodBase NewBag = Member(Bag, ".ctor");
    private static readonly MethodBase NewManager = Member(Manager, ".ctor", "analyzers");
    private static readonly MethodBase NewOutput = Member(Output, ".ctor", "stream");
    private static readonly MethodBase HasErrors = Member(Bag, "HasAnyErrors");
    private static readonly MethodBase Entries = Member(Bag, "AsEnumerable");

    private static readonly MethodBase Attach = Member(
        Driver, "CreateAndAttachToCompilation", "compilation", "analyzers", "options", "analyzerManager", "addExceptionDiagnostic", "reportAnalyzer",
        "severityFilter", "trackSuppressedDiagnosticIds", "newCompilation", "cancellationToken");

    private static readonly MethodBase Answers = Member(Driver, "GetDiagnosticsAsync", "compilation", "cancellationToken");

    private static readonly MethodBase GetDiagnostics = Step("GetDiagnostics", "stage", "includeEarlierStages", "diagnostics", "cancellationToken");

    private static readonly MethodBase CreateModule = Step(
        "CheckOptionsAndCreateModuleBuilder", "diagnostics", "manifestResources", "options", "debugEntryPoint", "sourceLinkStream", "embeddedTexts",
        "testData", "cancellationToken");

    private static readonly MethodBase CompileMethods = Step("CompileMethods", "moduleBuilder", "emittingPdb", "diagnostics", "filterOpt", "cancellationToken");

    private static readonly MethodBase GenerateResources = Step(
        "GenerateResources", "moduleBuilder", "win32Resources", "useRawWin32Resources", "diagnostics", "cancellationToken");

    private static readonly MethodBase GenerateDocumentation = Step(
        "GenerateDocumentationComments", "xmlDocStream", "outputNameOverride", "diagnostics", "cancellationToken");

    /// <summary>Completes the event queue too: the analyzers have seen everything then.</summary>
    private static readonly MethodBase ReportUnusedImports = Step("ReportUnusedImports", "diagnostics", "cancellationToken");

    private static readonly MethodBase CompleteTrees = Step("CompleteTrees", "filterTree");

    private static readonly MethodBase Serialize = Step(
        "SerializeToPeStream", "moduleBeingBuilt", "peStreamProvider", "metadataPEStreamProvider", "pdbStreamProvider", "rebuildData",
        "testSymWriterFactory", "diagnostics", "emitOptions", "privateKeyOpt", "cancellationToken");

    /// <summary>All diagnostics, the analyzers' among them; assembly and symbols go nowhere.</summary>
    /// <param name="compilation">Parsed, and nothing else.</param>
    /// <param name="analyzers">May be none: then there is no driver, and no event queue.</param>
    /// <param name="options">What the analyzers may read.</param>
    public static ImmutableArray<Diagnostic> Run(Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers, AnalyzerOptions options)
    {
        var none = CancellationToken.None;
        var diagnostics = Call(NewBag, null);
        Call(GetDiagnostics, compilation, Parse, false, diagnostics, none);

        object? driver = null;
        var exceptions = new ConcurrentQueue<Diagnostic>();
        if (!analyzers.IsEmpty)
        {
            object?[] arguments =
                [compilation, analyzers, options, Call(NewManager, null, analyzers), (Action<Diagnostic>)exceptions.Enqueue, false, Uninteresting, false, null, none];
            driver = Call(Attach, null, arguments);
            compilation = (Compilation)arguments[8]!;
        }

        Call(GetDiagnostics, compilation, Declare, false, diagnostics, none);
        var emit = new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb);
        var module = Call(CreateModule, compilation, diagnostics, null, emit, null, null, null, null, none);
        var isCompiled = (bool)Call(CompileMethods, compilation, module, true, diagnostics, null, none)!
            && (bool)Call(GenerateResources, compilation, module, null, true, diagnostics, none)!
            && (bool)Call(GenerateDocumentation, compilation, null, null, diagnostics, none)!;
        Call(ReportUnusedImports, compilation, diagnostics, none);
        Call(CompleteTrees, compilation, (object?)null);

        // The compiler waits for the analyzers here, before it writes.
        var found = driver is null ? [] : ((Task<ImmutableArray<Diagnostic>>)Call(Answers, driver, compilation, none)!).GetAwaiter().GetResult();
        var isWritten = isCompiled && (bool)Call(
            Serialize, compilation, module, Call(NewOutput, null, Stream.Null), null, Call(NewOutput, null, Stream.Null), null, null, diagnostics, emit, null, none)!;

        ImmutableArray<Diagnostic> all = [.. (IEnumerable<Diagnostic>)Call(Entries, diagnostics)!, .. found];
        if (!isWritten || (bool)Call(HasErrors, diagnostics)!)
            throw new InvalidOperationException($"What is measured does not compile: {all.FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)}");
        if (exceptions.TryDequeue(out var exception))
            throw new InvalidOperationException($"An analyzer threw, so that its cost says nothing: {exception}");
        return all;
    }

    private static object? Call(MethodBase method, object? target, params object?[] arguments)
    {
        try
        {
            return method is ConstructorInfo constructor ? constructor.Invoke(arguments) : method.Invoke(target, arguments);
        }
        catch (TargetInvocationException exception) when (exception.InnerException is { } inner)
        {
            ExceptionDispatchInfo.Throw(inner);
            throw;
        }
    }

    private static Type Internal(string name) =>
        typeof(Compilation).Assembly.GetType("Microsoft.CodeAnalysis." + name) ?? throw Changed($"has no type {name}");

    private static object Value(string type, string name) =>
        Enum.TryParse(Internal(type), name, out var value) ? value : throw Changed($"has no {type}.{name}");

    private static MethodBase Step(string name, params string[] parameters) => Member(typeof(Compilation), name, parameters);

    private static MethodBase Member(Type type, string name, params string[] parameters)
    {
        var found = type.GetMember(name, Any).OfType<MethodBase>()
            .Where(method => !method.IsGenericMethod && method.GetParameters().Select(parameter => parameter.Name).SequenceEqual(parameters))
            .ToList();
        // A manager is made for one analyzer or for several, by the same name.
        if (found.Count > 1)
            found.RemoveAll(method => method.GetParameters()[0].ParameterType == typeof(DiagnosticAnalyzer));
        return found.Count == 1 ? found[0] : throw Changed($"has {found.Count} times {type.Name}.{name}({string.Join(", ", parameters)})");
    }

    private static InvalidOperationException Changed(string what) => new(
        $"These benchmarks know the compiler's steps in Roslyn {Version}; {typeof(Compilation).Assembly.GetName().Version} {what}. "
        + $"Compare {nameof(CommandLine)}.cs with CommonCompiler.CompileAndEmit.");
}
