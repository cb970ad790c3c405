using System.Threading.Tasks;

namespace Twilio.Http;

public class SystemNetHttpClient : HttpClient
{
    public SystemNetHttpClient(System.Net.Http.HttpClient httpClient = null)
    {
    }

    public override Response MakeRequest(Request request) => throw Surface.Only();

    public override Task<Response> MakeRequestAsync(Request request) => throw Surface.Only();
}
