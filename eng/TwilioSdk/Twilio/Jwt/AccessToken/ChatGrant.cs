namespace Twilio.Jwt.AccessToken;

public class ChatGrant : IGrant
{
    public string ServiceSid { get; set; }
    public string EndpointId { get; set; }
    public string DeploymentRoleSid { get; set; }
    public string PushCredentialSid { get; set; }
    public string Key => "chat";
    public object Payload => throw Surface.Only();

    public ChatGrant()
    {
    }
}
