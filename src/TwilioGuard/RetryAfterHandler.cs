using System.Net.Http;

namespace TwilioGuard;

/// <summary>
/// Remembers <c>Retry-After</c>, which the SDK's exceptions lose, for <c>AddTwilioRetry</c> and <see cref="TwilioError.RetryAfter"/>. It belongs
/// into the <c>HttpClient</c> below the SDK; clients of <see cref="TwilioCredentials.CreateClient"/> have it.
/// </summary>
/// <remarks>
/// <para>
/// It repeats nothing, waits for nothing, and keeps nothing of a request. What it sees is handed to the innermost <c>AddTwilioRetry</c> around
/// the call, in the same asynchronous flow, sync calls of the SDK included. That hears of anything but a GET, too: it then treats the call as a
/// send whatever its options say, and repeats nothing that was not refused, such as the first of two sends in one pipeline.
/// </para>
/// <para>
/// The header is a number of seconds or a date (<see href="https://www.rfc-editor.org/rfc/rfc9110#field.retry-after">RFC 9110, 10.2.3</see>).
/// </para>
/// </remarks>
public sealed class RetryAfterHandler : DelegatingHandler
{
    /// <summary>For <c>AddHttpMessageHandler</c> of <c>IHttpClientFactory</c>, and whatever else sets <see cref="DelegatingHandler.InnerHandler"/>.</summary>
    public RetryAfterHandler()
    {
    }

    /// <summary>Over a handler that sends.</summary>
    /// <param name="innerHandler">Should not follow redirects, since the SDK does not: <c>new HttpClientHandler { AllowAutoRedirect = false }</c>.</param>
    public RetryAfterHandler(HttpMessageHandler innerHandler)
        : base(innerHandler)
    {
    }

    /// <summary>As the SDK makes its own, but for this handler.</summary>
    internal static HttpClient CreateHttpClient() => new(new RetryAfterHandler(new HttpClientHandler { AllowAutoRedirect = false }));

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var note = AttemptNote.Current;
        note?.Sending(request);
        try
        {
            var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            note?.Answered(request, response);
            return response;
        }
        catch (Exception exception)
        {
            note?.Failed(request, exception);
            throw;
        }
    }
#if NET

    /// <inheritdoc/>
    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var note = AttemptNote.Current;
        note?.Sending(request);
        try
        {
            var response = base.Send(request, cancellationToken);
            note?.Answered(request, response);
            return response;
        }
        catch (Exception exception)
        {
            note?.Failed(request, exception);
            throw;
        }
    }
#endif
}
