using Microsoft.EntityFrameworkCore.Storage;

namespace PyDotOrg.Graph.Schema.EntityFramework.Translation;

/// <summary>A query in SQL as EF Core wrote it, before order, page and numbers of parameters.</summary>
/// <param name="Sql">The text.</param>
/// <param name="Columns">The columns that were asked for, in their order; several may be the same one.</param>
/// <param name="Parameters">How values are stored, by the names of the parameters.</param>
/// <param name="IsLimited">Whether the text ends in an order or a limit of its own, so that nothing can be added to it.</param>
internal sealed record TranslatedSelect(
    string Sql, IReadOnlyList<SelectColumn> Columns, IReadOnlyDictionary<string, RelationalTypeMapping> Parameters, bool IsLimited)
{
    /// <summary>The first table as it stands behind FROM; empty when the query begins with something else.</summary>
    public string Root { get; init; } = "";

    /// <summary>The name of that table in the query.</summary>
    public string RootAlias { get; init; } = "";
}

/// <summary>A column of a query.</summary>
/// <param name="Ordinal">Its position.</param>
/// <param name="Name">Its name in the result.</param>
/// <param name="Mapping">How it is stored.</param>
/// <param name="IsNullable">Whether it may be null.</param>
internal sealed record SelectColumn(int Ordinal, string Name, RelationalTypeMapping Mapping, bool IsNullable);
