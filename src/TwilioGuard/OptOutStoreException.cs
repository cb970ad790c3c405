namespace TwilioGuard;

/// <summary>
/// The opt-outs could not be read or recorded: the database is down, refuses, or is not what it should be. Who has opted out is not known then, and
/// nobody may be written to.
/// </summary>
/// <remarks>
/// Its message holds no address. <see cref="Exception.InnerException"/> is the database's own, which says what is wrong with it; providers leave data out
/// of theirs unless they are told to put it in (<c>Include Error Detail</c> of Npgsql).
/// </remarks>
public sealed class OptOutStoreException : Exception
{
    /// <summary>A failure of a store of your own.</summary>
    /// <param name="message">What failed; without addresses.</param>
    /// <param name="innerException">Why.</param>
    public OptOutStoreException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
