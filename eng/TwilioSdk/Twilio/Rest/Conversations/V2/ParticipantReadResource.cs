using System;
using System.Collections.Generic;
using Twilio.Base;

namespace Twilio.Rest.Conversations.V2;

public class ParticipantReadResource : Resource
{
    public static ParticipantReadResource FromJson(string json) => throw Surface.Only();

    public static string ToJson(object model) => throw Surface.Only();

    public string Id { get; private set; }
    public string ConversationId { get; private set; }
    public string AccountId { get; private set; }
    public string Name { get; private set; }
    public ParticipantResource.TypeEnum Type { get; private set; }
    public string ProfileId { get; private set; }
    public List<ParticipantResource.ConversationsV2Address> Addresses { get; private set; }
    public DateTime? CreatedAt { get; private set; }
    public DateTime? UpdatedAt { get; private set; }

    public ParticipantReadResource()
    {
    }
}
