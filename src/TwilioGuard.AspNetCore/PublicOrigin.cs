namespace TwilioGuard.AspNetCore;

/// <summary>Where the app is reached from outside, as it stands in the settings of Twilio: not normalised.</summary>
internal sealed class PublicOrigin
{
    private PublicOrigin(string text, bool hasPath)
    {
        Text = text;
        HasPath = hasPath;
    }

    /// <summary>Without a slash at the end.</summary>
    public string Text { get; }

    public bool HasPath { get; }

    /// <exception cref="SetupException">It is no origin. The message does not repeat it: it may hold a password.</exception>
    public static PublicOrigin Parse(string? text, string setting)
    {
        var origin = text?.Trim().TrimEnd('/') ?? "";
        if (!Uri.TryCreate(origin, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https" or "ws" or "wss")
            || uri.UserInfo.Length > 0 || origin.AsSpan().IndexOfAny('?', '#', '\\') >= 0)
        {
            throw new SetupException(
                $"{setting} is no public origin. It is written like 'https://hooks.example.com', with a port or a path prefix where there is one, "
                + "without a query and without a user name.");
        }

        return new PublicOrigin(origin, hasPath: origin.IndexOf('/', uri.Scheme.Length + 3) >= 0);
    }
}
