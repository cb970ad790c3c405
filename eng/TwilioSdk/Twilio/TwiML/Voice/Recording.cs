using System.Collections.Generic;
using System.Xml.Linq;
using Twilio.Types;

namespace Twilio.TwiML.Voice;

public class Recording : Twilio.TwiML.TwiML
{
    public Recording(
        string recordingStatusCallback = null, RecordingStatusCallbackMethodEnum recordingStatusCallbackMethod = null,
        IEnumerable<EventEnum> recordingStatusCallbackEvent = null, TrimEnum trim = null, TrackEnum track = null,
        ChannelsEnum channels = null, string recordingConfigurationId = null)
        : base("Recording")
    {
        RecordingStatusCallback = recordingStatusCallback;
        RecordingStatusCallbackMethod = recordingStatusCallbackMethod;
        RecordingStatusCallbackEvent = recordingStatusCallbackEvent;
        Trim = trim;
        Track = track;
        Channels = channels;
        RecordingConfigurationId = recordingConfigurationId;
    }

    protected override List<XAttribute> GetElementAttributes() => throw Surface.Only();

    public new Recording Append(Twilio.TwiML.TwiML childElem) => throw Surface.Only();

    public new Recording SetOption(string key, object value)
    {
        base.SetOption(key, value);
        return this;
    }

    public string RecordingStatusCallback { get; set; }
    public RecordingStatusCallbackMethodEnum RecordingStatusCallbackMethod { get; set; }
    public IEnumerable<EventEnum> RecordingStatusCallbackEvent { get; set; }
    public TrimEnum Trim { get; set; }
    public TrackEnum Track { get; set; }
    public ChannelsEnum Channels { get; set; }
    public string RecordingConfigurationId { get; set; }

    public sealed class RecordingStatusCallbackMethodEnum : StringEnum
    {
        public static readonly RecordingStatusCallbackMethodEnum Get = new RecordingStatusCallbackMethodEnum("GET");
        public static readonly RecordingStatusCallbackMethodEnum Post = new RecordingStatusCallbackMethodEnum("POST");

        public RecordingStatusCallbackMethodEnum()
        {
        }

        private RecordingStatusCallbackMethodEnum(string value)
            : base(value)
        {
        }

        public static implicit operator RecordingStatusCallbackMethodEnum(string value) => new RecordingStatusCallbackMethodEnum(value);
    }

    public sealed class EventEnum : StringEnum
    {
        public static readonly EventEnum InProgress = new EventEnum("in-progress");
        public static readonly EventEnum Completed = new EventEnum("completed");
        public static readonly EventEnum Absent = new EventEnum("absent");

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

    public sealed class TrackEnum : StringEnum
    {
        public static readonly TrackEnum Inbound = new TrackEnum("inbound");
        public static readonly TrackEnum Outbound = new TrackEnum("outbound");
        public static readonly TrackEnum Both = new TrackEnum("both");

        public TrackEnum()
        {
        }

        private TrackEnum(string value)
            : base(value)
        {
        }

        public static implicit operator TrackEnum(string value) => new TrackEnum(value);
    }

    public sealed class ChannelsEnum : StringEnum
    {
        public static readonly ChannelsEnum Mono = new ChannelsEnum("mono");
        public static readonly ChannelsEnum Dual = new ChannelsEnum("dual");

        public ChannelsEnum()
        {
        }

        private ChannelsEnum(string value)
            : base(value)
        {
        }

        public static implicit operator ChannelsEnum(string value) => new ChannelsEnum(value);
    }
}
