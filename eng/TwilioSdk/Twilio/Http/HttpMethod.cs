namespace Twilio.Http;

public class HttpMethod
{
    public static readonly HttpMethod Get = new HttpMethod("GET");
    public static readonly HttpMethod Post = new HttpMethod("POST");
    public static readonly HttpMethod Patch = new HttpMethod("PATCH");
    public static readonly HttpMethod Put = new HttpMethod("PUT");
    public static readonly HttpMethod Delete = new HttpMethod("DELETE");

    private readonly string name;

    public HttpMethod(string method)
    {
        name = method.ToUpperInvariant();
    }

    public static implicit operator HttpMethod(string value) => new HttpMethod(value);

    public override bool Equals(object obj) => obj is HttpMethod other && name == other.name;

    public override int GetHashCode() => name.GetHashCode();

    public override string ToString() => name;
}
