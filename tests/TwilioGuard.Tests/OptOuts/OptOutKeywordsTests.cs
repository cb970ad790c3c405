using System.Globalization;

namespace TwilioGuard.Tests.OptOuts;

public sealed class OptOutKeywordsTests
{
    private static readonly OptOutKeywords Phrases = new(new OptOutKeywordOptions { Phrases = true });
    private static readonly OptOutKeywords Legal = new(new OptOutKeywordOptions { LegalWording = true });

    private static OptOutKeywords With(Action<OptOutKeywordOptions> set)
    {
        var options = new OptOutKeywordOptions();
        set(options);
        return new OptOutKeywords(options);
    }

    [Theory]
    [InlineData("STOP", OptOutIntent.OptOut)]
    [InlineData("STOPALL", OptOutIntent.OptOut)]
    [InlineData("UNSUBSCRIBE", OptOutIntent.OptOut)]
    [InlineData("CANCEL", OptOutIntent.OptOut)]
    [InlineData("END", OptOutIntent.OptOut)]
    [InlineData("QUIT", OptOutIntent.OptOut)]
    [InlineData("REVOKE", OptOutIntent.OptOut)]
    [InlineData("OPTOUT", OptOutIntent.OptOut)]
    [InlineData("START", OptOutIntent.OptIn)]
    [InlineData("YES", OptOutIntent.OptIn)]
    [InlineData("UNSTOP", OptOutIntent.OptIn)]
    [InlineData("HELP", OptOutIntent.Help)]
    [InlineData("INFO", OptOutIntent.Help)]
    public void TwiliosListInAnyDress(string word, OptOutIntent expected)
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            foreach (var name in (string[])["", "en-US", "tr-TR", "az-Latn-AZ", "lt-LT"])
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
                foreach (var dressed in (string[])
                    [
                        word, word.ToLowerInvariant(), word.ToLower(CultureInfo.GetCultureInfo("tr-TR")), word[..1] + word[1..].ToLowerInvariant(),
                        " " + word, word + " \r\n", "\t" + word + "\u00A0", word + ".", word + "!!", word + "...", "\u00AB" + word + "!\u00BB", "\"" + word + "\"",
                        "'" + word + "'", "\u201C" + word + "\u201D", "(" + word + ")", "[" + word + "]", "- " + word, "*" + word + "*", "_" + word + "_", word + ",", "#" + word,
                        "\u200F" + word, "\u202B" + word + "\u202C", "\uFEFF" + word, word.Insert(2, "\u200B"), word.Insert(1, "\u00AD"), word + "\0", word + "\u2028",
                        string.Concat(word.Select(c => (char)(c - 'A' + '\uFF21'))), string.Concat(word.ToLowerInvariant().Select(c => (char)(c - 'a' + '\uFF41'))) + "\uFF01",
                        // Mathematical bold letters, of apps that decorate text.
                        string.Concat(word.Select(c => char.ConvertFromUtf32(0x1D400 + c - 'A'))),
                        word[..1] + "\u0301" + word[1..],
                    ])
                {
                    Assert.Equal(expected, OptOutKeywords.Default.Classify(dressed));
                }
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("...")]
    [InlineData("\u200B\u200F")]
    [InlineData("\u0301\u0301")]
    [InlineData("please stop calling")]
    [InlineData("Stop please")]
    [InlineData("please stop")]
    [InlineData("stop by at five")]
    [InlineData("stop sign")]
    [InlineData("S T O P")]
    [InlineData("S.T.O.P.")]
    [InlineData("STOP1")]
    [InlineData("STOP STOP")]
    [InlineData("STOPPED")]
    [InlineData("non-stop")]
    [InlineData("opt out")]
    [InlineData("opt-out")]
    [InlineData("STOP ALL")]
    [InlineData("arr\u00EAt")]
    [InlineData("stopp")]
    [InlineData("\u0421\u0422\u041E\u041F")]
    [InlineData("The end")]
    [InlineData("yes please")]
    [InlineData("yes, at 8")]
    [InlineData("helpful")]
    [InlineData("\uD83D")]
    public void NothingElse(string? body) => Assert.Equal(OptOutIntent.None, OptOutKeywords.Default.Classify(body));

    /// <summary>A doubt speaks for the one who wants no messages.</summary>
    [Theory]
    [InlineData("stop?", "yes?")]
    [InlineData("STOP \U0001F6D1", "YES \U0001F44D")]
    [InlineData("stop \u2764\uFE0F", "start \u2764\uFE0F")]
    [InlineData("\uD83DSTOP", "\uD83DSTART")]
    [InlineData("STOP\uDE00", "UNSTOP\uDE00")]
    [InlineData("\u00BFstop\uFF1F", "yes\uFF1F")]
    [InlineData("=STOP", "=YES")]
    public void AnOptInIsReadMoreStrictly(string isOut, string isNotIn)
    {
        Assert.Equal(OptOutIntent.OptOut, OptOutKeywords.Default.Classify(isOut));
        Assert.Equal(OptOutIntent.None, OptOutKeywords.Default.Classify(isNotIn));
    }

    [Theory]
    [InlineData("STOP", OptOutIntent.OptOut)]
    [InlineData("stop", OptOutIntent.OptOut)]
    [InlineData(" Start ", OptOutIntent.OptIn)]
    [InlineData("START", OptOutIntent.OptIn)]
    [InlineData("HELP", OptOutIntent.Help)]
    [InlineData("help", OptOutIntent.Help)]
    public void OptOutTypeWins(string type, OptOutIntent expected)
    {
        foreach (var body in (string?[])["STOP", "START", "HELP", "A table for two", "", null])
            Assert.Equal(expected, OptOutKeywords.Default.Classify(body, type));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("PAUSE")]
    [InlineData("STOP!")]
    [InlineData("\uD800")]
    public void AnOptOutTypeThatNobodyKnowsCountsForNothing(string? type)
    {
        Assert.Equal(OptOutIntent.OptOut, OptOutKeywords.Default.Classify("STOP", type));
        Assert.Equal(OptOutIntent.OptIn, OptOutKeywords.Default.Classify("yes", type));
        Assert.Equal(OptOutIntent.None, OptOutKeywords.Default.Classify("two", type));
    }

    [Fact]
    public void TollFreeNumbersKnowLess()
    {
        foreach (var word in (string[])["STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT", "YES"])
            Assert.Equal(OptOutIntent.None, OptOutKeywords.TollFree.Classify(word));
        Assert.Equal(OptOutIntent.OptOut, OptOutKeywords.TollFree.Classify("stop"));
        Assert.Equal(OptOutIntent.OptIn, OptOutKeywords.TollFree.Classify("Start"));
        Assert.Equal(OptOutIntent.OptIn, OptOutKeywords.TollFree.Classify("UNSTOP"));
        Assert.Equal(OptOutIntent.Help, OptOutKeywords.TollFree.Classify("info"));

        var legal = With(options => (options.TollFree, options.LegalWording) = (true, true));
        foreach (var word in (string[])["stop", "quit", "end", "revoke", "opt out", "cancel", "unsubscribe"])
            Assert.Equal(OptOutIntent.OptOut, legal.Classify(word));
        Assert.Equal(OptOutIntent.None, legal.Classify("STOPALL"));
    }

    /// <summary>47 CFR 64.1200(a)(10).</summary>
    [Theory]
    [InlineData("stop")]
    [InlineData("quit")]
    [InlineData("end")]
    [InlineData("revoke")]
    [InlineData("opt out")]
    [InlineData("cancel")]
    [InlineData("unsubscribe")]
    [InlineData("Opt-Out")]
    [InlineData("opt\u2011out.")]
    [InlineData("OPT  OUT")]
    [InlineData("opt\r\nout")]
    [InlineData("opt\u00A0out")]
    [InlineData("optout")]
    public void TheWordingOfTheRule(string body) => Assert.Equal(OptOutIntent.OptOut, Legal.Classify(body));

    [Theory]
    [InlineData(OptOutLanguages.French, "Arr\u00EAt", "arret!", "ARRETE", "Aide")]
    [InlineData(OptOutLanguages.German, "stopp", "Abmelden", "STOPP.", "hilfe")]
    [InlineData(OptOutLanguages.Spanish, "alto", "\u00A1Alto!", "no m\u00E1s", "ayuda")]
    [InlineData(OptOutLanguages.Portuguese, "parar", "Sair", "pare", "Ajuda")]
    public void OtherLanguages(OptOutLanguages language, string first, string second, string third, string help)
    {
        var keywords = With(options => options.Languages = language);
        foreach (var word in (string[])[first, second, third])
        {
            Assert.Equal(OptOutIntent.OptOut, keywords.Classify(word));
            Assert.Equal(OptOutIntent.None, OptOutKeywords.Default.Classify(word));
        }

        Assert.Equal(OptOutIntent.Help, keywords.Classify(help));
        Assert.Equal(OptOutIntent.OptOut, keywords.Classify("STOP"));
        Assert.Equal(OptOutIntent.OptOut, With(options => options.Languages = (OptOutLanguages)15).Classify(first));
    }

    [Theory]
    [InlineData("please stop")]
    [InlineData("Stop please!")]
    [InlineData("STOP STOP STOP")]
    [InlineData("stop, please. thanks")]
    [InlineData("stop all")]
    [InlineData("Stop texting me")]
    [InlineData("stop texting")]
    [InlineData("Please stop messaging me.")]
    [InlineData("please stop calling")]
    [InlineData("Can you please stop texting me?")]
    [InlineData("stop sending me messages")]
    [InlineData("Stop the messages")]
    [InlineData("Stop all messages now")]
    [InlineData("unsubscribe me")]
    [InlineData("please unsubscribe me from your list")]
    [InlineData("I want to opt out")]
    [InlineData("I\u2019d like to opt-out of these messages")]
    [InlineData("opt me out")]
    [InlineData("No more texts")]
    [InlineData("no more messages please")]
    [InlineData("Don't text me again")]
    [InlineData("dont text me anymore")]
    [InlineData("do not contact me")]
    [InlineData("Take me off your list")]
    [InlineData("remove me")]
    [InlineData("Remove my number from your list, please")]
    [InlineData("leave me alone")]
    [InlineData("I revoke my consent")]
    public void SentencesThatSayIt(string body)
    {
        Assert.Equal(OptOutIntent.OptOut, Phrases.Classify(body));
        Assert.Equal(OptOutIntent.None, OptOutKeywords.Default.Classify(body));
    }

    [Theory]
    [InlineData("stop calling me Jane")]
    [InlineData("please stop by at five")]
    [InlineData("Don't stop texting me")]
    [InlineData("please don't stop")]
    [InlineData("don't unsubscribe me")]
    [InlineData("do not opt me out")]
    [InlineData("don't call, ring the bell")]
    [InlineData("please cancel")]
    [InlineData("please cancel my reservation")]
    [InlineData("cancel the table")]
    [InlineData("the end please")]
    [InlineData("can you stop at the shop")]
    [InlineData("no more onions please")]
    [InlineData("remove the onions")]
    [InlineData("text me again")]
    [InlineData("no opt out")]
    [InlineData("how do I stop")]
    [InlineData("please start")]
    [InlineData("start texting me")]
    [InlineData("yes please")]
    [InlineData("please")]
    [InlineData("please please please")]
    [InlineData("no no no")]
    public void SentencesThatDoNot(string body) => Assert.Equal(OptOutIntent.None, Phrases.Classify(body));

    [Fact]
    public void WordsOfOnesOwnAndWordsTakenOut()
    {
        var keywords = With(options =>
        {
            options.OptOut.Add("basta");
            options.OptOut.Add("No more, ever");
            options.OptIn.Add("weiter");
            options.Help.Add("?info?");
            options.Help.Add("hilfe");
            options.Except.Add("yes");
            options.Except.Add("End");
            options.Except.Add("CANCEL");
        });
        Assert.Equal(OptOutIntent.OptOut, keywords.Classify("Basta!"));
        Assert.Equal(OptOutIntent.OptOut, keywords.Classify("no more - ever"));
        Assert.Equal(OptOutIntent.OptIn, keywords.Classify("WEITER"));
        Assert.Equal(OptOutIntent.Help, keywords.Classify("Hilfe"));
        foreach (var word in (string[])["yes", "end", "cancel"])
            Assert.Equal(OptOutIntent.None, keywords.Classify(word));
        Assert.Equal(OptOutIntent.OptOut, keywords.Classify("stop"));
        // Twilio's word is the last.
        Assert.Equal(OptOutIntent.OptOut, keywords.Classify("end", "STOP"));
    }

    [Theory]
    [InlineData("OptOut", "yes", "OptOut[0] means something else already (OptIn)")]
    [InlineData("OptIn", "Stop.", "OptIn[0] means something else already (OptOut)")]
    [InlineData("OptOut", "...", "OptOut[0] is no word")]
    [InlineData("Help", "", "Help[0] is no word")]
    [InlineData("Except", "stop", "Except[0]: STOP, START and HELP cannot be taken out")]
    [InlineData("Except", "START", "Except[0]: STOP, START and HELP cannot be taken out")]
    [InlineData("Except", "cancle", "Except[0] is not among the words")]
    public void AListThatCannotBeMeant(string list, string word, string problem)
    {
        var exception = Assert.Throws<ArgumentException>(() => With(options =>
        {
            var words = list switch
            {
                "OptOut" => options.OptOut,
                "OptIn" => options.OptIn,
                "Help" => options.Help,
                _ => options.Except,
            };
            words.Add(word);
        }));
        Assert.StartsWith(problem, exception.Message);
        Assert.Throws<ArgumentException>(() => With(options => options.OptOut.Add(new string('x', 500))));
        Assert.Throws<ArgumentException>(() => With(options => options.OptOut.Add(null!)));
        Assert.Throws<ArgumentNullException>(() => new OptOutKeywords(null!));
    }

    [Fact]
    public void OptionsAreReadOnce()
    {
        var options = new OptOutKeywordOptions();
        var keywords = new OptOutKeywords(options);
        options.OptOut.Add("basta");
        options.Phrases = true;
        Assert.Equal(OptOutIntent.None, keywords.Classify("basta"));
        Assert.Equal(OptOutIntent.None, keywords.Classify("please stop"));
    }

    [Fact]
    public void WhateverTheTextItIsRead()
    {
        string[] pieces =
        [
            "STOP", "stop", "START", "yes", "HELP", " ", "\t", "\0", ".", "!", "?", "'", "-", "\u00AB", "\u200B", "\u200F", "\u202E", "\uFEFF", "\uD83D", "\uDE00", "\U0001F6D1", "\uFE0F", "\u0301",
            "\u20E3", "\u0130", "\u0131", "\uFF33", "\uFFFE", "\uFFFF", "\uFDD0", "\u24C8", "\u0340", "\u1E9E", "\uFDFA", "a", "1", "please", "opt", "out", "\U000E0001", "\uE000", "\u0378",
        ];
        Parallel.For(0, 50_000, seed =>
        {
            var random = new Random(seed);
            var body = string.Concat(Enumerable.Range(0, random.Next(8)).Select(_ => pieces[random.Next(pieces.Length)]));
            var kind = OptOutKeywords.Default.Classify(body);
            Assert.Equal(kind, OptOutKeywords.Default.Classify(" \u200B\"" + body + ".\u202C\r\n"));
            // What is wider opts out more, and changes nothing else.
            foreach (var wider in (OptOutKeywords[])[Legal, Phrases])
                Assert.True(wider.Classify(body) is var other && (other == kind || (kind, other) == (OptOutIntent.None, OptOutIntent.OptOut)), body);
        });
    }

    /// <summary>In the time of one look at each character.</summary>
    [Fact]
    public void AMegabyteIsRead()
    {
        const int Length = 1 << 20;
        Assert.Equal(OptOutIntent.None, Phrases.Classify(new string('x', Length)));
        Assert.Equal(OptOutIntent.None, Phrases.Classify(new string('\uD83D', Length)));
        Assert.Equal(OptOutIntent.None, Phrases.Classify(new string('\0', Length)));
        Assert.Equal(OptOutIntent.OptOut, Phrases.Classify(new string(' ', Length) + "STOP" + new string('\u200B', Length)));
        Assert.Equal(OptOutIntent.None, Phrases.Classify("STOP" + new string('\u200B', Length) + "STOP"));
        Assert.Equal(OptOutIntent.None, Phrases.Classify(string.Concat(Enumerable.Repeat("please ", Length / 7))));
        Assert.Equal(OptOutIntent.None, Phrases.Classify("x", new string('S', Length)));
    }
}
