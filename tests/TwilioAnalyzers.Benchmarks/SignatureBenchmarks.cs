using System.Security.Cryptography;
using System.Text;
using BenchmarkDotNet.Attributes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using TwilioGuard;

namespace TwilioAnalyzers.Benchmarks;

/// <summary>
/// The signature of a form with twenty fields, as an inbound message has them: TwilioGuard from the bytes of the body and from the
/// form that ASP.NET Core makes of them, beside the algorithm written down plainly.
/// </summary>
[MemoryDiagnoser]
public class SignatureOfForm
{
    private const string Url = "https://hooks.example.com/twilio/sms?restaurant=5";
    private const string Token = "5ca1ab1ec0ffeeba5eba11f00dd1ab10";

    private readonly TwilioSignatureValidator _validator = new(Token);
    private readonly byte[] _key = Encoding.UTF8.GetBytes(Token);
    private byte[] _body = [];
    private FormCollection _form = FormCollection.Empty;
    private string _signature = "";

    [GlobalSetup]
    public void Sign()
    {
        (string Name, string Value)[] fields =
        [
            ("ToCountry", "US"), ("ToState", "CA"), ("SmsMessageSid", "SM5ca1ab1edecade0ddba11c0ffeefade5"), ("NumMedia", "0"), ("ToCity", ""),
            ("FromZip", "94105"), ("SmsSid", "SM5ca1ab1edecade0ddba11c0ffeefade5"), ("FromState", "CA"), ("SmsStatus", "received"), ("FromCity", "SAN FRANCISCO"),
            ("Body", "A table for two at eight, please. Grüße"), ("FromCountry", "US"), ("To", "+15005550006"), ("ToZip", ""), ("NumSegments", "1"),
            ("MessageSid", "SM5ca1ab1edecade0ddba11c0ffeefade5"), ("AccountSid", "AC5ca1ab1edecade0ddba11c0ffeefade5"), ("From", "+15005550001"),
            ("ApiVersion", "2010-04-01"), ("MessagingServiceSid", "MGdecadefeedf00d5ca1ab1ec0ffee1ce5"),
        ];
        _body = Encoding.ASCII.GetBytes(string.Join('&', fields.Select(f => f.Name + "=" + Uri.EscapeDataString(f.Value))));
        _form = new FormCollection(fields.ToDictionary(f => f.Name, f => new StringValues(f.Value)));
        _signature = _validator.SignForm(Url, fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        if (!Plain() || GuardBody() != TwilioSignatureResult.Valid || GuardForm() != TwilioSignatureResult.Valid)
            throw new InvalidOperationException("The three do not agree.");
    }

    [Benchmark(Baseline = true)]
    public bool Plain()
    {
        var text = new StringBuilder(Url);
        foreach (var (name, values) in _form.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            foreach (var value in values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
                text.Append(name).Append(value);
        }

        using var hmac = new HMACSHA1(_key);
        var expected = Convert.ToBase64String(hmac.ComputeHash(Encoding.UTF8.GetBytes(text.ToString())));
        return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(expected), Encoding.UTF8.GetBytes(_signature));
    }

    [Benchmark]
    public TwilioSignatureResult GuardBody() => _validator.ValidateFormBody(Url, _body, _signature);

    [Benchmark]
    public TwilioSignatureResult GuardForm() => _validator.ValidateForm(Url, _form, _signature);

    /// <summary>A refusal tries every form of the URL.</summary>
    [Benchmark]
    public TwilioSignatureResult GuardRefuses() => _validator.ValidateFormBody(Url, _body, "c0ffeec0ffeec0ffeec0ffeec0f=");
}
