using System.Data.Common;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Npgsql;
using TwilioGuard.Stores.Tests.Harness;

namespace TwilioGuard.Stores.Tests;

/// <summary>Databases that are not there: nothing is sent, the app does not start, and no message says for whom.</summary>
public sealed class DownTests(Databases databases)
{
    private const string Guest = "+12025550107";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string> Kinds => ["no server", "no folder", "no database", "read only", "no rights"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task NothingIsSentAndNothingIsSaid(string kind)
    {
        await using var dataSource = await BrokenAsync(kind);
        var store = new DatabaseOptOutStore(dataSource);
        var gateway = new Outbox();
        var written = new List<string>();
        var sender = new MessageSender(gateway, new() { From = "12345" }, logger: new Lines(written), optOuts: store);
        var failure = await Assert.ThrowsAsync<OptOutStoreException>(() => sender.SendAsync(new OutgoingMessage(Guest, "Your table is ready."), Token));
        Assert.NotNull(failure.InnerException);
        await Assert.ThrowsAsync<OptOutStoreException>(async () => await store.RecordAsync(new OptOutChange(Guest, "12345", true, DateTimeOffset.UtcNow), Token));
        var results = new List<SendResult>();
        await Assert.ThrowsAsync<OptOutStoreException>(async () =>
        {
            await foreach (var result in sender.SendAllAsync([new OutgoingMessage(Guest), new OutgoingMessage(Guest)], null, Token))
                results.Add(result);
        });
        Assert.All(results, static result => Assert.IsType<SendResult.Suppressed>(result));
        Assert.Equal(0, gateway.Count);

        Exception[] failures =
        [
            failure,
            await Assert.ThrowsAsync<OptOutStoreException>(async () => await store.WhoOptedOutAsync([Guest], "12345", Token)),
            await Assert.ThrowsAsync<OptOutStoreException>(() => Model.ReadAsync(store.ReadLatestAsync(Token))),
            await Assert.ThrowsAsync<OptOutStoreException>(() => Model.ReadAsync(store.ReadHistoryAsync(Guest, Token))),
            await Assert.ThrowsAsync<OptOutStoreException>(async () => await store.DeleteAsync(Guest, Token)),
            await Assert.ThrowsAsync<OptOutStoreException>(async () => await store.DeleteHistoryAsync(DateTimeOffset.UtcNow, Token)),
        ];
        Assert.All(failures.Select(static one => one.ToString()).Concat(written), static text => Assert.DoesNotContain("2025550", text, StringComparison.Ordinal));
    }

    /// <summary>What fails in the middle, with the address in the statement.</summary>
    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task ATableThatIsGoneIsNoOptIn(string kind)
    {
        var prefix = databases.NewPrefix();
        await using var own = kind == "sqlite" ? Databases.Open(databases.NewSqlite()) : null;
        DbDataSource dataSource = own ?? await databases.PostgresAsync();
        var store = new DatabaseOptOutStore(dataSource, new() { TablePrefix = prefix });
        await store.RecordAsync(new OptOutChange(Guest, "12345", true, DateTimeOffset.UtcNow), Token);
        await using (var command = dataSource.CreateCommand($"DROP TABLE {prefix}latest"))
            await command.ExecuteNonQueryAsync(Token);
        Exception[] failures =
        [
            await Assert.ThrowsAsync<OptOutStoreException>(async () => await store.IsOptedOutAsync(Guest, "12345", Token)),
            await Assert.ThrowsAsync<OptOutStoreException>(async () => await store.WhoOptedOutAsync([Guest], "12345", Token)),
            await Assert.ThrowsAsync<OptOutStoreException>(async () => await store.RecordAsync(new OptOutChange(Guest, "12345", true, DateTimeOffset.UtcNow), Token)),
        ];
        Assert.All(failures, static failure => Assert.DoesNotContain("2025550", failure.ToString(), StringComparison.Ordinal));
        // The transaction that failed left nothing behind.
        Assert.Single(await Model.ReadAsync(store.ReadHistoryAsync(Guest, Token)));
    }

    [Fact]
    public void AFolderThatIsNotThereStopsTheStart()
    {
        var folder = Path.Combine(databases.NewFile(), "nowhere");
        var failure = Starts(services => services.AddSqliteOptOuts(Path.Combine(folder, "opt-outs.db")));
        Assert.Contains($"There is no folder {folder}", failure!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void APathThatIsAFolderStopsTheStart()
    {
        var folder = databases.NewFile();
        Directory.CreateDirectory(folder);
        var failure = Starts(services => services.AddSqliteOptOuts(folder));
        Assert.Contains("The opt-out store (DatabaseOptOutStore) does not answer, and the app does not start without it.", failure!.Message, StringComparison.Ordinal);
        Assert.Contains("unable to open database file", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AFileThatIsNoDatabaseStopsTheStart()
    {
        var file = databases.NewFile();
        File.WriteAllText(file, string.Concat(Enumerable.Repeat("This is a letter. ", 1000)));
        Assert.Contains("file is not a database", Starts(services => services.AddSqliteOptOuts(file))!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AServerThatIsDownStopsTheStart()
    {
        var failure = Starts(services => services
            .AddSingleton<DbDataSource>(NpgsqlDataSource.Create("Host=/tmp/twilio-pg-nowhere;Username=a"))
            .AddTwilioOptOuts());
        Assert.Contains("Failed to connect to /tmp/twilio-pg-nowhere", failure!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void NoDataSourceStopsTheStart() =>
        Assert.Contains("System.Data.Common.DbDataSource", Starts(static services => services.AddTwilioOptOuts())!.Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(":memory:")]
    [InlineData("Data Source=:memory:")]
    [InlineData("Data Source=a;Mode=Memory")]
    [InlineData("Data Source=a;Colour=red")]
    public void WhatNamesNoFileIsRefused(string file) => Assert.Throws<ArgumentException>(() => new ServiceCollection().AddSqliteOptOuts(file));

    [Fact]
    public void NullIsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => new ServiceCollection().AddSqliteOptOuts(null!));
        Assert.Throws<ArgumentNullException>(() => ((IServiceCollection)null!).AddSqliteOptOuts("a.db"));
        Assert.Throws<ArgumentNullException>(() => ((IServiceCollection)null!).AddTwilioOptOuts());
        Assert.Throws<ArgumentNullException>(() => new ServiceCollection().AddTwilioOptOuts((Func<IServiceProvider, DbDataSource>)null!));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task TheSenderUsesTheStoreOfTheServices(bool connectionString)
    {
        var file = databases.NewFile();
        var gateway = new Outbox();
        for (var start = 0; start < 2; start++)
        {
            var collection = new ServiceCollection();
            collection.AddSingleton<IMessageGateway>(gateway);
            collection.AddTwilioMessaging(static options => options.From = "12345");
            collection.AddSqliteOptOuts(connectionString ? $"Data Source={file}" : file, static options => options.TablePrefix = "a_");
            await using var services = collection.BuildServiceProvider(validateScopes: true);
            services.GetRequiredService<IStartupValidator>().Validate();
            var sender = services.GetRequiredService<MessageSender>();
            if (start == 0)
                Assert.IsType<SendResult.Sent>(await sender.SendAsync(new OutgoingMessage(Guest), Token));
            else
                Assert.Equal(SuppressionReason.OptedOut, Assert.IsType<SendResult.Suppressed>(await sender.SendAsync(new OutgoingMessage(Guest), Token)).Reason);
            await services.GetRequiredService<IOptOutStore>().RecordAsync(new OptOutChange(Guest, "12345", true, DateTimeOffset.UtcNow), Token);
        }

        Assert.Equal(1, gateway.Count);
    }

    [Fact]
    public async Task TheDataSourceOfTheServicesIsTaken()
    {
        var dataSource = await databases.PostgresAsync();
        var prefix = databases.NewPrefix();
        Assert.Null(Starts(services => services
            .AddSingleton<DbDataSource>(new Borrowed(dataSource))
            .AddTwilioOptOuts(options => (options.TablePrefix, options.Dialect) = (prefix, OptOutDialect.PostgreSql))));
        Assert.Null(Starts(services => services.AddTwilioOptOuts(_ => dataSource, options => options.TablePrefix = prefix)));
    }

    private static OptOutStoreException? Starts(Action<IServiceCollection> add)
    {
        var collection = new ServiceCollection();
        add(collection);
        using var services = collection.BuildServiceProvider(validateScopes: true);
        try
        {
            services.GetRequiredService<IStartupValidator>().Validate();
            return null;
        }
        catch (OptOutStoreException failure)
        {
            return failure;
        }
    }

    private async Task<DbDataSource> BrokenAsync(string kind)
    {
        switch (kind)
        {
            case "no server":
                return NpgsqlDataSource.Create("Host=/tmp/twilio-pg-nowhere;Username=a");
            case "no folder":
                return Databases.Open($"Data Source={databases.NewFile()}/nowhere/a.db");
            case "no database":
                return NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder((await databases.PostgresAsync()).ConnectionString) { Database = "nowhere" });
            case "no rights":
                var admin = await databases.PostgresAsync();
                await using (var command = admin.CreateCommand("DROP ROLE IF EXISTS stranger; CREATE ROLE stranger LOGIN"))
                    await command.ExecuteNonQueryAsync(Token);
                await new DatabaseOptOutStore(admin).IsOptedOutAsync(Guest, "12345", Token);
                return NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(admin.ConnectionString) { Username = "stranger" });
            default:
                var file = databases.NewFile();
                await using (var writable = Databases.Open($"Data Source={file}"))
                    await new DatabaseOptOutStore(writable, new() { TablePrefix = "other_" }).IsOptedOutAsync(Guest, "12345", Token);
                return Databases.Open($"Data Source={file};Mode=ReadOnly");
        }
    }

    private sealed class Outbox : IMessageGateway
    {
        public int Count { get; private set; }

        public Task<MessageReceipt?> SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
        {
            Count++;
            return Task.FromResult<MessageReceipt?>(new MessageReceipt("SM1"));
        }
    }

    /// <summary>Outlives the services.</summary>
    private sealed class Borrowed(DbDataSource dataSource) : DbDataSource
    {
        public override string ConnectionString => dataSource.ConnectionString;

        protected override DbConnection CreateDbConnection() => dataSource.CreateConnection();
    }

    private sealed class Lines(List<string> written) : ILogger<MessageSender>
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (written)
                written.Add(formatter(state, exception) + exception);
        }
    }
}
