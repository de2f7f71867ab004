using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PyDotOrg.Graph.Data.Entities.Jobs;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Data.Tests;

/// <summary>What the data layer writes to the log by itself.</summary>
public sealed class LogTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Refusals_that_are_answers_are_no_errors(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        using var lines = new Lines();
        await using var services = new ServiceCollection()
            .AddLogging(logging => logging.AddProvider(lines).SetMinimumLevel(LogLevel.Information))
            .AddData(new ConfigurationBuilder().AddInMemoryCollection(database.Settings).Build())
            .BuildServiceProvider();
        var contexts = services.GetRequiredService<IDbContextFactory<PyDotOrgDbContext>>();

        await Assert.ThrowsAsync<DbUpdateException>(() => SaveAsync(contexts, db => db.AddRange(new JobType { Name = "A", Slug = "a" }, new JobType { Name = "B", Slug = "a" })));
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => SaveAsync(contexts, db => db.Update(new JobType { Id = new Guid("00000000-0000-4000-8000-000000000001"), Name = "A", Slug = "c", RowVersion = 9 })));

        Assert.DoesNotContain(lines.Written, static line => line.Level >= LogLevel.Warning);
    }

    private static async Task SaveAsync(IDbContextFactory<PyDotOrgDbContext> contexts, Action<PyDotOrgDbContext> change)
    {
        await using var db = await contexts.CreateDbContextAsync();
        change(db);
        await db.SaveChangesAsync();
    }

    private sealed class Lines : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<(LogLevel Level, string Text)> Written { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Written.Enqueue((logLevel, formatter(state, exception)));

        public void Dispose()
        {
        }
    }
}
