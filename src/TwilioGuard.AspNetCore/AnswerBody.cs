using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace TwilioGuard.AspNetCore;

/// <summary>
/// Stands in the place of the response's body while a message is handled. An answer that is to lose its messages is held back to its end; any other
/// passes as it comes, and a short one is kept as well.
/// </summary>
internal sealed class AnswerBody : Stream, IHttpResponseBodyFeature
{
    /// <summary>What is longer passes, and is not kept for the next delivery.</summary>
    private const int LongestKept = 16 * 1024;

    private readonly HttpContext _context;
    private readonly IHttpResponseBodyFeature _inner;
    private readonly bool _dropsMessages;
    private readonly MemoryStream _copy = new();
    private PipeWriter? _writer;
    private bool _isTooLong;
    private bool? _isHeld;

    /// <param name="context">The request; its response goes through this until <see cref="Leave"/>.</param>
    /// <param name="dropsMessages">Twilio has answered.</param>
    public AnswerBody(HttpContext context, bool dropsMessages)
    {
        _context = context;
        _dropsMessages = dropsMessages;
        _inner = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        context.Features.Set<IHttpResponseBodyFeature>(this);
    }

    public Stream Stream => this;

    public PipeWriter Writer => _writer ??= PipeWriter.Create(this, new StreamPipeWriterOptions(leaveOpen: true));

    public override bool CanRead => false;

    /// <summary>What is held can still be taken back, which <c>HttpResponse.Clear()</c> does for a page of errors.</summary>
    public override bool CanSeek => _isHeld == true;

    public override bool CanWrite => true;

    public override long Length => CanSeek ? _copy.Length : throw new NotSupportedException();

    public override long Position
    {
        get => Length;
        set => throw new NotSupportedException();
    }

    /// <summary>Something was taken out of the answer, or all of it was.</summary>
    public bool HasDropped { get; private set; }

    /// <summary>The handler has come to its end: lets go of what was held.</summary>
    /// <returns>How the message was answered; null where that is no success.</returns>
    public async ValueTask<Answer?> FinishAsync()
    {
        if (_writer is not null)
        {
            // Not cancelled when Twilio hangs up: the message has been handled, and is not to be handled again.
            await _writer.FlushAsync(CancellationToken.None);
        }

        Leave();
        var response = _context.Response;
        if (_isHeld == true)
            await LetGoAsync(response);
        if (response.StatusCode is < 200 or > 299)
            return null;
        return new Answer(response.StatusCode, response.ContentType, _isTooLong ? null : _copy.ToArray());
    }

    /// <summary>The response is the server's again.</summary>
    public void Leave()
    {
        if (ReferenceEquals(_context.Features.Get<IHttpResponseBodyFeature>(), this))
            _context.Features.Set(_inner);
    }

    public void DisableBuffering() => _inner.DisableBuffering();

    public Task StartAsync(CancellationToken cancellationToken = default) => FlushAsync(cancellationToken);

    public Task SendFileAsync(string path, long offset, long? count, CancellationToken cancellationToken = default) =>
        SendFileFallback.SendFileAsync(this, path, offset, count, cancellationToken);

    public async Task CompleteAsync()
    {
        if (_writer is not null)
            await _writer.FlushAsync(CancellationToken.None);
        // What is held is complete when the handler is.
        if (!Holds())
            await _inner.CompleteAsync();
    }

    public override void Flush()
    {
        if (!Holds())
            _inner.Stream.Flush();
    }

    public override Task FlushAsync(CancellationToken cancellationToken) =>
        Holds() ? Task.CompletedTask : _inner.Stream.FlushAsync(cancellationToken);

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (!Holds())
            _inner.Stream.Write(buffer);
        Keep(buffer);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Keep(buffer.Span);
        return Holds() ? ValueTask.CompletedTask : _inner.Stream.WriteAsync(buffer, cancellationToken);
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value)
    {
        if (!CanSeek || value != 0)
            throw new NotSupportedException();
        (_isHeld, _isTooLong) = (null, false);
        _copy.SetLength(0);
    }

    /// <summary>Decided by the first byte, or by what sends the headers: then the type is known.</summary>
    private bool Holds() => _isHeld ??= _dropsMessages && !_context.Response.HasStarted
        && _context.Response.StatusCode is >= 200 and <= 299 && TwimlAnswer.MayHoldMessages(_context.Response.ContentType);

    private void Keep(ReadOnlySpan<byte> bytes)
    {
        if (_isTooLong)
            return;
        if (_copy.Length + bytes.Length <= (Holds() ? TwimlAnswer.Longest : LongestKept))
        {
            _copy.Write(bytes);
            return;
        }

        _isTooLong = true;
        _copy.SetLength(0);
    }

    private async ValueTask LetGoAsync(HttpResponse response)
    {
        byte[]? changed;
        if (response.StatusCode is < 200 or > 299)
        {
            // An error, after all: Twilio sends nothing of it.
            changed = null;
        }
        else if (_isTooLong || TwimlAnswer.IsPlain(response.ContentType) || response.Headers.ContentEncoding.Count > 0)
        {
            // A message as it stands, or what cannot be looked into and may be one.
            changed = _copy.Length == 0 && !_isTooLong ? null : TwimlAnswer.Empty.ToArray();
        }
        else
        {
            _copy.Position = 0;
            changed = TwimlAnswer.WithoutMessages(_copy, response.ContentType);
        }

        if (changed is not null)
        {
            HasDropped = true;
            _isTooLong = false;
            _copy.SetLength(0);
            _copy.Write(changed);
            if (!response.HasStarted)
            {
                response.ContentType = TwimlAnswer.ContentType;
                response.ContentLength = changed.Length;
                response.Headers.Remove(HeaderNames.ContentEncoding);
                response.Headers.Remove(HeaderNames.ETag);
            }
        }

        if (_copy.Length > 0)
            await _inner.Stream.WriteAsync(_copy.GetBuffer().AsMemory(0, (int)_copy.Length), CancellationToken.None);
    }
}
