using System.Threading.Tasks;
using Twilio.Annotations;

namespace Twilio.Http.NoAuth;

[Deprecated]
public class SystemNetNoAuthHttpClient : NoAuthHttpClient
{
    public SystemNetNoAuthHttpClient(System.Net.Http.HttpClient httpClient = null)
    {
    }

    public override Response MakeRequest(NoAuthRequest request) => throw Surface.Only();

    public override Task<Response> MakeRequestAsync(NoAuthRequest request) => throw Surface.Only();
}
