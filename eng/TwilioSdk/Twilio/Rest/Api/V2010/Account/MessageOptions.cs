using System;
using System.Collections.Generic;
using Twilio.Base;
using Twilio.Types;

namespace Twilio.Rest.Api.V2010.Account;

public class CreateMessageOptions : IOptions<MessageResource>
{
    public PhoneNumber To { get; }
    public string PathAccountSid { get; set; }
    public Uri StatusCallback { get; set; }
    public string ApplicationSid { get; set; }
    public decimal? MaxPrice { get; set; }
    public bool? ProvideFeedback { get; set; }
    public int? Attempt { get; set; }
    public int? ValidityPeriod { get; set; }
    public bool? ForceDelivery { get; set; }
    public MessageResource.ContentRetentionEnum ContentRetention { get; set; }
    public MessageResource.AddressRetentionEnum AddressRetention { get; set; }
    public bool? SmartEncoded { get; set; }
    public List<string> PersistentAction { get; set; }
    public MessageResource.TrafficTypeEnum TrafficType { get; set; }
    public bool? ShortenUrls { get; set; }
    public MessageResource.ScheduleTypeEnum ScheduleType { get; set; }
    public DateTime? SendAt { get; set; }
    public bool? SendAsMms { get; set; }
    public string ContentVariables { get; set; }
    public MessageResource.RiskCheckEnum RiskCheck { get; set; }
    public PhoneNumber From { get; set; }
    public PhoneNumber FallbackFrom { get; set; }
    public string MessagingServiceSid { get; set; }
    public string Body { get; set; }
    public List<Uri> MediaUrl { get; set; }
    public string ContentSid { get; set; }

    public CreateMessageOptions(PhoneNumber to)
    {
        To = to;
        PersistentAction = new List<string>();
        MediaUrl = new List<Uri>();
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}

public class UpdateMessageOptions : IOptions<MessageResource>
{
    public string PathSid { get; }
    public string PathAccountSid { get; set; }
    public string Body { get; set; }
    public MessageResource.UpdateStatusEnum Status { get; set; }

    public UpdateMessageOptions(string pathSid)
    {
        PathSid = pathSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}

public class FetchMessageOptions : IOptions<MessageResource>
{
    public string PathSid { get; }
    public string PathAccountSid { get; set; }

    public FetchMessageOptions(string pathSid)
    {
        PathSid = pathSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}

public class DeleteMessageOptions : IOptions<MessageResource>
{
    public string PathSid { get; }
    public string PathAccountSid { get; set; }

    public DeleteMessageOptions(string pathSid)
    {
        PathSid = pathSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}

public class ReadMessageOptions : ReadOptions<MessageResource>
{
    public string PathAccountSid { get; set; }
    public PhoneNumber To { get; set; }
    public PhoneNumber From { get; set; }
    public DateTime? DateSent { get; set; }
    public DateTime? DateSentBefore { get; set; }
    public DateTime? DateSentAfter { get; set; }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();

    public ReadMessageOptions()
    {
    }
}
