using Microsoft.EntityFrameworkCore.Storage;

namespace PyDotOrg.Graph.Schema.EntityFramework.Translation;

/// <summary>What the databases write in different ways beyond EF Core's own SQL.</summary>
/// <param name="Mark">What stands before the number of a parameter.</param>
/// <param name="JoinsByParent">Whether a query may run once for each key of another one (LATERAL).</param>
/// <param name="PlansBlindly">Whether plans are made without statistics, a condition that is a Boolean column alone finds no index, and the side of nulls means nothing for a column without.</param>
/// <param name="Unordered">The stored types whose values the database does not sort as C# does.</param>
/// <param name="Names">Puts names between quotes.</param>
internal sealed record SqlDialect(char Mark, bool JoinsByParent, bool PlansBlindly, IReadOnlyList<Type> Unordered, ISqlGenerationHelper Names)
{
    /// <summary>SQLite stores these as text, and text is sorted letter by letter.</summary>
    private static readonly Type[] SqliteTexts = [typeof(decimal), typeof(TimeSpan), typeof(DateTimeOffset), typeof(ulong)];

    /// <summary>How SQLite writes it.</summary>
    public static SqlDialect Sqlite(ISqlGenerationHelper names) => new('?', JoinsByParent: false, PlansBlindly: true, SqliteTexts, names);

    /// <summary>How PostgreSQL writes it.</summary>
    public static SqlDialect Postgres(ISqlGenerationHelper names) => new('$', JoinsByParent: true, PlansBlindly: false, [], names);

    /// <summary>A name between quotes.</summary>
    public string Quote(string name) => Names.DelimitIdentifier(name);
}
