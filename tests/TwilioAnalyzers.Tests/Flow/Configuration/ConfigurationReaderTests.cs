using TwilioAnalyzers.Flow.Configuration;

namespace TwilioAnalyzers.Tests.Flow.Configuration;

public sealed class ConfigurationReaderTests
{
    [Theory]
    [InlineData("""{ "A": { "B": "v" } }""", "A:B=v")]
    [InlineData("{ // c \"x\": \"y\"\n /* \"x\": \"y\" */ \"A\": \"v\", }", "A=v")]
    [InlineData("""{ "A": [ "v", { "B": "w" } ] }""", "A=v A:B=w")]
    [InlineData("""{ "A": null, "B": 1, "C": true }""", "A= B= C=")]
    [InlineData("""{ "A": "a\u0062\n\"\/c" }""", "A=ab\n\"/c")]
    [InlineData("{ \"A\": \"v,\r\n  \"B\": \"w\" }", "A=v, B=w")]
    [InlineData("""{ "A": "v" "B": "w" }""", "A=v B=w")]
    [InlineData("""{ "A": { "B": "v" ], "C": "w" } "D": "x" """, "A:B=v A:C=w D=x")]
    [InlineData("""{ "A": 'v', "B": "w" """, "A= B=w")]
    [InlineData("""{ "A": "\uZZ", "B": "\u00""", "A=uZZ B=u00")]
    [InlineData("\uFEFF{\"A\":\"v\"}", "A=v")]
    public void Json(string text, string expected) => Read("appsettings.json", text, expected);

    [Theory]
    [InlineData("const a = 'v', b = \"w\";", "a=v b=w")]
    [InlineData("x.y.z = 'v'; w['q'] = 'u'", "x.y.z=v w=q w.q=u")]
    [InlineData("const c = { user: 'v', 'pass': `w` };", "c:user=v c:pass=w")]
    [InlineData("f('v', 'w')", "f=v f:v=w")]
    [InlineData("require('r')('v')", "require=r require.r=v")]
    [InlineData("function f() { const a = 'v' }", "f:a=v")]
    [InlineData("a = x ? 'v' : 'w'; b = y ?? 'u'", "a=v a=w b=u")]
    [InlineData("a = 'v' + 'w' + x + 'u'", "a=vw a=u")]
    [InlineData("a = `v${ f('w') }u`; b = 'x'", "a=v f=w a=u b=x")]
    [InlineData("a = /'/.test(s); b = 'v' // 'w'\n/* 'x' */", "a= b=v")]
    [InlineData("a = b / 2; c = 'v' / 1", "a= c=v")]
    [InlineData("return /[/']/; a = 'v'", "a=v")]
    [InlineData("a = 'v\nb = 'w'", "a=v b=w")]
    [InlineData("a = 'v\\\r\nw\\x41'", "a=v\nwA")]
    [InlineData("if (a === 'v') {}", "if:a=v")]
    public void JavaScript(string text, string expected) => Read("app.js", text, expected);

    [Theory]
    [InlineData("<c><add key=\"A\" value=\"v\"/></c>", "c:A=v")]
    [InlineData("<c><add value='v' key='A'></add><add name=\"B\" connectionString=\"w\" /></c>", "c:A=v c:B=w")]
    [InlineData("<c><!-- <add key=\"A\" value=\"v\"/> --><setting name=\"B\"><value> w </value></setting></c>", "c:B=w")]
    [InlineData("<c><a>v</a><b><![CDATA[w&amp;]]></b></c>", "c:a=v c:b=w&amp;")]
    [InlineData("<c a=\"&#118;&amp;&#x77;&nope;&\"/>", "c:a=v&w&nope;&")]
    [InlineData("<c><add key=\"A\" value=\"v\n<add key=\"B\" value=\"w\"/>", "c:A=v\n c:B=w")]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE x><c></b></c></c><d e='v'", "d:e=v")]
    public void Xml(string text, string expected) => Read("web.config", text, expected);

