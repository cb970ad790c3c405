using System.Diagnostics;

namespace TwilioGuard;

/// <summary>
/// What became of a message: exactly one of <see cref="Sent"/>, <see cref="Suppressed"/>, <see cref="Rejected"/>, <see cref="Throttled"/> and
/// <see cref="OutcomeUnknown"/>. There are no other cases. Immutable.
/// </summary>
/// <remarks>
/// <see cref="ToString"/> and the debugger show neither recipient nor text. <see cref="Message"/> has both, and so may the message of an
/// <c>Exception</c>: Twilio repeats the number in it. For logs take the error.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public abstract class SendResult
{
    private SendResult(OutgoingMessage message, int attempts)
    {
        Message = message;
        Attempts = attempts;
    }

    /// <summary>The message, the same object that was handed over.</summary>
    public OutgoingMessage Message { get; }

    /// <summary>How many requests were made to Twilio for it: 0 where it was decided here.</summary>
    public int Attempts { get; }

    /// <summary>In one line, without personal data.</summary>
    public abstract override string ToString();

    /// <summary>Twilio has taken the message. What becomes of it then, its status callback tells.</summary>
    public sealed class Sent : SendResult
    {
        internal Sent(OutgoingMessage message, int attempts, MessageReceipt receipt)
            : base(message, attempts)
        {
            Sid = receipt.Sid;
            Status = receipt.Status;
        }

        /// <summary>The message's SID.</summary>
        public string Sid { get; }

        /// <summary>Where it stood when Twilio answered: <c>accepted</c>, <c>queued</c> … Null where it is not known.</summary>
        public string? Status { get; }

        /// <inheritdoc/>
        public override string ToString() => $"Sent: {Sid}";
    }

    /// <summary>The message was not handed to Twilio, on purpose.</summary>
    public sealed class Suppressed : SendResult
    {
        internal Suppressed(OutgoingMessage message, int attempts, SuppressionReason reason)
            : base(message, attempts) =>
            Reason = reason;

        /// <summary>Why; never <see cref="SuppressionReason.None"/>.</summary>
        public SuppressionReason Reason { get; }

        /// <inheritdoc/>
        public override string ToString() => $"Suppressed: {Reason}";
    }

    /// <summary>
    /// The message certainly was not taken: Twilio refused it, no connection was made, or its recipient or sender is none (no attempt was made).
    /// <see cref="TwilioError.RepeatSafety"/> says whether trying again makes sense.
    /// </summary>
    public sealed class Rejected : SendResult
    {
        internal Rejected(OutgoingMessage message, int attempts, TwilioError error, Exception? exception = null)
            : base(message, attempts)
        {
            Error = error;
            Exception = exception;
        }

        /// <summary>What is wrong and what to do.</summary>
        public TwilioError Error { get; }

        /// <summary>What the gateway threw; null where no attempt was made. Its message may hold the number.</summary>
        [DebuggerBrowsable(DebuggerBrowsableState.Never)]
        public Exception? Exception { get; }

        /// <inheritdoc/>
        public override string ToString() => $"Rejected: {Error}";
    }

    /// <summary>
    /// The message certainly was not taken, because there were too many, and this was so after all repetitions. It may be sent later.
    /// </summary>
    public sealed class Throttled : SendResult
    {
        internal Throttled(OutgoingMessage message, int attempts, TwilioError error, Exception? exception = null)
            : base(message, attempts)
        {
            Error = error;
            Exception = exception;
        }

        /// <summary>Which limit it was.</summary>
        public TwilioError Error { get; }

        /// <summary>How long to wait at the least, where that is known; also <see cref="TwilioError.RetryAfter"/>.</summary>
        public TimeSpan? RetryAfter => Error.RetryAfter;

        /// <summary>What the gateway threw; null where the limit is the limiter's queue.</summary>
        [DebuggerBrowsable(DebuggerBrowsableState.Never)]
        public Exception? Exception { get; }

        /// <inheritdoc/>
        public override string ToString() => $"Throttled: {Error}";
    }

    /// <summary>
    /// Twilio may have taken the message, or not: the connection was cut, the answer did not come or could not be read, the server failed, or
    /// the caller stopped waiting. It was not repeated, and must not be before it is known: <c>MessageResource.ReadAsync(to, dateSentAfter)</c>
    /// tells, and so does the status callback.
    /// </summary>
    public sealed class OutcomeUnknown : SendResult
    {
        internal OutcomeUnknown(OutgoingMessage message, int attempts, TwilioError error, Exception? exception = null)
            : base(message, attempts)
        {
            Error = error;
            Exception = exception;
        }

        /// <summary>What happened.</summary>
        public TwilioError Error { get; }

        /// <summary>What the gateway threw; null where it did not answer before the caller stopped waiting, or answered nothing.</summary>
        [DebuggerBrowsable(DebuggerBrowsableState.Never)]
        public Exception? Exception { get; }

        /// <inheritdoc/>
        public override string ToString() => $"Outcome unknown: {Error}";
    }
}
