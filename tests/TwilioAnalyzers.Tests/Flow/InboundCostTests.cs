using TwilioAnalyzers.Tests.Harness;

namespace TwilioAnalyzers.Tests.Flow;

/// <summary>Programs in which the ways of a message are without number, though the values are few.</summary>
public class InboundCostTests
{
    private const int Timeout = 20_000;

    /// <summary>Each screen answers with the text of all others.</summary>
    [Theory(Timeout = Timeout)]
    [InlineData("TwiML(new MessagingResponse().Message(Screen0(r.Body)))")]
    [InlineData("Reply(r.From, Screen0(r.Body))")]
    public Task FunctionsThatAnswerWithOneAnother(string answer) => EndsWithAFinding(TestContext.Current.CancellationToken, answer, string.Join("\n", Enumerable.Range(0, 14).Select(screen =>
        $"string Screen{screen}(string t) => t switch {{ {string.Concat(Enumerable.Range(0, 14).Where(other => other != screen).Select(other => $"\"{other}\" => Screen{other}(t), "))}_ => altogether }};")));

    /// <summary>Each step mentions the one before twice.</summary>
    [Theory(Timeout = Timeout)]
    [InlineData("v{0} + v{0}")]
    [InlineData("v{0}.Length > 9 ? v{0}.Substring(0, 9) : v{0}")]
    [InlineData("Join(v{0}, v{0})")]
    public Task LocalsThatAreMadeOfOneAnother(string step) => EndsWithAFinding(
        TestContext.Current.CancellationToken,
        "Chain(r.Body)",
        $"TwiMLResult Chain(string v0) {{ {string.Concat(Enumerable.Range(0, 30).Select(i => $"var v{i + 1} = {string.Format(null, step, i)}; "))} return Reply(altogether, v30); }}\nstatic string Join(string a, string b) => a + b;");

    private static async Task EndsWithAFinding(CancellationToken cancellationToken, string answer, string members)
    {
        var program = new TestProgram("a bot", "web", true, ("BotController.cs", $$"""
            using Microsoft.AspNetCore.Mvc;
            using Twilio.AspNet.Common;
            using Twilio.AspNet.Core;
            using Twilio.TwiML;

            public class BotController : TwilioController
            {
                private readonly string altogether = "That is all.";

                [HttpPost("/bot")]
                public TwiMLResult Receive([FromForm] SmsRequest r) => {{answer}};

                private TwiMLResult Reply(string to, string text) => TwiML(new MessagingResponse().Message(to == altogether ? text : to + text));

                {{members}}
            }
            """));
        var found = await Task.Run(() => program.Analyze(), cancellationToken);
        Assert.Contains(found, diagnostic => diagnostic.Id == "TWA4001");
    }
}
