using System.Threading.Tasks;
using Twilio.Annotations;

namespace Twilio.Http.NoAuth;

[Deprecated]
public abstract class NoAuthHttpClient
{
    public NoAuthRequest LastRequest { get; protected set; }
    public Response LastResponse { get; protected set; }

    public abstract Response MakeRequest(NoAuthRequest request);

    public abstract Task<Response> MakeRequestAsync(NoAuthRequest request);
}
