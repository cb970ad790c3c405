#if NET
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TwilioGuard;

/// <summary>
/// A number is a JSON string in E.164, as a value and as a key of a dictionary. <see cref="E164Number"/> names this converter itself; it is
/// public for source-generated serialisers.
/// </summary>
/// <remarks>
/// Read is what <see cref="E164Number.Parse(string)"/> reads; anything else, null among it, is a <see cref="JsonException"/> that says why,
/// without the number. For null take <c>E164Number?</c>. Writing <c>default(E164Number)</c> is an <see cref="InvalidOperationException"/>.
/// </remarks>
public sealed class E164NumberJsonConverter : JsonConverter<E164Number>
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override E164Number Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        E164Number.TryRead(JsonText.Of(ref reader, "number"), null, out var problem, out var number) ? number : throw JsonText.Refusal("number", problem);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, E164Number value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);

    /// <inheritdoc/>
    public override E164Number ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(ref reader, typeToConvert, options);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, E164Number value, JsonSerializerOptions options) => writer.WritePropertyName(value.Value);
}

/// <summary>
/// An address is a JSON string, as a value and as a key of a dictionary. <see cref="ChannelAddress"/> names this converter itself; it is
/// public for source-generated serialisers.
/// </summary>
/// <remarks>
/// Read is what <see cref="ChannelAddress.Parse(string)"/> reads; anything else, null among it, is a <see cref="JsonException"/> that says
/// why, without the address. For null take <c>ChannelAddress?</c>. Writing <c>default(ChannelAddress)</c> is an
/// <see cref="InvalidOperationException"/>.
/// </remarks>
public sealed class ChannelAddressJsonConverter : JsonConverter<ChannelAddress>
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override ChannelAddress Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ChannelAddress.TryRead(JsonText.Of(ref reader, "address"), null, out var problem, out var address) ? address : throw JsonText.Refusal("address", problem);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ChannelAddress value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);

    /// <inheritdoc/>
    public override ChannelAddress ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(ref reader, typeToConvert, options);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, ChannelAddress value, JsonSerializerOptions options) => writer.WritePropertyName(value.Value);
}

internal static class JsonText
{
    /// <summary>The string or key that the reader stands at.</summary>
    public static string Of(ref Utf8JsonReader reader, string what)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
        {
            throw Refusal(what, reader.TokenType == JsonTokenType.Null
                ? "It is null. Make the property nullable, or send a string."
                : "It is not a string. Send a string such as \"+<country code><number>\".");
        }

        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw Refusal(what, "It is not valid Unicode. Send a string such as \"+<country code><number>\".");
        }
    }

    /// <summary>A message of its own: the serialiser's would have the path, and with it a key that is a number.</summary>
    public static JsonException Refusal(string what, string problem) => new($"The {what} cannot be read. {problem}");
}
#endif
