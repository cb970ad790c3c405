using TwilioAnalyzers.Package.Tests.Harness;

[assembly: AssemblyFixture(typeof(Feed))]

namespace TwilioAnalyzers.Package.Tests.Harness;

/// <summary>The packages, packed once from what the solution has built, in a folder outside the repository.</summary>
public sealed class Feed : IAsyncLifetime
{
    public const string Version = "0.0.0-test";

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("TwilioAnalyzers.Package.Tests.");

    public string Packages => Path.Combine(_root.FullName, "feed");

    /// <summary>Folders of their own for packages, so that nothing of these tests stays on the machine.</summary>
    internal IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string>
    {
        ["NUGET_PACKAGES"] = Path.Combine(_root.FullName, "packages"),
    };

    public string TwilioVersion { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(Packages);
        await File.WriteAllTextAsync(Path.Combine(_root.FullName, "NuGet.config"), $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="feed" value="{Packages}" />
              </packageSources>
              <fallbackPackageFolders>
                <clear />
                <add key="machine" value="{Repository.PackageFolder}" />
              </fallbackPackageFolders>
            </configuration>
            """);
        await PackAsync("src/TwilioAnalyzers.Package", $"-p:PackageVersion={Version}");
        await PackAsync("src/TwilioGuard", $"-p:PackageVersion={Version}");
        await PackAsync("src/TwilioGuard.AspNetCore", $"-p:PackageVersion={Version}");
        await PackAsync("src/TwilioGuard.Sqlite", $"-p:PackageVersion={Version}");
        if (!Repository.UsesTwilioPackage)
            await PackAsync("eng/TwilioSdk/Twilio", "-p:PackTwilioReference=true");
        TwilioVersion = Repository.UsesTwilioPackage
            ? Path.GetFileName(Directory.GetDirectories(Path.Combine(Repository.PackageFolder, "twilio")).Order(StringComparer.Ordinal).Last())
            : Path.GetFileNameWithoutExtension(Directory.GetFiles(Packages, "Twilio.*.nupkg").Single())["Twilio.".Length..];
    }

    public ValueTask DisposeAsync()
    {
        try
        {
            _root.Delete(recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A compiler server may still hold a dll; the folder is the system's temporary one.
        }

        return default;
    }

    /// <summary>An empty folder for a consumer of the packages.</summary>
    internal Consumer NewConsumer(string name)
    {
        var folder = Path.Combine(_root.FullName, name);
        Directory.CreateDirectory(folder);
        return new Consumer(folder, this);
    }

    /// <summary>A copy of one of the samples, with the packages in place of the projects.</summary>
    internal Consumer CopyOfSample(string name)
    {
        var sample = NewConsumer($"sample-{Guid.NewGuid():n}");
        var source = Repository.PathOf("samples", name);
        foreach (var file in Directory.GetFiles(source, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(source, path)))
        {
            if (file.Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj"))
                sample.Write(file, File.ReadAllText(Path.Combine(source, file)));
        }

        return sample.Write("Directory.Packages.props", $"""
            <Project>
              <PropertyGroup>
                <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
              </PropertyGroup>
              <ItemGroup>
                <PackageVersion Include="Twilio" Version="{TwilioVersion}" />
                <PackageVersion Include="TwilioAnalyzers" Version="{Version}" />
                <PackageVersion Include="TwilioGuard.AspNetCore" Version="{Version}" />
              </ItemGroup>
            </Project>
            """);
    }

    private async Task PackAsync(string project, params string[] arguments) =>
        (await Dotnet.RunAsync(
            Repository.Root, new Dictionary<string, string>(),
            ["pack", Repository.PathOf(project), "--no-build", "-c", Repository.Configuration, "-o", Packages, "-tl:off", .. arguments])).Succeeds();
}
