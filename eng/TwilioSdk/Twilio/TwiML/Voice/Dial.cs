using System;
using System.Collections.Generic;
using System.Xml.Linq;
using Twilio.Http;
using Twilio.Types;

namespace Twilio.TwiML.Voice;

public class Dial : Twilio.TwiML.TwiML
{
    public string NumberAttribute { get; set; }
    public Uri Action { get; set; }
    public HttpMethod Method { get; set; }
    public int? Timeout { get; set; }
    public bool? HangupOnStar { get; set; }
    public int? TimeLimit { get; set; }
    public string CallerId { get; set; }
    public RecordEnum Record { get; set; }
    public TrimEnum Trim { get; set; }
    public Uri RecordingStatusCallback { get; set; }
    public string RecordingConfigurationId { get; set; }
    public HttpMethod RecordingStatusCallbackMethod { get; set; }
    public IEnumerable<RecordingEventEnum> RecordingStatusCallbackEvent { get; set; }
    public bool? AnswerOnBridge { get; set; }
    public RingToneEnum RingTone { get; set; }
    public RecordingTrackEnum RecordingTrack { get; set; }
    public bool? Sequential { get; set; }
    public Uri ReferUrl { get; set; }
    public HttpMethod ReferMethod { get; set; }
    public EventsEnum Events { get; set; }

    public Dial(
        string number = null, Uri action = null, HttpMethod method = null, int? timeout = null,
        bool? hangupOnStar = null, int? timeLimit = null, string callerId = null, RecordEnum record = null,
        TrimEnum trim = null, Uri recordingStatusCallback = null, string recordingConfigurationId = null,
        HttpMethod recordingStatusCallbackMethod = null,
        IEnumerable<RecordingEventEnum> recordingStatusCallbackEvent = null, bool? answerOnBridge = null,
        RingToneEnum ringTone = null, RecordingTrackEnum recordingTrack = null, bool? sequential = null,
        Uri referUrl = null, HttpMethod referMethod = null, EventsEnum events = null)
        : base("Dial")
    {
        NumberAttribute = number;
        Action = action;
        Method = method;
        Timeout = timeout;
        HangupOnStar = hangupOnStar;
        TimeLimit = timeLimit;
        CallerId = callerId;
        Record = record;
        Trim = trim;
        RecordingStatusCallback = recordingStatusCallback;
        RecordingConfigurationId = recordingConfigurationId;
        RecordingStatusCallbackMethod = recordingStatusCallbackMethod;
        RecordingStatusCallbackEvent = recordingStatusCallbackEvent;
        AnswerOnBridge = answerOnBridge;
        RingTone = ringTone;
        RecordingTrack = recordingTrack;
        Sequential = sequential;
        ReferUrl = referUrl;
        ReferMethod = referMethod;
        Events = events;
    }

    protected override string GetElementBody() => throw Surface.Only();

    protected override List<XAttribute> GetElementAttributes() => throw Surface.Only();

