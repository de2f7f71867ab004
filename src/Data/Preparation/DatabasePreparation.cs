using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PyDotOrg.Graph.Data.Connections;
using PyDotOrg.Graph.Data.Migrations;
using PyDotOrg.Graph.Data.Search;
using PyDotOrg.Graph.Data.Seed;

namespace PyDotOrg.Graph.Data.Preparation;

/// <summary>
/// Makes the database ready: creates the file, brings the tables up to date, loads the initial data. What can go wrong
/// outside this program (a damaged, locked, read-only or missing database, wrong configuration) is an answer, not an exception.
/// </summary>
/// <remarks>A singleton. Several servers may prepare one database at once: the later one waits and finds nothing to do.</remarks>
public sealed class DatabasePreparation
{
    private readonly IOptions<DatabaseOptions> options;
    private readonly Func<DatabaseConnections> connections;
    private readonly MigrationRunner migrations;
    private readonly SeedRunner seeds;

    internal DatabasePreparation(
        IOptions<DatabaseOptions> options,
        Func<DatabaseConnections> connections,
        Func<IDbContextFactory<PyDotOrgDbContext>> contexts,
        TimeProvider time)
    {
        this.options = options;
        this.connections = connections;
        migrations = new MigrationRunner(contexts);
        seeds = new SeedRunner(time);
    }

    /// <summary>What every start does. A database that is ready costs five small statements and is not changed.</summary>
    /// <remarks>Migrates only with <see cref="DatabaseOptions.MigrateOnStart"/>, loads only with <see cref="DatabaseOptions.Seed"/>.</remarks>
    public Task<DatabaseReport> PrepareAsync(CancellationToken cancellation = default) => RunAsync(
        settings => settings.MigrateOnStart ? null : Behind(KnownMigrations.All), PrepareAsync, cancellation);

    /// <summary>Whether the database can be reached and has what this program needs; changes nothing.</summary>
    /// <remarks>It may have more: migrations of a newer program, which is being started beside this one, as long as they take nothing away.</remarks>
    public Task<DatabaseReport> CheckAsync(CancellationToken cancellation = default) => RunAsync(
        _ => Behind(KnownMigrations.All), CheckAsync, cancellation);

    /// <summary>Names the migrations that the database lacks; changes nothing.</summary>
    public Task<DatabaseReport> FindPendingAsync(CancellationToken cancellation = default) => RunAsync(
        _ => Pending(KnownMigrations.All), FindPendingAsync, cancellation);

    /// <summary>Applies the migrations that the database lacks, all or none.</summary>
    public Task<DatabaseReport> MigrateAsync(CancellationToken cancellation = default) => RunAsync(
        _ => null, MigrateAsync, cancellation);

    /// <summary>Loads the sets of initial data that are not loaded yet, all or none.</summary>
    /// <param name="force">Also those that were loaded before, or whose tables hold other rows; rows that exist stay as they are.</param>
    /// <param name="cancellation">Rolls back.</param>
    public Task<DatabaseReport> SeedAsync(bool force = false, CancellationToken cancellation = default) => RunAsync(
        _ => Behind(KnownMigrations.All),
        async (connection, token) => await CheckOwnAsync(connection, token) is { Succeeded: false } behind
            ? behind
            : Loaded(await seeds.RunAsync(connection, force, token)),
        cancellation);

    /// <summary>Compares the search index with what it is made of; changes nothing.</summary>
    public Task<DatabaseReport> CheckSearchAsync(CancellationToken cancellation = default) => RunAsync(
        _ => Behind(KnownMigrations.All),
        async (connection, token) => await CheckOwnAsync(connection, token) is { Succeeded: false } behind
            ? behind
            : await SearchSchema.CheckAsync(connection, token),
        cancellation);

    /// <summary>Whether the database can be reached and, on SQLite, its file is sound, whatever migrations it has; changes nothing.</summary>
    public Task<DatabaseReport> CheckFileAsync(CancellationToken cancellation = default) => RunAsync(
        _ => Behind(KnownMigrations.All), FileSoundness.CheckAsync, cancellation);

    /// <summary>Makes a consistent copy of a SQLite database, whatever migrations it has, while others use it.</summary>
    /// <param name="file">The copy; it is there when it is whole.</param>
    /// <param name="force">Whether it takes the place of a file that is there.</param>
    /// <param name="cancellation">Gives up before the copying begins.</param>
    public Task<DatabaseReport> BackUpAsync(string file, bool force = false, CancellationToken cancellation = default) =>
        options.Value.Provider == DatabaseProvider.PostgreSql
            ? Task.FromResult(DatabaseReport.Failed(Messages.CopyWithPostgres))
            : RunAsync(
                settings => DatabaseReport.Failed(Messages.NothingToCopy),
                (connection, _) => Task.FromResult(DatabaseBackup.Run((SqliteConnection)connection, file, force)),
                cancellation);

    /// <summary>Makes the search index anew.</summary>
    public Task<DatabaseReport> RebuildSearchAsync(CancellationToken cancellation = default) => RunAsync(
        _ => Behind(KnownMigrations.All),
        async (connection, token) => await CheckOwnAsync(connection, token) is { Succeeded: false } behind
            ? behind
            : await SearchSchema.RebuildAsync(connection, token),
        cancellation);

    /// <summary>Lets others read a database that is up to date; what goes wrong outside the program is an answer here, too.</summary>
    internal Task<DatabaseReport> ReadAsync(Func<CancellationToken, Task> work, CancellationToken cancellation) => RunAsync(
        _ => Behind(KnownMigrations.All),
        async (connection, token) =>
        {
            var found = await CheckAsync(connection, token);
            if (found.Succeeded)
            {
                await work(token);
            }

            return found;
        },
        cancellation);

