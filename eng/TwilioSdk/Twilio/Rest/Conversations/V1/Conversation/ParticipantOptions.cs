using System;
using System.Collections.Generic;
using Twilio.Base;

namespace Twilio.Rest.Conversations.V1.Conversation;

public class CreateParticipantOptions : IOptions<ParticipantResource>
{
    public string PathConversationSid { get; }
    public ParticipantResource.WebhookEnabledTypeEnum XTwilioWebhookEnabled { get; set; }
    public string Identity { get; set; }
    public string MessagingBindingAddress { get; set; }
    public string MessagingBindingProxyAddress { get; set; }
    public DateTime? DateCreated { get; set; }
    public DateTime? DateUpdated { get; set; }
    public string Attributes { get; set; }
    public string MessagingBindingProjectedAddress { get; set; }
    public string RoleSid { get; set; }

    public CreateParticipantOptions(string pathConversationSid)
    {
        PathConversationSid = pathConversationSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();

    public List<KeyValuePair<string, string>> GetHeaderParams() => throw Surface.Only();
}

public class DeleteParticipantOptions : IOptions<ParticipantResource>
{
    public DeleteParticipantOptions(string pathConversationSid, string pathSid)
    {
        PathConversationSid = pathConversationSid;
        PathSid = pathSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();

    public List<KeyValuePair<string, string>> GetHeaderParams() => throw Surface.Only();

    public string PathConversationSid { get; }
    public string PathSid { get; }
    public ParticipantResource.WebhookEnabledTypeEnum XTwilioWebhookEnabled { get; set; }
}

public class FetchParticipantOptions : IOptions<ParticipantResource>
{
    public FetchParticipantOptions(string pathConversationSid, string pathSid)
    {
        PathConversationSid = pathConversationSid;
        PathSid = pathSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();

    public string PathConversationSid { get; }
    public string PathSid { get; }
}

public class ReadParticipantOptions : ReadOptions<ParticipantResource>
{
    public ReadParticipantOptions(string pathConversationSid)
    {
        PathConversationSid = pathConversationSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();

    public string PathConversationSid { get; }
}

public class UpdateParticipantOptions : IOptions<ParticipantResource>
{
    public UpdateParticipantOptions(string pathConversationSid, string pathSid)
    {
        PathConversationSid = pathConversationSid;
        PathSid = pathSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();

    public List<KeyValuePair<string, string>> GetHeaderParams() => throw Surface.Only();

    public string PathConversationSid { get; }
    public string PathSid { get; }
    public ParticipantResource.WebhookEnabledTypeEnum XTwilioWebhookEnabled { get; set; }
    public DateTime? DateCreated { get; set; }
    public DateTime? DateUpdated { get; set; }
    public string Attributes { get; set; }
    public string RoleSid { get; set; }
    public string MessagingBindingProxyAddress { get; set; }
    public string MessagingBindingProjectedAddress { get; set; }
    public string Identity { get; set; }
    public int? LastReadMessageIndex { get; set; }
    public string LastReadTimestamp { get; set; }
}
