namespace Twilio.AspNet.Common;

public class SmsStatusCallbackRequest : SmsRequest
{
    public string? ErrorCode { get; set; }
    public string? ChannelInstallSid { get; set; }
    public string? ChannelStatusMessage { get; set; }
    public string? ChannelPrefix { get; set; }
    public string? EventType { get; set; }

    public SmsStatusCallbackRequest()
    {
    }
}
