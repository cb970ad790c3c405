using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using System.Threading.Channels;

namespace TwilioGuard;

/// <summary>
/// One run over a source. A slot is taken before a message is read and given back after its result was fetched, so that never more messages
/// are alive than there are slots. Every message that was read gets one result.
/// </summary>
internal sealed class BulkSend
{
    private readonly Func<OutgoingMessage, CancellationToken, Task<SendOutcome>> _send;
    private readonly SemaphoreSlim _slots;
    private readonly Channel<SendResult> _results = Channel.CreateUnbounded<SendResult>(new UnboundedChannelOptions { SingleReader = true });

    /// <summary>Is cancelled by the caller, by a caller who stops reading, and by a check that failed.</summary>
    private readonly CancellationTokenSource _stop = new();

    private readonly TaskCompletionSource<bool> _drained = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>What is under way, and one for the reading of the source.</summary>
    private int _running = 1;

    private Exception? _checkFailure;

    private BulkSend(Func<OutgoingMessage, CancellationToken, Task<SendOutcome>> send, int maxConcurrency)
    {
        _send = send;
        _slots = new SemaphoreSlim(maxConcurrency, maxConcurrency);
    }

    /// <summary>Reads, sends, and returns the results; <paramref name="send"/> must not throw.</summary>
    public static async IAsyncEnumerable<SendResult> RunAsync(
        Func<OutgoingMessage, CancellationToken, Task<SendOutcome>> send,
        IAsyncEnumerable<OutgoingMessage> source,
        int maxConcurrency,
        IProgress<BulkProgress>? progress,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var run = new BulkSend(send, maxConcurrency);
        var registration = cancellationToken.Register(static stop => ((CancellationTokenSource)stop!).Cancel(), run._stop);
        var reading = run.ReadAsync(source);
        var done = BulkProgress.Start;
        try
        {
            while (await run._results.Reader.WaitToReadAsync(CancellationToken.None).ConfigureAwait(false))
            {
                while (run._results.Reader.TryRead(out var result))
                {
                    done = done.With(result);
                    progress?.Report(done);
                    yield return result;
                    run._slots.Release();
                }
            }

            await run.EndAsync(reading, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            // Where the caller has stopped reading: nothing new begins, and what is under way is waited for.
            registration.Dispose();
            run._stop.CancelQuietly();
            await QuietlyAsync(reading).ConfigureAwait(false);
            run._stop.Dispose();
            run._slots.Dispose();
        }
    }

    /// <summary>A sequence as a source.</summary>
    public static async IAsyncEnumerable<OutgoingMessage> Read(IEnumerable<OutgoingMessage> messages)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        foreach (var message in messages)
            yield return message;
    }

    private async Task ReadAsync(IAsyncEnumerable<OutgoingMessage> source)
    {
        try
        {
            var messages = source.GetAsyncEnumerator(_stop.Token);
            await using (messages.ConfigureAwait(false))
            {
                while (true)
                {
                    await _slots.WaitAsync(_stop.Token).ConfigureAwait(false);
                    if (!await messages.MoveNextAsync().ConfigureAwait(false))
                        return;
                    var message = messages.Current ?? throw new InvalidOperationException("There is a null among the messages.");
                    Interlocked.Increment(ref _running);
                    _ = SendAsync(message);
                }
            }
        }
        finally
        {
            OneLess();
            await _drained.Task.ConfigureAwait(false);
            _results.Writer.Complete();
        }
    }

    private async Task SendAsync(OutgoingMessage message)
    {
        try
        {
            var outcome = await _send(message, _stop.Token).ConfigureAwait(false);
            _results.Writer.TryWrite(outcome.Result);
            if (outcome.Failure is { } failure)
                Stop(failure);
        }
        catch (Exception unexpected)
        {
            Stop(unexpected);
        }

        OneLess();
    }

    private void Stop(Exception failure)
    {
        Interlocked.CompareExchange(ref _checkFailure, failure, null);
        _stop.CancelQuietly();
    }

    private void OneLess()
    {
        if (Interlocked.Decrement(ref _running) == 0)
            _drained.SetResult(true);
    }

    /// <summary>All results are out; now for what ended the run.</summary>
    private async Task EndAsync(Task reading, CancellationToken cancellationToken)
    {
        await QuietlyAsync(reading).ConfigureAwait(false);
        if (_checkFailure is not null)
            ExceptionDispatchInfo.Capture(_checkFailure).Throw();
        if (!reading.IsFaulted)
            cancellationToken.ThrowIfCancellationRequested();
        await reading.ConfigureAwait(false);
    }

    private static async Task QuietlyAsync(Task task)
    {
        try
        {
            await task.ConfigureAwait(false);
        }
        catch (Exception)
        {
            // EndAsync throws it, or nobody asks for it any more.
        }
    }
}
