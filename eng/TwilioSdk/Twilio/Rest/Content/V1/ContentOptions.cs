using System.Collections.Generic;
using Twilio.Base;

namespace Twilio.Rest.Content.V1;

public class CreateContentOptions : IOptions<ContentResource>
{
    public ContentResource.ContentCreateRequest ContentCreateRequest { get; }

    public CreateContentOptions(ContentResource.ContentCreateRequest contentCreateRequest)
    {
        ContentCreateRequest = contentCreateRequest;
    }

    public string GetBody() => throw Surface.Only();
}

public class DeleteContentOptions : IOptions<ContentResource>
{
    public DeleteContentOptions(string pathSid)
    {
        PathSid = pathSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();

    public string PathSid { get; }
}

public class FetchContentOptions : IOptions<ContentResource>
{
    public FetchContentOptions(string pathSid)
    {
        PathSid = pathSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();

    public string PathSid { get; }
}

public class ReadContentOptions : ReadOptions<ContentResource>
{
    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();

    public ReadContentOptions()
    {
    }
}

public class UpdateContentOptions : IOptions<ContentResource>
{
    public UpdateContentOptions(string pathSid, ContentResource.ContentUpdateRequest contentUpdateRequest)
    {
        PathSid = pathSid;
        ContentUpdateRequest = contentUpdateRequest;
    }

    public string GetBody() => throw Surface.Only();

    public string PathSid { get; }
    public ContentResource.ContentUpdateRequest ContentUpdateRequest { get; }
}
