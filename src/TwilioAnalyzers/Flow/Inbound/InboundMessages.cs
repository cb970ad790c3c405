using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Flow.Webhooks;
using TwilioAnalyzers.Knowledge;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Flow.Inbound;

/// <summary>Whether what Twilio calls an endpoint with is a text or picture that somebody sent: not a call, and not a report on a message that went out.</summary>
internal sealed class InboundMessages(SymbolUses uses, WebhookEvidence evidence, CancellationToken cancellationToken)
{
    private const int MostCallees = 2;

    /// <summary>Of calls, of what is recorded of them, and of the products that are no messages.</summary>
    private static readonly string[] OtherFields =
    [
        "CallSid", "CallStatus", "ParentCallSid", "DialCallSid", "DialCallStatus", "SpeechResult", "UnstableSpeechResult", "FinishedOnKey", "Digits", "RecordingSid", "RecordingUrl", "RecordingStatus", "TranscriptionSid", "TranscriptionText",
        "ConferenceSid", "QueueSid", "FaxSid", "TaskSid", "ReservationSid", "WorkerSid", "RoomSid", "ParticipantSid", "ConversationSid",
    ];

    private static readonly string[] ContentFields = ["Body", "NumMedia", "MediaUrl0", "OptOutType", "ReferralNumMedia"];

    private static readonly string[] StatusFields = ["MessageStatus", "SmsStatus", "ErrorCode"];

