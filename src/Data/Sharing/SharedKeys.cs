using System.Data.Common;
using PyDotOrg.Graph.Data.Connections;

namespace PyDotOrg.Graph.Data.Sharing;

/// <summary>Secrets that the servers of one database have made themselves and share. Asked at a start, so without EF Core. Thread-safe.</summary>
/// <param name="connections">The database.</param>
/// <param name="time">The clock.</param>
public sealed class SharedKeys(DatabaseConnections connections, TimeProvider time)
{
    /// <summary>The longest name.</summary>
    public const int MaxName = 200;

    /// <summary>The secrets whose names begin with some words, the oldest first.</summary>
    /// <param name="prefix">The words, without signs of patterns.</param>
    public IReadOnlyList<string> Read(string prefix)
    {
        using var connection = connections.OpenRead();
        using var command = Create(connection, "SELECT content FROM shared_keys WHERE name LIKE @name ORDER BY created_at, name", $"{prefix}%");
        using var reader = command.ExecuteReader();
        List<string> found = [];
        while (reader.Read())
        {
            found.Add(reader.GetString(0));
        }

        return found;
    }

    /// <summary>Keeps a secret; one of this name that is there already stays as it is.</summary>
    /// <param name="name">At most <see cref="MaxName"/> characters.</param>
    /// <param name="content">The secret.</param>
    public void Add(string name, string content)
    {
        // Those who ask have no asynchronous way to do so, and ask a few times in the life of a server.
        using var connection = connections.OpenAsync().AsTask().GetAwaiter().GetResult();
        using var command = Create(connection, "INSERT INTO shared_keys (name, created_at, content) VALUES (@name, @now, @content) ON CONFLICT DO NOTHING", name);
        command.AddParameter("@now", time.GetMoment());
        command.AddParameter("@content", content);
        command.ExecuteNonQuery();
    }

    /// <summary>The secret of a name, which is made when nobody has made it yet: that of the first of several servers counts.</summary>
    public string ReadOrMake(string name, Func<string> make)
    {
        ArgumentNullException.ThrowIfNull(make);
        if (Find(name) is { } known)
        {
            return known;
        }

        Add(name, make());
        return Find(name) ?? throw new InvalidOperationException(Messages.KeyIsGone(name));
    }

    private string? Find(string name)
    {
        using var connection = connections.OpenRead();
        using var command = Create(connection, "SELECT content FROM shared_keys WHERE name = @name", name);
        return command.ExecuteScalar() as string;
    }

    private static DbCommand Create(DbConnection connection, string statement, string name)
    {
        var command = connection.CreateCommand();
        command.CommandText = statement;
        command.AddParameter("@name", name);
        return command;
    }
}
