using System;
using System.Collections.Generic;
using Twilio.Base;
using Twilio.Http;

namespace Twilio.Rest.Api.V2010.Account;

public class FetchConferenceOptions : IOptions<ConferenceResource>
{
    public string PathSid { get; }
    public string PathAccountSid { get; set; }

    public FetchConferenceOptions(string pathSid)
    {
        PathSid = pathSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}

public class ReadConferenceOptions : ReadOptions<ConferenceResource>
{
    public string PathAccountSid { get; set; }
    public DateTime? DateCreated { get; set; }
    public DateTime? DateCreatedBefore { get; set; }
    public DateTime? DateCreatedAfter { get; set; }
    public DateTime? DateUpdated { get; set; }
    public DateTime? DateUpdatedBefore { get; set; }
    public DateTime? DateUpdatedAfter { get; set; }
    public string FriendlyName { get; set; }
    public ConferenceResource.StatusEnum Status { get; set; }

    public ReadConferenceOptions()
    {
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}

public class UpdateConferenceOptions : IOptions<ConferenceResource>
{
    public string PathSid { get; }
    public string PathAccountSid { get; set; }
    public ConferenceResource.UpdateStatusEnum Status { get; set; }
    public Uri AnnounceUrl { get; set; }
    public HttpMethod AnnounceMethod { get; set; }

    public UpdateConferenceOptions(string pathSid)
    {
        PathSid = pathSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}
