using System.ComponentModel;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace TwilioGuard.AspNetCore;

/// <summary>
/// Part of every app that references the package: looks, when the app starts, for webhooks that are to be checked in an app that has not
/// called <c>AddTwilioGuard()</c>. The package's build targets activate it; it is not for use in code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TwilioGuardHostingStartup : IHostingStartup
{
    /// <inheritdoc />
    public void Configure(IWebHostBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.ConfigureServices(static services =>
            services.TryAddEnumerable(ServiceDescriptor.Transient<IStartupFilter, StartupCheck>()));
    }
}
