using System.Text;
using PyDotOrg.GraphQL.Querying.Backends;

namespace PyDotOrg.Graph.Schema.EntityFramework.Translation;

/// <summary>Adds to EF Core's SQL what it would write differently on each database: seek, order and page.</summary>
/// <param name="dialect">The database.</param>
/// <param name="description">The statement.</param>
/// <param name="select">EF Core's SQL: the columns, the keys of the order, the key of the parent.</param>
/// <param name="firstKey">The position of the first key of the order among the columns.</param>
internal sealed class StatementAssembler(SqlDialect dialect, StatementDescription description, TranslatedSelect select, int firstKey)
{
    /// <summary>The place that stands for the number of rows.</summary>
    public const int TakePlace = 1_000_001;

    /// <summary>The place that stands for the number of rows left out.</summary>
    public const int SkipPlace = 1_000_002;

    private readonly StringBuilder _sql = new();

    /// <summary>A condition on the whole statement, which gives nothing unless it holds; null when there is none.</summary>
    /// <remarks>Where plans are made blindly it becomes part of the limit: behind WHERE it would be asked of every row. PostgreSQL asks it once there.</remarks>
    public string? When { get; init; }

    /// <summary>Whether the rows that the page leaves out are given, too: they are left out of several such statements together.</summary>
    public bool SkipsNothing { get; init; }

    /// <summary>The whole statement; its parameters are still tokens.</summary>
    public string Assemble()
    {
        switch (description.Kind)
        {
            case StatementKind.Count:
                return $"SELECT COUNT(*)\nFROM (\n{Indent(select.Sql)}\n) AS {dialect.Quote("q")}";
            case StatementKind.CountByParent:
                var key = Qualified(select.Columns[0].Name);
                return $"SELECT COUNT(*), {key}\nFROM (\n{Indent(select.Sql)}\n) AS {dialect.Quote("q")}\nGROUP BY {key}";
            default:
                return AssembleRows();
        }
    }

    private string AssembleRows()
    {
        if (description.After is { } after
            && description.Limit == StatementLimit.Take
            && SeekPredicate.Split(Keys(), Values(after)) is var (values, nulls))
        {
            AppendBoth(values, nulls);
        }
        else
        {
            AppendRows(Conditions());
        }

        AppendOrder();
        AppendLimit();
        return _sql.ToString();
    }

    /// <summary>The rows without order and limit; other rows follow in the same statement.</summary>
    public string AssemblePart()
    {
        AppendRows(Conditions());
        return _sql.ToString();
    }

    /// <summary>The order of a statement, to stand behind its rows.</summary>
    public string AssembleOrder()
    {
        AppendOrder();
        return _sql.ToString();
    }

    /// <summary>The order and the page of a statement, to stand behind its rows.</summary>
    public string AssembleOrderAndLimit()
    {
        AppendOrder();
        AppendLimit();
        return _sql.ToString();
    }

    /// <summary>Rows with values and rows with nulls, each as far as the page goes, in one order again.</summary>
    private void AppendBoth(string values, string nulls)
    {
        List<string> before = description.Before is { } end ? [SeekPredicate.Write(Keys(), Values(end), isAfter: false)] : [];
        var part = new StatementAssembler(dialect, description, select, firstKey) { When = When, SkipsNothing = SkipsNothing };
        _sql.Append("SELECT *\nFROM (\n").Append(Indent(part.Part([values, .. before])));
        part._sql.Clear();
        _sql.Append("\n    UNION ALL\n").Append(Indent(part.Part([nulls, .. before]))).Append("\n) AS ").Append(dialect.Quote("q"));
    }

    private string Part(List<string> conditions)
    {
        AppendRows(conditions);
        AppendOrder();
        AppendLimit();
        return $"SELECT *\nFROM (\n{Indent(_sql.ToString())}\n) AS {dialect.Quote("p")}";
    }

    private void AppendRows(List<string> conditions)
    {
        if (When is not null && !dialect.PlansBlindly)
        {
            conditions.Add(When);
        }

        if (!select.IsLimited && conditions.Count == 0)
        {
            _sql.Append(select.Sql);
            return;
        }

        _sql.Append("SELECT *\nFROM (\n").Append(Indent(select.Sql)).Append("\n) AS ").Append(dialect.Quote("q"));
        if (conditions.Count > 0)
        {
            _sql.Append("\nWHERE ").AppendJoin("\n    AND ", conditions.Select(condition => $"({condition})"));
        }
    }

    private List<string> Conditions()
    {
        var conditions = new List<string>();
        if (description.After is { } after)
        {
            conditions.Add(SeekPredicate.Write(Keys(), Values(after), isAfter: true));
        }

        if (description.Before is { } before)
        {
            conditions.Add(SeekPredicate.Write(Keys(), Values(before), isAfter: false));
        }

        return conditions;
    }

    /// <summary>Nulls last in both directions; a column without nulls says what its indexes say, or else PostgreSQL would not see that they serve.</summary>
    private void AppendOrder()
    {
        for (var i = 0; i < description.Order.Count; i++)
        {
            var column = OrderColumn(i);
            _sql.Append(i == 0 ? "\nORDER BY " : ", ").Append(dialect.Quote(column.Name));
            var isDescending = description.Order[i].IsDescending != description.IsReversed;
            _sql.Append(isDescending ? " DESC" : "");
            if (column.IsNullable || !dialect.PlansBlindly)
            {
                _sql.Append((column.IsNullable ? description.IsReversed : !isDescending) ? " NULLS FIRST" : " NULLS LAST");
            }
        }
    }

    private void AppendLimit()
    {
        if (description.Limit == StatementLimit.None)
        {
            return;
        }

        var (take, skip) = (ParameterTokens.InSql(TakePlace), ParameterTokens.InSql(SkipPlace));
        var skips = description.Limit == StatementLimit.SkipTake;
        var rows = skips && SkipsNothing ? $"{take} + {skip}" : take;
        _sql.Append("\nLIMIT ").Append(When is null || !dialect.PlansBlindly ? rows : $"CASE WHEN {When} THEN {rows} ELSE 0 END");
        if (skips && !SkipsNothing)
        {
            _sql.Append(" OFFSET ").Append(skip);
        }
    }

    /// <summary>A part of a statement, moved to the right.</summary>
    public static string Indent(string sql) => "    " + sql.Replace("\n", "\n    ", StringComparison.Ordinal);

    private SeekKey[] Keys()
    {
        var keys = new SeekKey[description.Order.Count];
        for (var i = 0; i < keys.Length; i++)
        {
            var column = OrderColumn(i);
            keys[i] = new SeekKey(Qualified(column.Name), description.Order[i].IsDescending, column.IsNullable);
        }

        return keys;
    }

    private static string?[] Values(SeekPosition position)
    {
        var next = position.FirstIndex;
        return [.. position.Nulls.Select(isNull => isNull ? null : ParameterTokens.InSql(next++))];
    }

    private SelectColumn OrderColumn(int index) => select.Columns[firstKey + index];

    private string Qualified(string name) => $"{dialect.Quote("q")}.{dialect.Quote(name)}";
}
