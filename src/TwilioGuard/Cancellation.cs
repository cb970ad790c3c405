namespace TwilioGuard;

internal static class Cancellation
{
    /// <summary>What others have registered and then throws must not lose a result.</summary>
    public static void CancelQuietly(this CancellationTokenSource source)
    {
        try
        {
            source.Cancel();
        }
        catch (AggregateException)
        {
            // All are called nevertheless, and they are not ours.
        }
    }
}
