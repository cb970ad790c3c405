using System;
using System.Collections.Generic;
using System.Xml.Linq;
using Twilio.Http;

namespace Twilio.TwiML.Voice;

public class VirtualAgent : Twilio.TwiML.TwiML
{
    public VirtualAgent(
        string connectorName = null, string language = null, bool? sentimentAnalysis = null,
        string statusCallback = null, HttpMethod statusCallbackMethod = null)
        : base("VirtualAgent")
    {
        ConnectorName = connectorName;
        Language = language;
        SentimentAnalysis = sentimentAnalysis;
        StatusCallback = statusCallback;
        StatusCallbackMethod = statusCallbackMethod;
    }

    protected override List<XAttribute> GetElementAttributes() => throw Surface.Only();

    public VirtualAgent Config(string name = null, string value = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public VirtualAgent Config(Config config) => throw Surface.Only();

    public VirtualAgent Parameter(string name = null, string value = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public VirtualAgent Parameter(Parameter parameter) => throw Surface.Only();

    public new VirtualAgent Append(Twilio.TwiML.TwiML childElem) => throw Surface.Only();

    public new VirtualAgent SetOption(string key, object value)
    {
        base.SetOption(key, value);
        return this;
    }

    public string ConnectorName { get; set; }
    public string Language { get; set; }
    public bool? SentimentAnalysis { get; set; }
    public string StatusCallback { get; set; }
    public HttpMethod StatusCallbackMethod { get; set; }
}
