using System;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Twilio.AspNet.Core;

public static class TwilioClientDependencyInjectionExtensions
{
    public static IServiceCollection AddTwilioClient(this IServiceCollection services) => throw Surface.Only();

    public static IServiceCollection AddTwilioClient(
        this IServiceCollection services, IConfiguration namedConfigurationSection) => throw Surface.Only();

    public static IServiceCollection AddTwilioClient(
        this IServiceCollection services, Action<TwilioClientOptions> configureOptions) => throw Surface.Only();

    public static IServiceCollection AddTwilioClient(
        this IServiceCollection services, Action<IServiceProvider, TwilioClientOptions> configureOptions)
        => throw Surface.Only();

    public static IServiceCollection AddTwilioClient(this IServiceCollection services, TwilioClientOptions options)
        => throw Surface.Only();
}

public static class RequestValidationDependencyInjectionExtensions
{
    public static IServiceCollection AddTwilioRequestValidation(this IServiceCollection services)
        => throw Surface.Only();

    public static IServiceCollection AddTwilioRequestValidation(
        this IServiceCollection services, IConfiguration namedConfigurationSection) => throw Surface.Only();

    public static IServiceCollection AddTwilioRequestValidation(
        this IServiceCollection services, Action<TwilioRequestValidationOptions> configureOptions)
        => throw Surface.Only();

    public static IServiceCollection AddTwilioRequestValidation(
        this IServiceCollection services, Action<IServiceProvider, TwilioRequestValidationOptions> configureOptions)
        => throw Surface.Only();

    public static IServiceCollection AddTwilioRequestValidation(
        this IServiceCollection services, TwilioRequestValidationOptions options) => throw Surface.Only();
}
