namespace Twilio.AuthStrategies;

public class BasicAuthStrategy : AuthStrategy
{
    private readonly string username;
    private readonly string password;

    public BasicAuthStrategy(string username, string password)
    {
        this.username = username;
        this.password = password;
    }

    public override string GetAuthString() => throw Surface.Only();

    public override bool RequiresAuthentication() => true;

    public override bool Equals(object obj) =>
        obj is BasicAuthStrategy other
        && obj.GetType() == GetType()
        && username == other.username
        && password == other.password;

    public override int GetHashCode() => (username, password).GetHashCode();
}
