using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using Npgsql;
using PyDotOrg.Graph.Data.Sqlite;

namespace PyDotOrg.Graph.Data.Preparation;

/// <summary>Turns what databases and file systems throw into one line that says what to do.</summary>
internal static class DatabaseFailure
{
    /// <summary>What can be seen without opening the database; null when nothing is wrong.</summary>
    internal static string? BeforeOpening(DatabaseOptions options)
    {
        if (options.Provider != DatabaseProvider.Sqlite || FileOf(options) is not { } path)
        {
            return null;
        }

        if (Directory.Exists(path))
        {
            return Messages.IsADirectory(path);
        }

        var directory = Path.GetDirectoryName(path);
        return string.IsNullOrEmpty(directory) || Directory.Exists(directory) ? null : Messages.DirectoryMissing(path, directory);
    }

    /// <summary>True: opening would make a new, empty file.</summary>
    internal static bool IsMissing(DatabaseOptions options) =>
        options.Provider == DatabaseProvider.Sqlite && FileOf(options) is { } path && !File.Exists(path);

    /// <summary>Makes an empty file where there is none; SQLite takes that for an empty database.</summary>
    /// <returns>Why that is not possible; null when it is.</returns>
    internal static string? MakeFile(DatabaseOptions options)
    {
        if (!IsMissing(options) || FileOf(options) is not { } path || new SqliteConnectionStringBuilder(options.ConnectionString).Mode != SqliteOpenMode.ReadWriteCreate)
        {
            return null;
        }

        try
        {
            using var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.ReadWrite);
            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Messages.CannotOpen(path);
        }
    }

    /// <summary>One line, or null for an exception that is our own mistake.</summary>
    internal static string? Describe(Exception error, IOptions<DatabaseOptions> options) => error switch
    {
        OptionsValidationException invalid => string.Join(" ", invalid.Failures),
        SqliteException sqlite => Describe(sqlite, FileOf(options.Value) ?? options.Value.ConnectionString),
        PostgresException postgres => Describe(postgres, new NpgsqlConnectionStringBuilder(options.Value.ConnectionString)),
        NpgsqlException or SocketException or TimeoutException when options.Value.Provider == DatabaseProvider.PostgreSql =>
            Unreachable(error, new NpgsqlConnectionStringBuilder(options.Value.ConnectionString)),
        _ => null,
    };

    /// <summary>Null for a database in memory.</summary>
    private static string? FileOf(DatabaseOptions options)
    {
        var builder = new SqliteConnectionStringBuilder(options.ConnectionString);
        return SqliteSettings.IsFile(builder) ? Path.GetFullPath(builder.DataSource) : null;
    }

    /// <summary>By primary result code: https://sqlite.org/rescode.html.</summary>
    private static string Describe(SqliteException error, string file) => error.SqliteErrorCode switch
    {
        5 or 6 => Messages.Locked(file),
        8 => Messages.ReadOnly(file),
        10 or 13 => Messages.DiskTrouble(file, Plain(error)),
        3 or 14 or 23 => Messages.CannotOpen(file),
        11 => Messages.Damaged(file),
        26 => Messages.NotADatabase(file),
        _ => Messages.SqliteSays(file, Plain(error)),
    };

    /// <summary>The provider writes "SQLite Error 10: 'disk I/O error'."; only the quoted part is the library's.</summary>
    internal static string Plain(SqliteException error)
    {
        var start = error.Message.IndexOf('\'', StringComparison.Ordinal);
        var end = error.Message.LastIndexOf('\'');
        return start >= 0 && end > start ? error.Message[(start + 1)..end] : error.Message;
    }

    private static string Describe(PostgresException error, NpgsqlConnectionStringBuilder target) => error.SqlState switch
    {
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
            Messages.LoginRefused(Address(target), target.Username ?? ""),
        PostgresErrorCodes.InvalidCatalogName => Messages.NoSuchDatabase(Address(target), target.Database ?? ""),
        PostgresErrorCodes.InsufficientPrivilege => Messages.NotAllowed(Address(target), error.MessageText),
        PostgresErrorCodes.ReadOnlySqlTransaction => Messages.PostgresReadOnly(Address(target)),
        _ => Messages.PostgresSays(Address(target), error.MessageText),
    };

    private static string Unreachable(Exception error, NpgsqlConnectionStringBuilder target) =>
        Messages.Unreachable(Address(target), (error.InnerException ?? error).Message);

    private static string Address(NpgsqlConnectionStringBuilder target) =>
        target.Host is { } host && host.StartsWith('/') ? host : $"{target.Host ?? "localhost"}:{target.Port}";
}
