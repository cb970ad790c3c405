using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace TwilioGuard;

/// <summary>Runs when the host starts: wrong options, and credentials that are missing, since the gateway reads them when it is made.</summary>
/// <param name="services">The app's services.</param>
/// <param name="isOurGateway">False where the app has put a gateway of its own in the place of ours.</param>
internal sealed class SenderOptionsCheck(IServiceProvider services, Func<bool> isOurGateway) : IValidateOptions<MessageSenderOptions>
{
    public ValidateOptionsResult Validate(string? name, MessageSenderOptions options)
    {
        var problems = options.Problems().ToList();
        try
        {
            if (isOurGateway())
                _ = services.GetService<IMessageGateway>();
        }
        catch (TwilioCredentialsException exception)
        {
            // Names settings and holds no values.
            problems.Add(exception.Message);
        }

        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }
}
