namespace PyDotOrg.Graph.Data.Seed;

/// <summary>A column of a table, and what it holds for an object of a file.</summary>
/// <param name="Name">The column.</param>
/// <param name="Read">Guid, string, bool, int, long, DateOnly, DateTime (UTC) or null.</param>
/// <param name="Refers">The rows that the column refers to, null when to none.</param>
/// <param name="IsRequired">An object whose reference leads to no row is left out.</param>
internal sealed record SeedColumn(
    string Name, Func<SeedRow, SeedIds, object?> Read, SeedKey? Refers = null, bool IsRequired = false)
{
    private const string IdEnding = "_id";

    /// <summary>Empty when the object has no such member.</summary>
    /// <param name="column">The column.</param>
    /// <param name="member">The member; the column's name in camel case when not given, as with all columns.</param>
    internal static SeedColumn Text(string column, string? member = null) => Of(column, member, (row, name) => row.Text(name));

    /// <inheritdoc cref="Text"/>
    /// <summary>Null when the object has no such member.</summary>
    internal static SeedColumn OptionalText(string column, string? member = null) =>
        Of(column, member, (row, name) => row.Text(name) is { Length: > 0 } text ? text : null);

    /// <inheritdoc cref="Text"/>
    /// <summary>False when the object has no such member.</summary>
    internal static SeedColumn Flag(string column, string? member = null) => Of(column, member, (row, name) => row.Flag(name));

    /// <inheritdoc cref="Text"/>
    /// <summary>0 when the object has no such member.</summary>
    internal static SeedColumn Number(string column, string? member = null) => Of(column, member, (row, name) => row.Number(name));

    /// <inheritdoc cref="Text"/>
    /// <summary>Null when the object has no such member.</summary>
    internal static SeedColumn OptionalNumber(string column, string? member = null) =>
        Of(column, member, (row, name) => row.Has(name) ? row.Number(name) : null);

    /// <inheritdoc cref="Text"/>
    /// <summary>The first value when the object has no such member.</summary>
    internal static SeedColumn Choice<TEnum>(string column, string? member = null)
        where TEnum : struct, Enum => Of(column, member, (row, name) => row.Has(name) ? row.Choice<TEnum>(name) : 0);

    /// <inheritdoc cref="Text"/>
    /// <summary>Null when the object has no such member.</summary>
    internal static SeedColumn Date(string column, string? member = null) => Of(column, member, (row, name) => row.Date(name));

    /// <inheritdoc cref="Text"/>
    /// <summary>Null when the object has no such member.</summary>
    internal static SeedColumn Time(string column, string? member = null) => Of(column, member, (row, name) => row.Time(name));

    /// <inheritdoc cref="Text"/>
    /// <summary>The same for all rows.</summary>
    internal static SeedColumn Constant(string column, object value) => new(column, (_, _) => value);

    /// <summary>The id of another row, or null when it is not in the database.</summary>
    /// <param name="column">The column.</param>
    /// <param name="key">The rows referred to.</param>
    /// <param name="member">The member; the column's name in camel case and without "_id" when not given.</param>
    internal static SeedColumn Reference(string column, SeedKey key, string? member = null)
    {
        var name = member ?? CamelCase(column.EndsWith(IdEnding, StringComparison.Ordinal) ? column[..^IdEnding.Length] : column);
        return new(column, (row, ids) => row.Has(name) ? ids.Find(key, row.Text(name)) : null, key);
    }

    /// <inheritdoc cref="Reference"/>
    /// <summary>The id of the row without which this one is left out.</summary>
    internal static SeedColumn Parent(string column, SeedKey key, string? member = null) =>
        Reference(column, key, member) with { IsRequired = true };

    private static SeedColumn Of(string column, string? member, Func<SeedRow, string, object?> read)
    {
        var name = member ?? CamelCase(column);
        return new(column, (row, _) => read(row, name));
    }

    /// <summary>job_title -> jobTitle.</summary>
    private static string CamelCase(string column)
    {
        var words = column.Split('_');
        return words[0] + string.Concat(words.Skip(1).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
    }
}
