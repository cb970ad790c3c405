namespace TwilioGuard;

/// <summary>A change on its way into the database.</summary>
/// <param name="Id">Of the call, the same in all its attempts: a commit whose answer was lost is found again by it.</param>
/// <param name="Change">What is recorded.</param>
/// <param name="RecordedAt">When, in the units of the database.</param>
internal sealed record OptOutRow(Guid Id, OptOutChange Change, long RecordedAt)
{
    public static OptOutRow Of(OptOutChange change) => new(Guid.NewGuid(), change, OptOutDatabase.UnitsOf(DateTimeOffset.UtcNow));
}
