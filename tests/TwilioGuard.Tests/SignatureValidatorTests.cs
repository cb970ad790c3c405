using System.Collections.Specialized;
using System.Diagnostics;
using System.Reflection;
using System.Text;
using Microsoft.Extensions.Primitives;
using static TwilioGuard.Tests.Invented;

namespace TwilioGuard.Tests;

public sealed class SignatureValidatorTests
{
    private const string Url = "https://hooks.example.com/sms?table=5";
    private const string OldToken = "5eafa11ed0a515bad1dea5efface0ff5";

    private static readonly TwilioSignatureValidator Validator = new(AuthToken);

    private static string Signed(string url, params (string Name, string? Value)[] form) => ReferenceSignature.Of(AuthToken, url, Pairs(form));

    private static List<KeyValuePair<string, string?>> Pairs(params (string Name, string? Value)[] form) =>
        form.Select(p => KeyValuePair.Create(p.Name, p.Value)).ToList();

    [Theory]
    [InlineData("https://a.example/x", "https://a.example/x", true)]
    [InlineData("https://a.example/x", "https://a.example:443/x", true)]
    [InlineData("https://a.example/x", "https://a.example:80/x", false)]
    [InlineData("https://a.example/x", "https://a.example:8443/x", false)]
    [InlineData("https://a.example:443/x", "https://a.example/x", true)]
    [InlineData("https://a.example:8443/x", "https://a.example:8443/x", true)]
    [InlineData("https://a.example:8443/x", "https://a.example/x", true)]
    [InlineData("https://a.example:8443/x", "https://a.example:443/x", false)]
    [InlineData("http://a.example/x", "http://a.example:80/x", true)]
    [InlineData("http://a.example:80/x", "http://a.example/x", true)]
    [InlineData("http://a.example:8080/x", "http://a.example:8080/x", true)]
    [InlineData("http://a.example:8080/x", "http://a.example/x", false)]
    [InlineData("http://a.example:443/x", "http://a.example/x", false)]
    [InlineData("https://[2001:db8::1]/x", "https://[2001:db8::1]:443/x", true)]
    [InlineData("https://[2001:db8::1]:8443/x", "https://[2001:db8::1]/x", true)]
    [InlineData("https://a.example?x=:5", "https://a.example:443?x=:5", true)]
    [InlineData("https://a.example/x#part", "https://a.example/x", true)]
    [InlineData("https://a.example/x", "http://a.example/x", false)]
    [InlineData("HTTPS://A.example/x", "HTTPS://A.example:443/x", true)]
    [InlineData("HTTPS://A.example/x", "https://a.example/x", false)]
    [InlineData("https://a.example/%C3%A4%20b/+?q=%2B+", "https://a.example/%C3%A4%20b/+?q=%2B+", true)]
    [InlineData("https://a.example/%c3%a4", "https://a.example/%C3%A4", false)]
    [InlineData("https://a.example/x/", "https://a.example/x", false)]
    public void TheUrlThatIsSeenAndTheOneThatWasSigned(string seen, string signed, bool isValid) =>
        Assert.Equal(
            isValid ? TwilioSignatureResult.Valid : TwilioSignatureResult.SignatureMismatch, Validator.ValidateUrl(seen, Signed(signed)));

    [Theory]
    [InlineData("https://a.example/stream", "wss://a.example/stream", true)]
    [InlineData("https://a.example/stream", "wss://a.example/stream/", true)]
    [InlineData("https://a.example:8443/stream?x=1", "wss://a.example/stream/?x=1", true)]
    [InlineData("https://a.example:8443/stream?x=1", "wss://a.example:8443/stream?x=1", true)]
    [InlineData("wss://a.example", "wss://a.example/", true)]
    [InlineData("wss://a.example/stream/", "wss://a.example/stream/", true)]
    [InlineData("wss://a.example/stream/", "wss://a.example/stream", false)]
    [InlineData("wss://a.example/stream", "wss://a.example/stream//", false)]
    [InlineData("http://a.example/stream", "ws://a.example:80/stream/", true)]
    [InlineData("http://a.example/stream", "wss://a.example/stream", false)]
    [InlineData("https://a.example/stream", "https://a.example/stream", false)]
    public void AWebSocketHandshake(string seen, string signed, bool isValid) =>
        Assert.Equal(
            isValid ? TwilioSignatureResult.Valid : TwilioSignatureResult.SignatureMismatch, Validator.ValidateWebSocket(seen, Signed(signed)));

    [Fact]
    public void ASlashIsForHandshakesOnly() =>
        Assert.Equal(TwilioSignatureResult.SignatureMismatch, Validator.ValidateUrl("wss://a.example/stream", Signed("wss://a.example/stream/")));

