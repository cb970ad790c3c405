namespace TwilioGuard;

/// <summary>
/// Has a say before a message is sent: whether the recipient has opted out, whether it is the hour to send. <see cref="MessageSender"/> asks all
/// of them, in order, before each request, and again where the message has waited for the rate in between. Called from several threads.
/// </summary>
public interface ISendCheck
{
    /// <summary>Whether the message may be sent.</summary>
    /// <param name="message">The recipient is in the form that Twilio takes, and the sender is set.</param>
    /// <param name="cancellationToken">The caller's.</param>
    /// <returns>
    /// <see cref="SuppressionReason.None"/> to send it, another reason not to. What is thrown stops the send: a database that is down is no
    /// "not opted out".
    /// </returns>
    ValueTask<SuppressionReason> CheckAsync(OutgoingMessage message, CancellationToken cancellationToken);
}
