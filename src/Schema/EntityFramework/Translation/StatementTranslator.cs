using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using PyDotOrg.GraphQL.Querying.Backends;

namespace PyDotOrg.Graph.Schema.EntityFramework.Translation;

/// <summary>Turns a described statement into SQL: EF Core writes the query, the rest is added to it.</summary>
/// <param name="db">A context, for EF Core's services.</param>
/// <param name="dialect">The database.</param>
internal sealed class StatementTranslator(DbContext db, SqlDialect dialect)
{
    /// <summary>Translates.</summary>
    /// <exception cref="NotSupportedException">A part has no form in SQL.</exception>
    public SqlStatement Translate(StatementDescription description)
    {
        var isPageByParent = description.Limit is StatementLimit.TakeByParent or StatementLimit.SkipTakeByParent;
        var (text, rows) = isPageByParent || description.Kind == StatementKind.CountByParent
            ? new ParentPages(db, dialect, description).Assemble()
            : new DividedRows(db, dialect, new PairedRows(db.Model).Of(description)).Assemble();
        return Finish(description, rows, text, joinsByParent: isPageByParent && dialect.JoinsByParent);
    }

    private SqlStatement Finish(StatementDescription description, TranslatedSelect select, string text, bool joinsByParent)
    {
        CheckOrder(description, select);
        var (sql, names) = ParameterTokens.Number(text, dialect.Mark);
        var parameters = Array.ConvertAll(names, name => Parameter(description, select, name, joinsByParent));
        return description.Kind == StatementKind.Rows
            ? Rows(description, select, joinsByParent, sql, parameters)
            : Counts(description, select, sql, parameters);
    }

    /// <summary>An order that is none would lose rows between pages; it is refused.</summary>
    private void CheckOrder(StatementDescription description, TranslatedSelect select)
    {
        for (var i = 0; description.Kind == StatementKind.Rows && i < description.Order.Count; i++)
        {
            var mapping = select.Columns[description.Columns.Count + i].Mapping;
            var stored = mapping.Converter?.ProviderClrType ?? mapping.ClrType;
            if (dialect.Unordered.Contains(Nullable.GetUnderlyingType(stored) ?? stored))
            {
                throw new NotSupportedException(Messages.NotOrdered(description.Order[i].Selector));
            }
        }
    }

    private static SqlStatement Rows(
        StatementDescription description, TranslatedSelect select, bool joinsByParent, string sql, SqlParameter[] parameters)
    {
        var mappings = new RelationalTypeMapping[select.Columns.Max(column => column.Ordinal) + 1];
        foreach (var column in select.Columns)
        {
            mappings[column.Ordinal] = column.Mapping;
        }

        // The keys of the order stand behind the described columns; the key of the parent is the last one.
        List<StatementColumn> columns = [.. select.Columns.Take(description.Columns.Count).Select(Place)];
        if (joinsByParent)
        {
            columns.Add(new StatementColumn(mappings.Length, IsNullable: false));
        }
        else if (description is { GroupKey: not null, HasSingleParent: false })
        {
            columns.Add(Place(select.Columns[^1]));
        }

        return new SqlStatement(sql, parameters, columns, mappings);
    }

    /// <summary>The count, and behind it the key of the parent where there are several.</summary>
    private static SqlStatement Counts(
        StatementDescription description, TranslatedSelect select, string sql, SqlParameter[] parameters) => new(
        sql,
        parameters,
        [.. Enumerable.Range(0, description.Kind == StatementKind.CountByParent ? 2 : 1).Select(i => new StatementColumn(i, IsNullable: false))],
        [select.Columns[0].Mapping]);

    private static StatementColumn Place(SelectColumn column) => new(column.Ordinal, column.IsNullable);

    private SqlParameter Parameter(StatementDescription description, TranslatedSelect select, string name, bool joinsByParent)
    {
        _ = ParameterTokens.TryParse(name, out var place);
        return new SqlParameter(place, Mapping(description, select, (name, place), joinsByParent));
    }

    private RelationalTypeMapping? Mapping(
        StatementDescription description, TranslatedSelect select, (string Name, int Place) parameter, bool joinsByParent)
    {
        var place = parameter.Place;
        if (place is StatementAssembler.TakePlace or StatementAssembler.SkipPlace)
        {
            return null;
        }

        if (joinsByParent && place == description.KeysIndex)
        {
            var keys = description.GroupKey!.ReturnType.MakeArrayType(); // Joined by parent, so grouped.
            return db.GetService<IRelationalTypeMappingSource>().FindMapping(keys);
        }

        return SeekMapping(description, select, description.After, place)
            ?? SeekMapping(description, select, description.Before, place)
            ?? select.Parameters[parameter.Name];
    }

    /// <summary>The values of a position are stored as the columns that they are compared with.</summary>
    private static RelationalTypeMapping? SeekMapping(
        StatementDescription description, TranslatedSelect select, SeekPosition? position, int place)
    {
        if (position is null)
        {
            return null;
        }

        var next = position.FirstIndex;
        for (var i = 0; i < position.Nulls.Count; i++)
        {
            if (!position.Nulls[i] && next++ == place)
            {
                return select.Columns[description.Columns.Count + i].Mapping;
            }
        }

        return null;
    }
}
