using System;
using System.Collections.Generic;
using System.Xml.Linq;
using Twilio.Http;
using Twilio.Types;

namespace Twilio.TwiML.Fax;

public class Receive : Twilio.TwiML.TwiML
{
    public Receive(
        Uri action = null, HttpMethod method = null, MediaTypeEnum mediaType = null,
        PageSizeEnum pageSize = null, bool? storeMedia = null)
        : base("Receive")
    {
        Action = action;
        Method = method;
        MediaType = mediaType;
        PageSize = pageSize;
        StoreMedia = storeMedia;
    }

    protected override List<XAttribute> GetElementAttributes() => throw Surface.Only();

    public new Receive Append(Twilio.TwiML.TwiML childElem) => throw Surface.Only();

    public new Receive SetOption(string key, object value)
    {
        base.SetOption(key, value);
        return this;
    }

    public Uri Action { get; set; }
    public HttpMethod Method { get; set; }
    public MediaTypeEnum MediaType { get; set; }
    public PageSizeEnum PageSize { get; set; }
    public bool? StoreMedia { get; set; }

    public sealed class MediaTypeEnum : StringEnum
    {
        public static readonly MediaTypeEnum ApplicationPdf = new MediaTypeEnum("application/pdf");
        public static readonly MediaTypeEnum ImageTiff = new MediaTypeEnum("image/tiff");

        public MediaTypeEnum()
        {
        }

        private MediaTypeEnum(string value)
            : base(value)
        {
        }

        public static implicit operator MediaTypeEnum(string value) => new MediaTypeEnum(value);
    }

    public sealed class PageSizeEnum : StringEnum
    {
        public static readonly PageSizeEnum Letter = new PageSizeEnum("letter");
        public static readonly PageSizeEnum Legal = new PageSizeEnum("legal");
        public static readonly PageSizeEnum A4 = new PageSizeEnum("a4");

        public PageSizeEnum()
        {
        }

        private PageSizeEnum(string value)
            : base(value)
        {
        }

        public static implicit operator PageSizeEnum(string value) => new PageSizeEnum(value);
    }
}
