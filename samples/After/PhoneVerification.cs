using System.Net.Http.Headers;
using System.Text;

namespace OrderNotifications;

// Verify, without the SDK: one request is all it takes.
public sealed class PhoneVerification(HttpClient http, IConfiguration configuration)
{
    public async Task<bool> StartAsync(string phone)
    {
        var service = configuration["Twilio:VerifyService"];
        using var request = new HttpRequestMessage(HttpMethod.Post, $"https://verify.twilio.com/v2/Services/{service}/Verifications");
        var credentials = Encoding.ASCII.GetBytes($"{TwilioSettings.ApiKey}:{TwilioSettings.ApiKeySecret}");
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(credentials));
        request.Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["To"] = phone, ["Channel"] = "sms" });

        using var response = await http.SendAsync(request);
        return response.IsSuccessStatusCode;
    }
}
