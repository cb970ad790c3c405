using Twilio.Types;

namespace Twilio.Constant;

public class EnumConstants
{
    public EnumConstants()
    {
    }

    public sealed class ContentTypeEnum : StringEnum
    {
        public static readonly ContentTypeEnum JSON = new ContentTypeEnum("application/json");
        public static readonly ContentTypeEnum SCIM = new ContentTypeEnum("application/scim");
        public static readonly ContentTypeEnum FORM_URLENCODED = new ContentTypeEnum("application/x-www-form-urlencoded");

        private ContentTypeEnum(string value)
            : base(value)
        {
        }
    }
}
