using System;
using System.Collections.Generic;
using System.Xml.Linq;
using Twilio.Types;

namespace Twilio.TwiML.Voice;

public class Reject : Twilio.TwiML.TwiML
{
    public ReasonEnum Reason { get; set; }

    public Reject(ReasonEnum reason = null)
        : base("Reject")
    {
        Reason = reason;
    }

    protected override List<XAttribute> GetElementAttributes() => throw Surface.Only();

    public Reject Parameter(string name = null, string value = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public Reject Parameter(Parameter parameter) => throw Surface.Only();

    public new Reject Append(Twilio.TwiML.TwiML childElem) => throw Surface.Only();

    public new Reject SetOption(string key, object value)
    {
        base.SetOption(key, value);
        return this;
    }

    public sealed class ReasonEnum : StringEnum
    {
        public static readonly ReasonEnum Rejected = new ReasonEnum("rejected");
        public static readonly ReasonEnum Busy = new ReasonEnum("busy");

        public ReasonEnum()
        {
        }

        private ReasonEnum(string value)
            : base(value)
        {
        }

        public static implicit operator ReasonEnum(string value) => new ReasonEnum(value);
    }
}
