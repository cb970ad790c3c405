namespace Twilio.Jwt.AccessToken;

public class SyncGrant : IGrant
{
    public string ServiceSid { get; set; }
    public string EndpointId { get; set; }
    public string Key => "data_sync";
    public object Payload => throw Surface.Only();

    public SyncGrant()
    {
    }
}
