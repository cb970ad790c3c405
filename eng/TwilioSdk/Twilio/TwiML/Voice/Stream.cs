using System;
using System.Collections.Generic;
using System.Xml.Linq;
using Twilio.Types;

namespace Twilio.TwiML.Voice;

public class Stream : Twilio.TwiML.TwiML
{
    public string Name { get; set; }
    public string ConnectorName { get; set; }
    public string Url { get; set; }
    public TrackEnum Track { get; set; }
    public string StatusCallback { get; set; }
    public StatusCallbackMethodEnum StatusCallbackMethod { get; set; }

    public Stream(
        string name = null, string connectorName = null, string url = null, TrackEnum track = null,
        string statusCallback = null, StatusCallbackMethodEnum statusCallbackMethod = null)
        : base("Stream")
    {
        Name = name;
        ConnectorName = connectorName;
        Url = url;
        Track = track;
        StatusCallback = statusCallback;
        StatusCallbackMethod = statusCallbackMethod;
    }

    protected override List<XAttribute> GetElementAttributes() => throw Surface.Only();

    public Stream Parameter(string name = null, string value = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public Stream Parameter(Parameter parameter) => throw Surface.Only();

    public new Stream Append(Twilio.TwiML.TwiML childElem) => throw Surface.Only();

    public new Stream SetOption(string key, object value)
    {
        base.SetOption(key, value);
        return this;
    }

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
