using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TwilioGuard.Tests;

/// <summary>Numbers and addresses through serialisers and type converters.</summary>
public sealed partial class NumberConversionTests
{
    private static readonly E164Number Number = E164Number.Parse("+14155550123");

    private static readonly ChannelAddress Address = ChannelAddress.Parse("whatsapp:+14155550123");

    internal sealed record Guest(E164Number Phone, E164Number? Second, ChannelAddress? Chat, Dictionary<E164Number, string>? Names, Dictionary<ChannelAddress, int>? Visits);

    [JsonSerializable(typeof(Guest))]
    private sealed partial class Generated : JsonSerializerContext;

    [Fact]
    public void JsonGoesRound()
    {
        var relaxed = new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        Assert.Equal("\"+14155550123\"", JsonSerializer.Serialize(Number, relaxed));
        Assert.Equal("{\"whatsapp:+14155550123\":1}", JsonSerializer.Serialize(new Dictionary<ChannelAddress, int> { [Address] = 1 }, relaxed));

        var guest = new Guest(Number, null, Address, new() { [Number] = "Ada" }, new() { [Address] = 3 });
        foreach (var options in (JsonSerializerOptions[])[new(), new(JsonSerializerDefaults.Web), Generated.Default.Options])
        {
            var json = JsonSerializer.Serialize(guest, options);
            var read = JsonSerializer.Deserialize<Guest>(json, options)!;
            Assert.Equal((Number, null, Address), (read.Phone, read.Second, read.Chat));
            Assert.Equal("Ada", read.Names![Number]);
            Assert.Equal(3, read.Visits![Address]);
        }
    }

    [Theory]
    [InlineData("\"+1 (415) 555-0123\"")]
    [InlineData("\"\\u202A+14155550123\\u202C\"")]
    [InlineData("\"tel:+1-415-555-0123\"")]
    public void JsonIsReadAsParseReads(string json)
    {
        Assert.Equal(Number, JsonSerializer.Deserialize<E164Number>(json));
        Assert.Equal(Number, JsonSerializer.Deserialize<E164Number?>(json));
        Assert.Equal(ChannelAddress.ForPhone(Number), JsonSerializer.Deserialize<ChannelAddress>(json));
    }

    [Theory]
    [InlineData("null", "is null")]
    [InlineData("14155550123", "not a string")]
    [InlineData("true", "not a string")]
    [InlineData("{\"value\":\"+14155550123\"}", "not a string")]
    [InlineData("[\"+14155550123\"]", "not a string")]
    [InlineData("\"\"", "is empty")]
    [InlineData("\"415 555 0123\"", "no country code")]
    [InlineData("\"+1 415 555 0123 ext 3\"", "extension")]
    [InlineData("\"\\ud800\"", "not valid Unicode")]
    public void WhatIsNoNumberIsAJsonException(string json, string reason)
    {
        foreach (var read in (Action[])[
            () => JsonSerializer.Deserialize<E164Number>(json), () => JsonSerializer.Deserialize<ChannelAddress>(json), () => JsonSerializer.Deserialize<E164Number[]>("[" + json + "]"),
            () => JsonSerializer.Deserialize<Guest>("{\"Phone\":" + json + "}"), () => JsonSerializer.Deserialize("{\"Phone\":" + json + "}", Generated.Default.Guest)])
        {
            var exception = Assert.Throws<JsonException>(read);
            Assert.Contains(reason, exception.Message);
            AssertTellsNothing(exception);
        }
    }

    [Fact]
    public void AKeyThatIsNoNumberIsAJsonException()
    {
        foreach (var json in (string[])["{\"Names\":{\"4155550123\":\"Ada\"}}", "{\"Names\":{\"+14155550123\":\"Ada\",\"4155550123 x1\":\"Bob\"}}"])
        {
            var exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Guest>(json));
            Assert.StartsWith("The number cannot be read.", exception.Message);
            Assert.DoesNotContain("4155550123", exception.Message);
        }
    }

    [Fact]
    public void NullIsForNullable()
    {
        Assert.Null(JsonSerializer.Deserialize<E164Number?>("null"));
        Assert.Null(JsonSerializer.Deserialize<ChannelAddress?>("null"));
        Assert.Equal("null", JsonSerializer.Serialize<E164Number?>(null));
        Assert.Contains("default(E164Number)", Assert.Throws<InvalidOperationException>(() => JsonSerializer.Serialize(default(E164Number))).Message);
        Assert.Contains("default(ChannelAddress)", Assert.Throws<InvalidOperationException>(() => JsonSerializer.Serialize(default(ChannelAddress))).Message);
    }

    [Fact]
    public void NewtonsoftTakesTheTypeConverter()
    {
        var json = Newtonsoft.Json.JsonConvert.SerializeObject(new { Phone = Number, Chat = Address, Names = new Dictionary<E164Number, string> { [Number] = "Ada" } });
        Assert.Equal("""{"Phone":"+14155550123","Chat":"whatsapp:+14155550123","Names":{"+14155550123":"Ada"}}""", json);
        var guest = Newtonsoft.Json.JsonConvert.DeserializeObject<Guest>(json)!;
        Assert.Equal((Number, null, Address), (guest.Phone, guest.Second, guest.Chat));
        Assert.Equal("Ada", guest.Names![Number]);
    }

    [Fact]
    public void TypeConvertersReadAndWrite()
    {
        var numbers = TypeDescriptor.GetConverter(typeof(E164Number));
        Assert.True(numbers.CanConvertFrom(typeof(string)) && numbers.CanConvertTo(typeof(string)) && numbers.CanConvertTo(typeof(Twilio.Types.PhoneNumber)));
        Assert.False(numbers.CanConvertFrom(typeof(int)));
        Assert.Equal(Number, numbers.ConvertFrom("+1 415 555 0123"));
        Assert.Equal("+14155550123", numbers.ConvertToInvariantString(Number));
        Assert.Equal("+14155550123", numbers.ConvertTo(Number, typeof(Twilio.Types.PhoneNumber))!.ToString());
        Assert.Equal(Number, TypeDescriptor.GetConverter(typeof(E164Number?)).ConvertFrom("+14155550123"));
        AssertTellsNothing(Assert.Throws<FormatException>(() => numbers.ConvertFrom("415 555 0123")));
        Assert.Throws<NotSupportedException>(() => numbers.ConvertFrom(4155550123L));
        Assert.Throws<NotSupportedException>(() => numbers.ConvertTo(Number, typeof(int)));

        var addresses = TypeDescriptor.GetConverter(typeof(ChannelAddress));
        Assert.Equal(Address, addresses.ConvertFrom("whatsapp:+14155550123"));
        Assert.Equal("whatsapp:+14155550123", addresses.ConvertToInvariantString(Address));
        AssertTellsNothing(Assert.Throws<FormatException>(() => addresses.ConvertFrom("whatsapp:415 555 0123")));
    }

    private static void AssertTellsNothing(Exception exception)
    {
        foreach (var told in (string[])["4155550123", "415 555", "5550123", "555 0123"])
            Assert.DoesNotContain(told, exception.ToString());
    }
}
