using Twilio.Annotations;

namespace Twilio.Clients;

[Beta]
public abstract class Base64UrlEncoder
{
    public static string Decode(string base64Url) => throw Surface.Only();
}
