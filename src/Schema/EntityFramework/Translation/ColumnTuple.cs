using System.Linq.Expressions;

namespace PyDotOrg.Graph.Schema.EntityFramework.Translation;

/// <summary>
/// Puts any number of columns into one object that EF Core projects member by member: tuples of seven, the rest in the next
/// one. No object is ever made of it; it only carries the columns through the translation.
/// </summary>
internal static class ColumnTuple
{
    private const int PerTuple = 7;

    /// <summary>The object with the columns, at least one.</summary>
    public static NewExpression Create(ReadOnlySpan<Expression> columns)
    {
        var hasRest = columns.Length > PerTuple;
        var own = columns[..Math.Min(PerTuple, columns.Length)].ToArray();
        Expression[] arguments = hasRest ? [.. own, Create(columns[PerTuple..])] : own;
        var type = Definition(arguments.Length).MakeGenericType(Array.ConvertAll(arguments, argument => argument.Type));
        var members = Enumerable.Range(1, own.Length).Select(i => $"Item{i}").Concat(hasRest ? ["Rest"] : []);
        return Expression.New(type.GetConstructors()[0], arguments, members.Select(name => type.GetProperty(name)!)); // Tuples have them.
    }

    /// <summary>The columns of a translated object, in the order in which they went in.</summary>
    public static IEnumerable<Expression> Columns(Expression created)
    {
        foreach (var argument in ((NewExpression)created).Arguments)
        {
            if (argument is NewExpression rest)
            {
                foreach (var column in Columns(rest))
                {
                    yield return column;
                }
            }
            else
            {
                yield return argument;
            }
        }
    }

    private static Type Definition(int count) => count switch
    {
        1 => typeof(Tuple<>),
        2 => typeof(Tuple<,>),
        3 => typeof(Tuple<,,>),
        4 => typeof(Tuple<,,,>),
        5 => typeof(Tuple<,,,,>),
        6 => typeof(Tuple<,,,,,>),
        7 => typeof(Tuple<,,,,,,>),
        _ => typeof(Tuple<,,,,,,,>),
    };
}
