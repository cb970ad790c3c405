namespace TwilioGuard.Tests;

/// <summary>What Twilio has published, in its SDKs' tests and on its pages.</summary>
public sealed class SignatureVectorTests
{
    private const string Call = "CallSid=CA1234567890ABCDE&Caller=%2B14158675309&Digits=1234&From=%2B14158675309&To=%2B18005551212";
    private const string OtherCall = "CallSid=CA1234567890ABCDE&Caller=%2B14158675310&Digits=1234&From=%2B14158675310&To=%2B18005551212";
    private const string Repeated = "Sid=CA123&SidAccount=AC123&Digits=5678&Digits=1234&Digits=1234";
    private const string JsonUrl =
        "https://mycompany.com/myapp.php?foo=1&bar=2&bodySHA256=0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620";

    private static readonly TwilioSignatureValidator Validator = TwilioSignatureValidator.WithoutChecks("12345");

    public static TheoryData<string, string, string> Forms => new()
    {
        { "https://mycompany.com/myapp.php?foo=1&bar=2", Call, "RSOYDt4T1cUTdK1PDd93/VVr8B8=" },
        { "https://mycompany.com:443/myapp.php?foo=1&bar=2", Call, "kvajT1Ptam85bY51eRf/AJRuM3w=" },
        { "http://mycompany.com:80/myapp.php?foo=1&bar=2", Call, "0ZXoZLH/DfblKGATFgpif+LLRf4=" },
        { "https://mycompany.com:1234/myapp.php?foo=1&bar=2", Call, "CYn1h0gLBdNxDGkKJg6hYohgeD8=" },
        { "https://mycompany.com/myapp.php?foo=1&bar=2", Repeated, "IK+Dwps556ElfBT0I3Rgjkr1wJU=" },
        { "https://example.com/myapp.php?foo=1&bar=2", OtherCall, "L/OH5YylLD5NRKLltdqwSvS0BnU=" },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void APublishedForm(string url, string body, string signature)
    {
        var form = body.Split('&').Select(pair => pair.Split('=')).Select(pair => KeyValuePair.Create(pair[0], (string?)Uri.UnescapeDataString(pair[1]))).ToList();

        Assert.Equal(signature, Validator.SignForm(url, form));
        Assert.Equal(TwilioSignatureResult.Valid, Validator.ValidateForm(url, form, signature));
        Assert.Equal(TwilioSignatureResult.Valid, Validator.ValidateFormBody(url, System.Text.Encoding.ASCII.GetBytes(body), signature));
        Assert.Equal(signature, ReferenceSignature.Of("12345", url, form));
        Assert.Equal(TwilioSignatureResult.SignatureMismatch, Validator.ValidateForm(url + "x", form, signature));
    }

    /// <summary>The SDKs accept each of these for the URL that the app sees.</summary>
    [Theory]
    [InlineData("https://mycompany.com/myapp.php?foo=1&bar=2", "kvajT1Ptam85bY51eRf/AJRuM3w=")]
    [InlineData("https://mycompany.com:443/myapp.php?foo=1&bar=2", "RSOYDt4T1cUTdK1PDd93/VVr8B8=")]
    [InlineData("https://mycompany.com:1234/myapp.php?foo=1&bar=2", "RSOYDt4T1cUTdK1PDd93/VVr8B8=")]
    [InlineData("http://mycompany.com/myapp.php?foo=1&bar=2", "0ZXoZLH/DfblKGATFgpif+LLRf4=")]
    public void APublishedFormWithTheOtherPort(string url, string signature) =>
        Assert.Equal(TwilioSignatureResult.Valid, Validator.ValidateFormBody(url, System.Text.Encoding.ASCII.GetBytes(Call), signature));

    [Fact]
    public void ThePublishedJsonBody()
    {
        const string Signature = "a9nBmqA0ju/hNViExpshrM61xv4=";
        var body = """{"property": "value", "boolean": true}"""u8;

        Assert.EndsWith(TwilioSignatureValidator.HashBody(body), JsonUrl);
        Assert.Equal(Signature, Validator.SignUrl(JsonUrl));
        Assert.Equal(TwilioSignatureResult.Valid, Validator.ValidateBody(JsonUrl, body, Signature));
        Assert.Equal(TwilioSignatureResult.BodyHashMismatch, Validator.ValidateBody(JsonUrl, """{"property": "value", "boolean": false}"""u8, Signature));
    }
}
