using System.Data.Common;
using TwilioGuard;

namespace Microsoft.Extensions.DependencyInjection;

public static partial class TwilioOptOutServiceCollectionExtensions
{
#pragma warning disable RS0026 // Optional parameters of two overloads: the first parameter, which is not optional, tells them apart.
    /// <summary>
    /// A <see cref="DatabaseOptOutStore"/> in the <see cref="DbDataSource"/> of the services; Npgsql's <c>AddNpgsqlDataSource</c> registers one.
    /// </summary>
    /// <param name="services">The app's services.</param>
    /// <param name="configure">Sets options.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddTwilioOptOuts(this IServiceCollection services, Action<DatabaseOptOutStoreOptions>? configure = null) =>
        services.AddTwilioOptOuts(static provider => provider.GetRequiredService<DbDataSource>(), configure);

    /// <summary>A <see cref="DatabaseOptOutStore"/> in a data source of your choice.</summary>
    /// <param name="services">The app's services.</param>
    /// <param name="dataSource">Makes or finds the data source, once. Who made it disposes it.</param>
    /// <param name="configure">Sets options.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> or <paramref name="dataSource"/> is null.</exception>
    public static IServiceCollection AddTwilioOptOuts(
        this IServiceCollection services, Func<IServiceProvider, DbDataSource> dataSource, Action<DatabaseOptOutStoreOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(dataSource);
        return services.AddStore(provider =>
        {
            var options = new DatabaseOptOutStoreOptions();
            configure?.Invoke(options);
            return new DatabaseOptOutStore(dataSource(provider), options);
        });
    }
#pragma warning restore RS0026
}
