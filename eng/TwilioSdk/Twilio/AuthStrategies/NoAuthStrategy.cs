namespace Twilio.AuthStrategies;

public class NoAuthStrategy : AuthStrategy
{
    public NoAuthStrategy()
    {
    }

    public override string GetAuthString() => string.Empty;

    public override bool RequiresAuthentication() => false;
}