    [Fact]
    public void RepeatedNamesCountOnceForEachValueInOrder()
    {
        var signature = Signed(Url, ("b", "2"), ("b", "10"), ("b", "2"), ("a", "z"), ("B", "1"));
        foreach (var body in (string[])["b=2&b=10&b=2&a=z&B=1", "B=1&a=z&b=10&b=2", "&b=10&&a=z&b=2&b=10&B=1&"])
            Assert.Equal(TwilioSignatureResult.Valid, Validator.ValidateFormBody(Url, Encoding.ASCII.GetBytes(body), signature));
        Assert.Equal(TwilioSignatureResult.Valid, Validator.ValidateForm(
            Url, new Dictionary<string, StringValues> { ["b"] = new(["10", "2", "10"]), ["a"] = "z", ["B"] = "1" }, signature));
        Assert.Equal(TwilioSignatureResult.SignatureMismatch, Validator.ValidateForm(Url, new Dictionary<string, string> { ["b"] = "2" }, signature));
        // Joined by a comma, as collections print them, is another value.
        Assert.Equal(TwilioSignatureResult.SignatureMismatch, Validator.ValidateForm(
            Url, Pairs(("b", "10,2"), ("a", "z"), ("B", "1")), signature));
    }

    [Fact]
    public void EmptyNamesAndValuesAreSigned()
    {
        var signature = Signed(Url, ("Body", ""), ("Empty", null), ("", "x"));
        Assert.Equal(TwilioSignatureResult.Valid, Validator.ValidateFormBody(Url, "Body=&Empty&=x"u8, signature));
        Assert.Equal(TwilioSignatureResult.Valid, Validator.ValidateForm(Url, Pairs(("Body", null), ("Empty", ""), ("", "x")), signature));
        Assert.Equal(TwilioSignatureResult.Valid, Validator.ValidateForm(
            Url, new Dictionary<string, StringValues> { ["Body"] = StringValues.Empty, ["Empty"] = "", [""] = "x" }, signature));
        var collection = new NameValueCollection { { "Body", null }, { "Empty", "" }, { null, "x" } };
        Assert.Equal(TwilioSignatureResult.Valid, Validator.ValidateForm(Url, collection, signature));
    }

    [Fact]
    public void ValuesAreNeitherTrimmedNorReformatted()
    {
        var signature = Signed(Url, ("Body", " line\r\nnext \t"), ("From", "+15005550006"));
        Assert.Equal(TwilioSignatureResult.Valid, Validator.ValidateFormBody(Url, "Body=+line%0D%0Anext+%09&From=%2B15005550006"u8, signature));
        Assert.Equal(TwilioSignatureResult.SignatureMismatch, Validator.ValidateFormBody(Url, "Body=line%0D%0Anext&From=%2B15005550006"u8, signature));
        // A literal plus is a space.
        Assert.Equal(TwilioSignatureResult.SignatureMismatch, Validator.ValidateFormBody(Url, "Body=+line%0D%0Anext+%09&From=+15005550006"u8, signature));
    }

    /// <summary>Ordinal order is that of UTF-16, where what lies above U+FFFF comes before U+E000.</summary>
    [Fact]
    public void NonAsciiNamesAndValues()
    {
        (string, string?)[] form = [("\uE000", "1"), ("\U0001F35C", "2"), ("\uFFFD", "3"), ("Grüße", "ünï\U0001F35C"), ("Grüße", "ünï\uFB01"), ("é", ""), ("e\u0301", "")];
        var signature = Signed(Url, form);
        var body = string.Join('&', form.Reverse().Select(p => Uri.EscapeDataString(p.Item1) + "=" + Uri.EscapeDataString(p.Item2!)));
        Assert.Equal(TwilioSignatureResult.Valid, Validator.ValidateFormBody(Url, Encoding.ASCII.GetBytes(body), signature));
        Assert.Equal(TwilioSignatureResult.Valid, Validator.ValidateForm(Url, Pairs(form), signature));
        // The same unescaped.
        body = string.Join('&', form.Select(p => p.Item1 + "=" + p.Item2));
        Assert.Equal(TwilioSignatureResult.Valid, Validator.ValidateFormBody(Url, Encoding.UTF8.GetBytes(body), signature));
    }

    [Fact]
    public void BrokenEscapesStayAsTheyAre()
    {
        var signature = Signed(Url, ("Body", "100%"), ("x%", "%zz%4"), ("y", "%"));
        Assert.Equal(TwilioSignatureResult.Valid, Validator.ValidateFormBody(Url, "Body=100%&x%=%zz%4&y=%"u8, signature));
    }

