using System.Collections.Generic;
using Twilio.Base;

namespace Twilio.Rest.FlexApi.V1;

public class CreateInteractionOptions : IOptions<InteractionResource>
{
    public object Channel { get; }
    public object Routing { get; set; }
    public string InteractionContextSid { get; set; }
    public string WebhookTtid { get; set; }

    public CreateInteractionOptions(object channel)
    {
        Channel = channel;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}

public class FetchInteractionOptions : IOptions<InteractionResource>
{
    public FetchInteractionOptions(string pathSid)
    {
        PathSid = pathSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();

    public string PathSid { get; }
}

public class UpdateInteractionOptions : IOptions<InteractionResource>
{
    public UpdateInteractionOptions(string pathSid)
    {
        PathSid = pathSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();

    public string PathSid { get; }
    public string WebhookTtid { get; set; }
}
