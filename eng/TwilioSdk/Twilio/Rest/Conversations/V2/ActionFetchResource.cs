using System;
using System.Collections.Generic;
using Twilio.Base;

namespace Twilio.Rest.Conversations.V2;

public class ActionFetchResource : Resource
{
    public static ActionFetchResource FromJson(string json) => throw Surface.Only();

    public static string ToJson(object model) => throw Surface.Only();

    public ActionFetchResource()
    {
    }

    public string Id { get; private set; }
    public string Type { get; private set; }
    public ActionResource.StatusEnum Status { get; private set; }
    public string ConversationId { get; private set; }
    public DateTime? CreatedAt { get; private set; }
    public Dictionary<string, string> Related { get; private set; }
    public DateTime? UpdatedAt { get; private set; }
    public DateTime? CompletedAt { get; private set; }
}
