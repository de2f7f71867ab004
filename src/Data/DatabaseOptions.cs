namespace PyDotOrg.Graph.Data;

/// <summary>Where the data live, and what a start may do to them (running.md, "Configuration").</summary>
public sealed class DatabaseOptions
{
    /// <summary>Used when no connection string is configured for SQLite.</summary>
    public const string DefaultConnectionString = "Data Source=pydotorg.db";

    /// <summary>Key Database:Provider; Sqlite by default.</summary>
    public DatabaseProvider Provider { get; set; }

    /// <summary>Key ConnectionStrings:Database; required for PostgreSQL. Never logged: it may hold a password.</summary>
    public string ConnectionString { get; set; } = DefaultConnectionString;

    /// <summary>Key Database:Seed: a start loads the initial data into an empty database. True by default on SQLite only.</summary>
    public bool Seed { get; set; } = true;

    /// <summary>Key Database:MigrateOnStart: a start brings the tables up to date. True by default on SQLite only.</summary>
    public bool MigrateOnStart { get; set; } = true;

    /// <summary>Key Database:SyncOnCommit: on SQLite, whoever writes waits until the disk has it. False by default; PostgreSQL has a setting of its own.</summary>
    public bool SyncOnCommit { get; set; }
}