    /// <summary>Lets others fill a database, which is brought up to date before if that may be done at a start.</summary>
    /// <param name="work">Gets a connection that may write.</param>
    /// <param name="cancellation">Gives up.</param>
    internal Task<DatabaseReport> WriteAsync(Func<DbConnection, CancellationToken, Task> work, CancellationToken cancellation) => RunAsync(
        settings => settings.MigrateOnStart ? null : Behind(KnownMigrations.All),
        async (connection, token) =>
        {
            var tables = options.Value.MigrateOnStart ? await MigrateAsync(connection, token) : await CheckOwnAsync(connection, token);
            if (tables.Succeeded)
            {
                await WriteAheadLog.EnsureAsync(connection, token);
                await work(connection, token);
            }

            return tables;
        },
        cancellation);

    private async Task<DatabaseReport> PrepareAsync(DbConnection connection, CancellationToken cancellation)
    {
        var tables = options.Value.MigrateOnStart
            ? await MigrateAsync(connection, mayBeNewer: true, cancellation)
            : await CheckAsync(connection, cancellation);
        if (!tables.Succeeded)
        {
            return tables;
        }

        await WriteAheadLog.EnsureAsync(connection, cancellation);
        if (tables.IsNewer)
        {
            await WriteAccess.ProbeAsync(connection, cancellation);
            return tables; // Initial data are the newer program's business.
        }

        var loaded = options.Value.Seed ? await seeds.RunAsync(connection, force: false, cancellation) : new SeedResult(0, 0);
        await WriteAccess.ProbeAsync(connection, cancellation);
        return tables with
        {
            Line = Messages.Prepared(tables.Migrations, loaded.RowsAdded),
            RowsLoaded = loaded.RowsAdded,
        };
    }

    /// <summary>Whether this program can serve: what a migration will take away may still be there, and a newer program may have added more.</summary>
    private static async Task<DatabaseReport> CheckAsync(DbConnection connection, CancellationToken cancellation)
    {
        var found = await FindPendingAsync(connection, mayBeNewer: true, cancellation);
        return KnownMigrations.Suffices(found.Migrations) ? found with { Migrations = [] } : Behind(found.Migrations);
    }

    /// <summary>Whether the database has the migrations of this program, no less and no more.</summary>
    private static async Task<DatabaseReport> CheckOwnAsync(DbConnection connection, CancellationToken cancellation)
    {
        var found = await FindPendingAsync(connection, cancellation);
        return found is { Succeeded: true, Migrations.Count: > 0 } ? Behind(found.Migrations) : found;
    }

    private static Task<DatabaseReport> FindPendingAsync(DbConnection connection, CancellationToken cancellation) =>
        FindPendingAsync(connection, mayBeNewer: false, cancellation);

    private static async Task<DatabaseReport> FindPendingAsync(DbConnection connection, bool mayBeNewer, CancellationToken cancellation)
    {
        var applied = await MigrationHistory.ReadAsync(connection, cancellation);
        if (KnownMigrations.UnknownAmong(applied) is [.., var newest] unknown)
        {
            return mayBeNewer && !unknown.Exists(KnownMigrations.Contracts)
                ? new(true, Messages.ReadyForOlder(newest)) { IsNewer = true }
                : DatabaseReport.Failed(Messages.NewerThanProgram(newest));
        }

        return applied.Count == 0 && await MigrationHistory.BelongsToOthersAsync(connection, cancellation)
            ? DatabaseReport.Failed(Messages.ForeignDatabase(connection.DataSource))
            : Pending(KnownMigrations.PendingAfter(applied));
    }

    private Task<DatabaseReport> MigrateAsync(DbConnection connection, CancellationToken cancellation) =>
        MigrateAsync(connection, mayBeNewer: false, cancellation);

    private async Task<DatabaseReport> MigrateAsync(DbConnection connection, bool mayBeNewer, CancellationToken cancellation)
    {
        var found = await FindPendingAsync(connection, mayBeNewer, cancellation);
        if (found is not { Succeeded: true, Migrations.Count: > 0 })
        {
            return found;
        }

        var applied = await migrations.RunAsync(connection, cancellation);
        return new(true, Messages.Migrated(applied)) { Migrations = applied };
    }

    private async Task<DatabaseReport> RunAsync(
        Func<DatabaseOptions, DatabaseReport?> whenMissing,
        Func<DbConnection, CancellationToken, Task<DatabaseReport>> work,
        CancellationToken cancellation)
    {
        try
        {
            var settings = options.Value;
            if (DatabaseFailure.BeforeOpening(settings) is { } obstacle)
            {
                return DatabaseReport.Failed(obstacle);
            }

            if (DatabaseFailure.IsMissing(settings) && whenMissing(settings) is { } answer)
            {
                return answer;
            }

            if (DatabaseFailure.MakeFile(settings) is { } refusal)
            {
                return DatabaseReport.Failed(refusal);
            }

            await using var connection = await connections().OpenAsync(cancellation);
            return await work(connection, cancellation);
        }
        catch (Exception error) when (DatabaseFailure.Describe(error, options) is { } line)
        {
            return DatabaseReport.Failed(line);
        }
    }

    private static DatabaseReport Behind(IReadOnlyList<string> pending) =>
        DatabaseReport.Failed(Messages.Behind(pending)) with { Migrations = pending };

    private static DatabaseReport Pending(IReadOnlyList<string> pending) =>
        new(true, Messages.Pending(pending)) { Migrations = pending };

    private static DatabaseReport Loaded(SeedResult result) =>
        new(true, Messages.Loaded(result.RowsAdded, result.SetsSkipped)) { RowsLoaded = result.RowsAdded };
}
