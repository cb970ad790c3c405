using System.Collections.Generic;
using System.Threading.Tasks;
using System.Xml.Linq;

namespace Twilio.TwiML.Voice;

public class Task : Twilio.TwiML.TwiML
{
    public Task(string body = null, int? priority = null, int? timeout = null)
        : base("Task")
    {
        Body = body;
        Priority = priority;
        Timeout = timeout;
    }

    protected override string GetElementBody() => throw Surface.Only();

    protected override List<XAttribute> GetElementAttributes() => throw Surface.Only();

    public new Task Append(Twilio.TwiML.TwiML childElem) => throw Surface.Only();

    public new Task SetOption(string key, object value)
    {
        base.SetOption(key, value);
        return this;
    }

    public string Body { get; set; }
    public int? Priority { get; set; }
    public int? Timeout { get; set; }
}
