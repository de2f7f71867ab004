namespace PyDotOrg.Graph.Data.Seed;

/// <summary>How rows of a table are told apart, in the files and in the table.</summary>
/// <param name="Table">The table.</param>
/// <param name="Kind">The word from which ids are made; never changes, or every link would.</param>
/// <param name="Column">The unique column that holds the key, or SQL that makes it of several; null for rows that no other row refers to.</param>
/// <param name="Members">The members of a file's object that make the key.</param>
internal sealed record SeedKey(string Table, string Kind, string? Column, params string[] Members)
{
    private const char Separator = '/';

    /// <summary>The key of a file's object.</summary>
    internal string Of(SeedRow row) => string.Join(Separator, Members.Select(row.Text));
}
