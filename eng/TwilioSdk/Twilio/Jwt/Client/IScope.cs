// In the folder of its scopes, but in the namespace above: so it is in the SDK.
namespace Twilio.Jwt;

public interface IScope
{
    string Payload { get; }
}
