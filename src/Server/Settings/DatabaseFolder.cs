using Microsoft.Data.Sqlite;

namespace PyDotOrg.Graph.Server.Settings;

/// <summary>Folders that the server makes itself: beside the database when that is a file, else in the current directory.</summary>
internal static class DatabaseFolder
{
    /// <summary>The whole path of such a folder.</summary>
    public static string Find(IConfiguration configuration, string name) => Path.GetFullPath(Path.Combine(FolderOfDatabase(configuration) ?? "", name));

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
