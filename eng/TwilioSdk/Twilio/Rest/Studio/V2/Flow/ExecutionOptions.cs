using System;
using System.Collections.Generic;
using Twilio.Base;
using Twilio.Types;

namespace Twilio.Rest.Studio.V2.Flow;

public class CreateExecutionOptions : IOptions<ExecutionResource>
{
    public string PathFlowSid { get; }
    public PhoneNumber To { get; }
    public PhoneNumber From { get; }
    public object Parameters { get; set; }

    public CreateExecutionOptions(string pathFlowSid, PhoneNumber to, PhoneNumber from)
    {
        PathFlowSid = pathFlowSid;
        To = to;
        From = from;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}

public class DeleteExecutionOptions : IOptions<ExecutionResource>
{
    public DeleteExecutionOptions(string pathFlowSid, string pathSid)
    {
        PathFlowSid = pathFlowSid;
        PathSid = pathSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();

    public string PathFlowSid { get; }
    public string PathSid { get; }
}

public class FetchExecutionOptions : IOptions<ExecutionResource>
{
    public FetchExecutionOptions(string pathFlowSid, string pathSid)
    {
        PathFlowSid = pathFlowSid;
        PathSid = pathSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();

    public string PathFlowSid { get; }
    public string PathSid { get; }
}

public class ReadExecutionOptions : ReadOptions<ExecutionResource>
{
    public ReadExecutionOptions(string pathFlowSid)
    {
        PathFlowSid = pathFlowSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();

    public string PathFlowSid { get; }
    public ExecutionResource.StatusEnum Status { get; set; }
    public DateTime? DateCreatedFrom { get; set; }
    public DateTime? DateCreatedTo { get; set; }
}

public class UpdateExecutionOptions : IOptions<ExecutionResource>
{
    public UpdateExecutionOptions(string pathFlowSid, string pathSid, ExecutionResource.StatusEnum status)
    {
        PathFlowSid = pathFlowSid;
        PathSid = pathSid;
        Status = status;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();

    public string PathFlowSid { get; }
    public string PathSid { get; }
    public ExecutionResource.StatusEnum Status { get; }
}
