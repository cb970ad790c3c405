using System;
using System.Collections.Generic;
using Twilio.Base;

namespace Twilio.Rest.Conversations.V1.Service;

public class CreateConversationWithParticipantsOptions : IOptions<ConversationWithParticipantsResource>
{
    public string PathChatServiceSid { get; }
    public ConversationWithParticipantsResource.WebhookEnabledTypeEnum XTwilioWebhookEnabled { get; set; }
    public string FriendlyName { get; set; }
    public string UniqueName { get; set; }
    public DateTime? DateCreated { get; set; }
    public DateTime? DateUpdated { get; set; }
    public string MessagingServiceSid { get; set; }
    public string Attributes { get; set; }
    public ConversationWithParticipantsResource.StateEnum State { get; set; }
    public string TimersInactive { get; set; }
    public string TimersClosed { get; set; }
    public string BindingsEmailAddress { get; set; }
    public string BindingsEmailName { get; set; }
    public List<string> Participant { get; set; }

    public CreateConversationWithParticipantsOptions(string pathChatServiceSid)
    {
        PathChatServiceSid = pathChatServiceSid;
        Participant = new List<string>();
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();

    public List<KeyValuePair<string, string>> GetHeaderParams() => throw Surface.Only();
}
