using Microsoft.CodeAnalysis.CSharp;
using TwilioAnalyzers.Knowledge;

namespace TwilioAnalyzers.Tests.Knowledge;

public class NumberCandidatesTests
{
    [Theory]
    [InlineData("""x = "+12127365000";""", "+")]
    [InlineData("""x = @"+12127365000";""", "+")]
    [InlineData(""""x = """+12127365000""";"""", "+")]
    [InlineData("\"\"\"\n    +12127365000\n    \"\"\"", "+")]
    [InlineData("""x = "+12" + y;""", "+")]
    [InlineData("""x = "  (212) 736-5000";""", "(")]
    [InlineData("""x = "212-736-5000";""", "212")]
    [InlineData("""x = "\u002b12127365000";""", "\\u002b")]
    [InlineData("""x = "33\u00a0140205050";""", "33")]
    [InlineData("""x = "911";""", "911")]
    [InlineData("""x = "+1" + "736";""", "736")]
    [InlineData("""x = "whatsapp:" + y;""", "whatsapp")]
    [InlineData("""x = "WhatsApp:+1" + y;""", "WhatsApp")]
    [InlineData("""x = $"whatsapp:{y}";""", "whatsapp")]
    [InlineData("""x = $"{y}2127365000";""", "2127365000")]
    [InlineData("""x = $"{y} 736 5000";""", "736")]
    [InlineData("""x = "a" + "+12127365000";""", "+12")]
    public void Found(string source, string at)
    {
        var positions = new List<int>();
        NumberCandidates.Find(source, positions);
        var position = Assert.Single(positions);
        Assert.StartsWith(at, source[position..]);
        Assert.Contains(position, SyntaxFactory.ParseTokens(source).Where(token => token.ToString().Any(char.IsDigit) || token.ToString().Contains("sapp:")).SelectMany(
            token => Enumerable.Range(token.SpanStart, token.Span.Length)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\"")]
    [InlineData("}")]
    [InlineData("x = 2127365000; y = 'a';")]
    [InlineData("""x = "" + y;""")]
    [InlineData("""x = "+" + "1";""")]
    [InlineData("""x = "12 apples";""")]
    [InlineData("""x = "Order 2127365000";""")]
    [InlineData("""x = "AC0123456789";""")]
    [InlineData("\"\\")]
    [InlineData("\"\\u")]
    public void NotFound(string source)
    {
        var positions = new List<int>();
        NumberCandidates.Find(source, positions);
        Assert.Empty(positions);
    }

    /// <summary>Whatever is reportable is a candidate, however its literal is written.</summary>
    [Fact]
    public void NothingReportableIsMissed()
    {
        string[] pieces = ["+", "1", "2", "7", "0", "44", "00", "(", ")", "-", ".", " ", "\u00a0", "\u2011", "whatsapp:", "555", "\t", "212"];
        for (var i = 0; i < 50_000; i++)
        {
            var random = new Random(i);
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => pieces[random.Next(pieces.Length)]));
            if (WrittenNumber.Of(text).Kind is WrittenNumberKind.None or WrittenNumberKind.Placeholder)
                continue;
            var literal = random.Next(3) switch
            {
                0 => SymbolDisplay.FormatLiteral(text, quote: true),
                1 => "@\"" + text + "\"",
                _ => "\"" + string.Concat(text.Select(c => char.IsLetter(c) || c == ':' ? c.ToString() : $"\\u{(int)c:x4}")) + "\"",
            };
            var positions = new List<int>();
            NumberCandidates.Find("var x = " + literal + ";", positions);
            Assert.True(positions.Count == 1, $"{i}: {literal}");
        }
    }
}
