using System.Threading.Tasks;
using Twilio.Annotations;

namespace Twilio.Http.BearerToken;

[Deprecated]
public class SystemNetTokenHttpClient : TokenHttpClient
{
    public SystemNetTokenHttpClient(System.Net.Http.HttpClient httpClient = null)
    {
    }

    public override Response MakeRequest(TokenRequest request) => throw Surface.Only();

    public override Task<Response> MakeRequestAsync(TokenRequest request) => throw Surface.Only();
}
