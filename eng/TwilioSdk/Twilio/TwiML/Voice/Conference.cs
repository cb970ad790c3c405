using System;
using System.Collections.Generic;
using System.Xml.Linq;
using Twilio.Http;
using Twilio.Types;

namespace Twilio.TwiML.Voice;

public class Conference : Twilio.TwiML.TwiML
{
    public string Name { get; set; }
    public bool? Muted { get; set; }
    public BeepEnum Beep { get; set; }
    public bool? StartConferenceOnEnter { get; set; }
    public bool? EndConferenceOnExit { get; set; }
    public Uri WaitUrl { get; set; }
    public HttpMethod WaitMethod { get; set; }
    public int? MaxParticipants { get; set; }
    public RecordEnum Record { get; set; }
    public string RecordingConfigurationId { get; set; }
    public RegionEnum Region { get; set; }
    public string Coach { get; set; }
    public TrimEnum Trim { get; set; }
    public IEnumerable<EventEnum> StatusCallbackEvent { get; set; }
    public Uri StatusCallback { get; set; }
    public HttpMethod StatusCallbackMethod { get; set; }
    public Uri RecordingStatusCallback { get; set; }
    public HttpMethod RecordingStatusCallbackMethod { get; set; }
    public IEnumerable<RecordingEventEnum> RecordingStatusCallbackEvent { get; set; }
    public Uri EventCallbackUrl { get; set; }
    public JitterBufferSizeEnum JitterBufferSize { get; set; }
    public string ParticipantLabel { get; set; }

    public Conference(
        string name = null, bool? muted = null, BeepEnum beep = null, bool? startConferenceOnEnter = null,
        bool? endConferenceOnExit = null, Uri waitUrl = null, HttpMethod waitMethod = null,
        int? maxParticipants = null, RecordEnum record = null, string recordingConfigurationId = null,
        RegionEnum region = null, string coach = null, TrimEnum trim = null,
        IEnumerable<EventEnum> statusCallbackEvent = null, Uri statusCallback = null,
        HttpMethod statusCallbackMethod = null, Uri recordingStatusCallback = null,
        HttpMethod recordingStatusCallbackMethod = null,
        IEnumerable<RecordingEventEnum> recordingStatusCallbackEvent = null, Uri eventCallbackUrl = null,
        JitterBufferSizeEnum jitterBufferSize = null, string participantLabel = null)
        : base("Conference")
    {
        Name = name;
        Muted = muted;
        Beep = beep;
        StartConferenceOnEnter = startConferenceOnEnter;
        EndConferenceOnExit = endConferenceOnExit;
        WaitUrl = waitUrl;
        WaitMethod = waitMethod;
        MaxParticipants = maxParticipants;
        Record = record;
        RecordingConfigurationId = recordingConfigurationId;
        Region = region;
        Coach = coach;
        Trim = trim;
        StatusCallbackEvent = statusCallbackEvent;
        StatusCallback = statusCallback;
        StatusCallbackMethod = statusCallbackMethod;
        RecordingStatusCallback = recordingStatusCallback;
        RecordingStatusCallbackMethod = recordingStatusCallbackMethod;
        RecordingStatusCallbackEvent = recordingStatusCallbackEvent;
        EventCallbackUrl = eventCallbackUrl;
        JitterBufferSize = jitterBufferSize;
        ParticipantLabel = participantLabel;
    }

    protected override string GetElementBody() => throw Surface.Only();

    protected override List<XAttribute> GetElementAttributes() => throw Surface.Only();

    public new Conference Append(Twilio.TwiML.TwiML childElem) => throw Surface.Only();

    public new Conference SetOption(string key, object value)
    {
        base.SetOption(key, value);
        return this;
    }

    public sealed class BeepEnum : StringEnum
    {
        public static readonly BeepEnum True = new BeepEnum("true");
        public static readonly BeepEnum False = new BeepEnum("false");
        public static readonly BeepEnum Onenter = new BeepEnum("onEnter");
        public static readonly BeepEnum Onexit = new BeepEnum("onExit");

        public BeepEnum()
        {
        }

        private BeepEnum(string value)
            : base(value)
        {
        }

        public static implicit operator BeepEnum(string value) => new BeepEnum(value);
    }

    public sealed class RecordEnum : StringEnum
    {
        public static readonly RecordEnum DoNotRecord = new RecordEnum("do-not-record");
        public static readonly RecordEnum RecordFromStart = new RecordEnum("record-from-start");

        public RecordEnum()
        {
        }

        private RecordEnum(string value)
            : base(value)
        {
        }

        public static implicit operator RecordEnum(string value) => new RecordEnum(value);
    }

    public sealed class RegionEnum : StringEnum
    {
        public static readonly RegionEnum Us1 = new RegionEnum("us1");
        public static readonly RegionEnum Us2 = new RegionEnum("us2");
        public static readonly RegionEnum Ie1 = new RegionEnum("ie1");
        public static readonly RegionEnum Sg1 = new RegionEnum("sg1");
        public static readonly RegionEnum Br1 = new RegionEnum("br1");
        public static readonly RegionEnum Au1 = new RegionEnum("au1");
        public static readonly RegionEnum Jp1 = new RegionEnum("jp1");
        public static readonly RegionEnum De1 = new RegionEnum("de1");

        public RegionEnum()
        {
        }

        private RegionEnum(string value)
            : base(value)
        {
        }

        public static implicit operator RegionEnum(string value) => new RegionEnum(value);
    }

    public sealed class EventEnum : StringEnum
    {
        public static readonly EventEnum Start = new EventEnum("start");
        public static readonly EventEnum End = new EventEnum("end");
        public static readonly EventEnum Join = new EventEnum("join");
        public static readonly EventEnum Leave = new EventEnum("leave");
        public static readonly EventEnum Mute = new EventEnum("mute");
        public static readonly EventEnum Hold = new EventEnum("hold");
        public static readonly EventEnum Modify = new EventEnum("modify");
        public static readonly EventEnum Speaker = new EventEnum("speaker");
        public static readonly EventEnum Announcement = new EventEnum("announcement");

        public EventEnum()
        {
        }

        private EventEnum(string value)
            : base(value)
        {
        }

        public static implicit operator EventEnum(string value) => new EventEnum(value);
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

    public sealed class JitterBufferSizeEnum : StringEnum
    {
        public static readonly JitterBufferSizeEnum Large = new JitterBufferSizeEnum("large");
        public static readonly JitterBufferSizeEnum Medium = new JitterBufferSizeEnum("medium");
        public static readonly JitterBufferSizeEnum Small = new JitterBufferSizeEnum("small");
        public static readonly JitterBufferSizeEnum Off = new JitterBufferSizeEnum("off");

        public JitterBufferSizeEnum()
        {
        }

        private JitterBufferSizeEnum(string value)
            : base(value)
        {
        }

        public static implicit operator JitterBufferSizeEnum(string value) => new JitterBufferSizeEnum(value);
    }
}
