using System.Globalization;
using System.Security.Claims;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Connections;
using PyDotOrg.Graph.Data.Preparation;
using PyDotOrg.Graph.Schema;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Json;

namespace PyDotOrg.Graph.Micro.Database;

/// <summary>A database with made-up rows, and the server's schema over it: operations run as a request's do, without HTTP.</summary>
internal sealed class BenchDatabase : IAsyncDisposable
{
    private static readonly ClaimsPrincipal Anonymous = new(new ClaimsIdentity());

    private readonly ServiceProvider _services;

    /// <param name="place">A SQLite file, or the connection string of a PostgreSQL database.</param>
    public BenchDatabase(string place)
    {
        var isPostgres = place.Contains('=', StringComparison.Ordinal);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(
        [
            new("Database:Provider", isPostgres ? "PostgreSql" : "Sqlite"),
            new("ConnectionStrings:Database", isPostgres ? place : $"Data Source={place}"),
            new("Database:MigrateOnStart", "true"),
            new("Database:Seed", "false"),
        ]).Build();
        var services = new ServiceCollection().AddData(configuration).AddLogging();
        services.AddPyDotOrgSchema();
        _services = services.BuildServiceProvider();
    }

    /// <summary>Who asks; somebody without an account unless said otherwise.</summary>
    public ClaimsPrincipal User { get; set; } = Anonymous;

    public DatabaseConnections Connections => _services.GetRequiredService<DatabaseConnections>();

    public PyDotOrgDbContext Open() => _services.GetRequiredService<IDbContextFactory<PyDotOrgDbContext>>().CreateDbContext();

    /// <summary>Makes the tables, where they are not there yet.</summary>
    public Task PrepareAsync() => RunAsync(preparation => preparation.PrepareAsync());

    /// <summary>Makes the search index anew.</summary>
    public Task IndexAsync() => RunAsync(preparation => preparation.RebuildSearchAsync());

    /// <summary>Runs one or several statements.</summary>
    public async Task ExecuteAsync(string sql)
    {
        await using var connection = await Connections.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Counts something.</summary>
    public async Task<long> CountAsync(string sql)
    {
        await using var connection = await Connections.OpenReadAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }

    /// <summary>Runs an operation for <see cref="User"/>, and writes its result.</summary>
    /// <exception cref="InvalidOperationException">The result has errors.</exception>
    public async Task<string?> AskAsync(byte[] document, JsonElement variables, bool isRead = false)
    {
        await using var scope = _services.CreateAsyncScope();
        using var result = await _services.GetRequiredService<IRequestExecutor>().ExecuteAsync(new GraphQLRequest
        {
            Document = document,
            Variables = variables,
            Services = scope.ServiceProvider,
            User = User,
        });
        using var writer = new JsonWriter();
        result.Write(writer);
        var hasErrors = writer.WrittenSpan.IndexOf("\"errors\""u8) >= 0;
        return hasErrors ? throw new InvalidOperationException(Encoding.UTF8.GetString(writer.WrittenSpan))
            : isRead ? Encoding.UTF8.GetString(writer.WrittenSpan) : null;
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private async Task RunAsync(Func<DatabasePreparation, Task<DatabaseReport>> step)
    {
        var report = await step(_services.GetRequiredService<DatabasePreparation>());
        if (!report.Succeeded)
        {
            throw new InvalidOperationException(report.Line);
        }
    }
}
