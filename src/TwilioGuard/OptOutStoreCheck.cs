using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace TwilioGuard;

/// <summary>Nothing is set here: options are what a host checks when it starts, with or without the hosting package.</summary>
internal sealed class OptOutStoreStart;

/// <summary>Runs when the host starts, and stops it where the opt-outs cannot be read.</summary>
internal sealed class OptOutStoreCheck(IServiceProvider services) : IValidateOptions<OptOutStoreStart>
{
    /// <summary>The sender of Twilio's test credentials, a number that nobody has.</summary>
    private const string Nobody = "+15005550006";

    public ValidateOptionsResult Validate(string? name, OptOutStoreStart options)
    {
        IOptOutStore? store = null;
        try
        {
            store = services.GetRequiredService<IOptOutStore>();
            // Hosts check options without await. On another thread, where nothing waits for this one.
            _ = Task.Run(() => store.IsOptedOutAsync(Nobody, OptOutChange.AllSenders).AsTask()).GetAwaiter().GetResult();
            return ValidateOptionsResult.Success;
        }
        catch (Exception failure)
        {
            var what = store is null ? "The opt-out store cannot be made" : $"The opt-out store ({store.GetType().Name}) does not answer";
            throw new OptOutStoreException($"{what}, and the app does not start without it. {Reasons(failure)}", failure);
        }
    }

    /// <summary>Only one number was asked for, so that none of anybody's can be in the messages.</summary>
    private static string Reasons(Exception failure)
    {
        var reasons = new List<string>();
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            if (!reasons.Exists(reason => reason.Contains(cause.Message)))
                reasons.Add(cause.Message);
        }

        return string.Join(" ", reasons);
    }
}
