using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TwilioAnalyzers.Tests.Harness;

namespace TwilioAnalyzers.Tests.Laws;

/// <summary>Sources as they are while somebody types, and worse.</summary>
internal static class BrokenSources
{
    private const string Sid = "AC0ddba11c0ffeedecade5ca1ab1e5eed0";
    private const string Token = "7e57c0de5ca1ab1e0ddba11fa57f00d9";

    /// <summary>The files of Laws/Hostile.</summary>
    public static ImmutableArray<(string Name, string Text)> Hostile { get; } =
    [
        .. Directory.EnumerateFiles(Repository.PathOf("tests", "TwilioAnalyzers.Tests", "Laws", "Hostile"), "*.cs.txt")
            .Order(StringComparer.Ordinal)
            .Select(path => (Path.GetFileNameWithoutExtension(path), File.ReadAllText(path))),
    ];

    /// <summary>What no file should hold: empty, only trivia, huge, a thousand levels deep.</summary>
    public static ImmutableArray<(string Name, string Text)> Extremes { get; } =
    [
        ("empty", ""),
        ("a byte order mark", "\uFEFF"),
        ("white space", " \t\r\n\f\v\u00A0\u2028"),
        ("a comment", $"// {Sid}"),
        ("a comment without an end", $"/* authToken = \"{Token}\""),
        ("a null character", $"class Twilio {{ string authToken = \"{Token}\0\"; \0 }}"),
        ("lone surrogates", $"class Twilio {{ string \ud83d = \"{Sid}\ude00\"; string a = \"\ud83d{Sid}\"; }}"),
        ("a SID and nothing else", Sid),
        ("a string and nothing else", $"\"{Sid}\""),
        ("a quote at the end", $"Twilio.TwilioClient.Init(\"{Sid}\", \"{Token}\", \""),
        ("a thousand pluses", $"class Twilio {{ string authToken = {string.Join(" + ", Enumerable.Repeat("\"7e57c0de\"", 1000))}; const string Sid = \"AC\" + {string.Join(" + ", Sid[2..].Select(c => $"\"{c}\""))}; }}"),
        ("a thousand pluses into the SDK", $"Twilio.TwilioClient.Init(\"{Sid}\", {string.Join(" + ", Enumerable.Repeat($"\"{Token}\"", 1000))});"),
        ("a thousand variables in a row", $"class Twilio {{ static string v0 = \"{Token}\"; {string.Concat(Enumerable.Range(1, 1000).Select(i => $"static string v{i} = v{i - 1};\n"))} void M() => Twilio.TwilioClient.Init(\"{Sid}\", v1000); }}"),
        ("a constant of constants", $"class Twilio {{ const string c0 = \"{Token}\"; {string.Concat(Enumerable.Range(1, 12).Select(i => $"const string c{i} = c{i - 1} + c{i - 1};\n"))} }}"),
        ("three hundred parentheses", $"class Twilio {{ string authToken = {new string('(', 300)}\"{Token}\"{new string(')', 300)}; }}"),
        ("five hundred open parentheses", $"Twilio.TwilioClient.Init(\"{Sid}\", {new string('(', 500)}\"{Token}\""),
        ("three hundred calls in each other", $"class Twilio {{ string T(string authToken) => {Nest("T(", $"\"{Token}\"", ")", 300)}; }}"),
        ("three hundred lambdas in each other", $"class Twilio {{ object o = {Nest("() => (", $"\"{Token}\"", ")", 300)}; }}"),
        ("three hundred conditions", $"class Twilio {{ string authToken = {Nest("x ? \"y\" : (", $"\"{Token}\"", ")", 300)}; }}"),
        ("eight interpolated strings in each other", $"class Twilio {{ string authToken = {Nest("$\"{", $"\"{Token}\"", "}\"", 8)}; }}"),
        ("two hundred types in each other", Nest("class Twilio { ", $"const string AuthToken = \"{Token}\", Sid = \"{Sid}\";", " }", 200)),
        ("two hundred blocks in each other", $"class Twilio {{ void M() {Nest("{ ", $"var authToken = \"{Token}\";", " }", 200)} }}"),
        ("generics in generics", $"class Twilio<T> {{ {Nest("Twilio<", "string", ">", 200)} t; string authToken = \"{Token}\"; }}"),
        ("two hundred levels of inactive code", $"{string.Concat(Enumerable.Repeat("#if A\n", 200))}\"{Sid}\"\n{string.Concat(Enumerable.Repeat("#endif\n", 150))}"),
        ("a million digits", $"class Twilio {{ string sid = \"AC{new string('7', 1_000_000)}\"; }}"),
        ("three thousand SIDs in one string", $"class Twilio {{ string sids = \"{string.Join(",", Enumerable.Repeat(Sid, 3_000))}\"; }}"),
        ("a list of tokens", $"class Twilio {{ string[] authTokens = {{ {string.Join(", ", Enumerable.Repeat($"\"{Token}\"", 50))} }}; }}"),
        ("a thousand uses of one name", $"class Twilio {{ static string authToken = \"{Token}\"; void M() {{ {string.Concat(Enumerable.Repeat("authToken.ToString(); ", 1000))} Twilio.TwilioClient.Init(\"{Sid}\", authToken); }} }}"),
        ("a hundred overloads", $"class Twilio {{ {string.Concat(Enumerable.Range(0, 100).Select(i => $"void M(string authToken, Twilio{i} t) => Twilio.TwilioClient.Init(\"{Sid}\", authToken);\n"))} void N() => M(\"{Token}\", null); }}"),
    ];

    /// <summary>Where the text is cut: behind each token, trivia's own tokens included.</summary>
    public static IEnumerable<int> CutsOf(string text) =>
        CSharpSyntaxTree.ParseText(text, TestProgram.ParseOptions).GetRoot().DescendantTokens(descendIntoTrivia: true)
            .Select(token => token.Span.End).Where(end => end > 0 && end < text.Length).Distinct();

    /// <summary>One to four tokens deleted, doubled or put elsewhere, or a single character lost.</summary>
    public static string Mix(string text, Random random)
    {
        var tokens = CSharpSyntaxTree.ParseText(text, TestProgram.ParseOptions).GetRoot().DescendantTokens()
            .Select(token => token.ToFullString()).ToList();
        for (var i = random.Next(1, 5); i > 0 && tokens.Count > 1; i--)
        {
            int at = random.Next(tokens.Count), other = random.Next(tokens.Count);
            switch (random.Next(4))
            {
                case 0:
                    tokens.RemoveAt(at);
                    break;
                case 1:
                    tokens.Insert(at, tokens[at]);
                    break;
                case 2:
                    (tokens[at], tokens[other]) = (tokens[other], tokens[at]);
                    break;
                case 3 when tokens[at].Length > 0:
                    tokens[at] = tokens[at].Remove(random.Next(tokens[at].Length), 1);
                    break;
            }
        }

        return string.Concat(tokens);
    }

    private static string Nest(string open, string inner, string close, int depth) =>
        string.Concat(Enumerable.Repeat(open, depth)) + inner + string.Concat(Enumerable.Repeat(close, depth));
}
