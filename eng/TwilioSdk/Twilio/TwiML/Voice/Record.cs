using System;
using System.Collections.Generic;
using System.Xml.Linq;
using Twilio.Http;
using Twilio.Types;

namespace Twilio.TwiML.Voice;

public class Record : Twilio.TwiML.TwiML
{
    public Uri Action { get; set; }
    public HttpMethod Method { get; set; }
    public int? Timeout { get; set; }
    public string FinishOnKey { get; set; }
    public int? MaxLength { get; set; }
    public bool? PlayBeep { get; set; }
    public TrimEnum Trim { get; set; }
    public Uri RecordingStatusCallback { get; set; }
    public HttpMethod RecordingStatusCallbackMethod { get; set; }
    public IEnumerable<RecordingEventEnum> RecordingStatusCallbackEvent { get; set; }
    public bool? Transcribe { get; set; }
    public Uri TranscribeCallback { get; set; }
    public string RecordingConfigurationId { get; set; }

    public Record(
        Uri action = null, HttpMethod method = null, int? timeout = null, string finishOnKey = null,
        int? maxLength = null, bool? playBeep = null, TrimEnum trim = null, Uri recordingStatusCallback = null,
        HttpMethod recordingStatusCallbackMethod = null,
        IEnumerable<RecordingEventEnum> recordingStatusCallbackEvent = null, bool? transcribe = null,
        Uri transcribeCallback = null, string recordingConfigurationId = null)
        : base("Record")
    {
        Action = action;
        Method = method;
        Timeout = timeout;
        FinishOnKey = finishOnKey;
        MaxLength = maxLength;
        PlayBeep = playBeep;
        Trim = trim;
        RecordingStatusCallback = recordingStatusCallback;
        RecordingStatusCallbackMethod = recordingStatusCallbackMethod;
        RecordingStatusCallbackEvent = recordingStatusCallbackEvent;
        Transcribe = transcribe;
        TranscribeCallback = transcribeCallback;
        RecordingConfigurationId = recordingConfigurationId;
    }

    protected override List<XAttribute> GetElementAttributes() => throw Surface.Only();

    public new Record Append(Twilio.TwiML.TwiML childElem) => throw Surface.Only();

    public new Record SetOption(string key, object value)
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
}
