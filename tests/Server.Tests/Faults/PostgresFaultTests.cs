using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Server.Tests.Cli;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Server.Tests.Faults;

/// <summary>What clients see while a PostgreSQL is out of order, and that all is well when it is in order again, without a restart.</summary>
public sealed class PostgresFaultTests : IAsyncLifetime
{
    private const string Well = "read 200 200, written 201 200, ready 200, live 200";
    private const string Gone = "read 503 503, written 503 503, ready 503, live 200";
    private const string OnlyRead = "read 200 200, written 503 503, ready 200, live 200";

    /// <summary>More than all time limits of a look together.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private TestDatabase? _database;
    private PostgresRelay? _relay;
    private RunningServer? _server;
    private FaultClient? _client;

    private FaultClient Client => _client ?? throw new InvalidOperationException("Nobody has signed in.");

    private PostgresRelay Relay => _relay ?? throw new InvalidOperationException("There is no way to the database.");

    private TestDatabase Database => _database ?? throw new InvalidOperationException("There is no database.");

    public async Task InitializeAsync()
    {
        if (PostgresServer.ConnectionString is null)
        {
            return; // The tests are skipped.
        }

        _database = await TestDatabase.CreateAsync(DatabaseProvider.PostgreSql, DatabaseContent.Tables);
        _relay = PostgresRelay.Open(_database.ConnectionString);
        _server = await RunningServer.StartPreparedAsync(
            "--Database:Provider=PostgreSql", $"--ConnectionStrings:Database={_relay.ConnectionString};Command Timeout=1;Timeout=1;Cancellation Timeout=500",
            "--Caching:Results:Enabled=false");
        var nobody = new FaultClient(_server.Address);
        await nobody.RegisterAsync();
        await ExecuteAsync("UPDATE users SET is_staff = TRUE, is_superuser = TRUE");
        _client = await nobody.LogInAsync();
    }

    public async Task DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
            await Relay.DisposeAsync();
            await Database.DisposeAsync();
        }
    }

    [PostgresFact]
    public async Task A_server_that_is_gone_is_missed_until_it_is_back()
    {
        Assert.Equal(Well, await Client.LookAsync("before"));
        await Relay.CutAsync();
        Assert.Equal(Gone, await Client.LookAsync("during"));
        Assert.Equal(FaultClient.Unavailable, await Client.WriteAsync("again"));

        Relay.Restore();
        Assert.Equal(Well, await Client.LookAsync("after"));
    }

    [PostgresFact]
    public async Task A_server_that_does_not_answer_is_given_up_in_time()
    {
        Assert.Equal(Well, await Client.LookAsync("before"));
        var begun = Stopwatch.GetTimestamp();
        Relay.Block();
        Assert.Equal(Gone, await Client.LookAsync("during"));
        Assert.True(Stopwatch.GetElapsedTime(begun) < Patience, "Requests hang.");

        Relay.Unblock();
        Assert.Equal(Well, await Client.LookAsync("after"));
    }

    [PostgresFact]
    public async Task A_statement_that_takes_too_long_is_given_up()
    {
        await using var connection = new NpgsqlConnection(Database.ConnectionString);
        await connection.OpenAsync();
        await using (await connection.BeginTransactionAsync())
        {
            await using var held = new NpgsqlCommand("LOCK TABLE job_categories IN ACCESS EXCLUSIVE MODE", connection);
            await held.ExecuteNonQueryAsync();

            Assert.Equal("read 503 503, written 503 503, ready 200, live 200", await Client.LookAsync("during"));
        }

        Assert.Equal(Well, await Client.LookAsync("after"));
    }

    [PostgresFact]
    public async Task Where_nothing_may_be_written_reads_go_on()
    {
        await ExecuteAsync("DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET default_transaction_read_only = on', current_database()); END $$");
        await ReconnectAsync();
        Assert.Equal(OnlyRead, await Client.LookAsync("during"));

        await ExecuteAsync("SET default_transaction_read_only = off; DO $$ BEGIN EXECUTE format('ALTER DATABASE %I RESET default_transaction_read_only', current_database()); END $$");
        await ReconnectAsync();
        Assert.Equal(Well, await Client.LookAsync("after"));
    }

    /// <summary>https://www.postgresql.org/docs/current/errcodes-appendix.html: what PostgreSQL says when its disk is full.</summary>
    [PostgresFact]
    public async Task On_a_full_disk_reads_go_on()
    {
        await ExecuteAsync(
            "CREATE FUNCTION fill() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'No space left on device' USING ERRCODE = '53100'; END $$; "
            + "CREATE TRIGGER full_disk BEFORE INSERT ON job_categories FOR EACH ROW EXECUTE FUNCTION fill()");
        Assert.Equal(OnlyRead, await Client.LookAsync("during"));

        await ExecuteAsync("DROP TRIGGER full_disk ON job_categories");
        Assert.Equal(Well, await Client.LookAsync("after"));
    }

    [PostgresFact]
    public async Task A_server_that_is_gone_at_the_start_is_named_in_one_line()
    {
        await Relay.CutAsync();
        var address = new NpgsqlConnectionStringBuilder(Relay.ConnectionString);
        var serving = await Invocation.OfAsync(
        [
            "serve", "--Urls=http://127.0.0.1:0", "--Database:Provider=PostgreSql", $"--ConnectionStrings:Database={Relay.ConnectionString}",
            $"--Auth:Jwt:SigningKey={RunningServer.SigningKey}", "--Logging:LogLevel:Default=None",
        ]);

        Assert.Equal(1, serving.ExitCode);
        Assert.Matches($"^PostgreSQL at {address.Host}:{address.Port} cannot be reached: [^\n]+\\.\n$", serving.Error);
        Relay.Restore();
    }

    /// <summary>Settings count for new connections; the first request finds out that the old ones are gone, and the others need not.</summary>
    private async Task ReconnectAsync()
    {
        await Relay.CutAsync();
        Relay.Restore();
        Assert.Equal(FaultClient.Unavailable[0], (await Client.ReadAsync())[0]);
    }

    private async Task ExecuteAsync(string statement)
    {
        await using var db = Database.CreateContext();
        await db.Database.ExecuteSqlRawAsync(statement);
    }
}
