using System;

namespace Twilio.Types;

public interface IEndpoint
{
    string ToString();
}

// It checks nothing and has no equality: what goes in as text comes out of ToString.
public class PhoneNumber : IEndpoint
{
    private readonly string number;

    public PhoneNumber(string number)
    {
        this.number = number;
    }

    public static implicit operator PhoneNumber(string number) => new PhoneNumber(number);

    public override string ToString() => number;
}

public class Client : IEndpoint
{
    public const string PREFIX = "client:";

    private readonly string client;

    public Client(string client)
    {
        this.client = Prefixed(client, PREFIX);
    }

    public override string ToString() => client;

    internal static string Prefixed(string text, string prefix) =>
        text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) ? text : prefix + text;
}

public class App : IEndpoint
{
    public const string PREFIX = "app:";

    private readonly string app;

    public App(string app)
    {
        this.app = Client.Prefixed(app, PREFIX);
    }

    public override string ToString() => app;
}
