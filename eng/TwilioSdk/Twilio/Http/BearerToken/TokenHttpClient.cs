using System.Threading.Tasks;
using Twilio.Annotations;

namespace Twilio.Http.BearerToken;

[Deprecated]
public abstract class TokenHttpClient
{
    public TokenRequest LastRequest { get; protected set; }
    public Response LastResponse { get; protected set; }

    public abstract Response MakeRequest(TokenRequest request);

    public abstract Task<Response> MakeRequestAsync(TokenRequest request);
}
