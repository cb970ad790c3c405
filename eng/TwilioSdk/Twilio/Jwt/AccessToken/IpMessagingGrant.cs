using System;

namespace Twilio.Jwt.AccessToken;

[Obsolete("IpMessagingGrant is deprecated, use ChatGrant instead")]
public class IpMessagingGrant : IGrant
{
    public string ServiceSid { get; set; }
    public string EndpointId { get; set; }
    public string DeploymentRoleSid { get; set; }
    public string PushCredentialSid { get; set; }
    public string Key => "ip_messaging";
    public object Payload => throw Surface.Only();

    public IpMessagingGrant()
    {
    }
}
