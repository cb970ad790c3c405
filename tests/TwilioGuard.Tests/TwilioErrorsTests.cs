using TwilioAnalyzers.Knowledge;

namespace TwilioGuard.Tests;

/// <summary>The catalogue says what eng/error-codes.tsv says, row by row, and no code comes without advice.</summary>
public sealed class TwilioErrorsTests
{
    private static readonly string[][] Rows =
        [.. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "error-codes.tsv")).Skip(1).Select(line => line.Split('\t'))];

    public static TheoryData<string, string, string, string, string> Table
    {
        get
        {
            var data = new TheoryData<string, string, string, string, string>();
            foreach (var row in Rows)
                data.Add(row[0], row[1], row[2], row[3], row[4]);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Table))]
    public void EachRowIsThere(string code, string api, string kind, string repeat, string meaning)
    {
        var known = Assert.Single(ErrorCodes.All, known => known.Number == int.Parse(code));
        Assert.Equal(api, known.Api.ToString(), ignoreCase: true);

        var error = TwilioErrors.Find(int.Parse(code))!;
        Assert.Equal(int.Parse(code), error.Code);
        Assert.Null(error.HttpStatus);
        Assert.Equal(kind.Replace("-", ""), error.Kind.ToString(), ignoreCase: true);
        Assert.Equal(meaning, error.Meaning);
        Assert.EndsWith("/docs/errors.md#" + kind, error.HelpLink);
        Assert.Equal(
            (repeat, kind) switch
            {
                ("yes", _) => RepeatSafety.Safe,
                ("later", _) => RepeatSafety.Later,
                ("no", "server-error") => RepeatSafety.MayDuplicate,
                ("no", _) => RepeatSafety.Pointless,
                _ => throw new InvalidDataException(repeat),
            },
            error.RepeatSafety);
    }

    [Fact]
    public void AndNothingElse()
    {
        Assert.Equal(Rows.Select(row => int.Parse(row[0])).Order(), TwilioErrors.All.Select(error => error.Code!.Value));
        Assert.Equal(Rows.Select(row => int.Parse(row[0])), ErrorCodes.All.Select(code => code.Number));
        Assert.Null(TwilioErrors.Find(0));
        Assert.Null(TwilioErrors.Find(21201));
    }

    [Fact]
    public void OlderGuidesCallTheRateLimitSomethingElse()
    {
        var error = TwilioErrors.Find(30429)!;
        Assert.Equal((30429, TwilioErrorKind.RateLimited, RepeatSafety.Safe), (error.Code!.Value, error.Kind, error.RepeatSafety));
        Assert.DoesNotContain(TwilioErrors.All, known => known.Code == 30429);
    }

    [Fact]
    public void EachSaysWhatHappenedAndWhatToDo()
    {
        foreach (var error in TwilioErrors.All)
        {
            Assert.Matches(@"^['0-9A-Za-z].*[^.\s]$", error.Meaning);
            Assert.Matches(@"^[A-Z].*\.$", error.Advice);
            Assert.Equal($"Twilio error {error.Code} ({error.Kind}): {error.Meaning}. {error.Advice} {error.HelpLink}", error.ToString());
        }
    }

    [Fact]
    public void LintAndLibraryNameTheSameThings()
    {
        Same<ErrorKind, TwilioErrorKind>();
        Same<ErrorRepeat, RepeatSafety>();

        static void Same<TInner, TOuter>()
            where TInner : struct, Enum
            where TOuter : struct, Enum =>
            Assert.Equal(Enum.GetValues<TInner>().Select(value => (value.ToString(), Convert.ToInt32(value))), Enum.GetValues<TOuter>().Select(value => (value.ToString(), Convert.ToInt32(value))));
    }

    /// <summary>A kind without text of its own would fall through to that of Unknown.</summary>
    [Fact]
    public void EachKindHasItsOwnText()
    {
        var kinds = Enum.GetValues<ErrorKind>();
        Assert.Equal(kinds.Length, kinds.Select(kind => kind.Meaning()).Distinct().Count());
        var shared = kinds.GroupBy(kind => kind.Advice()).Where(group => group.Count() > 1).ToList();
        Assert.Equal([ErrorKind.ServerError, ErrorKind.ConnectionLost], Assert.Single(shared));
    }

    [Fact]
    public void WhatACarefulColleagueHandlesIsKnownAndCanHappen()
    {
        Check(ErrorCodes.OfMessageSend, [21211, 21614, 21610, 21408, 20429], ErrorApi.Messaging);
        Check(ErrorCodes.OfChannelSend, [63016, 63003], ErrorApi.Messaging, ErrorApi.Channel);
        Check(ErrorCodes.OfVerificationSend, [60200, 60203, 60212, 60410, 20429], ErrorApi.Verify);
        Check(ErrorCodes.OfVerificationCheck, [60202, 20404, 20429], ErrorApi.Verify);

        static void Check(IReadOnlyList<int> chosen, int[] atLeast, params ErrorApi[] apis)
        {
            Assert.Equal(chosen.Count, chosen.Distinct().Count());
            Assert.Empty(atLeast.Except(chosen));
            Assert.All(chosen, code => Assert.Contains(apis.SelectMany(ErrorCodes.Of), known => known.Number == code));
        }
    }
}
