using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;

namespace TwilioGuard.AspNetCore;

/// <summary>A message that somebody has sent to a number of the app, as its webhook tells of it.</summary>
internal sealed class InboundMessage
{
    private InboundMessage(string from, string sid, string body, string? to, string? messagingServiceSid, string? optOutType)
    {
        From = from;
        Sid = sid;
        Body = body;
        To = to;
        MessagingServiceSid = messagingServiceSid;
        OptOutType = optOutType;
    }

    public string From { get; }

    public string Sid { get; }

    public string Body { get; }

    public string? To { get; }

    public string? MessagingServiceSid { get; }

    public string? OptOutType { get; }

    /// <summary>Null where the request is something else: a call, a status callback, JSON. The body is readable afterwards.</summary>
    /// <param name="context">A request whose signature was checked.</param>
    /// <param name="limit">The largest body, in bytes.</param>
    public static async ValueTask<InboundMessage?> ReadAsync(HttpContext context, int limit)
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method))
            return request.Query.Count == 0 ? null : Of(name => request.Query.TryGetValue(name, out var values) ? values : default);
        if (!HttpMethods.IsPost(request.Method) || !RequestBody.IsForm(request.ContentType))
            return null;

        var form = context.Features.Get<IFormFeature>()?.Form;
        if (form is null)
        {
            if (!request.Body.CanSeek && (await RequestBody.ReadAsync(request, limit)).Problem != TwilioSignatureResult.NotChecked)
                return null;
            try
            {
                form = await request.ReadFormAsync(context.RequestAborted);
            }
            catch (Exception exception) when (exception is InvalidDataException or BadHttpRequestException)
            {
                // More than the app lets a form have. The handler meets it again.
                return null;
            }

            RequestBody.Rewind(request);
        }

        return Of(name => form.TryGetValue(name, out var values) ? values : default);
    }

    private static InboundMessage? Of(Func<string, StringValues> field)
    {
        if (Text("From") is not { } from || (Text("MessageSid") ?? Text("SmsSid")) is not { } sid)
            return null;
        var body = field("Body");
        if (body.Count == 0 || field("MessageStatus").Count > 0)
            return null;
        return new InboundMessage(from, sid, body[0] ?? "", Text("To"), Text("MessagingServiceSid"), Text("OptOutType"));

        string? Text(string name) => field(name) is [{ } first, ..] && !string.IsNullOrWhiteSpace(first) ? first.Trim() : null;
    }
}
