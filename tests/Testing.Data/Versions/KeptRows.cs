using System.Runtime.CompilerServices;
using PyDotOrg.Graph.Data;

namespace PyDotOrg.Graph.Testing.Data.Versions;

/// <summary>
/// The file of rows that is kept of a version of the schema, for one database: rows of the tables that this version made or changed.
/// A table that it left alone has its rows in the file of an earlier version.
/// </summary>
/// <param name="provider">Whose SQL it is.</param>
/// <param name="id">The migration that led to the version.</param>
public sealed class KeptRows(DatabaseProvider provider, string id)
{
    private const string Begin = "INSERT INTO \"";
    private const string HashLine = "-- SHA-256 of its statements: ";

    /// <summary>Where the file is, or should be.</summary>
    public string Path { get; } = System.IO.Path.Combine(Folder(), "Rows", $"{id}.{Name(provider)}.sql");

    /// <summary>Whether there is one.</summary>
    public bool Exist => File.Exists(Path);

    /// <summary>The hash of the migration's statements when the file was written.</summary>
    public string Hash => File.ReadLines(Path).First(line => line.StartsWith(HashLine, StringComparison.Ordinal))[HashLine.Length..];

    /// <summary>The statements by table; each inserts all rows of one.</summary>
    public IReadOnlyDictionary<string, string> ByTable =>
        File.ReadAllText(Path).Split("\n\n").Where(part => part.StartsWith(Begin, StringComparison.Ordinal))
            .ToDictionary(part => part[Begin.Length..part.IndexOf('"', Begin.Length)], part => part.Trim());

    /// <summary>The search index as this version made it; null when it left that alone.</summary>
    public string? SearchIndex => File.Exists(SearchPath) ? File.ReadAllText(SearchPath) : null;

    private string SearchPath => System.IO.Path.ChangeExtension(Path, ".search.sql");

    /// <summary>Keeps rows.</summary>
    /// <param name="hash">Of the migration's statements.</param>
    /// <param name="statements">One for each table.</param>
    /// <param name="searchIndex">The statements that make the search index, if they are other ones than before.</param>
    public void Write(string hash, IEnumerable<string> statements, string? searchIndex)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!); // A file in a folder.
        string[] head = [$"-- What a database had when {id} was its latest migration. Never changed: see CONTRIBUTING.md.\n{HashLine}{hash}"];
        File.WriteAllText(Path, string.Join("\n\n", head.Concat(statements)) + "\n");
        if (searchIndex is not null)
        {
            File.WriteAllText(SearchPath, searchIndex);
        }
    }

    private static string Name(DatabaseProvider provider) => provider == DatabaseProvider.Sqlite ? "sqlite" : "postgres";

    private static string Folder([CallerFilePath] string file = "") => System.IO.Path.GetDirectoryName(file)!; // A file in a folder.
}
