using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Internal;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace TwilioGuard.AspNetCore;

/// <summary>
/// Which messages were handled, and how they were answered. One delivery of a message is handled at a time: the next one waits, and gets the first one's
/// answer, or is handled itself where the first has failed.
/// </summary>
internal sealed class HandledMessages
{
    private const string Prefix = "TwilioGuard:inbound:";
    private const long MemoryLimit = 16 * 1024 * 1024;

    /// <summary>Another node is handling it. Longer than Twilio waits; gone soon after that node has died.</summary>
    private static readonly TimeSpan LongestRun = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <summary>No answer is this short.</summary>
    private static readonly byte[] Running = [0];

    private readonly ConcurrentDictionary<string, TaskCompletionSource<Answer?>> _running = new(StringComparer.Ordinal);
    private readonly IDistributedCache _cache;
    private readonly bool _isShared;
    private readonly TimeSpan _memory;
    private readonly TimeProvider _time;
    private readonly ILogger _log;

    public HandledMessages(IDistributedCache? shared, TimeSpan memory, TimeProvider time, ILogger log)
    {
        _isShared = shared is not null;
        _cache = shared ?? new MemoryDistributedCache(Options.Create(new MemoryDistributedCacheOptions { SizeLimit = MemoryLimit, Clock = new Clock(time) }));
        _memory = memory;
        _time = time;
        _log = log;
    }

    /// <summary>A hash, since a cache is no place for identifiers of messages: many can read it.</summary>
    public static string KeyOf(string messageSid, string target) =>
        Prefix + Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(messageSid + "\n" + target)));

    /// <summary>The answer to an earlier delivery, or null, and then this one is to be handled: <see cref="FinishAsync"/> must follow.</summary>
    /// <exception cref="OperationCanceledException">Nobody waits for the answer any more.</exception>
    public async ValueTask<Answer?> BeginAsync(string key, CancellationToken aborted)
    {
        var mine = new TaskCompletionSource<Answer?>(TaskCreationOptions.RunContinuationsAsynchronously);
        while (_running.GetOrAdd(key, mine) is var other && other != mine)
        {
            if (await other.Task.WaitAsync(aborted) is { } answer)
                return answer;
        }

        try
        {
            if (await FindAsync(key, aborted) is not { } found)
                return null;
            End(key, found);
            return found;
        }
        catch
        {
            End(key, null);
            throw;
        }
    }

    /// <summary>Remembers the answer; null where it failed, and the next delivery is to be handled.</summary>
    public async ValueTask FinishAsync(string key, Answer? answer)
    {
        try
        {
            if (answer is not null)
                await _cache.SetAsync(key, answer.Write(), For(_memory), CancellationToken.None);
            else if (_isShared)
                await _cache.RemoveAsync(key, CancellationToken.None);
        }
        catch (Exception exception)
        {
            _log.CacheFailed(exception.GetType().FullName ?? "");
        }
        finally
        {
            End(key, answer);
        }
    }

    private static DistributedCacheEntryOptions For(TimeSpan time) => new() { AbsoluteExpirationRelativeToNow = time };

    private void End(string key, Answer? answer)
    {
        if (_running.TryRemove(key, out var mine))
            mine.TrySetResult(answer);
    }

    private async ValueTask<Answer?> FindAsync(string key, CancellationToken aborted)
    {
        try
        {
            while (true)
            {
                var found = await _cache.GetAsync(key, aborted);
                if (found is null)
                    break;
                if (!found.AsSpan().SequenceEqual(Running))
                    return Answer.Read(found);
                await Task.Delay(Pause, _time, aborted);
            }

            if (_isShared)
                await _cache.SetAsync(key, Running, For(LongestRun), aborted);
        }
        catch (Exception exception) when (!aborted.IsCancellationRequested)
        {
            // A message that is handled twice is better than one that is not.
            _log.CacheFailed(exception.GetType().FullName ?? "");
        }

        return null;
    }

    private sealed class Clock(TimeProvider time) : ISystemClock
    {
        public DateTimeOffset UtcNow => time.GetUtcNow();
    }
}

/// <summary>How a message was answered.</summary>
/// <param name="Status">2xx.</param>
/// <param name="ContentType">Null without a body.</param>
/// <param name="Body">Null where it is too long to be kept.</param>
internal sealed record Answer(int Status, string? ContentType, byte[]? Body)
{
    private const byte Version = 1;

    public byte[] Write()
    {
        using var bytes = new MemoryStream();
        using (var writer = new BinaryWriter(bytes, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(Version);
            writer.Write((short)Status);
            writer.Write(ContentType ?? "");
            writer.Write(Body is not null);
            writer.Write(Body ?? []);
        }

        return bytes.ToArray();
    }

    /// <summary>Null where another version of the app wrote it.</summary>
    public static Answer? Read(byte[] bytes)
    {
        try
        {
            using var reader = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
            if (reader.ReadByte() != Version)
                return null;
            var status = reader.ReadInt16();
            var contentType = reader.ReadString();
            var body = reader.ReadBoolean() ? reader.ReadBytes(bytes.Length) : null;
            return new Answer(status, contentType.Length == 0 ? null : contentType, body);
        }
        catch (Exception exception) when (exception is IOException or FormatException)
        {
            return null;
        }
    }
}
