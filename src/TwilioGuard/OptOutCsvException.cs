namespace TwilioGuard;

/// <summary>A list of opt-outs has lines that cannot be read. <b>Nothing of it was recorded.</b> Mend the lines, and import it again.</summary>
public sealed class OptOutCsvException : Exception
{
    internal const int MostProblems = 100;

    private const int MostInMessage = 10;

    internal OptOutCsvException(IReadOnlyList<OptOutCsvProblem> problems, long count)
        : base(MessageOf(problems, count))
    {
        Problems = problems;
        Count = count;
    }

    /// <summary>The first hundred.</summary>
    public IReadOnlyList<OptOutCsvProblem> Problems { get; }

    /// <summary>How many there are.</summary>
    public long Count { get; }

    private static string MessageOf(IReadOnlyList<OptOutCsvProblem> problems, long count)
    {
        var first = problems.Take(MostInMessage).ToArray();
        var more = count - first.Length;
        return $"The list of opt-outs cannot be read, and nothing of it was recorded. {string.Join(" ", first.Select(static problem => problem.ToString()))}"
            + (more > 0 ? $" And {more} more." : "");
    }
}
