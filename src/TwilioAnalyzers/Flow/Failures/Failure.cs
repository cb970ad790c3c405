using Microsoft.CodeAnalysis;

namespace TwilioAnalyzers.Flow.Failures;

/// <summary>How a rejected request is felt at a place in the code.</summary>
internal enum FailureForm
{
    /// <summary>The SDK's exception is thrown there.</summary>
    Thrown,

    /// <summary>An AggregateException around it is thrown there: Wait, Result, Parallel.</summary>
    Aggregated,

    /// <summary>It is in a task, and comes out where that is awaited.</summary>
    InTask,

    /// <summary>It is in one of several tasks.</summary>
    InTasks,

    /// <summary>It is in a task in a task.</summary>
    InTaskOfTask,

    /// <summary>It comes out where a sequence is enumerated.</summary>
    InSequence,

    /// <summary>It comes out where a sequence is enumerated asynchronously.</summary>
    InAsyncSequence,

    /// <summary>It comes out where the value of a Lazy is read.</summary>
    InLazy,
}

/// <summary>Where a failure gets to.</summary>
internal enum ExitKind
{
    /// <summary>A catch, or what stands for one.</summary>
    Handled,

    /// <summary>Nobody observes the task that it is in.</summary>
    Dropped,

    /// <summary>Code that is not seen.</summary>
    Unknown,

    /// <summary>It leaves a function of the project's own, for its callers.</summary>
    Leaves,

    /// <summary>It leaves what a framework or the runtime calls.</summary>
    Uncaught,
}

/// <summary>One way in which a failure gets out of the code around a call.</summary>
/// <param name="Kind">Where it gets to.</param>
/// <param name="Function">What it leaves.</param>
/// <param name="Form">How it leaves.</param>
/// <param name="Cause">Why it is dropped.</param>
/// <param name="Root">What calls the code that it leaves.</param>
/// <param name="Place">Where it is handed to that.</param>
internal readonly record struct Exit(ExitKind Kind, ISymbol? Function = null, FailureForm Form = FailureForm.Thrown, DropCause Cause = default, RootKind Root = default, SyntaxNode? Place = null)
{
    public static Exit Handled => new(ExitKind.Handled);

    public static Exit Unknown => new(ExitKind.Unknown);

    public static Exit Dropped(DropCause cause) => new(ExitKind.Dropped, Cause: cause);

    public static Exit Uncaught(RootKind root, ISymbol? function = null, SyntaxNode? place = null) => new(ExitKind.Uncaught, function, Root: root, Place: place);

    public static Exit Leaves(ISymbol function, FailureForm form) => new(ExitKind.Leaves, function, form);
}

/// <summary>How a task gets lost.</summary>
internal enum DropCause
{
    NotAwaited,
    AsyncVoid,
    ReturnedFromTry,
}

/// <summary>What calls code that no other code calls.</summary>
internal enum RootKind
{
    /// <summary>The runtime: Main, a thread, a finalizer.</summary>
    Process,

    /// <summary>An event.</summary>
    EventHandler,

    /// <summary>A handler that is mapped to a route.</summary>
    Endpoint,
}
