using BenchmarkDotNet.Attributes;
using PhoneNumbers;
using TwilioGuard;

namespace TwilioAnalyzers.Benchmarks;

/// <summary>A number from text to E.164 and checked: TwilioGuard beside the three calls of libphonenumber that it is made of.</summary>
[MemoryDiagnoser]
public class NumberFromText
{
    private static readonly PhoneNumberUtil Library = PhoneNumberUtil.GetInstance();

    [Params("+1 (415) 555-0123", "+491701234567", "\u202A+44 20 7946 0018\u202C")]
    public string Text { get; set; } = "";

    [GlobalSetup]
    public void Check()
    {
        if (Plain() != Guard().Value)
            throw new InvalidOperationException("The two do not agree.");
    }

    [Benchmark(Baseline = true)]
    public string Plain()
    {
        var number = Library.Parse(Text, null);
        return Library.IsValidNumber(number) ? Library.Format(number, PhoneNumberFormat.E164) : throw new FormatException();
    }

    [Benchmark]
    public E164Number Guard() => E164Number.Parse(Text);
}
