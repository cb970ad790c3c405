using System;
using System.Collections.Generic;
using System.Xml.Linq;
using Twilio.Http;
using Twilio.Types;

namespace Twilio.TwiML.Voice;

public class Conversation : Twilio.TwiML.TwiML
{
    public Conversation(
        string serviceInstanceSid = null, bool? inboundAutocreation = null, int? routingAssignmentTimeout = null,
        int? inboundTimeout = null, Uri url = null, HttpMethod method = null, RecordEnum record = null,
        TrimEnum trim = null, Uri recordingStatusCallback = null,
        HttpMethod recordingStatusCallbackMethod = null,
        IEnumerable<RecordingEventEnum> recordingStatusCallbackEvent = null, Uri statusCallback = null,
        HttpMethod statusCallbackMethod = null, IEnumerable<EventEnum> statusCallbackEvent = null)
        : base("Conversation")
    {
        ServiceInstanceSid = serviceInstanceSid;
        InboundAutocreation = inboundAutocreation;
        RoutingAssignmentTimeout = routingAssignmentTimeout;
        InboundTimeout = inboundTimeout;
        Url = url;
        Method = method;
        Record = record;
        Trim = trim;
        RecordingStatusCallback = recordingStatusCallback;
        RecordingStatusCallbackMethod = recordingStatusCallbackMethod;
        RecordingStatusCallbackEvent = recordingStatusCallbackEvent;
        StatusCallback = statusCallback;
        StatusCallbackMethod = statusCallbackMethod;
        StatusCallbackEvent = statusCallbackEvent;
    }

    protected override List<XAttribute> GetElementAttributes() => throw Surface.Only();

    public new Conversation Append(Twilio.TwiML.TwiML childElem) => throw Surface.Only();

    public new Conversation SetOption(string key, object value)
    {
        base.SetOption(key, value);
        return this;
    }

    public string ServiceInstanceSid { get; set; }
    public bool? InboundAutocreation { get; set; }
    public int? RoutingAssignmentTimeout { get; set; }
    public int? InboundTimeout { get; set; }
    public Uri Url { get; set; }
    public HttpMethod Method { get; set; }
    public RecordEnum Record { get; set; }
    public TrimEnum Trim { get; set; }
    public Uri RecordingStatusCallback { get; set; }
    public HttpMethod RecordingStatusCallbackMethod { get; set; }
    public IEnumerable<RecordingEventEnum> RecordingStatusCallbackEvent { get; set; }
    public Uri StatusCallback { get; set; }
    public HttpMethod StatusCallbackMethod { get; set; }
    public IEnumerable<EventEnum> StatusCallbackEvent { get; set; }

    public sealed class RecordEnum : StringEnum
    {
        public static readonly RecordEnum DoNotRecord = new RecordEnum("do-not-record");
        public static readonly RecordEnum RecordFromAnswer = new RecordEnum("record-from-answer");
        public static readonly RecordEnum RecordFromRinging = new RecordEnum("record-from-ringing");
        public static readonly RecordEnum RecordFromAnswerDual = new RecordEnum("record-from-answer-dual");
        public static readonly RecordEnum RecordFromRingingDual = new RecordEnum("record-from-ringing-dual");
        public static readonly RecordEnum True = new RecordEnum("true");
        public static readonly RecordEnum False = new RecordEnum("false");

        public RecordEnum()
        {
        }

        private RecordEnum(string value)
            : base(value)
        {
        }

        public static implicit operator RecordEnum(string value) => new RecordEnum(value);
    }

    public sealed class TrimEnum : StringEnum
    {
        public static readonly TrimEnum TrimSilence = new TrimEnum("trim-silence");
        public static readonly TrimEnum DoNotTrim = new TrimEnum("do-not-trim");

        public TrimEnum()
        {
        }

        private TrimEnum(string value)
            : base(value)
        {
        }

        public static implicit operator TrimEnum(string value) => new TrimEnum(value);
    }

    public sealed class RecordingEventEnum : StringEnum
    {
        public static readonly RecordingEventEnum InProgress = new RecordingEventEnum("in-progress");
        public static readonly RecordingEventEnum Completed = new RecordingEventEnum("completed");
        public static readonly RecordingEventEnum Absent = new RecordingEventEnum("absent");

        public RecordingEventEnum()
        {
        }

        private RecordingEventEnum(string value)
            : base(value)
        {
        }

        public static implicit operator RecordingEventEnum(string value) => new RecordingEventEnum(value);
    }

    public sealed class EventEnum : StringEnum
    {
        public static readonly EventEnum CallInitiated = new EventEnum("call-initiated");
        public static readonly EventEnum CallRinging = new EventEnum("call-ringing");
        public static readonly EventEnum CallAnswered = new EventEnum("call-answered");
        public static readonly EventEnum CallCompleted = new EventEnum("call-completed");

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