    public Dial Client(
        string identity = null, Uri url = null, HttpMethod method = null,
        IEnumerable<Client.EventEnum> statusCallbackEvent = null, Uri statusCallback = null,
        HttpMethod statusCallbackMethod = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public Dial Client(Client client) => throw Surface.Only();

    public Dial Conference(
        string name = null, bool? muted = null, Conference.BeepEnum beep = null, bool? startConferenceOnEnter = null,
        bool? endConferenceOnExit = null, Uri waitUrl = null, HttpMethod waitMethod = null,
        int? maxParticipants = null, Conference.RecordEnum record = null, string recordingConfigurationId = null,
        Conference.RegionEnum region = null, string coach = null, Conference.TrimEnum trim = null,
        IEnumerable<Conference.EventEnum> statusCallbackEvent = null, Uri statusCallback = null,
        HttpMethod statusCallbackMethod = null, Uri recordingStatusCallback = null,
        HttpMethod recordingStatusCallbackMethod = null,
        IEnumerable<Conference.RecordingEventEnum> recordingStatusCallbackEvent = null, Uri eventCallbackUrl = null,
        Conference.JitterBufferSizeEnum jitterBufferSize = null, string participantLabel = null)
        => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public Dial Conference(Conference conference) => throw Surface.Only();

    public Dial Number(
        PhoneNumber phoneNumber = null, string sendDigits = null, Uri url = null,
        HttpMethod method = null, IEnumerable<Number.EventEnum> statusCallbackEvent = null,
        Uri statusCallback = null, HttpMethod statusCallbackMethod = null, string byoc = null,
        string machineDetection = null, HttpMethod amdStatusCallbackMethod = null,
        string amdStatusCallback = null, int? machineDetectionTimeout = null,
        int? machineDetectionSpeechThreshold = null, int? machineDetectionSpeechEndThreshold = null,
        int? machineDetectionSilenceTimeout = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public Dial Number(Number number) => throw Surface.Only();

    public Dial Queue(
        string name = null, Uri url = null, HttpMethod method = null, string reservationSid = null,
        string postWorkActivitySid = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public Dial Queue(Queue queue) => throw Surface.Only();

    public Dial Sim(string simSid = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public Dial Sim(Sim sim) => throw Surface.Only();

    public Dial Sip(
        Uri sipUrl = null, string username = null, string password = null, Uri url = null,
        HttpMethod method = null, IEnumerable<Sip.EventEnum> statusCallbackEvent = null,
        Uri statusCallback = null, HttpMethod statusCallbackMethod = null, string machineDetection = null,
        HttpMethod amdStatusCallbackMethod = null, string amdStatusCallback = null,
        int? machineDetectionTimeout = null, int? machineDetectionSpeechThreshold = null,
        int? machineDetectionSpeechEndThreshold = null, int? machineDetectionSilenceTimeout = null)
        => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public Dial Sip(Sip sip) => throw Surface.Only();

    public Dial Application(
        string applicationSid = null, Uri url = null, HttpMethod method = null,
        IEnumerable<Application.EventEnum> statusCallbackEvent = null, Uri statusCallback = null,
        HttpMethod statusCallbackMethod = null, string customerId = null, bool? copyParentTo = null)
        => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public Dial Application(Application application) => throw Surface.Only();

    public Dial WhatsApp(
        PhoneNumber phoneNumber = null, Uri url = null, HttpMethod method = null,
        IEnumerable<WhatsApp.EventEnum> statusCallbackEvent = null, Uri statusCallback = null,
        HttpMethod statusCallbackMethod = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public Dial WhatsApp(WhatsApp whatsApp) => throw Surface.Only();

    public new Dial Append(Twilio.TwiML.TwiML childElem) => throw Surface.Only();

    public new Dial SetOption(string key, object value)
    {
        base.SetOption(key, value);
        return this;
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

    public sealed class RecordEnum : StringEnum
    {
        public static readonly RecordEnum DoNotRecord = new RecordEnum("do-not-record");
        public static readonly RecordEnum RecordFromAnswer = new RecordEnum("record-from-answer");
        public static readonly RecordEnum RecordFromRinging = new RecordEnum("record-from-ringing");
        public static readonly RecordEnum RecordFromAnswerDual = new RecordEnum("record-from-answer-dual");
        public static readonly RecordEnum RecordFromRingingDual = new RecordEnum("record-from-ringing-dual");

        public RecordEnum()
        {
        }

        private RecordEnum(string value)
            : base(value)
        {
        }

        public static implicit operator RecordEnum(string value) => new RecordEnum(value);
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

    public sealed class RingToneEnum : StringEnum
    {
        public static readonly RingToneEnum At = new RingToneEnum("at");
        public static readonly RingToneEnum Au = new RingToneEnum("au");
        public static readonly RingToneEnum Bg = new RingToneEnum("bg");
        public static readonly RingToneEnum Br = new RingToneEnum("br");
        public static readonly RingToneEnum Be = new RingToneEnum("be");
        public static readonly RingToneEnum Ch = new RingToneEnum("ch");
        public static readonly RingToneEnum Cl = new RingToneEnum("cl");
        public static readonly RingToneEnum Cn = new RingToneEnum("cn");
        public static readonly RingToneEnum Cz = new RingToneEnum("cz");
        public static readonly RingToneEnum De = new RingToneEnum("de");
        public static readonly RingToneEnum Dk = new RingToneEnum("dk");
        public static readonly RingToneEnum Ee = new RingToneEnum("ee");
        public static readonly RingToneEnum Es = new RingToneEnum("es");
        public static readonly RingToneEnum Fi = new RingToneEnum("fi");
        public static readonly RingToneEnum Fr = new RingToneEnum("fr");
        public static readonly RingToneEnum Gr = new RingToneEnum("gr");
        public static readonly RingToneEnum Hu = new RingToneEnum("hu");
        public static readonly RingToneEnum Il = new RingToneEnum("il");
        public static readonly RingToneEnum In = new RingToneEnum("in");
        public static readonly RingToneEnum It = new RingToneEnum("it");
        public static readonly RingToneEnum Lt = new RingToneEnum("lt");
        public static readonly RingToneEnum Jp = new RingToneEnum("jp");
        public static readonly RingToneEnum Mx = new RingToneEnum("mx");
        public static readonly RingToneEnum My = new RingToneEnum("my");
        public static readonly RingToneEnum Nl = new RingToneEnum("nl");
        public static readonly RingToneEnum No = new RingToneEnum("no");
        public static readonly RingToneEnum Nz = new RingToneEnum("nz");
        public static readonly RingToneEnum Ph = new RingToneEnum("ph");
        public static readonly RingToneEnum Pl = new RingToneEnum("pl");
        public static readonly RingToneEnum Pt = new RingToneEnum("pt");
        public static readonly RingToneEnum Ru = new RingToneEnum("ru");
        public static readonly RingToneEnum Se = new RingToneEnum("se");
        public static readonly RingToneEnum Sg = new RingToneEnum("sg");
        public static readonly RingToneEnum Th = new RingToneEnum("th");
        public static readonly RingToneEnum Uk = new RingToneEnum("uk");
        public static readonly RingToneEnum Us = new RingToneEnum("us");
        public static readonly RingToneEnum UsOld = new RingToneEnum("us-old");
        public static readonly RingToneEnum Tw = new RingToneEnum("tw");
        public static readonly RingToneEnum Ve = new RingToneEnum("ve");
        public static readonly RingToneEnum Za = new RingToneEnum("za");

        public RingToneEnum()
        {
        }

        private RingToneEnum(string value)
            : base(value)
        {
        }

        public static implicit operator RingToneEnum(string value) => new RingToneEnum(value);
    }

    public sealed class RecordingTrackEnum : StringEnum
    {
        public static readonly RecordingTrackEnum Both = new RecordingTrackEnum("both");
        public static readonly RecordingTrackEnum Inbound = new RecordingTrackEnum("inbound");
        public static readonly RecordingTrackEnum Outbound = new RecordingTrackEnum("outbound");

        public RecordingTrackEnum()
        {
        }

        private RecordingTrackEnum(string value)
            : base(value)
        {
        }

        public static implicit operator RecordingTrackEnum(string value) => new RecordingTrackEnum(value);
    }

    public sealed class EventsEnum : StringEnum
    {
        public static readonly EventsEnum CallProgressEvent = new EventsEnum("call-progress-event");

        public EventsEnum()
        {
        }

        private EventsEnum(string value)
            : base(value)
        {
        }

        public static implicit operator EventsEnum(string value) => new EventsEnum(value);
    }
}
