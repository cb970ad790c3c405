using TwilioAnalyzers.Flow.Configuration;

namespace TwilioAnalyzers.Tests.Flow.Configuration;

public sealed class ConfigurationFileTests
{
    [Theory]
    [InlineData("appsettings.json", nameof(ConfigurationFileKind.Settings))]
    [InlineData("src/AppSettings.Development.json", nameof(ConfigurationFileKind.Settings))]
    [InlineData("Web.Release.config", nameof(ConfigurationFileKind.Settings))]
    [InlineData("App.config", nameof(ConfigurationFileKind.Settings))]
    [InlineData("Properties\\launchSettings.json", nameof(ConfigurationFileKind.Settings))]
    [InlineData(".env", nameof(ConfigurationFileKind.Local))]
    [InlineData(".env.production", nameof(ConfigurationFileKind.Local))]
    [InlineData("local.settings.json", nameof(ConfigurationFileKind.Local))]
    [InlineData("wwwroot/app.js", nameof(ConfigurationFileKind.Published))]
    [InlineData("WWWROOT\\pages\\Index.HTML", nameof(ConfigurationFileKind.Published))]
    [InlineData("wwwroot/appsettings.json", nameof(ConfigurationFileKind.Published))]
    [InlineData("app.js", nameof(ConfigurationFileKind.Other))]
    [InlineData("wwwroot/app.min.js", nameof(ConfigurationFileKind.Other))]
    [InlineData("wwwroot/lib/app.js", nameof(ConfigurationFileKind.Other))]
    [InlineData("wwwroot/node_modules/x/app.js", nameof(ConfigurationFileKind.Other))]
    [InlineData("bin/Debug/appsettings.json", nameof(ConfigurationFileKind.Other))]
    [InlineData("wwwroot/Pages/Index.cshtml", nameof(ConfigurationFileKind.Other))]
    [InlineData("Index.razor", nameof(ConfigurationFileKind.Other))]
    [InlineData("packages.config", nameof(ConfigurationFileKind.Other))]
    [InlineData("", nameof(ConfigurationFileKind.Other))]
    public void AFileIsKnownByItsPath(string path, string expected) =>
        Assert.Equal(expected, ConfigurationFile.Classify(path, isRelative: true).ToString());

    [Theory]
    [InlineData("**/appsettings.Test.json", "appsettings.Test.json", true)]
    [InlineData("**/appsettings.Test.json", "a/b/appsettings.test.json", true)]
    [InlineData("appsettings.Test.json", "a\\b\\appsettings.Test.json", true)]
    [InlineData("appsettings.*.json", "appsettings.Test.json", true)]
    [InlineData("appsettings.?est.json", "appsettings.Test.json", true)]
    [InlineData("a/*.json", "a/b.json", true)]
    [InlineData("./a/*.json", "a/b.json", true)]
    [InlineData("a\\**", "a/b/c.json", true)]
    [InlineData("a/**/c.json", "a/c.json", true)]
    [InlineData("**", "a/b/c.json", true)]
    [InlineData("a/*.json", "a/b/c.json", false)]
    [InlineData("b/*.json", "a/b/c.json", false)]
    [InlineData("**/b.json", "a/bb.json", false)]
    [InlineData("**/b.json", "a/ab.json", false)]
    [InlineData("a?b.json", "x/a/b.json", false)]
    [InlineData("", "a.json", false)]
    public void Globs(string pattern, string path, bool expected) => Assert.Equal(expected, Glob.IsMatch(pattern, path));

    [Fact]
    public void ManyStarsCostNoBacktracking() =>
        Assert.False(Glob.IsMatch(string.Concat(Enumerable.Repeat("**/*a", 50)), new string('a', 2000) + "b"));

    [Theory]
    [InlineData("\"ACdecade5ca1ab1e0ddba11c0ffee5eed1\"", true)]
    [InlineData("5ca1ab1e0ddba11c0ffeefacade1ced7", true)]
    [InlineData("\\u0041Cdecade5ca1ab1e0ddba11c0ffee5eed1", true)]
    [InlineData("getTransitionDurationFromTheElementOfAnything", false)]
    [InlineData("12345678901234567890123456789012", false)]
    [InlineData("5ca1ab1e-0ddb-a11c-0ffe-efacade1ced7", false)]
    [InlineData("", false)]
    public void MostTextsAreNeverParsed(string text, bool expected) => Assert.Equal(expected, ConfigurationFile.MightHoldCredential(text));
}
