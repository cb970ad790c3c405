namespace Twilio.Http.BearerToken;

public interface TokenManager
{
    string fetchAccessToken();
}
