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

    public string Id { get; }
    public string Type { get; }
    public ActionResource.StatusEnum Status { get; }
    public string ConversationId { get; }
    public DateTime? CreatedAt { get; }
    public Dictionary<string, string> Related { get; }
    public DateTime? UpdatedAt { get; }
    public DateTime? CompletedAt { get; }
}