    public bool Is(Endpoint endpoint)
    {
        if (IsForWhatsAppOnly(endpoint) || endpoint.Handler.Parameters.Any(parameter => IsOfOtherKind(parameter.Type)) || IsHarness(endpoint) || !evidence.IsTwilios(endpoint) && !TakesSenderAndText(endpoint))
            return false;
        var takesSms = endpoint.Handler.Parameters.Any(parameter => HasSms(parameter.Type));
        var fields = evidence.FieldsOf(endpoint);
        var readsContent = Mentions(endpoint.Code, ContentFields) || endpoint.Handler.Parameters.Any(parameter => IsContent(WebhookEvidence.NameOf(parameter)) && parameter.Type.SpecialType != SpecialType.None);
        if (!readsContent && Mentions(endpoint.Code, StatusFields))
            return false;
        if (takesSms)
            return AnswerOf(endpoint.Code, MostCallees) != Answer.Call;
        if (fields.Any(field => Array.Exists(OtherFields, other => other.Equals(field, StringComparison.OrdinalIgnoreCase))) && !readsContent)
            return false;
        var answer = AnswerOf(endpoint.Code, MostCallees);
        if (answer == Answer.Call)
            return false;
        if (fields.Any(IsContent))
            return readsContent || !(fields.Contains("MessageStatus") || SaysStatus(endpoint));
        return answer == Answer.Message && !SaysStatus(endpoint) && !fields.Any(field => field.Equals("MessageStatus", StringComparison.OrdinalIgnoreCase) || field.Equals("SmsStatus", StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsContent(string field) => Array.Exists(ContentFields, content => content.Equals(field, StringComparison.OrdinalIgnoreCase));

    private static bool SaysStatus(Endpoint endpoint) =>
        Has(endpoint.Handler.Name) || endpoint.Route is { } route && (route.Mentions("status") || route.Mentions("callback") || route.Mentions("deliver"));

    private static bool Has(string name) =>
        name.IndexOf("status", StringComparison.OrdinalIgnoreCase) >= 0 || name.IndexOf("callback", StringComparison.OrdinalIgnoreCase) >= 0 || name.IndexOf("deliver", StringComparison.OrdinalIgnoreCase) >= 0;

    private bool HasSms(ITypeSymbol type)
    {
        type = type.Unwrapped();
        return type.IsOrDerivesFrom("Twilio.AspNet.Common.SmsRequest")
            || uses.IsOwn(type.OriginalDefinition) && type.GetMembers().Any(member => member is IPropertySymbol property && property.Type.IsOrDerivesFrom("Twilio.AspNet.Common.SmsRequest"));
    }

    /// <summary>A call's request, or the report on a message, which is a kind of the request of one.</summary>
    private static bool IsOfOtherKind(ITypeSymbol type) =>
        type.IsOrDerivesFrom("Twilio.AspNet.Common.VoiceRequest") || type.IsOrDerivesFrom("Twilio.AspNet.Common.SmsStatusCallbackRequest") || type.IsOrDerivesFrom("Twilio.AspNet.Common.StatusCallbackRequest");

    /// <summary>Names and keys of fields in the code.</summary>
    private static bool Mentions(SyntaxNode code, string[] fields) => code.DescendantTokens().Any(token =>
        token.IsKind(SyntaxKind.IdentifierToken) && token.Parent is IdentifierNameSyntax { Parent: not NameColonSyntax { Parent: ArgumentSyntax } } or IdentifierNameSyntax { Parent: NameColonSyntax { Parent: SubpatternSyntax } } && Array.Exists(fields, field => field.Equals(token.ValueText, StringComparison.OrdinalIgnoreCase))
        || token.IsKind(SyntaxKind.StringLiteralToken) && Array.Exists(fields, field => field.Equals(token.ValueText, StringComparison.OrdinalIgnoreCase)));

    private enum Answer
    {
        Other,
        Message,
        Call,
    }

    private static readonly string[] CallVerbs = ["<Say", "<Gather", "<Dial", "<Play", "<Record", "<Hangup", "<Enqueue", "<Conference", "<Reject"];

    /// <summary>Which TwiML the code makes, itself or in what it calls; of both kinds, the message's.</summary>
    private Answer AnswerOf(SyntaxNode code, int steps)
    {
        var answer = Answer.Other;
        foreach (var node in code.DescendantNodes())
        {
            switch (node)
            {
                case ObjectCreationExpressionSyntax { Type: var created } when CallName.Of(created as NameSyntax) is { } name && (name is "MessagingResponse" or "VoiceResponse"):
                    if (name == "MessagingResponse")
                        return Answer.Message;
                    answer = Answer.Call;
                    break;
                case ImplicitObjectCreationExpressionSyntax { Parent: EqualsValueClauseSyntax { Parent.Parent: VariableDeclarationSyntax { Type: NameSyntax declared } } } when CallName.Of(declared) is "MessagingResponse" or "VoiceResponse":
                    if (CallName.Of(declared) == "MessagingResponse")
                        return Answer.Message;
                    answer = Answer.Call;
                    break;
                case LiteralExpressionSyntax { Token.Value: string text } when text.IndexOf('<') >= 0:
                    answer = Of(text, answer);
                    break;
                case InterpolatedStringTextSyntax { TextToken.ValueText: var text } when text.IndexOf('<') >= 0:
                    answer = Of(text, answer);
                    break;
            }

            if (answer == Answer.Message)
                return answer;
        }

        if (answer != Answer.Other || steps == 0)
            return answer;
        foreach (var invocation in code.DescendantNodes().OfType<InvocationExpressionSyntax>())
        {
            if (ActionResults.IsFrameworks(invocation) || uses.ModelOf(invocation).GetSymbolInfo(invocation, cancellationToken).Symbol is not IMethodSymbol method || !uses.IsOwn(method.OriginalDefinition))
                continue;
            foreach (var callee in uses.Implementations(method).Where(uses.IsOwn).SelectMany(implementation => FunctionCode.Of(implementation, uses)))
            {
                if (callee != code && AnswerOf(callee, steps - 1) is not Answer.Other and var made)
                    return made;
            }
        }

        return answer;
    }

    private static Answer Of(string text, Answer before) =>
        text.IndexOf("<Message", StringComparison.Ordinal) >= 0 || text.IndexOf("<Sms", StringComparison.Ordinal) >= 0 ? Answer.Message
        : Array.Exists(CallVerbs, verb => text.IndexOf(verb, StringComparison.Ordinal) >= 0) ? Answer.Call
        : before;

    /// <summary>WhatsApp has rules of its own: an endpoint is for it alone where its names say so, or its code knows no other kind of address.</summary>
    private static bool IsForWhatsAppOnly(Endpoint endpoint)
    {
        var names = NamesOf(endpoint);
        if (SaysSms(names))
            return false;
        return Says(names, "whatsapp") || !TakesPrefixOff(endpoint.Code) && endpoint.Code.DescendantTokens().Any(static token => Says(token.ValueText, "whatsapp"))
            && !endpoint.Code.DescendantTokens().Any(static token => token.ValueText is not ("SmsRequest" or "SmsSid" or "SmsMessageSid" or "SmsStatus") && SaysSms(token.ValueText));
    }

    /// <summary><c>from.Replace("whatsapp:", "")</c>: with the prefix or without, it is taken.</summary>
    private static bool TakesPrefixOff(SyntaxNode code) => code.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(static call =>
        CallName.Of(call.Expression) == "Replace" && call.ArgumentList.Arguments.FirstOrDefault()?.Expression is LiteralExpressionSyntax { Token.ValueText: var prefix } && Says(prefix, "whatsapp:"));

    private static string NamesOf(Endpoint endpoint) => endpoint.Handler.Name + " " + endpoint.Handler.ContainingType?.Name + " " + endpoint.Route;

    /// <summary>It plays Twilio for the app's own tests.</summary>
    private static bool IsHarness(Endpoint endpoint) =>
        NameWords.Of(NamesOf(endpoint)).Exists(static word => word is "mock" or "mocks" or "fake" or "simulate" or "simulator" or "simulation" or "tester" or "harness" or "stub");

    /// <summary>
    /// <c>Receive(string from, string body)</c> in a controller for SMS, with nothing else that says Twilio: whether something checks its signature is
    /// not asked of it, since it may be another vendor's; STOP is a word to all of them.
    /// </summary>
    private static bool TakesSenderAndText(Endpoint endpoint)
    {
        var names = endpoint.Handler.Parameters.Where(parameter => parameter.Type.SpecialType == SpecialType.System_String).Select(WebhookEvidence.NameOf).ToList();
        return names.Contains("from", StringComparer.OrdinalIgnoreCase) && names.Contains("body", StringComparer.OrdinalIgnoreCase)
            && endpoint.Handler.Parameters.All(parameter => parameter.Type.SpecialType == SpecialType.System_String) && SaysSms(NamesOf(endpoint))
            && !NameWords.Of(NamesOf(endpoint)).Exists(static word => word is "send" or "create" or "notify" or "outbound" or "outgoing" or "post" or "schedule")
            && !new ActionResults(endpoint.Code).IsView && !endpoint.Handler.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name is "AuthorizeAttribute" or "ValidateAntiForgeryTokenAttribute" or "HttpGetAttribute");
    }

    private static bool SaysSms(string text) => Says(text, "sms") || Says(text, "mms");

    private static bool Says(string text, string word) => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;
}
