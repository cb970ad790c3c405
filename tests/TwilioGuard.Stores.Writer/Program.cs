using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using TwilioGuard;
using TwilioGuard.Stores.Writer;

// <sqlite|postgres> <connection string> <table prefix> <seed> <count>
// Waits for a line on its input, writes the changes of the seed one by one, and says the number of each that is recorded.
var (kind, connection, prefix, seed, count) = (args[0], args[1], args[2], int.Parse(args[3]), int.Parse(args[4]));
await using DbDataSource dataSource = kind == "sqlite" ? SqliteFactory.Instance.CreateDataSource(connection) : NpgsqlDataSource.Create(connection);
var store = new DatabaseOptOutStore(dataSource, new() { TablePrefix = prefix });
Console.WriteLine("ready");
Console.ReadLine();
foreach (var (number, change) in Changes.Of(seed, count).Index())
{
    await store.RecordAsync(change);
    Console.WriteLine(number);
}

return 0;
