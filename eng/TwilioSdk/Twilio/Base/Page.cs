using System.Collections.Generic;
using Twilio.Rest;

namespace Twilio.Base;

public class Page<T>
    where T : Resource
{
    public List<T> Records { get; }
    public int PageSize { get; }

    private Page()
    {
    }

    public string GetFirstPageUrl(Domain domain) => throw Surface.Only();

    public string GetNextPageUrl(Domain domain) => throw Surface.Only();

    public string GetPreviousPageUrl(Domain domain) => throw Surface.Only();

    public string GetUrl(Domain domain) => throw Surface.Only();

    public bool HasNextPage() => throw Surface.Only();

    public static Page<T> FromJson(string recordKey, string json) => throw Surface.Only();

    public static Page<T> FromJson(string recordKey, string json, string requestUrl) => throw Surface.Only();
}
