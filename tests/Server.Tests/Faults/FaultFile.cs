using Microsoft.Data.Sqlite;

namespace PyDotOrg.Graph.Server.Tests.Faults;

/// <summary>A SQLite file in a folder of its own, seen by another program than the server.</summary>
internal sealed class FaultFile : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("pydotorg-faults-");

    public string Folder => _folder.FullName;

    public string Path => System.IO.Path.Combine(Folder, "faults.db");

    /// <summary>Makes the account of <see cref="FaultClient.RegisterAsync"/> one of the staff.</summary>
    public void Promote() => Read(static command => command.CommandText = "UPDATE users SET is_staff = 1, is_superuser = 1 WHERE username = 'keeper'");

    /// <summary>The slugs of all categories.</summary>
    public HashSet<string> Slugs()
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT slug FROM job_categories";
        using var reader = command.ExecuteReader();
        HashSet<string> slugs = [];
        while (reader.Read())
        {
            slugs.Add(reader.GetString(0));
        }

        return slugs;
    }

    /// <summary>What SQLite itself finds wrong with the file.</summary>
    public string Integrity() =>
        $"{Read(static command => command.CommandText = "PRAGMA integrity_check")}, {Read(static command => command.CommandText = "SELECT count(*) FROM pragma_foreign_key_check")} lost";

    /// <summary>How many accounts have no mail that was written together with them.</summary>
    public object? CountHalfAccounts() =>
        Read(static command => command.CommandText = "SELECT count(*) FROM users WHERE email NOT IN (SELECT recipient_email FROM email_logs)");

    /// <summary>Takes the right to write, until the connection is disposed.</summary>
    public SqliteConnection Lock()
    {
        var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = "BEGIN IMMEDIATE";
        command.ExecuteNonQuery();
        return connection;
    }

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>The first value of a statement's result.</summary>
    private object? Read(Action<SqliteCommand> choose)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        choose(command);
        return command.ExecuteScalar();
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={Path};Pooling=False;Mode=ReadWrite");
        connection.Open();
        return connection;
    }
}
