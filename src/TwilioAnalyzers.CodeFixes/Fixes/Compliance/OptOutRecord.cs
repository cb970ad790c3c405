using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TwilioAnalyzers.CodeFixes.Fixes.Reliability;

namespace TwilioAnalyzers.CodeFixes.Fixes.Compliance;

/// <summary>The calls of TwilioGuard's store, as text.</summary>
internal static class OptOutRecord
{
    /// <summary>An expression that is true for who has opted out.</summary>
    /// <param name="store">Where.</param>
    /// <param name="message">To whom and from whom.</param>
    /// <param name="token">What ends the asking, as code; null where there is none.</param>
    /// <param name="root">The file that it goes into.</param>
    public static string IsOptedOut(OptOutStore store, SentMessage message, string? token, SyntaxNode root) =>
        Awaited($"{store.Name}.IsOptedOutAsync({message.Recipient}, {message.Sender}{(token is null ? "" : ", " + token)})", root);

    /// <summary>An opt-out is recorded all the same when whoever brought it has hung up.</summary>
    /// <param name="store">Where.</param>
    /// <param name="recipient">Whose opt-out, as code.</param>
    /// <param name="sender">Of whom, as code.</param>
    /// <param name="source">A member of <c>OptOutSource</c>.</param>
    /// <param name="messageSid">The message that said so, as code; null where there is none.</param>
    /// <param name="root">The file that it goes into.</param>
    /// <returns>A statement.</returns>
    public static string Statement(OptOutStore store, string recipient, string sender, string source, string? messageSid, SyntaxNode root) => Awaited(
        $"{store.Name}.RecordAsync(new global::TwilioGuard.OptOutChange({recipient}, {sender}, optedOut: true, global::System.DateTimeOffset.UtcNow, global::TwilioGuard.OptOutSource.{source}"
        + (messageSid is null ? "" : ", " + messageSid) + "))", root) + ";";

    private static string Awaited(string call, SyntaxNode root) => AwaitedCall.Of(SyntaxFactory.ParseExpression(call), root).ToString();
}