    [Theory]
    [InlineData(49)]
    [InlineData(5_000)]
    public void ManyParameters(int count)
    {
        var random = new Random(count);
        var form = Enumerable.Range(0, count).Select(i => KeyValuePair.Create("p" + random.Next(count / 3), (string?)random.Next(3).ToString())).ToList();
        Assert.Equal(TwilioSignatureResult.Valid, Validator.ValidateForm(Url, form, ReferenceSignature.Of(AuthToken, Url, form)));
    }

    [Fact]
    public void EveryByteCounts()
    {
        const string Body = "From=%2B15005550006&Body=A+table+for+two";
        var signature = Signed(Url, ("From", "+15005550006"), ("Body", "A table for two"));
        Assert.Equal(TwilioSignatureResult.Valid, Validator.ValidateFormBody(Url, Encoding.ASCII.GetBytes(Body), signature));

        // '&' for '=' or the other way would be another form with the same letters: what Twilio signs has no separators.
        for (var i = 0; i < Body.Length; i++)
        {
            if (Body[i] is '&' or '=')
                continue;
            var changed = Encoding.ASCII.GetBytes(Body);
            changed[i] = (byte)(changed[i] == 'x' ? 'y' : 'x');
            Assert.Equal(TwilioSignatureResult.SignatureMismatch, Validator.ValidateFormBody(Url, changed, signature));
        }

        for (var i = 0; i < Url.Length; i++)
        {
            var changed = Url[..i] + (Url[i] == 'x' ? 'y' : 'x') + Url[(i + 1)..];
            Assert.NotEqual(TwilioSignatureResult.Valid, Validator.ValidateFormBody(changed, Encoding.ASCII.GetBytes(Body), signature));
        }
    }

    /// <summary>The last character before the padding has bits that a decoder ignores: four spellings of the same 20 bytes.</summary>
    [Fact]
    public void EveryCharacterOfTheSignatureCounts()
    {
        const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        var signature = Signed(Url);
        for (var i = 0; i < signature.Length - 1; i++)
        {
            foreach (var other in Alphabet)
            {
                var changed = signature[..i] + other + signature[(i + 1)..];
                Assert.Equal(
                    other == signature[i] ? TwilioSignatureResult.Valid : TwilioSignatureResult.SignatureMismatch, Validator.ValidateUrl(Url, changed));
            }
        }
    }

