using System;

namespace Twilio.TwiML.Voice;

public class Stop : Twilio.TwiML.TwiML
{
    public Stop()
        : base("Stop")
    {
    }

    public Stop Stream(
        string name = null, string connectorName = null, string url = null, Stream.TrackEnum track = null,
        string statusCallback = null, Stream.StatusCallbackMethodEnum statusCallbackMethod = null)
        => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public Stop Stream(Stream stream) => throw Surface.Only();

    public Stop Siprec(
        string name = null, string connectorName = null, Siprec.TrackEnum track = null, string statusCallback = null,
        Siprec.StatusCallbackMethodEnum statusCallbackMethod = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public Stop Siprec(Siprec siprec) => throw Surface.Only();

    public Stop Transcription(
        string name = null, Transcription.TrackEnum track = null, string statusCallbackUrl = null,
        Transcription.StatusCallbackMethodEnum statusCallbackMethod = null, string inboundTrackLabel = null,
        string outboundTrackLabel = null, bool? partialResults = null, string languageCode = null,
        string transcriptionEngine = null, bool? profanityFilter = null, string speechModel = null, string hints = null,
        bool? enableAutomaticPunctuation = null, string intelligenceService = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public Stop Transcription(Transcription transcription) => throw Surface.Only();

    public new Stop Append(Twilio.TwiML.TwiML childElem) => throw Surface.Only();

    public new Stop SetOption(string key, object value)
    {
        base.SetOption(key, value);
        return this;
    }
}
