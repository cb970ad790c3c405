using System.ComponentModel;
using System.Globalization;

namespace TwilioGuard;

/// <summary>Text and back, and the SDK's type: for the binder of configurations, MVC and Newtonsoft.Json.</summary>
internal abstract class TextTypeConverter<T> : TypeConverter
    where T : struct
{
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    public override bool CanConvertTo(ITypeDescriptorContext? context, Type? destinationType) =>
        destinationType == typeof(Twilio.Types.PhoneNumber) || base.CanConvertTo(context, destinationType);

    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? Parse(text) : base.ConvertFrom(context, culture, value);

    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType)
    {
        if (value is T number && destinationType == typeof(string))
            return Write(number);
        return value is T typed && destinationType == typeof(Twilio.Types.PhoneNumber)
            ? new Twilio.Types.PhoneNumber(Write(typed))
            : base.ConvertTo(context, culture, value, destinationType);
    }

    protected abstract T Parse(string text);

    protected abstract string Write(T value);
}

internal sealed class E164NumberTypeConverter : TextTypeConverter<E164Number>
{
    protected override E164Number Parse(string text) => E164Number.Parse(text);

    protected override string Write(E164Number value) => value.Value;
}

internal sealed class ChannelAddressTypeConverter : TextTypeConverter<ChannelAddress>
{
    protected override ChannelAddress Parse(string text) => ChannelAddress.Parse(text);

    protected override string Write(ChannelAddress value) => value.Value;
}
