using System;

namespace Twilio.Jwt.AccessToken;

[Obsolete("ConversationsGrant is deprecated, use VideoGrant instead")]
public class ConversationsGrant : IGrant
{
    public string ConfigurationProfileSid { get; set; }
    public string Key => "rtc";
    public object Payload => throw Surface.Only();

    public ConversationsGrant()
    {
    }
}
