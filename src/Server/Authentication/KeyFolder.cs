using Microsoft.Data.Sqlite;

namespace PyDotOrg.Graph.Server.Authentication;

/// <summary>The folder for keys that the server makes itself: <c>keys</c>, beside the database when that is a file.</summary>
internal static class KeyFolder
{
    private const string Name = "keys";

    public static string Of(IConfiguration configuration) => Path.GetFullPath(Path.Combine(FolderOfDatabase(configuration) ?? "", Name));

    private static string? FolderOfDatabase(IConfiguration configuration)
    {
        try
        {
            var file = new SqliteConnectionStringBuilder(configuration.GetConnectionString("Database")).DataSource;
            return Path.GetDirectoryName(file);
        }
        catch (ArgumentException)
        {
            return null; // PostgreSQL's, or one of which the data layer says what is wrong with it.
        }
    }
}
