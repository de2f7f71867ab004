using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using PyDotOrg.GraphQL.Querying.Backends;
using static PyDotOrg.Graph.Schema.EntityFramework.Translation.StatementAssembler;

namespace PyDotOrg.Graph.Schema.EntityFramework.Translation;

/// <summary>
/// Ends the list of each parent in the database where a query cannot run once for each row of another one: SQLite has no
/// LATERAL. Lists that fit into their page are read together; to see that one does takes a look at the index of its foreign
/// key. Of longer lists the ids of the page are found first, one list after another, and then the rows of all these ids.
/// </summary>
/// <remarks>
/// Measured for 50 lists of 5, 7 of 250 and 5 of 20,000: without limits 255, 1,990 and 138,000 microseconds, this form 280,
/// 1,100 (pages of 4) and 27,000 (pages of 51); ids for every list 350, 710 and 27,000; ROW_NUMBER 640, 4,000 and 202,000.
/// </remarks>
/// <param name="db">A context, for EF Core's services.</param>
/// <param name="dialect">The database.</param>
/// <param name="description">The statement; its limit is one for each parent.</param>
internal sealed class ParentPages(DbContext db, SqlDialect dialect, StatementDescription description)
{
    /// <summary>The place that stands for the ids of the rows of a page.</summary>
    private const int IdsPlace = 1_000_003;

    private readonly SelectTranslator _translator = new(db, dialect);
    private readonly string _keys = ParameterTokens.InSql(description.KeysIndex);
    private readonly string _parents = dialect.Quote(Parents);
    private readonly string _value = dialect.Quote("value");
    private readonly string _more = dialect.Quote("more");

    /// <summary>The statement, its parameters still tokens, and where its columns and parameters come from.</summary>
    public (string Sql, TranslatedSelect Select) Assemble()
    {
        var query = new StatementQuery(description, hasOneKey: false);
        var whole = _translator.Translate(query.Rows());
        if (FindId() is not { } id)
        {
            return (Numbered(whole), whole);
        }

        var single = new StatementQuery(description, hasOneKey: true);
        var rows = _translator.Translate(query.RowsOf(id, IdsPlace));
        var ids = _translator.Translate(single.Ids(id));
        var select = whole with { Parameters = Merge(ids.Parameters, whole.Parameters) };
        var children = description.Limit == StatementLimit.TakeByParent ? single.Children() : null;
        var order = Assembler(whole).AssembleOrder();
        return children is null
            ? (Long(rows, ids, isRest: false) + order, select)
            : ($"{Short(whole, children)}\nUNION ALL\n{Long(rows, ids, isRest: true)}{order}", select);
    }

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
    private string Short(TranslatedSelect whole, Expression children)
    {
        var further = $"{AtParent(_translator.Translate(children).Sql)}\nLIMIT 1 OFFSET {ParameterTokens.InSql(TakePlace)}";
        var parents = $"SELECT {_parents}.{_value}, EXISTS (\n{Indent(further)}\n) AS {_more}\nFROM json_each({_keys}) AS {_parents}";
        return $"WITH {_parents} AS MATERIALIZED (\n{Indent(parents)}\n)\n"
            + WithList(Assembler(whole).AssemblePart(), _keys, $"SELECT {_value}\nFROM {_parents}\nWHERE NOT {_more}");
    }

    /// <summary>The pages of the longer lists, or of all.</summary>
    private string Long(TranslatedSelect rows, TranslatedSelect ids, bool isRest)
    {
        var page = AtParent(new StatementAssembler(dialect, description, ids, firstKey: 1).Assemble());
        var found = $"SELECT json_group_array({dialect.Quote(ids.Columns[0].Name)})\nFROM (\n{Indent(page)}\n)";
        var all = $"SELECT {dialect.Quote("ids")}.{_value}\nFROM {(isRest ? _parents : $"json_each({_keys}) AS {_parents}")}\n"
            + $"CROSS JOIN json_each((\n{Indent(found)}\n)) AS {dialect.Quote("ids")}"
            + (isRest ? $"\nWHERE {_parents}.{_more}" : "");
        var sql = rows.IsLimited ? $"SELECT *\nFROM (\n{Indent(rows.Sql)}\n)" : rows.Sql;
        return WithList(sql, ParameterTokens.InSql(IdsPlace), all);
    }

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

    private string AtParent(string sql) => sql.Replace(_keys, $"{_parents}.{_value}", StringComparison.Ordinal);

    /// <summary>EF Core reads a list of values with <c>json_each</c>; here a query takes its place.</summary>
    private static string WithList(string sql, string list, string query) =>
        sql.Replace($"json_each({list})", $"(\n{Indent(Indent(query))}\n    )", StringComparison.Ordinal);
}
