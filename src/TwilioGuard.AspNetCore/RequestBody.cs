using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace TwilioGuard.AspNetCore;

/// <summary>Reads a body to its end and leaves it readable, in memory: what people write to a company has no business in a temporary file.</summary>
internal static class RequestBody
{
    private const int FirstGuess = 4096;
    private const string Form = "application/x-www-form-urlencoded";

    /// <summary>A form as Twilio sends it. Files and other encodings are never part of what is signed as a form.</summary>
    public static bool IsForm(string? contentType)
    {
        if (contentType is null)
            return false;
        if (contentType.Equals(Form + "; charset=UTF-8", StringComparison.OrdinalIgnoreCase) || contentType.Equals(Form, StringComparison.OrdinalIgnoreCase))
            return true;
        return MediaTypeHeaderValue.TryParse(contentType, out var type)
            && type.MediaType.Equals(Form, StringComparison.OrdinalIgnoreCase)
            && (!type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Puts a body that was read into the place of the one that can be read once.</summary>
    /// <param name="request">The request.</param>
    /// <param name="limit">The largest body, in bytes.</param>
    /// <returns>The body, or the reason why there is none.</returns>
    public static async ValueTask<(ReadOnlyMemory<byte> Body, TwilioSignatureResult Problem)> ReadAsync(HttpRequest request, int limit)
    {
        if (request.ContentLength > limit)
            return (default, TwilioSignatureResult.BodyTooLarge);
        try
        {
            var body = request.Body;
            var start = 0L;
            if (body.CanSeek)
            {
                start = body.Position;
                body.Position = 0;
            }

            // One more than announced, so that the end is seen without growing.
            var buffer = new byte[request.ContentLength is { } announced ? (int)announced + 1 : Math.Min(FirstGuess, limit + 1)];
            var length = 0;
            while (true)
            {
                var read = await body.ReadAsync(buffer.AsMemory(length), request.HttpContext.RequestAborted);
                if (read == 0)
                    break;
                length += read;
                if (length > limit)
                    return (default, TwilioSignatureResult.BodyTooLarge);
                if (length == buffer.Length)
                    Array.Resize(ref buffer, (int)Math.Min(buffer.Length * 2L, limit + 1L));
            }

            if (body.CanSeek)
                body.Position = start;
            else
                request.Body = new MemoryStream(buffer, 0, length, writable: false, publiclyVisible: true);
            return (buffer.AsMemory(0, length), TwilioSignatureResult.NotChecked);
        }
        catch (BadHttpRequestException exception) when (exception.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return (default, TwilioSignatureResult.BodyTooLarge);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or OperationCanceledException)
        {
            // Cut off, too slow, malformed chunks, broken compression: the sender's doing.
            return (default, TwilioSignatureResult.UnreadableBody);
        }
    }

    /// <summary>
    /// After the form was read: to .NET 8 a stream that was read to its end as a pipe, as forms are, is an empty pipe from then on, wherever it stands. A new
    /// stream over the same bytes is not.
    /// </summary>
    public static void Rewind(HttpRequest request)
    {
        if (request.Body is MemoryStream read && read.TryGetBuffer(out var bytes))
            request.Body = new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false, publiclyVisible: true);
        else if (request.Body.CanSeek)
            request.Body.Position = 0;
    }
}
