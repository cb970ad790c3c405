using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using System.Xml.Linq;
using Twilio.Http;

namespace Twilio.TwiML.Voice;

public class Enqueue : Twilio.TwiML.TwiML
{
    public string Name { get; set; }
    public Uri Action { get; set; }
    public int? MaxQueueSize { get; set; }
    public HttpMethod Method { get; set; }
    public Uri WaitUrl { get; set; }
    public HttpMethod WaitUrlMethod { get; set; }
    public string WorkflowSid { get; set; }

    public Enqueue(
        string name = null, Uri action = null, int? maxQueueSize = null, HttpMethod method = null,
        Uri waitUrl = null, HttpMethod waitUrlMethod = null, string workflowSid = null)
        : base("Enqueue")
    {
        Name = name;
        Action = action;
        MaxQueueSize = maxQueueSize;
        Method = method;
        WaitUrl = waitUrl;
        WaitUrlMethod = waitUrlMethod;
        WorkflowSid = workflowSid;
    }

    protected override string GetElementBody() => throw Surface.Only();

    protected override List<XAttribute> GetElementAttributes() => throw Surface.Only();

    public Enqueue Task(string body = null, int? priority = null, int? timeout = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public Enqueue Task(Task task) => throw Surface.Only();

    public new Enqueue Append(Twilio.TwiML.TwiML childElem) => throw Surface.Only();

    public new Enqueue SetOption(string key, object value)
    {
        base.SetOption(key, value);
        return this;
    }
}
