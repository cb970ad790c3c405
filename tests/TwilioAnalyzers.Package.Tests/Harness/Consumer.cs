namespace TwilioAnalyzers.Package.Tests.Harness;

/// <summary>A folder with a project of a user's.</summary>
internal sealed class Consumer(string folder, Feed feed)
{
    public const string Analyzers = $"""<PackageReference Include="TwilioAnalyzers" Version="{Feed.Version}" PrivateAssets="all" />""";

    public const string Guard = $"""<PackageReference Include="TwilioGuard" Version="{Feed.Version}" />""";

    public const string GuardAspNetCore = $"""<PackageReference Include="TwilioGuard.AspNetCore" Version="{Feed.Version}" />""";

    public const string GuardSqlite = $"""<PackageReference Include="TwilioGuard.Sqlite" Version="{Feed.Version}" />""";

    public string Twilio => $"""<PackageReference Include="Twilio" Version="{feed.TwilioVersion}" />""";

    public string PathOf(string file) => Path.Combine(folder, file);

    public string Read(string file) => File.ReadAllText(PathOf(file));

    public Consumer Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), text);
        return this;
    }

    public void Delete(string file) => File.Delete(PathOf(file));

    /// <summary>A project that turns every warning of the compiler into an error, as a careful user's does.</summary>
    public Consumer WriteProject(string file, string items, string sdk = "Microsoft.NET.Sdk", string outputType = "Exe") => Write(file, $"""
        <Project Sdk="{sdk}">
          <PropertyGroup>
            <OutputType>{outputType}</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <WarningsAsErrors>nullable</WarningsAsErrors>
          </PropertyGroup>
          <ItemGroup>
            {items}
          </ItemGroup>
        </Project>
        """);

    /// <summary>The line of the file, counted from 1, that holds this text.</summary>
    public int LineOf(string file, string text) =>
        File.ReadLines(PathOf(file)).Index().First(line => line.Item.Contains(text, StringComparison.Ordinal)).Index + 1;

    public Finding Expect(string id, string severity, string file, string text) => new(id, severity, Path.GetFileName(file), LineOf(file, text));

    /// <summary>Compiles also what did not change, so that everything is reported again.</summary>
    public Task<ToolRun> BuildAsync(params string[] arguments) => RunAsync(["build", "--no-incremental", "-tl:off", .. arguments]);

    public Task<ToolRun> RunAsync(params string[] arguments) => Dotnet.RunAsync(folder, feed.Environment, arguments);
}
