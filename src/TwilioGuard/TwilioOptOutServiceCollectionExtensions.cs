using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using TwilioGuard;
#if NET
using System.Diagnostics.CodeAnalysis;
#endif

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>
/// Registers who has opted out: an <see cref="IOptOutStore"/>, one for the whole app, which <see cref="MessageSender"/> then asks. When the host starts and
/// the store does not answer, it stops with the reason. Of several registrations the last counts.
/// </summary>
public static partial class TwilioOptOutServiceCollectionExtensions
{
    /// <summary>A store of your own, or <see cref="InMemoryOptOutStore"/> for tests.</summary>
    /// <typeparam name="TStore">The store: made by the services, unless they have one registered under this type.</typeparam>
    /// <param name="services">The app's services.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddTwilioOptOuts<
#if NET
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)]
#endif
        TStore>(this IServiceCollection services)
        where TStore : class, IOptOutStore
    {
        if (services is null)
            throw new ArgumentNullException(nameof(services));
        services.TryAddSingleton<TStore>();
        return services.AddStore(static provider => provider.GetRequiredService<TStore>());
    }
    private static IServiceCollection AddStore(this IServiceCollection services, Func<IServiceProvider, IOptOutStore> make)
    {
        services.Replace(ServiceDescriptor.Singleton(make));
        services.AddOptions<OptOutStoreStart>().ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<OptOutStoreStart>, OptOutStoreCheck>());
        return services;
    }
}
