using System;
using System.Collections.Generic;
using Twilio.Base;

namespace Twilio.Rest.Conversations.V2;

public class CommunicationFetchResource : Resource
{
    public static CommunicationFetchResource FromJson(string json) => throw Surface.Only();

    public static string ToJson(object model) => throw Surface.Only();

    public string Id { get; private set; }
    public string ConversationId { get; private set; }
    public string AccountId { get; private set; }
    public CommunicationResource.ConversationsV2ParticipantAddress Author { get; private set; }
    public CommunicationResource.ListCommunicationByConversation200ResponseCommunicationsContent Content { get; private set; }
    public List<CommunicationResource.ListCommunicationByConversation200ResponseCommunicationsRecipients> Recipients { get; private set; }
    public string ChannelId { get; private set; }
    public string ResourceId { get; private set; }
    public DateTime? CreatedAt { get; private set; }
    public DateTime? UpdatedAt { get; private set; }
    public DateTime? OccurredAt { get; private set; }

    public CommunicationFetchResource()
    {
    }
}
