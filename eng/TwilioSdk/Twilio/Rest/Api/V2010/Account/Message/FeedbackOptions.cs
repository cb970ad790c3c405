using System.Collections.Generic;
using Twilio.Base;

namespace Twilio.Rest.Api.V2010.Account.Message;

public class CreateFeedbackOptions : IOptions<FeedbackResource>
{
    public string PathMessageSid { get; }
    public string PathAccountSid { get; set; }
    public FeedbackResource.OutcomeEnum Outcome { get; set; }

    public CreateFeedbackOptions(string pathMessageSid)
    {
        PathMessageSid = pathMessageSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}