    [Theory]
    [InlineData("<input name=a value=v><p id='x' title=\"w<b>\">u</p>", "a=v x:id=x x:title=w<b> x=u")]
    [InlineData("<body><script>var a = '<b>v';</script><style>p { a: 'w' }</style><!-- v --><meta name=a content=w></body>", "body:a=<b>v body:a=w")]
    public void Html(string text, string expected) => Read("index.html", text, expected);

    [Theory]
    [InlineData("A=v\r\n# B=w\nexport C = \"x # y\"\n\nD=z # c\nnothing\nE='u", "A=v C=x # y D=z E=u")]
    public void EnvironmentFile(string text, string expected) => Read(".env", text, expected);

    [Theory]
    [InlineData("appsettings.json", "{ \"A\": \"x\\u0041y\" }", "Ay", "x\\u0041y")]
    [InlineData("appsettings.json", "{ \"A\": \"\\nxyz\" }", "xyz", "xyz")]
    [InlineData("web.config", "<c a=\"&amp;xyz\"/>", "xyz", "xyz")]
    [InlineData("app.js", "a = 'x' + 'yz'", "xyz", "x' + 'yz")]
    public void ASpanIsWhereThePieceIsWritten(string path, string text, string piece, string expected)
    {
        var value = ConfigurationFile.Read(path, text).Entries.Single().Value;
        var (start, length) = value.Locate(text, value.Value.IndexOf(piece, StringComparison.Ordinal), piece.Length);
        Assert.Equal(expected, text.Substring(start, length));
    }

    [Fact]
    public void AnyTextIsReadOnce()
    {
        string[] pieces =
        [
            "\"", "'", "`", "${", "{", "}", "[", "]", "(", ")", ":", "=", ",", ";", "?", "+", "/", "//", "/*", "*/", "\\", "\\u00", "\n", "\r\n", " ",
            "<", ">", "</", "/>", "<a", "<add key=\"", "value=", "<!--", "-->", "<![CDATA[", "]]>", "<script>", "</script>", "<?", "&", "&#x", "&amp;", ";",
            "#", "export ", "AuthToken", "twilio", "ACdecade5ca1ab1e0ddba11c0ffee5eed1", "5ca1ab1e0ddba11c0ffeefacade1ced7", "\0", "\uD800", "é", "\uFEFF",
        ];
        var random = new Random(20259);
        for (var i = 0; i < 20_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => pieces[random.Next(pieces.Length)]));
            ReadAsAnything(text);
        }
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    [InlineData("[}")]
    [InlineData("(]")]
    [InlineData("`${")]
    [InlineData("'a'+")]
    [InlineData("a.")]
    [InlineData("a=/")]
    [InlineData("\"")]
    [InlineData("\\")]
    [InlineData("<a>")]
    [InlineData("<a b='")]
    [InlineData("</b><a>")]
    [InlineData("<!--")]
    [InlineData("<script>")]
    [InlineData("&amp")]
    [InlineData("\"ACdecade5ca1ab1e0ddba11c0ffee5eed1\":\"5ca1ab1e0ddba11c0ffeefacade1ced7\",")]
    [InlineData("5ca1ab1e0ddba11c0ffeefacade1ced7:")]
    public void AFileFullOfAnythingIsReadOnce(string piece) =>
        ReadAsAnything(string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length)));

    private static void ReadAsAnything(string text)
    {
        foreach (var path in (string[])["a.json", "a.js", "a.config", "a.html", ".env"])
        {
            var document = ConfigurationFile.Read(path, text);
            Assert.True(document.CharactersRead <= 10L * text.Length + 100, $"{path}: {document.CharactersRead} for {text.Length}");
            Assert.True(document.Entries.TrueForAll(entry => IsInside(text, entry.Name) && IsInside(text, entry.Value)), path);
            Assert.True(CredentialFinder.Find(document, path, isPublished: false).All(found => found.Length > 0 && IsInside(text, new("", found.Start, found.Length))), path);
        }
    }

    private static bool IsInside(string text, TextPart part) => part.Start >= 0 && part.Length >= 0 && part.Start + part.Length <= text.Length;

    private static void Read(string path, string text, string expected)
    {
        var document = ConfigurationFile.Read(path, text);
        Assert.Equal(expected, string.Join(" ", document.Entries.Select(entry => entry.Path + "=" + entry.Value.Value)));
    }
}
