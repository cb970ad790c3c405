using System.Threading.Tasks;
using System.Xml.Linq;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Twilio.TwiML;

namespace Twilio.AspNet.Core;

public class TwiMLResult : IActionResult, IResult
{
    public TwiMLResult(Twilio.TwiML.TwiML twiml)
    {
    }

    public TwiMLResult(Twilio.TwiML.TwiML twiml, SaveOptions formattingOptions)
    {
    }

    public Task ExecuteResultAsync(ActionContext actionContext) => throw Surface.Only();

    public Task ExecuteAsync(HttpContext httpContext) => throw Surface.Only();
}

public static class TwiMLExtensions
{
    public static TwiMLResult ToTwiMLResult(this VoiceResponse voiceResponse) => new TwiMLResult(voiceResponse);

    public static TwiMLResult ToTwiMLResult(this VoiceResponse voiceResponse, SaveOptions formattingOptions)
        => new TwiMLResult(voiceResponse, formattingOptions);

    public static TwiMLResult ToTwiMLResult(this MessagingResponse messagingResponse)
        => new TwiMLResult(messagingResponse);

    public static TwiMLResult ToTwiMLResult(this MessagingResponse messagingResponse, SaveOptions formattingOptions)
        => new TwiMLResult(messagingResponse, formattingOptions);
}

public static class ResultsExtensions
{
    public static TwiMLResult TwiML(this IResultExtensions results, Twilio.TwiML.TwiML twimlResponse)
        => new TwiMLResult(twimlResponse);

    public static TwiMLResult TwiML(
        this IResultExtensions results, Twilio.TwiML.TwiML twimlResponse, SaveOptions formattingOptions)
        => new TwiMLResult(twimlResponse, formattingOptions);
}
