using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using PyDotOrg.GraphQL.Querying.Backends;
using static PyDotOrg.Graph.Schema.EntityFramework.Translation.StatementAssembler;

namespace PyDotOrg.Graph.Schema.EntityFramework.Translation;

/// <summary>
/// Ends the list of each parent in the database. PostgreSQL runs a query once for each parent (LATERAL); SQLite cannot. There
/// lists that fit into their page are read together; to see that one does takes a look at the index of its foreign key, or at
/// the pairs of a table between. Of longer lists the ids of the page are found first, one list after another, and then the rows of all these ids.
/// </summary>
/// <remarks>
/// Measured for 50 lists of 5, 7 of 250 and 5 of 20,000: without limits 255, 1,990 and 138,000 microseconds, this form 280,
/// 1,100 (pages of 4) and 27,000 (pages of 51); ids for every list 350, 710 and 27,000; ROW_NUMBER 640, 4,000 and 202,000.
/// </remarks>
/// <param name="db">A context, for EF Core's services.</param>
/// <param name="dialect">The database.</param>
/// <param name="description">The statement; its limit is one for each parent, or it counts for each parent.</param>
internal sealed class ParentPages(DbContext db, SqlDialect dialect, StatementDescription description)
{
    /// <summary>The place that stands for the id of a row of a page.</summary>
    private const int IdPlace = 1_000_003;

    /// <summary>The parents; EF Core's own names of tables are letters and digits.</summary>
    private const string Parents = "parents";

    private readonly SelectTranslator _translator = new(db, dialect);
    private readonly StatementQuery _ofOne = new(description, hasOneKey: true);
    private readonly string _keys = ParameterTokens.InSql(description.KeysIndex);
    private readonly string _parents = dialect.Quote(Parents);
    private readonly string _ids = dialect.Quote("ids");
    private readonly string _value = dialect.Quote("value");
    private readonly string _more = dialect.Quote("more");

    /// <summary>The statement, its parameters still tokens, and where its columns and parameters come from.</summary>
    public (string Sql, TranslatedSelect Select) Assemble()
    {
        var query = new StatementQuery(description, hasOneKey: false);
        if (description.Kind == StatementKind.CountByParent)
        {
            return Count(_translator.Translate(query.GroupKeys()));
        }

        if (dialect.JoinsByParent)
        {
            return Lateral();
        }

        var whole = _translator.Translate(query.Rows());
        if (FindId() is not { } id || _translator.Translate(_ofOne.RowOf(id, IdPlace)) is not { Root.Length: > 0, IsLimited: false } rows)
        {
            return (Numbered(whole), whole);
        }

        var (page, ids) = new DividedRows(db, dialect, PageOfOne([id])).Assemble();
        var select = whole with { Parameters = Merge(ids.Parameters, whole.Parameters) };
        var children = description.Limit == StatementLimit.TakeByParent ? _ofOne.Children() : null;
        var order = Assembler(whole).AssembleOrder();
        return children is null
            ? (Long(rows, page, ids, isRest: false) + order, select)
            : ($"{Short(_translator.Translate(children))}\nUNION ALL\n{Long(rows, page, ids, isRest: true)}{order}", select);
    }

    /// <summary>The parents are gone through one by one: their lists may be long, and a plan for all at once walks over all rows.</summary>
    private (string Sql, TranslatedSelect Select) Count(TranslatedSelect all)
    {
        var keys = _translator.Translate(_ofOne.GroupKeys());
        return keys is { Root.Length: > 0, IsLimited: false } && !dialect.JoinsByParent
            ? (Assembler(keys with { Sql = After($"FROM json_each({_keys}) AS {_parents}", AtParent(keys)) }).Assemble(), all)
            : (Assembler(all).Assemble(), all);
    }

    /// <summary>The page of each parent by a query of its own, so that an index ends each as soon as it is full.</summary>
    private (string Sql, TranslatedSelect Select) Lateral()
    {
        var (page, rows) = new DividedRows(db, dialect, new PairedRows(db.Model).Of(PageOfOne(description.Columns))).Assemble();
        var key = $"{_parents}.{_value}";
        return ($"SELECT {dialect.Quote("w")}.*, {key}\nFROM unnest({_keys}) AS {_parents} ({_value})\nCROSS JOIN LATERAL (\n{Indent(AtParent(page))}\n) AS {dialect.Quote("w")}", rows);
    }

    /// <summary>The page of one parent.</summary>
    private StatementDescription PageOfOne(IReadOnlyList<LambdaExpression> columns) => description with
    {
        Columns = columns,
        HasSingleParent = true,
        Limit = description.Limit == StatementLimit.TakeByParent ? StatementLimit.Take : StatementLimit.SkipTake,
    };

