using System;
using System.Collections.Generic;
using System.Xml.Linq;
using Twilio.Types;

namespace Twilio.TwiML.Voice;

public class Transcription : Twilio.TwiML.TwiML
{
    public Transcription(
        string name = null, TrackEnum track = null, string statusCallbackUrl = null,
        StatusCallbackMethodEnum statusCallbackMethod = null, string inboundTrackLabel = null,
        string outboundTrackLabel = null, bool? partialResults = null, string languageCode = null,
        string transcriptionEngine = null, bool? profanityFilter = null, string speechModel = null, string hints = null,
        bool? enableAutomaticPunctuation = null, string intelligenceService = null)
        : base("Transcription")
    {
        Name = name;
        Track = track;
        StatusCallbackUrl = statusCallbackUrl;
        StatusCallbackMethod = statusCallbackMethod;
        InboundTrackLabel = inboundTrackLabel;
        OutboundTrackLabel = outboundTrackLabel;
        PartialResults = partialResults;
        LanguageCode = languageCode;
        TranscriptionEngine = transcriptionEngine;
        ProfanityFilter = profanityFilter;
        SpeechModel = speechModel;
        Hints = hints;
        EnableAutomaticPunctuation = enableAutomaticPunctuation;
        IntelligenceService = intelligenceService;
    }

    protected override List<XAttribute> GetElementAttributes() => throw Surface.Only();

    public Transcription Config(string name = null, string value = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public Transcription Config(Config config) => throw Surface.Only();

    public Transcription Parameter(string name = null, string value = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public Transcription Parameter(Parameter parameter) => throw Surface.Only();

    public new Transcription Append(Twilio.TwiML.TwiML childElem) => throw Surface.Only();

    public new Transcription SetOption(string key, object value)
    {
        base.SetOption(key, value);
        return this;
    }

    public string Name { get; set; }
    public TrackEnum Track { get; set; }
    public string StatusCallbackUrl { get; set; }
    public StatusCallbackMethodEnum StatusCallbackMethod { get; set; }
    public string InboundTrackLabel { get; set; }
    public string OutboundTrackLabel { get; set; }
    public bool? PartialResults { get; set; }
    public string LanguageCode { get; set; }
    public string TranscriptionEngine { get; set; }
    public bool? ProfanityFilter { get; set; }
    public string SpeechModel { get; set; }
    public string Hints { get; set; }
    public bool? EnableAutomaticPunctuation { get; set; }
    public string IntelligenceService { get; set; }

    public sealed class TrackEnum : StringEnum
    {
        public static readonly TrackEnum InboundTrack = new TrackEnum("inbound_track");
        public static readonly TrackEnum OutboundTrack = new TrackEnum("outbound_track");
        public static readonly TrackEnum BothTracks = new TrackEnum("both_tracks");

        public TrackEnum()
        {
        }

        private TrackEnum(string value)
            : base(value)
        {
        }

        public static implicit operator TrackEnum(string value) => new TrackEnum(value);
    }

    public sealed class StatusCallbackMethodEnum : StringEnum
    {
        public static readonly StatusCallbackMethodEnum Get = new StatusCallbackMethodEnum("GET");
        public static readonly StatusCallbackMethodEnum Post = new StatusCallbackMethodEnum("POST");

        public StatusCallbackMethodEnum()
        {
        }

        private StatusCallbackMethodEnum(string value)
            : base(value)
        {
        }

        public static implicit operator StatusCallbackMethodEnum(string value) => new StatusCallbackMethodEnum(value);
    }
}
