using System.Collections.Specialized;
using System.Text;
using Microsoft.Extensions.Primitives;

namespace TwilioGuard.Tests;

/// <summary>
/// Random requests, signed and then damaged or not: the library never throws and says what the reference says. A failure names the
/// request's number, which makes it again.
/// </summary>
public sealed class SignatureLaw
{
    private static readonly int Requests = Environment.GetEnvironmentVariable("TWILIO_ANALYZERS_FULL") == "1" ? 1_000_000 : 20_000;

    private static readonly string[] Tokens = ["5ca1ab1ec0ffeeba5eba11f00dd1ab10", "decadefeedfaceb01dfade5ea5edbed5", "cab1edeafbeeff00d5eaba5ed0ff1ced"];

    private static readonly string[] Pieces =
    [
        "a", "b", "B", "Z", "From", "Body", "Digits", "0", "7", "+", " ", "%", "%2B", "&", "=", "==", "?", "#", "/", "//", ":", ":443", ":80", ".", "~", "\"",
        "\r\n", "\t", "\0", "ä", "é", "e\u0301", "ß", "\uE000", "\uFFFD", "\uFB01", "\u0130", "\U0001F35C", "\U00010000", "\uD7FF", "日本", "bodySHA256", "bodySHA256=", ",",
    ];

    private static readonly string[] Origins =
    [
        "https://a.example", "https://a.example:443", "https://a.example:8443", "http://a.example", "http://a.example:80", "http://a.example:8080", "http://a.example:443",
        "https://[::1]", "https://[::1]:5001", "wss://a.example", "wss://a.example:8443", "ws://a.example", "HTTPS://A.Example", "https://a.example:", "https://a:b@c:1",
    ];

    private static readonly string[] NoUrls = ["", "/", "/a?b", "ftp://a.example/", "https:", "https://", "https://:1", "://", "*", "a.example:443"];

    [Fact]
    public void TheVerdictIsTheReferences()
    {
        var validator = new TwilioSignatureValidator(Tokens[..2]);
        var seen = new int[Enum.GetValues<TwilioSignatureResult>().Length];
        Parallel.For(0, Requests, i =>
        {
            var random = new Random(i);
            var result = random.Next(4) switch
            {
                0 => Body(validator, random, i),
                1 => Handshake(validator, random, i),
                _ => Form(validator, random, i),
            };
            Interlocked.Increment(ref seen[(int)result]);
        });

        // Otherwise the law would hold for want of cases.
        Assert.InRange(seen[(int)TwilioSignatureResult.Valid], Requests / 5, Requests);
        foreach (var result in (TwilioSignatureResult[])[
            TwilioSignatureResult.SignatureMismatch, TwilioSignatureResult.MalformedSignature, TwilioSignatureResult.MissingSignature,
            TwilioSignatureResult.UnusableUrl, TwilioSignatureResult.MissingBodyHash, TwilioSignatureResult.BodyHashMismatch])
        {
            Assert.InRange(seen[(int)result], Requests / 1000, Requests);
        }
    }

    private static TwilioSignatureResult Form(TwilioSignatureValidator validator, Random random, int number)
    {
        var form = Enumerable.Range(0, random.Next(4) == 0 ? random.Next(120) : random.Next(8))
            .Select(_ => KeyValuePair.Create(Text(random, 3), random.Next(20) == 0 ? null : Text(random, 6))).ToList();
        for (var repeats = random.Next(3); repeats > 0 && form.Count > 0; repeats--)
            form.Add(KeyValuePair.Create(form[random.Next(form.Count)].Key, form[random.Next(form.Count)].Value));
        var url = Url(random);
        var signature = Damaged(Signature(random, url, form, isHandshake: false), random);
        if (random.Next(6) == 0)
            url = DamagedText(url, random);
        if (random.Next(6) == 0 && form.Count > 0)
            form[random.Next(form.Count)] = KeyValuePair.Create(Text(random, 3), (string?)Text(random, 6));
        random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(form));

