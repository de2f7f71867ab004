using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure;
using PyDotOrg.Graph.Data.Announcements;
using PyDotOrg.Graph.Data.Changes;
using PyDotOrg.Graph.Data.Connections;
using PyDotOrg.Graph.Data.Exchange;
using PyDotOrg.Graph.Data.Exchange.PythonOrg;
using PyDotOrg.Graph.Data.Listening;
using PyDotOrg.Graph.Data.Preparation;
using PyDotOrg.Graph.Data.Search;
using PyDotOrg.Graph.Data.Sharing;
using PyDotOrg.Graph.Data.Sqlite;
using PyDotOrg.Graph.Data.Statements;
using PyDotOrg.Graph.Data.Storage;
using PyDotOrg.Graph.Data.Upkeep;

namespace PyDotOrg.Graph.Data;

/// <summary>Brings the data layer into a host.</summary>
public static class DataRegistration
{
    /// <summary>
    /// Registers <see cref="DatabaseOptions"/>, <see cref="DatabaseConnections"/>,
    /// <see cref="DatabasePreparation"/>, <see cref="FullTextIndex"/>, a pooled
    /// <see cref="IDbContextFactory{TContext}"/> of <see cref="PyDotOrgDbContext"/> (all singletons) and a scoped context.
    /// </summary>
    /// <remarks>
    /// Contexts take every registered <see cref="IInterceptor"/> along. Nothing is opened here. Wrong configuration shows as an <see cref="OptionsValidationException"/> on first use and
    /// on the start of the host, each of its failures one line that names the key.
    /// </remarks>
    public static IServiceCollection AddData(this IServiceCollection services, IConfiguration configuration)
    {
        var reader = new DatabaseOptionsReader(configuration);
        services.AddSingleton<IConfigureOptions<DatabaseOptions>>(reader);
        services.AddSingleton<IValidateOptions<DatabaseOptions>>(reader);
        services.AddOptions<DatabaseOptions>().ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.AddStatementWatch();
        services.AddSingleton<IInterceptor, StatementInterceptor>();
        services.AddSingleton(OpenConnections);
        services.AddSingleton(OpenSearch);
        services.AddSingleton<AuditInterceptor>();
        services.AddSingleton<RenderingInterceptor>();
        services.AddSingleton<SqliteTurnInterceptor>();
        services.AddPooledDbContextFactory<SqliteDbContext>(UseSqlite);
        services.AddPooledDbContextFactory<PostgresDbContext>(UsePostgres);
        services.AddSingleton<IDbContextFactory<PyDotOrgDbContext>, ContextFactory>();
        services.AddSingleton(PrepareDatabase);
        services.AddSingleton(MakeExport);
        services.AddSingleton(MakeImport);
        services.AddSingleton(static services => new PythonOrgImport(
            services.GetRequiredService<DatabasePreparation>(), services.GetRequiredService<IDbContextFactory<PyDotOrgDbContext>>));
        services.AddSingleton<TableVersions>();
        services.AddSingleton(Listen);
        services.AddSingleton(LogAnnouncements);
        services.AddSingleton<SharedKeys>();
        services.AddSingleton<WorkTurn>();
        services.AddSingleton<UsedStates>();
        services.AddSingleton<IScheduledWork, OccurrenceWork>();
        services.AddSingleton<IScheduledWork, AnnouncementSweep>();
        services.AddSingleton<IScheduledWork, UsedStateSweep>();
        services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<PyDotOrgDbContext>>().CreateDbContext());
        return services;
    }

    /// <summary>Registers <see cref="StatementWatch"/>, once, and what it needs.</summary>
    public static IServiceCollection AddStatementWatch(this IServiceCollection services)
    {
        services.AddLogging();
        services.AddOptions();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<StatementWatch>();
        return services;
    }

    /// <summary>
    /// Lets <see cref="DatabaseChanges"/> hear of what is changed, and writers wait until it has. Whoever wants to know starts it.
    /// </summary>
    public static IServiceCollection AddChanges(this IServiceCollection services) => services
        .AddSingleton(ListenToChanges)
        .AddSingleton<IInterceptor, ChangeWatch>();

    private static DatabaseChanges ListenToChanges(IServiceProvider services) =>
        services.GetRequiredService<DatabaseConnections>() is PostgresConnections
            ? services.GetRequiredService<PostgresListener>().Changes
            : new SqliteChanges(services.GetRequiredService<DatabaseConnections>(), services.GetRequiredService<TableVersions>());

    /// <summary>Asked for on PostgreSQL only.</summary>
    private static PostgresListener Listen(IServiceProvider services) => new(
        (PostgresConnections)services.GetRequiredService<DatabaseConnections>(), services.GetRequiredService<TableVersions>(), Guid.NewGuid());

    private static AnnouncementLog LogAnnouncements(IServiceProvider services) => new(
        services.GetRequiredService<DatabaseConnections>() is PostgresConnections ? services.GetRequiredService<PostgresListener>() : null,
        services.GetRequiredService<IDbContextFactory<PyDotOrgDbContext>>(),
        services.GetRequiredService<TimeProvider>());

    private static DatabaseConnections OpenConnections(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<DatabaseOptions>>().Value;
        return options.Provider == DatabaseProvider.Sqlite
            ? new SqliteConnections(options.ConnectionString, options.SyncOnCommit)
            : new PostgresConnections(options.ConnectionString);
    }

    private static FullTextIndex OpenSearch(IServiceProvider services)
    {
        var connections = services.GetRequiredService<DatabaseConnections>();
        return connections.Provider == DatabaseProvider.Sqlite ? new SqliteFullText(connections) : new PostgresFullText(connections);
    }

    /// <summary>Late-bound: wrong configuration must come out as its report, and a database that is ready needs no EF Core.</summary>
    private static DatabasePreparation PrepareDatabase(IServiceProvider services) => new(
        services.GetRequiredService<IOptions<DatabaseOptions>>(),
        services.GetRequiredService<DatabaseConnections>,
        services.GetRequiredService<IDbContextFactory<PyDotOrgDbContext>>,
        services.GetRequiredService<TimeProvider>());

    private static DataExport MakeExport(IServiceProvider services) => new(
        services.GetRequiredService<DatabasePreparation>(),
        services.GetRequiredService<IDbContextFactory<PyDotOrgDbContext>>,
        services.GetRequiredService<PublicTables>(),
        services.GetServices<PublicRows>(),
        services.GetRequiredService<TimeProvider>());

    private static DataImport MakeImport(IServiceProvider services) => new(
        services.GetRequiredService<DatabasePreparation>(),
        services.GetRequiredService<IDbContextFactory<PyDotOrgDbContext>>,
        services.GetRequiredService<PublicTables>(),
        services.GetServices<PublicRows>(),
        services.GetRequiredService<TimeProvider>());

    private static void UseSqlite(IServiceProvider services, DbContextOptionsBuilder builder)
    {
        var connections = (SqliteConnections)services.GetRequiredService<DatabaseConnections>();
        builder.UseSqlite(connections.ConnectionString, sqlite => sqlite
            .UseParameterizedCollectionMode(ParameterTranslationMode.Parameter));
        builder.AddInterceptors(new SqliteSettingsInterceptor(connections.SyncsOnCommit), services.GetRequiredService<SqliteTurnInterceptor>());
        UseHouseRules(services, builder);
    }

    private static void UsePostgres(IServiceProvider services, DbContextOptionsBuilder builder)
    {
        var connections = (PostgresConnections)services.GetRequiredService<DatabaseConnections>();
        builder.UseNpgsql(connections.Source, postgres => SortNullsAsSqliteDoes(postgres, true)
            .UseParameterizedCollectionMode(ParameterTranslationMode.Parameter));
        UseHouseRules(services, builder);
    }

    /// <summary>First when ascending, last when descending, so that a list and a cursor mean the same on both databases.</summary>
    /// <remarks>The provider has this switch but keeps it to itself; without it every sort would need a second key.</remarks>
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "ReverseNullOrdering")]
    private static extern NpgsqlDbContextOptionsBuilder SortNullsAsSqliteDoes(
        NpgsqlDbContextOptionsBuilder postgres, bool reverseNullOrdering);

    private static void UseHouseRules(IServiceProvider services, DbContextOptionsBuilder builder) => builder
        .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
        // Columns that come later stand at the end of their table; nothing depends on it.
        .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.ColumnOrderIgnoredWarning)
            // Taken values and old versions are answers to callers; whoever does not expect a failure logs the exception.
            .Log(
                (RelationalEventId.CommandError, LogLevel.Debug),
                (RelationalEventId.ConnectionError, LogLevel.Debug),
                (RelationalEventId.TransactionError, LogLevel.Debug),
                (CoreEventId.QueryIterationFailed, LogLevel.Debug),
                (CoreEventId.SaveChangesFailed, LogLevel.Debug),
                (CoreEventId.OptimisticConcurrencyException, LogLevel.Debug)))
        .AddInterceptors(services.GetRequiredService<RenderingInterceptor>(), services.GetRequiredService<AuditInterceptor>())
        .AddInterceptors(services.GetServices<IInterceptor>());
}
