using System;
using System.Collections.Generic;
using System.Xml.Linq;
using Twilio.Http;

namespace Twilio.TwiML.Voice;

public class Start : Twilio.TwiML.TwiML
{
    public Uri Action { get; set; }
    public HttpMethod Method { get; set; }

    public Start(Uri action = null, HttpMethod method = null)
        : base("Start")
    {
        Action = action;
        Method = method;
    }

    protected override List<XAttribute> GetElementAttributes() => throw Surface.Only();

    public Start Stream(
        string name = null, string connectorName = null, string url = null, Stream.TrackEnum track = null,
        string statusCallback = null, Stream.StatusCallbackMethodEnum statusCallbackMethod = null)
        => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public Start Stream(Stream stream) => throw Surface.Only();

    public Start Siprec(
        string name = null, string connectorName = null, Siprec.TrackEnum track = null, string statusCallback = null,
        Siprec.StatusCallbackMethodEnum statusCallbackMethod = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public Start Siprec(Siprec siprec) => throw Surface.Only();

    public Start Transcription(
        string name = null, Transcription.TrackEnum track = null, string statusCallbackUrl = null,
        Transcription.StatusCallbackMethodEnum statusCallbackMethod = null, string inboundTrackLabel = null,
        string outboundTrackLabel = null, bool? partialResults = null, string languageCode = null,
        string transcriptionEngine = null, bool? profanityFilter = null, string speechModel = null, string hints = null,
        bool? enableAutomaticPunctuation = null, string intelligenceService = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public Start Transcription(Transcription transcription) => throw Surface.Only();

    public Start Recording(
        string recordingStatusCallback = null,
        Recording.RecordingStatusCallbackMethodEnum recordingStatusCallbackMethod = null,
        IEnumerable<Recording.EventEnum> recordingStatusCallbackEvent = null, Recording.TrimEnum trim = null,
        Recording.TrackEnum track = null, Recording.ChannelsEnum channels = null,
        string recordingConfigurationId = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public Start Recording(Recording recording) => throw Surface.Only();

    public new Start Append(Twilio.TwiML.TwiML childElem) => throw Surface.Only();

    public new Start SetOption(string key, object value)
    {
        base.SetOption(key, value);
        return this;
    }
}
