using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Text.Json;
using Twilio.Exceptions;

namespace TwilioGuard.Tests.Messaging;

/// <summary>What Twilio's SDK throws, as facts/BEHAVIOUR.md has it measured.</summary>
internal static class Failures
{
    public static ApiException Refused(int code, int status = 400) =>
        // Twilio's own messages hold the number.
        new(code, status, $"The 'To' number {SimulatedTwilio.Number(1)} is refused.", $"https://www.twilio.com/docs/errors/{code}");

    public static ApiException TooMany() => Refused(20429, 429);

    public static ApiException ErrorPage(HttpStatusCode status) => new($"Api Error: {status} - <html>upstream</html>");

    public static ApiException Unreadable() => new("'<' is an invalid start of a value.", new JsonException("'<' is an invalid start of a value."));

    public static ApiConnectionException CutOff() => Connection(new HttpRequestException("The response ended prematurely.", new IOException()));

    public static ApiConnectionException TimedOut() => Connection(new TaskCanceledException("The request was canceled.", new TimeoutException()));

    public static ApiConnectionException ConnectionRefused() =>
        Connection(new HttpRequestException("Connection refused", new SocketException((int)SocketError.ConnectionRefused)));

    private static ApiConnectionException Connection(Exception inner) =>
        new($"Connection Error: POST https://api.twilio.com/2010-04-01/Accounts/{Invented.AccountSid}/Messages.json", inner);
}
