namespace TwilioGuard;

/// <summary>Who has opted out of which sender, since when and why. Used by many threads, processes and machines at once.</summary>
/// <remarks>
/// <para>
/// Addresses are as Twilio writes them: <c>+14155550123</c>, <c>whatsapp:+14155550123</c>; a sender may also be a short code, a messaging service's SID
/// (<c>MG…</c>) or <see cref="OptOutChange.AllSenders"/>. The stores of this library read a number with its country code in any spelling
/// (<c>+1 (415) 555-0123</c>) and refuse one without: under it nobody would be found. Nothing else is guessed: <c>whatsapp:+14155550123</c> is another recipient than <c>+14155550123</c>.
/// </para>
/// <para>
/// Of all changes of a recipient that concern a sender, those for that sender and those for all senders, the latest by
/// <see cref="OptOutChange.OccurredAt"/> decides; of two at the same time the opt-out.
/// </para>
/// <para>
/// What cannot be answered is an exception, never "not opted out". No exception's message holds an address.
/// </para>
/// </remarks>
public interface IOptOutStore
{
    /// <summary>Records that somebody has opted out or in.</summary>
    /// <param name="change">What has changed.</param>
    /// <param name="cancellationToken">Cancelled before it is recorded, nothing is; afterwards it has no effect.</param>
    /// <returns>
    /// When it completes, the change outlasts a crash and every node sees it. False where it was there already: a change with the same recipient,
    /// sender and <see cref="OptOutChange.MessageSid"/>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is null.</exception>
    ValueTask<bool> RecordAsync(OptOutChange change, CancellationToken cancellationToken = default);

    /// <summary>Whether the recipient has opted out of the sender.</summary>
    /// <param name="recipient">Whom to write to.</param>
    /// <param name="sender">Who writes; <see cref="OptOutChange.AllSenders"/> asks for changes that concern all senders, and only those.</param>
    /// <param name="cancellationToken">The caller's.</param>
    /// <exception cref="ArgumentException">
    /// An address is null, empty or longer than <see cref="OptOutChange.AddressLength"/>, or a number without its country code.
    /// </exception>
    ValueTask<bool> IsOptedOutAsync(string recipient, string sender, CancellationToken cancellationToken = default);

    /// <summary>Which of many recipients have opted out of the sender: one look-up for all of them.</summary>
    /// <param name="recipients">Whom to write to; may hold one several times.</param>
    /// <param name="sender">Who writes.</param>
    /// <param name="cancellationToken">The caller's.</param>
    /// <returns>Those who have, each once, written as in <paramref name="recipients"/>; its <c>Contains</c> is a look-up in a set.</returns>
    /// <exception cref="ArgumentException">An address is null, empty or too long, or a number without its country code.</exception>
    ValueTask<ISet<string>> WhoOptedOutAsync(IReadOnlyCollection<string> recipients, string sender, CancellationToken cancellationToken = default);

    /// <summary>The state of all: the latest change of each pair of recipient and sender, in no particular order. For an export.</summary>
    /// <param name="cancellationToken">The caller's.</param>
    IAsyncEnumerable<OptOutChange> ReadLatestAsync(CancellationToken cancellationToken = default);

    /// <summary>All recorded changes of a recipient, of whichever sender, oldest first. For an audit.</summary>
    /// <param name="recipient">Whose.</param>
    /// <param name="cancellationToken">The caller's.</param>
    /// <exception cref="ArgumentException">The address is null, empty or too long.</exception>
    IAsyncEnumerable<OptOutChange> ReadHistoryAsync(string recipient, CancellationToken cancellationToken = default);

    /// <summary>
    /// Deletes all that is known of a recipient, as a request to be forgotten asks. <b>The opt-out is gone with it</b>: whoever is to stay opted out
    /// must not be deleted.
    /// </summary>
    /// <param name="recipient">Whose.</param>
    /// <param name="cancellationToken">The caller's.</param>
    /// <returns>How many changes were deleted.</returns>
    /// <exception cref="ArgumentException">The address is null, empty or too long.</exception>
    ValueTask<long> DeleteAsync(string recipient, CancellationToken cancellationToken = default);

    /// <summary>Retention: deletes changes that occurred before a time, but none that is the latest of its recipient and sender.</summary>
    /// <param name="before">The time.</param>
    /// <param name="cancellationToken">The caller's.</param>
    /// <returns>How many changes were deleted.</returns>
    ValueTask<long> DeleteHistoryAsync(DateTimeOffset before, CancellationToken cancellationToken = default);
}
