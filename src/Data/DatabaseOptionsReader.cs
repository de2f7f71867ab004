using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Npgsql;

namespace PyDotOrg.Graph.Data;

/// <summary>Reads the options key by key, so that every complaint names its key.</summary>
internal sealed class DatabaseOptionsReader(IConfiguration configuration)
    : IConfigureOptions<DatabaseOptions>, IValidateOptions<DatabaseOptions>
{
    internal const string ProviderKey = "Database:Provider";
    internal const string SeedKey = "Database:Seed";
    internal const string MigrateOnStartKey = "Database:MigrateOnStart";
    internal const string SyncOnCommitKey = "Database:SyncOnCommit";
    internal const string ConnectionStringKey = "ConnectionStrings:Database";

    public void Configure(DatabaseOptions options) => Read(options, []);

    public ValidateOptionsResult Validate(string? name, DatabaseOptions options)
    {
        var problems = new List<string>();
        Read(new DatabaseOptions(), problems);
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private void Read(DatabaseOptions options, List<string> problems)
    {
        options.Provider = ReadProvider(problems);
        var embedded = options.Provider == DatabaseProvider.Sqlite;
        options.Seed = ReadSwitch(SeedKey, embedded, problems);
        options.MigrateOnStart = ReadSwitch(MigrateOnStartKey, embedded, problems);
        options.SyncOnCommit = ReadSwitch(SyncOnCommitKey, otherwise: false, problems);
        options.ConnectionString = ReadConnectionString(options.Provider, problems);
    }

    private DatabaseProvider ReadProvider(List<string> problems)
    {
        var text = configuration[ProviderKey];
        if (string.IsNullOrWhiteSpace(text))
        {
            return DatabaseProvider.Sqlite;
        }

        foreach (var provider in Enum.GetValues<DatabaseProvider>())
        {
            if (string.Equals(text, provider.ToString(), StringComparison.OrdinalIgnoreCase))
            {
                return provider;
            }
        }

        problems.Add(Messages.UnknownProvider(text));
        return DatabaseProvider.Sqlite;
    }

    private bool ReadSwitch(string key, bool otherwise, List<string> problems)
    {
        var text = configuration[key];
        if (string.IsNullOrWhiteSpace(text))
        {
            return otherwise;
        }

        if (bool.TryParse(text, out var value))
        {
            return value;
        }

        problems.Add(Messages.NotASwitch(key, text));
        return otherwise;
    }

    private string ReadConnectionString(DatabaseProvider provider, List<string> problems)
    {
        var text = configuration[ConnectionStringKey];
        if (string.IsNullOrWhiteSpace(text))
        {
            if (provider == DatabaseProvider.PostgreSql)
            {
                problems.Add(Messages.ConnectionStringMissing);
            }

            return DatabaseOptions.DefaultConnectionString;
        }

        try
        {
            return provider == DatabaseProvider.Sqlite ? ReadSqlite(text) : ReadPostgres(text);
        }
        catch (Exception error) when (error is ArgumentException or FormatException or InvalidOperationException)
        {
            problems.Add(Messages.ConnectionStringUnreadable(provider, error.Message));
            return DatabaseOptions.DefaultConnectionString;
        }
    }

    private static string ReadSqlite(string text) => new SqliteConnectionStringBuilder(text).ConnectionString;

    /// <summary>Only a data source notices settings that contradict each other; making one opens nothing.</summary>
    private static string ReadPostgres(string text)
    {
        using var source = NpgsqlDataSource.Create(text);
        return text;
    }
}
