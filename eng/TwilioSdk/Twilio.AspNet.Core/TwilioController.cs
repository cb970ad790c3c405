using System.Xml.Linq;
using Microsoft.AspNetCore.Mvc;
using Twilio.TwiML;

namespace Twilio.AspNet.Core;

public class TwilioController : ControllerBase
{
    public TwilioController()
    {
    }

    [NonAction]
    public TwiMLResult TwiML(MessagingResponse response) => new TwiMLResult(response);

    [NonAction]
    public TwiMLResult TwiML(MessagingResponse response, SaveOptions formattingOptions)
        => new TwiMLResult(response, formattingOptions);

    [NonAction]
    public TwiMLResult TwiML(VoiceResponse response) => new TwiMLResult(response);

    [NonAction]
    public TwiMLResult TwiML(VoiceResponse response, SaveOptions formattingOptions)
        => new TwiMLResult(response, formattingOptions);
}

public static class TwilioControllerExtensions
{
    public static TwiMLResult TwiML(this ControllerBase controller, MessagingResponse response)
        => new TwiMLResult(response);

    public static TwiMLResult TwiML(
        this ControllerBase controller, MessagingResponse response, SaveOptions formattingOptions)
        => new TwiMLResult(response, formattingOptions);

    public static TwiMLResult TwiML(this ControllerBase controller, VoiceResponse response)
        => new TwiMLResult(response);

    public static TwiMLResult TwiML(
        this ControllerBase controller, VoiceResponse response, SaveOptions formattingOptions)
        => new TwiMLResult(response, formattingOptions);
}
