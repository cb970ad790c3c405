using System;

namespace Twilio.Jwt.AccessToken;

public class VideoGrant : IGrant
{
    [Obsolete("ConfigurationProfileSid is deprecated, use Room instead")]
    public string ConfigurationProfileSid { get; set; }

    public string Room { get; set; }
    public string Key => "video";
    public object Payload => throw Surface.Only();

    public VideoGrant()
    {
    }
}
