using Microsoft.Data.Sqlite;

namespace PyDotOrg.Graph.Data.Preparation;

/// <summary>Copies a SQLite database that others read and write meanwhile into a file that is there when it is whole.</summary>
internal static class DatabaseBackup
{
    /// <summary>Ends the name of what is not whole yet. Whoever finds one that nobody holds writes it anew.</summary>
    internal const string Unfinished = ".partial";

    private const int ReadOnly = 8;
    private const int Trouble = 10;
    private const int Full = 13;
    private const int CannotOpen = 14;

    /// <summary>What belongs to a database file that is in use.</summary>
    private static readonly string[] Companions = ["-wal", "-shm", "-journal"];

    /// <summary>Makes the copy.</summary>
    /// <param name="source">The database.</param>
    /// <param name="file">The copy; its folder exists.</param>
    /// <param name="force">Whether it takes the place of a file that is there.</param>
    internal static DatabaseReport Run(SqliteConnection source, string file, bool force)
    {
        var target = Path.GetFullPath(file);
        if (WhyNot(source.DataSource, target, force) is { } obstacle)
        {
            return DatabaseReport.Failed(obstacle);
        }

        try
        {
            return new DatabaseReport(true, Messages.Copied(Write(source, target, force), target));
        }
        catch (SqliteException error) when (error.SqliteErrorCode is ReadOnly or Trouble or Full or CannotOpen)
        {
            return DatabaseReport.Failed(Messages.CannotCopy(target, DatabaseFailure.Plain(error)));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return DatabaseReport.Failed(Messages.CannotCopy(target, error.Message.TrimEnd('.')));
        }
    }

    private static string? WhyNot(string source, string target, bool force)
    {
        if (source.Length > 0 && (target == source || Companions.Any(suffix => target == source + suffix)))
        {
            return Messages.CopyOntoItself(target);
        }

        // SQLite would take what stands in there for the latest changes of the copy.
        if (Array.Find(Companions, suffix => File.Exists(target + suffix)) is { } companion)
        {
            return Messages.CopyInUse(target, target + companion);
        }

        return !force && Path.Exists(target) ? Messages.CopyExists(target) : null;
    }

    /// <returns>The bytes of the copy.</returns>
    private static long Write(SqliteConnection source, string target, bool force)
    {
        var unfinished = target + Unfinished;
        using var held = Hold(unfinished);
        CopyPages(source, unfinished);
        held.Flush(flushToDisk: true);
        var bytes = new FileInfo(unfinished).Length; // The stream does not see what SQLite has written.
        File.Move(unfinished, target, force);
        return bytes;
    }

    /// <summary>Empties the file and keeps others from it; what it will hold is for the owner's eyes only.</summary>
    private static FileStream Hold(string unfinished)
    {
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.None };
        if (!System.OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        var held = new FileStream(unfinished, options);
        held.SetLength(0);
        return held;
    }

    /// <remarks>
    /// SQLite's backup in one step: it reads one snapshot, and with the write-ahead log writers do not wait for it. In smaller steps it
    /// would begin anew after each write of others, and so never end. VACUUM INTO gives smaller files, but takes several times the work,
    /// loses the write-ahead log, and may number rows anew that the search index knows by their number.
    /// </remarks>
    private static void CopyPages(SqliteConnection source, string unfinished)
    {
        var settings = new SqliteConnectionStringBuilder { DataSource = unfinished, Mode = SqliteOpenMode.ReadWrite, Pooling = false };
        using var copy = new SqliteConnection(settings.ConnectionString);
        copy.Open();
        using var command = copy.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = OFF"; // What is not whole is thrown away, so nothing has to be undone.
        command.ExecuteNonQuery();
        command.CommandText = "PRAGMA synchronous = OFF"; // Written to the disk once, in the end.
        command.ExecuteNonQuery();
        source.BackupDatabase(copy);
    }
}
