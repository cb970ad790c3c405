using System.Collections.Generic;

namespace Twilio.Jwt.AccessToken;

public class PlaybackGrant : IGrant
{
    public Dictionary<string, object> Grant { get; set; }
    public string Key => "player";
    public object Payload => throw Surface.Only();

    public PlaybackGrant()
    {
    }
}
