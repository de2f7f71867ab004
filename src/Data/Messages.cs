namespace PyDotOrg.Graph.Data;

/// <summary>What this project tells the person who starts the program: one line each, no stack trace, no password.</summary>
internal static class Messages
{
    internal const string ConnectionStringMissing =
        "ConnectionStrings:Database is required when Database:Provider is PostgreSql.";

    internal const string Reachable = "The database can be reached.";

    internal const string ReachableAndSound = "The database can be reached, and its file is sound.";

    internal const string CopyWithPostgres =
        "\"backup\" copies SQLite databases. PostgreSQL comes with a command of its own: pg_dump --format=custom --file=FILE DATABASE.";

    internal const string NothingToCopy = "There is no database yet.";

    internal const string SearchWell = "The search index is in step.";

    internal const string SearchRebuilt = "The search index is made anew.";

    internal const string SearchDamaged = "The search index is damaged; run \"reindex\".";

    internal const string SearchIncomplete = "The search index lacks tables or triggers; run \"reindex\".";

    internal const string LockedForLong = "Others have waited for the right to write until the time was over.";

    internal const string FileHasMoved = "The database file was moved or deleted.";

    internal static string KeyIsGone(string name) => $"The key \"{name}\" was there a moment ago.";

    internal static string SearchOutOfStep(long rows) =>
        FormattableString.Invariant($"The search index is out of step in {rows} rows; run \"reindex\".");

    internal static string UnknownProvider(string text) =>
        $"Database:Provider must be Sqlite or PostgreSql, not \"{text}\".";

    internal static string NotASwitch(string key, string text) =>
        $"{key} must be true or false, not \"{text}\".";

    internal static string ConnectionStringUnreadable(DatabaseProvider provider, string reason) =>
        $"ConnectionStrings:Database is not a connection string for {provider}: {OneLine(reason)}";

    internal static string Pending(IReadOnlyList<string> migrations) => migrations.Count == 0
        ? "The database is up to date."
        : $"The database lacks {Count(migrations)}: {string.Join(", ", migrations)}.";

    internal static string Migrated(IReadOnlyList<string> migrations) => migrations.Count == 0
        ? "The database is up to date."
        : $"Applied {Count(migrations)}: {string.Join(", ", migrations)}.";

    internal static string Loaded(int rows, int setsSkipped) => (rows, setsSkipped) switch
    {
        (0, 0) => "The initial data are there already.",
        (_, 0) => FormattableString.Invariant($"Loaded the initial data: {rows} rows."),
        _ => FormattableString.Invariant($"Loaded {rows} rows; tables that hold other rows were left alone, --force adds to them, too."),
    };

    internal static string Prepared(IReadOnlyList<string> migrations, int rows) => (migrations.Count, rows) switch
    {
        (0, 0) => "The database is ready.",
        (_, 0) => $"The database is ready: {Count(migrations)} applied.",
        (0, _) => FormattableString.Invariant($"The database is ready: {rows} rows of initial data loaded."),
        _ => FormattableString.Invariant($"The database is ready: {Count(migrations)} applied, {rows} rows of initial data loaded."),
    };

    internal static string ForeignDatabase(string file) =>
        $"The database file \"{file}\" belongs to another program: it has tables, but none of ours; name another file.";

    internal static string Behind(IReadOnlyList<string> migrations) =>
        $"The database lacks {Count(migrations)}; run \"migrate\" or set Database:MigrateOnStart to true.";

    internal static string ReadyForOlder(string migration) =>
        $"The database is ready: it is newer than this program, but its latest migration \"{migration}\" leaves room for older ones.";

    internal static string NewerThanProgram(string migration) =>
        $"The database is newer than this program: it has the migration \"{migration}\"; start the newer program.";

    internal static string DirectoryMissing(string file, string? directory) =>
        $"The database file \"{file}\" cannot be made: the directory \"{directory}\" does not exist.";

    internal static string IsADirectory(string path) =>
        $"ConnectionStrings:Database names \"{path}\", which is a directory, not a database file.";

    internal static string NotADatabase(string file) =>
        $"\"{file}\" is not an SQLite database, or its beginning is damaged; restore a backup or name another file.";

    internal static string Damaged(string file) =>
        $"The database file \"{file}\" is damaged; restore a backup or move it away to start with a new one.";

    internal static string Locked(string file) =>
        $"The database file \"{file}\" is locked by another program; stop that program or try again later.";

    internal static string ReadOnly(string file) =>
        $"The database file \"{file}\" is read-only; allow this user to write the file and its directory.";

    internal static string CannotOpen(string file) =>
        $"The database file \"{file}\" cannot be opened; allow this user to read and write the file and its directory.";

    internal static string DiskTrouble(string file, string reason) =>
        $"The database file \"{file}\" cannot be read or written: {reason}.";

    internal static string SqliteSays(string file, string reason) =>
        $"The database file \"{file}\" cannot be used: {reason}.";

    internal static string Unsound(string file, string problem) =>
        $"The database file \"{file}\" is damaged: {OneLine(problem).TrimEnd('.')}; restore a backup.";

    internal static string ReferencesNothing(string table) => $"rows of \"{table}\" refer to nothing";

    internal static string Copied(long bytes, string file) => FormattableString.Invariant($"Copied {bytes} bytes to \"{file}\".");

    internal static string CopyExists(string file) => $"\"{file}\" exists; name another file, or replace it with --force.";

    internal static string CopyInUse(string file, string companion) =>
        $"\"{file}\" cannot be written: \"{companion}\" belongs to a database that is in use there.";

    internal static string CopyOntoItself(string file) => $"\"{file}\" belongs to the database itself; name another file.";

    internal static string CannotCopy(string file, string reason) => $"\"{file}\" cannot be written: {OneLine(reason)}.";

    internal static string Unreachable(string address, string reason) =>
        $"PostgreSQL at {address} cannot be reached: {OneLine(reason).TrimEnd('.')}.";

    internal static string LoginRefused(string address, string user) =>
        $"PostgreSQL at {address} refuses the login of \"{user}\"; check ConnectionStrings:Database.";

    internal static string NoSuchDatabase(string address, string database) =>
        $"PostgreSQL at {address} has no database \"{database}\"; create it or check ConnectionStrings:Database.";

    internal static string NotAllowed(string address, string reason) =>
        $"PostgreSQL at {address} does not allow this: {reason}.";

    internal static string PostgresReadOnly(string address) =>
        $"PostgreSQL at {address} is read-only; connect to the primary server.";

    internal static string PostgresSays(string address, string reason) =>
        $"PostgreSQL at {address} cannot be used: {reason}.";

    internal static string OneLine(string text) => text.ReplaceLineEndings(" ").Trim();

    private static string Count(IReadOnlyList<string> migrations) => migrations.Count == 1
        ? "1 migration"
        : FormattableString.Invariant($"{migrations.Count} migrations");
}