    /// <summary>The primary key of the elements; null where it is not one property.</summary>
    private LambdaExpression? FindId()
    {
        var type = description.Element?.ReturnType ?? StatementQuery.ElementOf(description.Source);
        if (db.Model.FindEntityType(type)?.FindPrimaryKey()?.Properties is not [{ PropertyInfo: { } key }])
        {
            return null;
        }

        var element = Expression.Parameter(type, "element");
        return Expression.Lambda(Expression.Property(element, key), element);
    }

    /// <summary>The lists that are no longer than their page.</summary>
    private string Short(TranslatedSelect children)
    {
        var further = $"{AtParent(children.Sql)}\nLIMIT 1 OFFSET {ParameterTokens.InSql(TakePlace)}";
        var parents = $"SELECT {_parents}.{_value}, EXISTS (\n{Indent(further)}\n) AS {_more}\nFROM json_each({_keys}) AS {_parents}";
        var rows = _translator.Translate(_ofOne.Rows());
        var few = Assembler(rows with { Sql = After($"FROM {_parents}", AtParent(rows), $"NOT {_parents}.{_more}") }).AssemblePart();
        return $"WITH {_parents} AS MATERIALIZED (\n{Indent(parents)}\n)\n{few}";
    }

    /// <summary>The pages of the longer lists, or of all.</summary>
    private string Long(TranslatedSelect rows, string page, TranslatedSelect ids, bool isRest)
    {
        var found = $"SELECT json_group_array({dialect.Quote(ids.Columns[0].Name)})\nFROM (\n{Indent(page)}\n)";
        var parents = isRest ? $"FROM {_parents}" : $"FROM json_each({_keys}) AS {_parents}";
        var pages = $"{parents}\nCROSS JOIN json_each((\n{Indent(AtParent(found))}\n)) AS {_ids}" + (isRest ? $" ON {_parents}.{_more}" : "");
        return After(pages, rows with { Sql = AtParent(rows.Sql).Replace(ParameterTokens.InSql(IdPlace), $"{_ids}.{_value}", StringComparison.Ordinal) });
    }

    /// <summary>The rows of a query behind those that it looks at: CROSS JOIN keeps SQLite to this order.</summary>
    private static string After(string from, TranslatedSelect rows, string? on = null) => rows.Sql.Replace(
        $"FROM {rows.Root}", $"{from}\nCROSS JOIN {rows.Root}" + (on is null ? "" : $" ON {on}"), StringComparison.Ordinal);

    /// <summary>Elements without a key of one column can only be counted.</summary>
    private string Numbered(TranslatedSelect whole)
    {
        var order = Assembler(whole).AssembleOrder();
        var (take, skip) = (ParameterTokens.InSql(TakePlace), ParameterTokens.InSql(SkipPlace));
        var group = $"{dialect.Quote("q")}.{dialect.Quote(whole.Columns[^1].Name)}";
        var number = $"ROW_NUMBER() OVER (PARTITION BY {group}{order}) AS {dialect.Quote("number")}";
        var numbered = $"SELECT {dialect.Quote("q")}.*, {number}\nFROM (\n{Indent(Assembler(whole).AssemblePart())}\n) AS {dialect.Quote("q")}";
        var place = dialect.Quote("number");
        var condition = description.Limit == StatementLimit.TakeByParent
            ? $"{place} <= {take}"
            : $"{place} > {skip} AND {place} <= {skip} + {take}";
        return $"SELECT *\nFROM (\n{Indent(numbered)}\n)\nWHERE {condition}{order}";
    }

    /// <summary>The parents' keys are one value for the ids of a page and a list for all rows; the statement has the list.</summary>
    private static Dictionary<string, RelationalTypeMapping> Merge(
        IReadOnlyDictionary<string, RelationalTypeMapping> some, IReadOnlyDictionary<string, RelationalTypeMapping> others)
    {
        var all = new Dictionary<string, RelationalTypeMapping>(some, StringComparer.Ordinal);
        foreach (var (name, mapping) in others)
        {
            all[name] = mapping;
        }

        return all;
    }

    private StatementAssembler Assembler(TranslatedSelect select) => new(dialect, description, select, description.Columns.Count);

    private TranslatedSelect AtParent(TranslatedSelect select) => select with { Sql = AtParent(select.Sql) };

    private string AtParent(string sql) => sql.Replace(_keys, $"{_parents}.{_value}", StringComparison.Ordinal);
}
