using System.Threading;

namespace TwilioAnalyzers.Foundation;

/// <summary>Counts the work that costs, so that a law can hold it down. Nothing in the rules reads it.</summary>
internal static class Work
{
    public static int TextScans;
    public static int CredentialScans;
    public static int SdkLookups;
    public static int NameIndexes;
    public static int SignatureSearches;

    public static void Count(ref int counter) => Interlocked.Increment(ref counter);
}
