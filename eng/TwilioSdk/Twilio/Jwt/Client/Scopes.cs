using System.Collections.Generic;

namespace Twilio.Jwt.Client;

public class EventStreamScope : IScope
{
    public string Payload => throw Surface.Only();

    public EventStreamScope(Dictionary<string, string> filters = null)
    {
    }
}

public class IncomingClientScope : IScope
{
    public string Payload => throw Surface.Only();

    public IncomingClientScope(string clientName)
    {
    }
}

public class OutgoingClientScope : IScope
{
    public string Payload => throw Surface.Only();

    public OutgoingClientScope(
        string applicationSid, string clientName = null, Dictionary<string, string> parameters = null)
    {
    }
}
