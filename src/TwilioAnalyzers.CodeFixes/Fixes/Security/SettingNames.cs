using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using TwilioAnalyzers.Flow;

namespace TwilioAnalyzers.CodeFixes.Fixes.Security;

/// <summary>Which settings the written values of a whole solution would become, so that two of them never become one.</summary>
internal sealed class SettingNames
{
    private static readonly ConditionalWeakTable<Solution, Task<SettingNames>> Cache = new();

    /// <summary>The value of each setting; null where different values ask for it.</summary>
    private readonly Dictionary<string, string?> _values = new(StringComparer.Ordinal);

    public static Task<SettingNames> For(Solution solution, CancellationToken cancellationToken)
    {
        if (Cache.TryGetValue(solution, out var known) && known.Status == TaskStatus.RanToCompletion)
            return known;
        var task = Read(solution, cancellationToken);
        Cache.Remove(solution);
        return Cache.GetValue(solution, _ => task);
    }

    public bool AreUnambiguous(WrittenCredential written)
    {
        var own = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (setting, value) in written.Pairs)
        {
            if (_values.TryGetValue(setting.EnvironmentVariable, out var known) && known != value)
                return false;
            if (own.TryGetValue(setting.EnvironmentVariable, out var other) && other != value)
                return false;
            own[setting.EnvironmentVariable] = value;
        }

        return true;
    }

    private static async Task<SettingNames> Read(Solution solution, CancellationToken cancellationToken)
    {
        var names = new SettingNames();
        foreach (var document in solution.Projects.Where(project => project.Language == LanguageNames.CSharp).SelectMany(project => project.Documents))
        {
            if (await document.GetSyntaxTreeAsync(cancellationToken).ConfigureAwait(false) is not { } tree)
                continue;
            foreach (var value in CredentialScan.For(tree, cancellationToken).Values)
            {
                // The other branch of an #if has another account as often as not.
                if ((value.Node ?? value.InactiveNode) is { } node && WrittenCredential.Read(node, value.Kind) is { } written)
                    names.Add(written);
            }
        }

        return names;
    }

    private void Add(WrittenCredential written)
    {
        foreach (var (setting, value) in written.Pairs)
        {
            if (_values.TryGetValue(setting.EnvironmentVariable, out var known) && known != value)
                _values[setting.EnvironmentVariable] = null;
            else
                _values[setting.EnvironmentVariable] = value;
        }
    }
}
