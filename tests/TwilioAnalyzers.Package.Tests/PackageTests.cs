using System.Xml.Linq;
using TwilioAnalyzers.Package.Tests.Harness;

namespace TwilioAnalyzers.Package.Tests;

public sealed class PackageTests(Feed feed)
{
    private string Package => Path.Combine(feed.Packages, $"TwilioAnalyzers.{Feed.Version}.nupkg");

    [Fact]
    public void It_holds_these_files_and_no_other() => Assert.Equal(
        [
            "README.md",
            "TwilioAnalyzers.nuspec",
            "analyzers/dotnet/cs/TwilioAnalyzers.CodeFixes.dll",
            "analyzers/dotnet/cs/TwilioAnalyzers.dll",
            "build/TwilioAnalyzers.props",
            "build/TwilioAnalyzers.targets",
            "build/presets/advice.globalconfig",
            "build/presets/none.globalconfig",
            "build/presets/strict.globalconfig",
        ],
        PackageContent.List(Package));

    [Fact]
    public void It_is_a_development_dependency_that_needs_nothing()
    {
        var metadata = XDocument.Parse(PackageContent.ReadNuspec(Package)).Root!.Elements().Single();
        var values = metadata.Elements().ToLookup(element => element.Name.LocalName, element => element.Value);
        Assert.Equal(["true"], values["developmentDependency"]);
        Assert.Equal(["MIT"], values["license"]);
        Assert.Equal(["README.md"], values["readme"]);
        Assert.Single(values["projectUrl"]);
        Assert.Single(values["repository"]);
        Assert.DoesNotContain("<dependency ", metadata.ToString());
    }
}
