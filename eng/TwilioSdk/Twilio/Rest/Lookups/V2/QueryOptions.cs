using Twilio.Base;

namespace Twilio.Rest.Lookups.V2;

public class CreateQueryOptions : IOptions<QueryResource>
{
    public QueryResource.LookupRequest LookupRequest { get; set; }

    public CreateQueryOptions()
    {
    }

    public string GetBody() => throw Surface.Only();
}
