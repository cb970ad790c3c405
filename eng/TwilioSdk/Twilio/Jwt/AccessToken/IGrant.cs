namespace Twilio.Jwt.AccessToken;

public interface IGrant
{
    string Key { get; }
    object Payload { get; }
}
