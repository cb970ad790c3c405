using System;
using System.Collections.Generic;
using System.Xml.Linq;
using Twilio.Http;
using Twilio.Types;

namespace Twilio.TwiML.Voice;

public class Sip : Twilio.TwiML.TwiML
{
    public Uri SipUrl { get; set; }
    public string Username { get; set; }
    public string Password { get; set; }
    public Uri Url { get; set; }
    public HttpMethod Method { get; set; }
    public IEnumerable<EventEnum> StatusCallbackEvent { get; set; }
    public Uri StatusCallback { get; set; }
    public HttpMethod StatusCallbackMethod { get; set; }
    public string MachineDetection { get; set; }
    public HttpMethod AmdStatusCallbackMethod { get; set; }
    public string AmdStatusCallback { get; set; }
    public int? MachineDetectionTimeout { get; set; }
    public int? MachineDetectionSpeechThreshold { get; set; }
    public int? MachineDetectionSpeechEndThreshold { get; set; }
    public int? MachineDetectionSilenceTimeout { get; set; }

    public Sip(
        Uri sipUrl = null, string username = null, string password = null, Uri url = null,
        HttpMethod method = null, IEnumerable<EventEnum> statusCallbackEvent = null,
        Uri statusCallback = null, HttpMethod statusCallbackMethod = null, string machineDetection = null,
        HttpMethod amdStatusCallbackMethod = null, string amdStatusCallback = null,
        int? machineDetectionTimeout = null, int? machineDetectionSpeechThreshold = null,
        int? machineDetectionSpeechEndThreshold = null, int? machineDetectionSilenceTimeout = null)
        : base("Sip")
    {
        SipUrl = sipUrl;
        Username = username;
        Password = password;
        Url = url;
        Method = method;
        StatusCallbackEvent = statusCallbackEvent;
        StatusCallback = statusCallback;
        StatusCallbackMethod = statusCallbackMethod;
        MachineDetection = machineDetection;
        AmdStatusCallbackMethod = amdStatusCallbackMethod;
        AmdStatusCallback = amdStatusCallback;
        MachineDetectionTimeout = machineDetectionTimeout;
        MachineDetectionSpeechThreshold = machineDetectionSpeechThreshold;
        MachineDetectionSpeechEndThreshold = machineDetectionSpeechEndThreshold;
        MachineDetectionSilenceTimeout = machineDetectionSilenceTimeout;
    }

    protected override string GetElementBody() => throw Surface.Only();

    protected override List<XAttribute> GetElementAttributes() => throw Surface.Only();

    public Sip Uri(
        Uri sipUrl = null, string priority = null, string weight = null, string username = null, string password = null)
        => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public Sip SipUri(SipUri sipUri) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Uri() instead.")]
    public Sip SipUri(
        Uri sipUrl = null, string priority = null, string weight = null, string username = null, string password = null)
        => throw Surface.Only();

    public Sip Headers() => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public Sip Headers(Headers headers) => throw Surface.Only();

    public new Sip Append(Twilio.TwiML.TwiML childElem) => throw Surface.Only();

    public new Sip SetOption(string key, object value)
    {
        base.SetOption(key, value);
        return this;
    }

    public sealed class EventEnum : StringEnum
    {
        public static readonly EventEnum Initiated = new EventEnum("initiated");
        public static readonly EventEnum Ringing = new EventEnum("ringing");
        public static readonly EventEnum Answered = new EventEnum("answered");
        public static readonly EventEnum Completed = new EventEnum("completed");

        public EventEnum()
        {
        }

        private EventEnum(string value)
            : base(value)
        {
        }

        public static implicit operator EventEnum(string value) => new EventEnum(value);
    }
}
