using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using PyDotOrg.Graph.Data.Preparation;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Data.Tests.Preparation;

/// <summary>What can be wrong with a server; each is one line without the password.</summary>
public sealed class PostgresServerTests
{
    [Fact]
    public Task A_server_that_does_not_answer_is_named() => AssertRefusedAsync(
        "Host=127.0.0.1;Port=1;Username=u;Password=geheim;Database=d",
        "PostgreSQL at 127.0.0.1:1 cannot be reached: Connection refused.");

    [PostgresFact]
    public Task A_database_that_does_not_exist_is_named() => AssertRefusedAsync(
        Changed(target => target.Database = "no_such_database"),
        $"PostgreSQL at {Address} has no database \"no_such_database\"; create it or check ConnectionStrings:Database.");

    [PostgresFact]
    public Task A_user_that_may_not_log_in_is_named() => AssertRefusedAsync(
        Changed(target => (target.Username, target.Password) = ("nobody_at_all", "geheim")),
        $"PostgreSQL at {Address} refuses the login of \"nobody_at_all\"; check ConnectionStrings:Database.");

    [PostgresFact]
    public async Task A_server_that_may_only_be_read_is_refused()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.PostgreSql, DatabaseContent.None);

        await AssertRefusedAsync(
            database.ConnectionString + ";Options=-c default_transaction_read_only=on",
            $"PostgreSQL at {Address} is read-only; connect to the primary server.");
    }

    [PostgresFact]
    public async Task A_user_that_may_not_make_tables_is_told_so()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.PostgreSql, DatabaseContent.None);

        await AssertRefusedAsync(
            database.ConnectionString + ";Search Path=pg_catalog",
            $"PostgreSQL at {Address} does not allow this: permission denied to create \"pg_catalog.__EFMigrationsHistory\".");
    }

    [PostgresFact]
    public async Task A_migration_that_fails_leaves_nothing_behind()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.PostgreSql, DatabaseContent.None);
        await using var connection = await database.Connections.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "CREATE TABLE users (name text)";
        await command.ExecuteNonQueryAsync();

        await AssertRefusedAsync(
            database.ConnectionString, $"PostgreSQL at {Address} cannot be used: relation \"users\" already exists.");

        command.CommandText = "SELECT string_agg(tablename, ',') FROM pg_tables WHERE schemaname = 'public'";
        Assert.Equal("users", await command.ExecuteScalarAsync());
    }

    private static string Address
    {
        get
        {
            var target = new NpgsqlConnectionStringBuilder(PostgresServer.ConnectionString);
            return target.Host!.StartsWith('/') ? target.Host : $"{target.Host}:{target.Port}";
        }
    }

    private static string Changed(Action<NpgsqlConnectionStringBuilder> change)
    {
        var target = new NpgsqlConnectionStringBuilder(PostgresServer.ConnectionString);
        change(target);
        return target.ConnectionString;
    }

    private static async Task AssertRefusedAsync(string connectionString, string line)
    {
        await using var services = TestDatabase.Serve(DatabaseProvider.PostgreSql, connectionString);

        var report = await services.GetRequiredService<DatabasePreparation>().PrepareAsync();

        Assert.Equal(new DatabaseReport(false, line), new DatabaseReport(report.Succeeded, report.Line));
    }
}
