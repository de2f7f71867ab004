using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Testing.Data;
using SQLitePCL;

namespace PyDotOrg.Graph.Data.Tests.Sqlite;

public sealed class SqliteSettingsTests
{
    private const string Expected =
        "busy_timeout=5100 foreign_keys=1 synchronous=1 cache_size=-8192 mmap_size=268435456 temp_store=2 journal_mode=wal";

    /// <summary>sqlite3.h: <c>SQLITE_STMTSTATUS_REPREPARE</c>.</summary>
    private const int Replanned = 5;

    [Fact]
    public async Task A_connection_outside_EF_Core_has_all_settings()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.Sqlite);
        await using var connection = await database.Connections.OpenReadAsync();

        Assert.Equal(Expected, await ReadAsync(connection));
    }

    [Fact]
    public async Task A_commit_waits_for_the_disk_where_that_is_asked_for()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.Sqlite);
        database.With("Database:SyncOnCommit", "true");
        await using var connection = await database.Connections.OpenAsync();
        await using var db = database.CreateContext();
        await db.Database.OpenConnectionAsync();

        var expected = Expected.Replace("synchronous=1", "synchronous=2", StringComparison.Ordinal);
        Assert.Equal((expected, expected), (await ReadAsync(connection), await ReadAsync(db.Database.GetDbConnection())));
    }

    [Fact]
    public async Task A_connection_of_EF_Core_has_all_settings()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.Sqlite);
        await using var db = database.CreateContext();
        await db.Database.OpenConnectionAsync();

        Assert.Equal(Expected, await ReadAsync(db.Database.GetDbConnection()));
    }

    [Fact]
    public async Task Every_one_of_several_open_connections_has_all_settings()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.Sqlite);
        await using var first = await database.Connections.OpenAsync();
        await using var second = await database.Connections.OpenAsync();

        Assert.Equal(Expected, await ReadAsync(first));
        Assert.Equal(Expected, await ReadAsync(second));
    }

    [Fact]
    public async Task A_statement_is_not_planned_again_for_another_limit()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.Sqlite);
        await using var connection = await database.Connections.OpenReadAsync();
        var handle = ((SqliteConnection)connection).Handle;
        Assert.Equal(raw.SQLITE_OK, raw.sqlite3_prepare_v2(handle, "SELECT id FROM releases ORDER BY id LIMIT ?1", out var statement));
        using (statement)
        {
            foreach (var limit in (int[])[1, 2, 100])
            {
                raw.sqlite3_bind_int(statement, 1, limit);
                raw.sqlite3_step(statement);
                raw.sqlite3_reset(statement);
            }

            Assert.Equal(0, raw.sqlite3_stmt_status(statement, Replanned, 0));
        }
    }

    [Fact]
    public async Task The_connection_string_may_set_another_timeout()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.Sqlite);
        database.With("ConnectionStrings:Database", database.ConnectionString + ";Default Timeout=1");
        await using var connection = await database.Connections.OpenAsync();

        Assert.Equal("1100", await PragmaAsync(connection, "busy_timeout"));
    }

    private static async Task<string> ReadAsync(DbConnection connection)
    {
        var settings = new List<string>();
        foreach (var name in Expected.Split(' ').Select(setting => setting.Split('=')[0]))
        {
            settings.Add($"{name}={await PragmaAsync(connection, name)}");
        }

        return string.Join(' ', settings);
    }

    private static async Task<string?> PragmaAsync(DbConnection connection, string name)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"PRAGMA {name}";
        return Convert.ToString(await command.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture);
    }
}
