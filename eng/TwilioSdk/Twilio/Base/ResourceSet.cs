using System.Collections;
using System.Collections.Generic;
using Twilio.Clients;

namespace Twilio.Base;

public class ResourceSet<T> : IEnumerable<T>
    where T : Resource
{
    public bool AutoPaging { get; set; } = true;

    public ResourceSet(Page<T> page, ReadOptions<T> options, ITwilioRestClient client)
    {
    }

    public IEnumerator<T> GetEnumerator() => throw Surface.Only();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
