namespace Twilio.AspNet.Common;

public abstract class TwilioRequest
{
    public string AccountSid { get; set; } = null!;
    public string From { get; set; } = null!;
    public string To { get; set; } = null!;
    public string? FromCity { get; set; }
    public string? FromState { get; set; }
    public string? FromZip { get; set; }
    public string? FromCountry { get; set; }
    public string? ToCity { get; set; }
    public string? ToState { get; set; }
    public string? ToZip { get; set; }
    public string? ToCountry { get; set; }
}
