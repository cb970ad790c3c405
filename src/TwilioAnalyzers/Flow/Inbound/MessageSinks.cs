using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Flow.Webhooks;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Flow.Inbound;

/// <summary>Methods of libraries that are given the message and certainly handle no opt-out: they store, log, show, send, or write an answer.</summary>
internal sealed class MessageSinks(SymbolUses uses, CancellationToken cancellationToken)
{
    /// <summary>By the first names of their namespaces.</summary>
    private static readonly HashSet<string> Harmless = new(StringComparer.Ordinal)
    {
        "System", "Newtonsoft", "Serilog", "NLog", "log4net", "Dapper", "Npgsql", "MySql", "MySqlConnector", "MongoDB", "Oracle", "LiteDB", "StackExchange", "ServiceStack", "NHibernate", "AutoMapper", "Mapster", "FluentValidation",
        "MailKit", "MimeKit", "SendGrid", "Mailgun", "PostmarkDotNet", "FluentEmail", "Slack", "SlackAPI", "SlackNet", "Discord", "DSharpPlus", "Telegram", "OpenAI", "OpenAI_API", "Betalgo", "Anthropic", "LangChain", "OllamaSharp",
        "Mscc", "GenerativeAI", "Cohere", "IBM", "FastEndpoints", "Hangfire", "Polly", "Humanizer", "CsvHelper", "Markdig", "HtmlAgilityPack", "Ganss", "Stripe", "Google", "Firebase", "FirebaseAdmin", "OneSignal", "OneSignalApi", "Expo", "Supabase", "Postgrest", "Sentry", "Mindscape",
        "Elmah", "ElmahCore", "NodaTime", "PhoneNumbers", "LinqToTwitter", "Tweetinvi", "WebMatrix", "ClosedXML", "Ardalis", "CSharpFunctionalExtensions", "FluentResults", "OneOf", "ErrorOr", "YamlDotNet", "Xero", "Amazon",
    };

    private static readonly HashSet<string> HarmlessOfMicrosoft = new(StringComparer.Ordinal)
    {
        "AspNetCore", "AspNet", "EntityFrameworkCore", "Extensions", "Data", "CSharp", "VisualBasic", "SemanticKernel", "ML", "IdentityModel", "ApplicationInsights", "Owin", "JSInterop", "Win32", "Graph", "Toolkit", "CodeAnalysis", "Net", "Identity", "Practices",
    };

    /// <summary>Somebody takes it from there who is not seen.</summary>
    private static readonly HashSet<string> HandingOn = new(StringComparer.Ordinal)
    {
        "Publish", "PublishAsync", "Enqueue", "EnqueueAsync", "StreamAdd", "StreamAddAsync", "ListLeftPush", "ListLeftPushAsync", "ListRightPush", "ListRightPushAsync",
    };

    /// <summary>Hosts of services that show a text to people, or answer it.</summary>
    private static readonly string[] Hosts =
    [
        "slack.com", "discord.com", "discordapp.com", "openai.com", "openai.azure.com", "anthropic.com", "googleapis.com", "telegram.org", "webhook.office.com", "sendgrid.com", "mailgun.net", "twilio.com", "mistral.ai", "groq.com", "cohere.ai",
        "cohere.com", "openrouter.ai", "huggingface.co", "deepseek.com", "perplexity.ai", "wit.ai", "watson", "cognitiveservices.azure.com", "translate", "postmarkapp.com", "resend.com", "pushover.net", "ntfy.sh", "localhost:11434", "notion.com", "airtable.com", "trello.com",
    ];

    /// <summary>Parts of the SDK by which a text gets to a flow or to people outside of this program.</summary>
    private static readonly string[] OtherParties = ["Studio", "Conversations", "Flex", "FlexApi", "Proxy", "Autopilot", "Chat", "Taskrouter"];

