namespace TwilioGuard;

/// <summary>What is wrong with a line of a list of opt-outs. Holds nothing of what the line says.</summary>
public sealed class OptOutCsvProblem
{
    internal OptOutCsvProblem(long line, string? column, string description)
    {
        Line = line;
        Column = column;
        Description = description;
    }

    /// <summary>The line of the file, from 1; of a record of several lines the first.</summary>
    public long Line { get; }

    /// <summary>The column's name, such as <c>occurred_at</c>; null where it is the line as a whole.</summary>
    public string? Column { get; }

    /// <summary>What is wrong, and what to do: English, without a value.</summary>
    public string Description { get; }

    /// <summary><c>Line 4, occurred_at: is no time …</c></summary>
    public override string ToString() => $"Line {Line}{(Column is null ? "" : ", " + Column)}: {Description}";
}
