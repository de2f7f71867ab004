using Microsoft.EntityFrameworkCore.Storage;
using PyDotOrg.GraphQL.Querying.Backends;

namespace PyDotOrg.Graph.Schema.EntityFramework.Translation;

/// <summary>A statement in the SQL of its database. Immutable.</summary>
/// <param name="Sql">The text; its parameters are numbered from 1.</param>
/// <param name="Parameters">The parameters in the order of their numbers.</param>
/// <param name="Columns">Where the described columns stand.</param>
/// <param name="Mappings">How the columns of a row are stored, by position.</param>
internal sealed record SqlStatement(
    string Sql, IReadOnlyList<SqlParameter> Parameters, IReadOnlyList<StatementColumn> Columns, IReadOnlyList<RelationalTypeMapping> Mappings)
{
    /// <summary>The tables that the statement reads, by the numbers of <see cref="TableSources"/>; null when they are not known.</summary>
    public int[]? Sources { get; init; }
}

/// <summary>A parameter of a statement.</summary>
/// <param name="Place">The place of its value, or one of those of <see cref="StatementAssembler"/>.</param>
/// <param name="Mapping">How the value is stored; null for the numbers of rows.</param>
internal readonly record struct SqlParameter(int Place, RelationalTypeMapping? Mapping)
{
    /// <summary>The value for one run.</summary>
    public object? Value(in StatementArguments arguments) => Place switch
    {
        StatementAssembler.TakePlace => arguments.Take,
        StatementAssembler.SkipPlace => arguments.Skip,
        _ => arguments.Values[Place],
    };
}