    public bool IsHarmless(InvocationExpressionSyntax call, IMethodSymbol method)
    {
        // The container gives another handler for each text.
        if (method.Name is "GetKeyedService" or "GetRequiredKeyedService" or "GetKeyedServices")
            return false;
        var type = method.ContainingType;
        var space = type?.ContainingNamespace;
        string? first = null, second = null;
        for (; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
            (first, second) = (space.Name, first);
        if (type is null || first is null || EndpointNames.SaysSignatureCheck(method.Name))
            return type?.TypeKind == TypeKind.Dynamic || EndpointNames.SaysSignatureCheck(method.Name);
        return first switch
        {
            "System" when second is "Threading" => !IsIn(type, "Channels") && !IsIn(type, "Dataflow"),
            "System" when type.Name == "BlockingCollection" => false,
            "System" when IsHttp(type, method) => IsKnownHost(call, method),
            "System" => second is not ("Messaging" or "ServiceModel" or "EnterpriseServices") && type.Name is not ("Assembly" or "MethodInfo" or "MethodBase"),
            "Twilio" => !Array.Exists(OtherParties, type.ContainingNamespace.ToDisplayString().Contains),
            "TwilioGuard" => false,
            "Microsoft" => second is not null && HarmlessOfMicrosoft.Contains(second) || type.IsInNamespace("Microsoft", "Azure") && (type.Name.StartsWith("HttpRe", StringComparison.Ordinal) || IsIn(type, "Cosmos")),
            "Azure" => second is "AI" or "Data" or "Core" or "Identity" or "Communication" || second == "Storage" && IsIn(type, "Blobs"),
            "StackExchange" or "ServiceStack" => !HandingOn.Contains(method.Name),
            "Amazon" => IsIn(type, "DynamoDBv2") || IsIn(type, "S3") || IsIn(type, "SimpleEmail") || IsIn(type, "SimpleEmailV2") || IsIn(type, "BedrockRuntime") || IsIn(type, "DynamoDB") || IsIn(type, "Comprehend") || IsIn(type, "Translate"),
            "Google" => !IsIn(type, "PubSub") && !IsIn(type, "Tasks") && !IsIn(type, "Dialogflow"),
            _ => Harmless.Contains(first),
        };
    }

    private static bool IsIn(ITypeSymbol type, string name)
    {
        for (var space = type.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            if (space.Name == name)
                return true;
        }

        return false;
    }

    private static bool IsHttp(ITypeSymbol type, IMethodSymbol method) =>
        type.Name is "HttpClient" or "HttpMessageInvoker" or "HttpClientJsonExtensions" or "HttpClientExtensions" or "WebClient" && method.MethodKind is not MethodKind.Constructor;

    /// <summary>What is asked for by a text gives back something about it; what is posted goes to whoever the address says.</summary>
    private bool IsKnownHost(InvocationExpressionSyntax call, IMethodSymbol method) =>
        method.Name.StartsWith("Get", StringComparison.Ordinal) || method.Name.StartsWith("Download", StringComparison.Ordinal) || AddressesOf(call).Any(address => Array.Exists(Hosts, host => address.IndexOf(host, StringComparison.OrdinalIgnoreCase) >= 0));

    /// <summary>The texts of the call's own statements, and of the class around it: the address is a constant, a base address, a client's name.</summary>
    private IEnumerable<string> AddressesOf(InvocationExpressionSyntax call)
    {
        foreach (var argument in call.ArgumentList.Arguments)
        {
            foreach (var part in argument.DescendantNodesAndSelf().OfType<ExpressionSyntax>())
            {
                if (part is IdentifierNameSyntax or MemberAccessExpressionSyntax or LiteralExpressionSyntax && uses.ModelOf(part).GetConstantValue(part, cancellationToken).Value is string constant)
                    yield return constant;
                else if (part is InterpolatedStringExpressionSyntax interpolated)
                    yield return interpolated.Contents.ToString();
            }
        }

        var around = call.FirstAncestorOrSelf<TypeDeclarationSyntax>() ?? call.SyntaxTree.GetRoot(cancellationToken);
        uses.Read(around);
        foreach (var written in around.DescendantTokens())
        {
            if (written.Value is string text && text.StartsWith("http", StringComparison.OrdinalIgnoreCase))
                yield return text;
        }
    }
}
