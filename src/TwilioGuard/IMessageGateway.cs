namespace TwilioGuard;

/// <summary>
/// Takes one message to Twilio, once. <see cref="TwilioMessageGateway"/> does it through Twilio's SDK; tests put one of their own in its
/// place. Called from several threads.
/// </summary>
public interface IMessageGateway
{
    /// <summary>Makes one request, and no other one should it fail.</summary>
    /// <param name="message">The recipient is in the form that Twilio takes, and the sender is set.</param>
    /// <param name="cancellationToken">
    /// Cancelled when nobody waits for the answer any more. A gateway that cuts the request off then throws
    /// <see cref="OperationCanceledException"/>; one that cannot may ignore it.
    /// </param>
    /// <returns>
    /// The receipt; null for an answer without one, of which nobody knows what it means. It throws what Twilio's SDK throws: from that
    /// <see cref="MessageSender"/> reads whether the message may have been taken. Any other exception means that it may.
    /// </returns>
    Task<MessageReceipt?> SendAsync(OutgoingMessage message, CancellationToken cancellationToken);
}