        var expected = ReferenceSignature.Verdict(Tokens[..2], url, form, signature);
        Same(number, expected, validator.ValidateForm(url, form, signature));
        // What has neither name nor value leaves no trace in a body, and none in what is signed.
        Same(number, expected, validator.ValidateFormBody(url, Encoded(form, random), signature));
        var grouped = form.GroupBy(p => p.Key, StringComparer.Ordinal)
            .Select(g => KeyValuePair.Create(g.Key, new StringValues(g.Select(p => p.Value).ToArray()))).ToList();
        Same(number, expected, validator.ValidateForm(url, grouped, signature));
        // As it is made by default it takes names for the same that differ in case, or in how an accent is written.
        var collection = new NameValueCollection(StringComparer.Ordinal);
        foreach (var (name, value) in form)
            collection.Add(name, value ?? "");
        Same(number, expected, validator.ValidateForm(url, collection, signature));
        return expected;
    }

    private static TwilioSignatureResult Body(TwilioSignatureValidator validator, Random random, int number)
    {
        var body = new byte[random.Next(random.Next(10) == 0 ? 5000 : 50)];
        random.NextBytes(body);
        var url = Url(random);
        if (random.Next(6) != 0)
            url += (url.Contains('?') ? "&" : "?") + "bodySHA256=" + ReferenceSignature.HashOf(body);
        var signature = Damaged(Signature(random, url, [], isHandshake: false), random);
        if (random.Next(8) == 0)
            url = DamagedText(url, random);
        if (random.Next(6) == 0 && body.Length > 0)
            body[random.Next(body.Length)] ^= (byte)(1 << random.Next(8));

        var expected = ReferenceSignature.VerdictOfBody(Tokens[..2], url, body, signature);
        Same(number, expected, validator.ValidateBody(url, body, signature));
        return expected;
    }

    private static TwilioSignatureResult Handshake(TwilioSignatureValidator validator, Random random, int number)
    {
        var url = Url(random);
        var isHandshake = random.Next(3) > 0;
        var signature = Damaged(Signature(random, url, [], isHandshake), random);
        if (random.Next(6) == 0)
            url = DamagedText(url, random);
        var expected = ReferenceSignature.Verdict(Tokens[..2], url, null, signature, isHandshake);
        Same(number, expected, isHandshake ? validator.ValidateWebSocket(url, signature) : validator.ValidateUrl(url, signature));
        return expected;
    }

    private static void Same(int number, TwilioSignatureResult expected, TwilioSignatureResult actual)
    {
        if (expected != actual)
            Assert.Fail($"Request {number}: {actual} instead of {expected}.");
    }

    private static string Url(Random random)
    {
        if (random.Next(40) == 0)
            return NoUrls[random.Next(NoUrls.Length)];
        var url = Origins[random.Next(Origins.Length)] + (random.Next(8) == 0 ? "" : "/" + Text(random, 3));
        return random.Next(2) == 0 ? url : url + "?" + Text(random, 5);
    }

    /// <summary>By one of the tokens, seldom a third one, over one of the forms of the URL.</summary>
    private static string Signature(Random random, string url, List<KeyValuePair<string, string?>> form, bool isHandshake)
    {
        var token = Tokens[random.Next(20) == 0 ? 2 : random.Next(2)];
        var isUrl = ReferenceSignature.Verdict([], url, null, ReferenceSignature.Of(token, "")) != TwilioSignatureResult.UnusableUrl;
        var forms = isUrl ? ReferenceSignature.Forms(url, isHandshake).ToList() : [url];
        return ReferenceSignature.Of(token, forms[random.Next(forms.Count)], form);
    }

    private static string? Damaged(string signature, Random random) => random.Next(24) switch
    {
        0 => null,
        1 => "",
        2 => signature + "," + signature,
        3 => signature[..random.Next(signature.Length)],
        4 => signature + new string('A', random.Next(1, 300)),
        5 => DamagedText(signature, random),
        // The bits that a decoder drops.
        6 => signature[..26] + (char)(signature[26] + 1) + "=",
        7 => ReferenceSignature.Of("c0ffee", signature),
        _ => signature,
    };

    private static string DamagedText(string text, Random random)
    {
        var at = random.Next(text.Length + 1);
        return random.Next(3) switch
        {
            0 when at < text.Length => text.Remove(at, 1),
            1 when at < text.Length => text[..at] + (char)(text[at] ^ 1) + text[(at + 1)..],
            _ => text.Insert(at, Pieces[random.Next(Pieces.Length)]),
        };
    }

    private static string Text(Random random, int most) => string.Concat(Enumerable.Range(0, random.Next(most + 1)).Select(_ => Pieces[random.Next(Pieces.Length)]));

    /// <summary>As a browser, as an SDK, or with everything escaped: all mean the same.</summary>
    private static byte[] Encoded(List<KeyValuePair<string, string?>> form, Random random)
    {
        var body = new List<byte>();
        foreach (var (name, value) in form)
        {
            if (body.Count > 0 || random.Next(10) == 0)
                body.Add((byte)'&');
            Encode(name);
            if (value is not null)
            {
                body.Add((byte)'=');
                Encode(value);
            }
        }

        return [.. body];

        void Encode(string text)
        {
            foreach (var b in Encoding.UTF8.GetBytes(text))
            {
                if (b == ' ' && random.Next(2) == 0)
                    body.Add((byte)'+');
                else if (b is not ((byte)'+' or (byte)'%' or (byte)'&' or (byte)'=') && random.Next(2) == 0)
                    body.Add(b);
                else
                    body.AddRange(Encoding.ASCII.GetBytes("%" + b.ToString(random.Next(2) == 0 ? "X2" : "x2")));
            }
        }
    }
}
