using PyDotOrg.GraphQL.Types.Comparison;

namespace PyDotOrg.Graph.Server.Cli;

/// <summary>What the command line says.</summary>
internal static class Messages
{
    public const string Root =
        "The GraphQL and REST server for python.org's data. Every configuration key can be given as an option too, "
        + "for example --Urls=http://localhost:9000 or --GraphQL:Explorer=false.";

    public const string Serve = "Run the server (the default).";

    public const string Migrate = "Bring the database's schema up to date.";

    public const string DryRun = "Only list what would be done.";

    public const string Seed = "Load the initial data. Doing it twice changes nothing.";

    public const string Force = "Load also what was loaded before or whose tables hold other rows; rows that exist stay as they are.";

    public const string Import =
        "Read what \"export\" has written into an empty database, or take releases, files and operating systems over from the output of "
        + "python.org's own API: all of it, or nothing.";

    public const string ImportPaths =
        "The folder of an export; or files or folders with JSON of python.org's API, its address such as https://www.python.org/api/v2/downloads/, "
        + "or - for the standard input. Several are read together.";

    public const string Rehearse = "Do everything, and undo it in the end.";

    public const string Export = "Write all public data as JSON files that \"import\" reads again.";

    public const string ExportFolder = "The folder to make; it must be empty or not exist.";

    public const string ReplaceExport = "Replace an earlier export.";

    public const string User = "Make, change and list accounts, without signing in.";

    public const string UserCreate = "Make an account. Its e-mail address counts as confirmed.";

    public const string UserSetPassword = "Set the password of an account; whoever is signed in has to sign in again.";

    public const string UserDeactivate = "Switch an account off; whoever is signed in is signed out.";

    public const string UserList = "Print all accounts, one a line: name, e-mail address, role, state, day of joining.";

    public const string Username = "The user name.";

    public const string Email = "The e-mail address.";

    public const string StaffAccount = "The account edits content.";

    public const string SuperuserAccount = "The account looks after accounts, and may do everything.";

    public const string PasswordFromInput = "Read the password from the first line of the input rather than ask for it.";

    public const string AskPassword = "Password: ";

    public const string AskPasswordAgain = "The same once more: ";

    public const string PasswordsDiffer = "The two passwords differ.";

    public const string NoTerminal = "There is no terminal to ask for a password; use --password-stdin.";

    public const string ApiKey = "API keys.";

    public const string ApiKeyCreate = "Make an API key and print it, which happens only once.";

    public const string KeyName = "What the key is called in lists.";

    public const string Check = "Look at configuration, database, migrations and search index; exit code 1 when one is not well.";

    public const string Backup = "Make a consistent copy of a SQLite database, also while a server runs.";

    public const string BackupFile = "The file to make; it is there when it is whole.";

    public const string ReplaceBackup = "Replace a file that is there.";

    public const string Health = "Ask a running server whether it is ready; exit code 1 when it is not.";

    public const string HealthAddress = "Where it listens; without it the first address of the configuration, on this machine.";

    public const string TooSlow = "it does not answer in time.";

    public const string Reindex = "Make the search index anew.";

    public const string Configuration = "configuration";

    public const string Database = "database";

    public const string Migrations = "migrations";

    public const string Search = "search index";

    public const string ConfigurationIsWell = "Every value can be used.";

    public const string Output = "The file to write; without it the schema is printed.";

    public const string Schema = "The GraphQL schema.";

    public const string SchemaExport = "Print the schema in the schema definition language.";

    public const string OpenApi = "The description of the REST API.";

    public const string OpenApiExport = "Print the description of the REST API as OpenAPI 3.0.3.";

    public const string SchemaDiff = "Tell what changed between two schemas; exit code 1 when that breaks clients.";

    public const string OldSchema = "The schema that clients know, in the schema definition language.";

    public const string NewSchema = "The schema that shall take its place; without it the one of this server.";

    public const string SeeHelp = "See --help for what there is.";

    public static string Unknown(string token, IEnumerable<string> known) =>
        $"Unknown command or option \"{token}\". Known here: {string.Join(", ", known)}.";

    public static string WithoutValue(string setting) => $"Option \"{setting}\" needs a value.";

    public static string CannotListen(string? addresses, string reason) =>
        $"Cannot listen on {addresses ?? "the configured ports"}: {reason.ReplaceLineEndings(" ")}";

    public static string Change(SchemaChange change) => $"{change.Impact.ToString().ToLowerInvariant(),-9} {change.Message}";

    public static string Changes(IReadOnlyList<SchemaChange> changes)
    {
        int Count(ChangeImpact impact) => changes.Count(change => change.Impact == impact);
        return changes.Count == 0
            ? "The schemas are the same."
            : $"{Count(ChangeImpact.Breaking)} breaking, {Count(ChangeImpact.Dangerous)} dangerous, {Count(ChangeImpact.Safe)} safe.";
    }

    public static string Checked(string subject, string line) => $"{subject}: {line}";

    public static string NoAddress(string? text) => $"\"{text}\" is no address such as http://localhost:8000.";

    public static string IsReady(Uri address) => $"{address} answers: ready.";

    public static string IsNotReady(Uri address, string reason) => $"{address} is not ready: {reason.ReplaceLineEndings(" ")}";

    public static string CannotRead(string file, string reason) => $"Cannot read \"{file}\": {reason}";

    public static string Unanswered(int status) => $"the server answers {status}.";

    public static string NothingToRead(string folder) => $"\"{folder}\" has neither a manifest.json nor other JSON files.";

    public static string CannotWrite(string file, string reason) => $"Cannot write \"{file}\": {reason}";
}
