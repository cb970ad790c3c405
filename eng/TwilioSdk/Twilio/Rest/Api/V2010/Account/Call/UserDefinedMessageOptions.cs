using System.Collections.Generic;
using Twilio.Base;

namespace Twilio.Rest.Api.V2010.Account.Call;

public class CreateUserDefinedMessageOptions : IOptions<UserDefinedMessageResource>
{
    public string PathCallSid { get; }
    public string Content { get; }
    public string PathAccountSid { get; set; }
    public string IdempotencyKey { get; set; }

    public CreateUserDefinedMessageOptions(string pathCallSid, string content)
    {
        PathCallSid = pathCallSid;
        Content = content;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}
