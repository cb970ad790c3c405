using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PhoneNumbers;
using TwilioAnalyzers.Knowledge;
using TwilioAnalyzers.Tests.Harness;

namespace TwilioAnalyzers.Tests.Knowledge;

/// <summary>What the tables of cases say of the constants in them.</summary>
public class NumbersOfTheTablesTests
{
    private const string Hardcoded = "TWA2002";
    private const string Misshapen = "TWA2003";
    private const string RegionOption = "twilio_analyzers.TWA2003.default_region =";

    /// <summary>Cases that are silent because of what the constants are, not of where they lead.</summary>
    private static readonly HashSet<string> SilentByTheirNumbers =
    [
        "magic numbers of the test credentials", "magic number in a purchase", "fictional numbers of several area codes",
        "fictional number in national formats", "fictional number behind whatsapp", "British drama numbers", "Australian fictional numbers",
        "WhatsApp sandbox", "placeholders made of digits", "placeholders with letters", "placeholders in words", "area code 555",
        "empty and null", "alphanumeric sender", "messaging service", "emergency numbers", "short codes", "verification by e-mail",
        "placeholders behind whatsapp", "Messenger and RCS addresses", "fictional numbers in every format",
        "fictional behind whatsapp without a plus", "British drama numbers with spaces", "formatted placeholders of fives",
        "area code 555 in national formats", "counted and repeated digits", "letters for digits", "words to be replaced",
        "magic numbers and the sandbox", "short codes and emergency numbers", "names as senders", "addresses of other kinds",
        "verification of an e-mail address",
    ];

    private static readonly List<Case> Tables =
    [
        .. new[] { "HardcodedPhoneNumber", "MalformedPhoneNumber" }.SelectMany(table =>
            Case.Read(Repository.PathOf("tests", "TwilioAnalyzers.Tests", "Rules", "PhoneNumbers", table + ".cases"))),
    ];

    [Fact]
    public void MarkedConstants()
    {
        var library = PhoneNumberUtil.GetInstance();
        foreach (var @case in Tables)
        {
            var forms = new List<string?>();
            foreach (var (id, text) in Marked(@case))
            {
                var number = WrittenNumber.Of(text, Region(@case));
                Assert.True(WrittenNumber.MightBe(text), $"{@case}: {text}");
                if (id == Misshapen)
                {
                    Assert.True(number.Kind == WrittenNumberKind.Malformed, $"{@case}: {text} is {number.Kind}");
                    forms.Add(number.International);
                    if (number.International is { } form)
                        Assert.True(library.IsValidNumber(library.Parse(form.Replace("whatsapp:", ""), null)), $"{@case}: {text} becomes {form}");
                }
                else
                {
                    var expected = @case.Options.Any(option => option.EndsWith("report_short_codes = true", StringComparison.Ordinal)) && text.Length < 7
                        ? WrittenNumberKind.ShortCode
                        : WrittenNumberKind.Dialable;
                    Assert.True(number.Kind == expected, $"{@case}: {text} is {number.Kind}");
                }
            }

            if (forms.Count > 0)
                Assert.True(forms.Any(form => form is not null) == @case.HasFix, $"{@case}: {string.Join(", ", forms)}");
        }
    }

    [Fact]
    public void SilentConstants()
    {
        var seen = new HashSet<string>();
        foreach (var @case in Tables.Where(@case => SilentByTheirNumbers.Contains(@case.Title)))
        {
            seen.Add(@case.Title);
            foreach (var literal in Literals(@case))
            {
                var kind = WrittenNumber.Of(literal, Region(@case)).Kind;
                Assert.True(kind is WrittenNumberKind.None or WrittenNumberKind.Placeholder or WrittenNumberKind.ShortCode || literal == "whatsapp:", $"{@case}: {literal} is {kind}");
            }
        }

        Assert.Equal(SilentByTheirNumbers, seen);
    }

    [Fact]
    public void CandidatesOfMarkedConstants()
    {
        foreach (var @case in Tables)
        {
            foreach (var file in @case.Files.Where(file => file.IsSource))
            {
                var positions = new List<int>();
                NumberCandidates.Find(file.Text, positions);
                var root = CSharpSyntaxTree.ParseText(file.Text).GetRoot();
                foreach (var (id, span) in file.Expected.Where(mark => mark.Id is Hardcoded or Misshapen))
                {
                    var literals = root.DescendantTokens(span).Where(token => span.Contains(token.Span)
                        && (token.IsKind(SyntaxKind.StringLiteralToken) || token.IsKind(SyntaxKind.SingleLineRawStringLiteralToken))).ToList();
                    Assert.True(literals.Any(literal => positions.Count(literal.Span.Contains) == 1), $"{@case}: {file.Text.Substring(span.Start, span.Length)}");
                    Assert.All(positions.Where(span.Contains), position => Assert.Contains(root.FindToken(position), literals));
                }
            }
        }
    }

    private static IEnumerable<(string Id, string Text)> Marked(Case @case) =>
        from file in @case.Files
        from mark in file.Expected
        where mark.Id is Hardcoded or Misshapen
        select (mark.Id, Value(SyntaxFactory.ParseExpression(file.Text.Substring(mark.Span.Start, mark.Span.Length))));

    private static IEnumerable<string> Literals(Case @case) =>
        from file in @case.Files
        from literal in CSharpSyntaxTree.ParseText(file.Text).GetRoot().DescendantNodes().OfType<LiteralExpressionSyntax>()
        where literal.IsKind(SyntaxKind.StringLiteralExpression)
        select literal.Token.ValueText;

    private static string Value(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax literal => literal.Token.ValueText,
        BinaryExpressionSyntax sum => Value(sum.Left) + Value(sum.Right),
        _ => throw new NotSupportedException(expression.ToString()),
    };

    private static string? Region(Case @case) => @case.Options
        .Where(option => option.StartsWith(RegionOption, StringComparison.Ordinal))
        .Select(option => option[RegionOption.Length..].Trim())
        .FirstOrDefault();
}
