namespace TwilioGuard;

internal static class TimeProviderDelay
{
    /// <summary>A delay by the given clock.</summary>
    public static Task Delay(this TimeProvider time, TimeSpan delay, CancellationToken cancellationToken) =>
#if NET
        Task.Delay(delay, time, cancellationToken);
#else
        TimeProviderTaskExtensions.Delay(time, delay, cancellationToken);
#endif
}
