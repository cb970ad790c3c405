using System;

namespace Twilio.AspNet.Common;

public class SmsRequest : TwilioRequest
{
    public string? MessageSid { get; set; }

    [Obsolete("Use MessageSid instead")]
    public string? SmsSid { get; set; }

    public string? Body { get; set; }
    public string? MessageStatus { get; set; }
    public string? OptOutType { get; set; }
    public string? MessagingServiceSid { get; set; }
    public int NumMedia { get; set; }
    public int ReferralNumMedia { get; set; }
    public int NumSegments { get; set; }

    public SmsRequest()
    {
    }
}
