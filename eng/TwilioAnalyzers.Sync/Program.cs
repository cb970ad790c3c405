using System.Reflection;
using TwilioAnalyzers.Sync;

const string Usage = "usage: dotnet run --project eng/TwilioAnalyzers.Sync -- write|check [folder of the repository]";

if (args is not ["write" or "check", ..] or { Length: > 2 })
{
    Console.Error.WriteLine(Usage);
    return 2;
}

var root = args.Length == 2
    ? args[1]
    : typeof(DerivedText).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "RepositoryRoot").Value!;

var isWriting = args[0] == "write";
var drifted = 0;
foreach (var file in DerivedText.Files(root))
{
    if (file.Problem is { } problem)
    {
        Console.Error.WriteLine($"{file.Path}: {problem}");
        drifted++;
    }
    else if (file.Expected == file.Actual)
    {
        continue;
    }
    else if (isWriting)
    {
        file.Write();
        Console.WriteLine($"{file.Path}: written");
    }
    else
    {
        Console.Error.WriteLine($"{file.Path}{file.FirstDifference()}");
        drifted++;
    }
}

if (drifted == 0)
{
    Console.WriteLine(isWriting ? "All derived text is written." : "All derived text agrees with the rules.");
    return 0;
}

if (!isWriting)
    Console.Error.WriteLine("Mend it with: dotnet run --project eng/TwilioAnalyzers.Sync -- write");
return 1;
