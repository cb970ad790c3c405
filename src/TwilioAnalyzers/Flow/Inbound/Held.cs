using Microsoft.CodeAnalysis;
using TwilioAnalyzers.Knowledge;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Flow.Inbound;

/// <summary>What a value has of the message that came in; the greater has more.</summary>
internal enum Held
{
    Nothing,

    /// <summary>The text, or what was made of it.</summary>
    Text,

    /// <summary>An object with the text among other things: the request, its form, a message of the project's own.</summary>
    Message,
}

/// <summary>What the types and names of values say by themselves.</summary>
internal static class HeldBy
{
    /// <summary>What frameworks hand an endpoint, a filter or a middleware, with the form in it.</summary>
    private static readonly HashSet<string> Requests = new(StringComparer.Ordinal)
    {
        "HttpRequest", "HttpRequestBase", "HttpRequestData", "HttpRequestMessage", "HttpContext", "HttpContextBase", "IFormCollection", "FormCollection", "NameValueCollection", "FormDataCollection",
        "IQueryCollection", "QueryCollection", "FunctionContext", "ActionExecutingContext", "ResourceExecutingContext", "AuthorizationFilterContext", "PageHandlerExecutingContext",
        "EndpointFilterInvocationContext", "HttpActionContext", "ControllerContext", "ActionContext",
    };

    private static readonly HashSet<string> RequestParts = new(StringComparer.Ordinal)
    {
        "Form", "Query", "QueryString", "Body", "Params", "Content", "InputStream", "Request", "HttpContext", "Arguments", "ActionArguments", "BodyReader", "Unvalidated",
    };

    private static readonly HashSet<string> OtherParts = new(StringComparer.Ordinal)
    {
        "from", "to", "sender", "recipient", "receiver", "phone", "number", "mobile", "city", "state", "zip", "country", "sid", "id", "date", "time", "at", "status", "num", "count", "length", "account",
        "version", "profile", "user", "customer", "contact", "url", "media", "segments", "service", "latitude", "longitude", "address", "created", "updated", "received", "direction", "channel", "error", "price",
    };

    /// <summary>A number, a yes or a time holds no text, whatever it was made of.</summary>
    public static bool CanHold(ITypeSymbol? type)
    {
        if (type is null)
            return true;
        type = type.Unwrapped();
        return type.SpecialType is SpecialType.None or SpecialType.System_String or SpecialType.System_Object or SpecialType.System_Char or SpecialType.System_Array
                or SpecialType.System_Collections_IEnumerable or SpecialType.System_Collections_Generic_IEnumerable_T or SpecialType.System_Collections_Generic_IList_T
                or SpecialType.System_Collections_Generic_ICollection_T or SpecialType.System_Collections_Generic_IReadOnlyList_T or SpecialType.System_Collections_Generic_IReadOnlyCollection_T
            && type.TypeKind is not (TypeKind.Enum or TypeKind.Delegate) && type.Name is not ("Guid" or "DateTimeOffset" or "TimeSpan" or "DateOnly" or "TimeOnly" or "HttpResponseMessage" or "CancellationToken" or "Type" or "Task");
    }

    /// <summary>The request of a webhook, by its type alone.</summary>
    public static bool IsRequest(ITypeSymbol? type)
    {
        type = type?.Unwrapped();
        if (type is null || type.SpecialType != SpecialType.None)
            return false;
        if (Requests.Contains(type.Name))
            return type.IsInNamespace("Microsoft") || type.IsInNamespace("System");
        return type.IsOrDerivesFrom("Twilio.AspNet.Common.SmsRequest") || type.Name == "IPreProcessorContext";
    }

    /// <summary>A part of the request by which the text is reached; headers and cookies are others.</summary>
    public static bool IsRequestPart(string name) => RequestParts.Contains(name);

    /// <summary>A field of Twilio's message, or a property of the project's own, that is not its text.</summary>
    public static bool IsOtherPart(string name) => NameWords.Of(name).Exists(OtherParts.Contains);

    /// <summary>What the part of this name has, of a whole that has this.</summary>
    public static Held Part(Held whole, string name) =>
        whole != Held.Message ? whole
        : name.Equals("Body", StringComparison.OrdinalIgnoreCase) ? Held.Text
        : IsOtherPart(name) ? Held.Nothing
        : Held.Message;

    public static Held Most(Held one, Held other) => one > other ? one : other;
}
