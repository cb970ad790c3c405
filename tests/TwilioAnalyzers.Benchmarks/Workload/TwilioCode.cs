using System.Text;

namespace TwilioAnalyzers.Benchmarks.Workload;

/// <summary>A made-up shop that tells its customers by Twilio: one file in ten calls it, and two of these have credentials in them.</summary>
internal static class TwilioCode
{
    private const int SubjectsPerTwilioFile = 2;

    public static IEnumerable<SourceFile> Files(int subjects)
    {
        var dice = new Dice(20240229);
        for (var subject = 0; subject < subjects; subject++)
        {
            for (var file = 0; file < LibraryCode.FilesPerSubject; file++)
            {
                var callsTwilio = subject % SubjectsPerTwilioFile == 0 && file == LibraryCode.FilesPerSubject - 1;
                yield return callsTwilio ? TwilioFile(subject, dice) : LibraryCode.File(subject, file, dice);
            }
        }
    }

    private static SourceFile TwilioFile(int subject, Dice dice)
    {
        var name = LibraryCode.Subject(subject);
        var (suffix, open) = (subject / SubjectsPerTwilioFile % 5) switch
        {
            0 => ("Notifier", Notifier(name)),
            1 => ("Caller", Caller(name)),
            2 => ("Webhook", Webhook(name)),
            3 => ("Tokens", Tokens(name)),
            _ => ("Setup", Setup(name, isHardcoded: subject % 20 == 8 && subject < 30, dice)),
        };
        var text = new StringBuilder(LibraryCode.Header(name)).Append(open);
        LibraryCode.AppendMembers(text, name, 60 + dice.Next(160), dice);
        text.Append("}\n");
        return new SourceFile($"/src/Shop/{name}/{name}{suffix}.cs", text.ToString());
    }

    private static string Notifier(string name) =>
        $$"""
        using Twilio.Exceptions;
        using Twilio.Rest.Api.V2010.Account;
        using Twilio.Types;

        public sealed class {{name}}Notifier(string messagingServiceSid, Uri statusCallback)
        {
            /// <summary>Tells the customer how far it is.</summary>
            public async Task<string?> NotifyAsync({{name}} item, string phoneNumber)
            {
                try
                {
                    var message = await MessageResource.CreateAsync(
                        to: new PhoneNumber(phoneNumber),
                        messagingServiceSid: messagingServiceSid,
                        body: $"Your {item.Reference} is now {item.Status}.",
                        statusCallback: statusCallback).ConfigureAwait(false);
                    return message.Sid;
                }
                catch (ApiException exception) when (exception.Code is 21211 or 21610)
                {
                    return null;
                }
            }

            public async Task<int> NotifyAllAsync(IEnumerable<{{name}}> items, PhoneNumber from)
            {
                var sent = 0;
                foreach (var item in items.Where(item => item.Status == {{name}}Status.Approved))
                {
                    if (item.Tags.TryGetValue("phone", out var phone))
                    {
                        CreateMessageOptions options = new(new PhoneNumber(phone)) { From = from, Body = "Good news: " + item.Reference };
                        await MessageResource.CreateAsync(options).ConfigureAwait(false);
                        sent++;
                    }
                }

                return sent;
            }

        """;

    private static string Caller(string name) =>
        $$"""
        using Twilio.Clients;
        using Twilio.Rest.Api.V2010.Account;
        using Twilio.Types;

        public sealed class {{name}}Caller(ITwilioRestClient client)
        {
            private readonly PhoneNumber _from = new("+15005550006");

            public Task<CallResource> CallAsync(string phoneNumber, Uri script) =>
                CallResource.CreateAsync(to: new PhoneNumber(phoneNumber), from: _from, url: script, timeout: 30, client: client);

            public async Task<IReadOnlyList<string>> RecentAsync(string phoneNumber)
            {
                var messages = await MessageResource.ReadAsync(to: new PhoneNumber(phoneNumber), limit: 20, client: client).ConfigureAwait(false);
                return messages.Select(message => $"{message.DateSent:u} {message.Body}").ToList();
            }

        """;

    private static string Webhook(string name) =>
        $$"""
        using Microsoft.AspNetCore.Mvc;
        using Twilio.AspNet.Common;
        using Twilio.AspNet.Core;
        using Twilio.TwiML;

        [ApiController]
        [Route("twilio/{{name}}")]
        public sealed class {{name}}Webhook(I{{name}}Repository repository) : TwilioController
        {
            [HttpPost("sms")]
            [ValidateRequest]
            public async Task<TwiMLResult> Incoming([FromForm] SmsRequest request, CancellationToken cancellationToken)
            {
                var response = new MessagingResponse();
                if (!Guid.TryParse(request.Body?.Trim(), out var id))
                    response.Message("Please send the number of your {{name}}.");
                else if (await repository.FindAsync(id, cancellationToken) is { } item)
                    response.Message($"It is {item.Status}; {item.Lines.Count} lines, {item.Amount:N2}.");
                return TwiML(response);
            }

            [HttpPost("voice")]
            [ValidateRequest]
            public TwiMLResult Voice([FromForm] VoiceRequest request)
            {
                var response = new VoiceResponse();
                response.Say("Thank you for your call from " + request.From);
                return TwiML(response);
            }

        """;

    private static string Tokens(string name) =>
        $$"""
        using Twilio.Jwt.AccessToken;
        using Twilio.Security;

        public sealed class {{name}}Tokens(string accountSid, string apiKeySid, string apiKeySecret, string authToken)
        {
            private readonly RequestValidator _validator = new(authToken);

            public string For(string identity, string room)
            {
                var grants = new HashSet<IGrant> { new VideoGrant { Room = room } };
                return new Token(accountSid, apiKeySid, apiKeySecret, identity, grants: grants).ToJwt();
            }

            public bool IsGenuine(string url, IDictionary<string, string> form, string signature) => _validator.Validate(url, form, signature);

        """;

    private static string Setup(string name, bool isHardcoded, Dice dice)
    {
        var credentials = isHardcoded
            ? $"""
                    private const string AccountSid = "AC{dice.Hex(32)}";

                    private const string AuthToken = "{dice.Hex(32)}";

                    public static void Start() => TwilioClient.Init(AccountSid, AuthToken);
                """
            : """
                    public static void Start(Microsoft.Extensions.Configuration.IConfiguration configuration) =>
                        TwilioClient.Init(configuration["Twilio:AccountSid"], configuration["Twilio:AuthToken"]);
                """;
        return $$"""
            using Twilio;
            using Twilio.AspNet.Core;
            using Twilio.Clients;

            public static class {{name}}Setup
            {
            {{credentials}}

                public static TwilioRestClient Client(string user, string password, string? subaccount = null) => new(user, password, accountSid: subaccount);

                public static TwilioClientOptions Options(IReadOnlyDictionary<string, string> settings) => new()
                {
                    AccountSid = settings["AccountSid"],
                    AuthToken = settings["AuthToken"],
                };

            """;
    }
}
