namespace Twilio.Base;

public interface IOptions<T>
    where T : Resource
{
}

public abstract class ReadOptions<T> : IOptions<T>
    where T : Resource
{
    private long? pageSize;
    private long? limit;

    // Null changes nothing, and a limit is the page size too unless there is one.
    public long? PageSize
    {
        get => pageSize;
        set => pageSize = value ?? pageSize;
    }

    public long? Limit
    {
        get => limit;
        set
        {
            limit = value ?? limit;
            pageSize = pageSize ?? value;
        }
    }
}