    [Fact]
    public void WhatIsNoSignatureIsRefusedWithItsReason()
    {
        var signature = Signed(Url);
        Assert.Equal(TwilioSignatureResult.MissingSignature, Validator.ValidateUrl(Url, null));
        Assert.Equal(TwilioSignatureResult.MissingSignature, Validator.ValidateUrl(Url, ""));
        string[] malformed =
        [
            " ", "=", signature[..^1], signature + "=", signature + " ", " " + signature, signature + "," + signature, signature + ", " + signature,
            signature[..^1] + "A", signature[..^2] + "==", "-" + signature[1..], "_" + signature[1..], "\u0131" + signature[1..], "\uFF21" + signature[1..],
            "\0" + signature[1..], new string('A', 28), new string('=', 28), new string('A', 100_000), signature[..14] + "=" + signature[15..],
        ];
        foreach (var text in malformed)
        {
            Assert.Equal(TwilioSignatureResult.MalformedSignature, Validator.ValidateUrl(Url, text));
            Assert.Equal(TwilioSignatureResult.MalformedSignature, Validator.ValidateFormBody(Url, "a=b"u8, text));
            Assert.Equal(TwilioSignatureResult.MalformedSignature, Validator.ValidateBody(Url, "{}"u8, text));
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("/sms")]
    [InlineData("//hooks.example.com/sms")]
    [InlineData("https:/hooks.example.com")]
    [InlineData("https://")]
    [InlineData("https:///sms")]
    [InlineData("https://:443/sms")]
    [InlineData("ftp://hooks.example.com/sms")]
    [InlineData("*")]
    public void WhatIsNoUrlIsRefused(string? url)
    {
        Assert.Equal(TwilioSignatureResult.UnusableUrl, Validator.ValidateUrl(url, Signed(url ?? "")));
        Assert.Equal(TwilioSignatureResult.UnusableUrl, Validator.ValidateBody(url, "{}"u8, Signed(url ?? "")));
    }

    [Fact]
    public void ABodyThatIsNoFormIsVouchedForByItsHash()
    {
        // The bytes, not the text: no UTF-8 at all.
        byte[] body = [0x7B, 0xFF, 0x00, 0xC3, 0x7D];
        var url = Url + "&bodySHA256=" + ReferenceSignature.HashOf(body);
        Assert.Equal(TwilioSignatureResult.Valid, Validator.ValidateBody(url, body, Signed(url)));
        for (var i = 0; i < body.Length; i++)
        {
            var changed = (byte[])body.Clone();
            changed[i] ^= 1;
            Assert.Equal(TwilioSignatureResult.BodyHashMismatch, Validator.ValidateBody(url, changed, Signed(url)));
        }

        Assert.Equal(TwilioSignatureResult.BodyHashMismatch, Validator.ValidateBody(url, [.. body, 0], Signed(url)));
        Assert.Equal(TwilioSignatureResult.SignatureMismatch, Validator.ValidateBody(url, body, Signed(Url)));
    }

    [Theory]
    [InlineData("https://a.example/x", TwilioSignatureResult.MissingBodyHash)]
    [InlineData("https://a.example/x?bodySHA256", TwilioSignatureResult.MissingBodyHash)]
    [InlineData("https://a.example/x?bodySHA256=", TwilioSignatureResult.MissingBodyHash)]
    [InlineData("https://a.example/bodySHA256=HASH", TwilioSignatureResult.MissingBodyHash)]
    [InlineData("https://a.example/x?bodysha256=HASH", TwilioSignatureResult.MissingBodyHash)]
    [InlineData("https://a.example/x?xbodySHA256=HASH", TwilioSignatureResult.MissingBodyHash)]
    [InlineData("https://a.example/x?bodySHA2567=HASH", TwilioSignatureResult.MissingBodyHash)]
    [InlineData("https://a.example/x#?bodySHA256=HASH", TwilioSignatureResult.MissingBodyHash)]
    [InlineData("https://a.example/x?bodySHA256=HASH0", TwilioSignatureResult.BodyHashMismatch)]
    [InlineData("https://a.example/x?bodySHA256=\u00E4", TwilioSignatureResult.BodyHashMismatch)]
    [InlineData("https://a.example/x?bodySHA256=5ca1ab1e&bodySHA256=HASH", TwilioSignatureResult.Valid)]
    [InlineData("https://a.example/x?bodySHA256=HASH&bodySHA256=5ca1ab1e", TwilioSignatureResult.BodyHashMismatch)]
    [InlineData("https://a.example?a&bodySHA256=HASH&b", TwilioSignatureResult.Valid)]
    public void WhereTheHashStands(string url, TwilioSignatureResult expected)
    {
        url = url.Replace("HASH", ReferenceSignature.HashOf("{}"u8.ToArray()));
        Assert.Equal(expected, Validator.ValidateBody(url, "{}"u8, Signed(url.Split('#')[0])));
    }

    [Fact]
    public void AnUpperCaseHashIsNotTwilios()
    {
        var url = Url + "&bodySHA256=" + ReferenceSignature.HashOf("{}"u8.ToArray()).ToUpperInvariant();
        Assert.Equal(TwilioSignatureResult.BodyHashMismatch, Validator.ValidateBody(url, "{}"u8, Signed(url)));
    }

    [Fact]
    public void TwoTokensWhileOneIsRotated()
    {
        var both = new TwilioSignatureValidator([AuthToken, OldToken]);
        Assert.Equal(TwilioSignatureResult.Valid, both.ValidateUrl(Url, ReferenceSignature.Of(AuthToken, Url)));
        Assert.Equal(TwilioSignatureResult.Valid, both.ValidateUrl(Url, ReferenceSignature.Of(OldToken, Url)));
        Assert.Equal(TwilioSignatureResult.SignatureMismatch, both.ValidateUrl(Url, ReferenceSignature.Of(ApiKeySecret, Url)));
        Assert.Equal(TwilioSignatureResult.SignatureMismatch, Validator.ValidateUrl(Url, ReferenceSignature.Of(OldToken, Url)));
        Assert.Equal(both.SignUrl(Url), Validator.SignUrl(Url));
    }

    [Fact]
    public void TokensThatCannotBeOneAreRefused()
    {
        foreach (var token in (string?[])[null, "", " ", "your_auth_token", "<token>", "${TWILIO_AUTH_TOKEN}", "12345", new string('0', 32), AccountSid, ApiKeySid, AuthToken + "\n"])
        {
            Assert.Contains("authToken ", Refused(() => new TwilioSignatureValidator(token!)).Message);
            Assert.Contains("authTokens[1]", Refused(() => new TwilioSignatureValidator([AuthToken, token!])).Message);
        }

        Assert.Contains("authTokens is not set", Refused(() => new TwilioSignatureValidator([])).Message);
        Assert.Throws<ArgumentNullException>(() => new TwilioSignatureValidator((IEnumerable<string>)null!));
    }

    [Fact]
    public void TokensFromTheConfiguration()
    {
        static bool Accepts(TwilioSignatureValidator validator, string token) =>
            validator.ValidateUrl(Url, ReferenceSignature.Of(token, Url)) == TwilioSignatureResult.Valid;

        Assert.True(Accepts(TwilioSignatureValidator.FromConfiguration(Configuration(("Twilio:AuthToken", AuthToken))), AuthToken));
        Assert.True(Accepts(TwilioSignatureValidator.FromConfiguration(Configuration(("Twilio:Client:AuthToken", AuthToken))), AuthToken));
        Assert.True(Accepts(TwilioSignatureValidator.FromConfiguration(Configuration(("TWILIO_AUTH_TOKEN", AuthToken))), AuthToken));
        Assert.True(Accepts(TwilioSignatureValidator.FromConfiguration(Configuration(("Tenants:North:AuthToken", AuthToken)), "Tenants:North"), AuthToken));

        var both = TwilioSignatureValidator.FromConfiguration(Configuration(("Twilio:AuthToken", AuthToken), ("Twilio:AuthTokens:0", OldToken), ("Twilio:AuthTokens:1", "")));
        Assert.True(Accepts(both, AuthToken) && Accepts(both, OldToken));
        Assert.Equal("Twilio signature validator, 2 auth tokens (hidden)", both.ToString());
        Assert.Equal(
            "Twilio signature validator, 1 auth token (hidden)",
            TwilioSignatureValidator.FromConfiguration(Configuration(("Twilio:AuthToken", AuthToken), ("Twilio:AuthTokens:0", AuthToken), ("TWILIO_AUTH_TOKEN", OldToken))).ToString());

        var missing = Refused(() => TwilioSignatureValidator.FromConfiguration(Configuration()));
        Assert.Equal(["Twilio:AuthToken", "TWILIO_AUTH_TOKEN"], missing.Problems.Single().Settings);
        Assert.Contains("Twilio:AuthTokens:1", Refused(() => TwilioSignatureValidator.FromConfiguration(
            Configuration(("Twilio:AuthToken", AuthToken), ("Twilio:AuthTokens:1", "your_auth_token")))).Message);
        Assert.Contains("Twilio:AuthToken", Refused(() => TwilioSignatureValidator.FromConfiguration(
            Configuration(("Twilio:AuthToken", AccountSid), ("TWILIO_AUTH_TOKEN", AuthToken)))).Message);
    }

    [Fact]
    public void TheValidatorShowsNoSecret()
    {
        var validator = new TwilioSignatureValidator([AuthToken, OldToken]);
        AssertTellsNothing(validator.ToString());
        AssertTellsNothing(System.Text.Json.JsonSerializer.Serialize(validator));
        AssertTellsNothing(Newtonsoft.Json.JsonConvert.SerializeObject(validator));
        Assert.Equal("{ToString(),nq}", typeof(TwilioSignatureValidator).GetCustomAttribute<DebuggerDisplayAttribute>()!.Value);
        Assert.Empty(typeof(TwilioSignatureValidator).GetProperties());
        Assert.All(
            typeof(TwilioSignatureValidator).GetFields(BindingFlags.Instance | BindingFlags.NonPublic),
            field => Assert.Equal(DebuggerBrowsableState.Never, field.GetCustomAttribute<DebuggerBrowsableAttribute>()?.State));
    }

    [Fact]
    public void AForgottenResultIsNoProof() => Assert.NotEqual(TwilioSignatureResult.Valid, default);

    [Fact]
    public void SigningAsksForAUrl()
    {
        Assert.Throws<ArgumentException>(() => Validator.SignUrl("/sms"));
        Assert.Throws<ArgumentNullException>(() => Validator.SignForm(Url, null!));
    }

    /// <summary>Beyond the buffers that are rented.</summary>
    [Fact]
    public void AFormOfTwentyFieldsAllocatesNextToNothing()
    {
        var body = Encoding.ASCII.GetBytes(string.Join('&', Enumerable.Range(0, 20).Select(i => $"Field{i}=value+{i}")));
        var signature = Signed(Url, Enumerable.Range(0, 20).Select(i => ("Field" + i, (string?)$"value {i}")).ToArray());
        for (var i = 0; i < 50; i++)
            Assert.Equal(TwilioSignatureResult.Valid, Validator.ValidateFormBody(Url, body, signature));

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
            Validator.ValidateFormBody(Url, body, signature);
        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / 100, 0, 300);
    }
}
