using System.Globalization;
using System.Linq.Expressions;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore.Query;
using PyDotOrg.GraphQL.Querying.Expressions;

namespace PyDotOrg.Graph.Schema.EntityFramework.Translation;

/// <summary>
/// How values appear while a statement is translated: by a name that no text of a query holds by chance, so that the finished
/// SQL can be numbered the way its database likes best.
/// </summary>
internal sealed partial class ParameterTokens : ExpressionVisitor
{
    private ParameterTokens()
    {
    }

    /// <summary>Puts EF Core's parameters into a query.</summary>
    public static Expression Place(Expression query) => new ParameterTokens().Visit(query);

    /// <summary>EF Core's parameter for a place of the values.</summary>
    public static QueryParameterExpression Parameter(int index, Type type) => new(NameOf(index), type);

    /// <summary>The name of a place of the values.</summary>
    public static string NameOf(int index) => string.Create(CultureInfo.InvariantCulture, $"qp_{index}_qp");

    /// <summary>How a name stands in SQL.</summary>
    public static string InSql(int index) => "@" + NameOf(index);

    /// <summary>The place that a name stands for. EF Core adds digits where it stores one value in two ways.</summary>
    public static bool TryParse(string name, out int index)
    {
        var match = Name().Match(name);
        index = match.Success ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : -1;
        return match.Success;
    }

    /// <summary>Numbers the parameters of a statement anew, from 1, in the order in which they first appear.</summary>
    /// <param name="sql">The statement.</param>
    /// <param name="mark">What stands before a number, such as <c>?</c> or <c>$</c>.</param>
    /// <returns>The statement and, in the order of the numbers, the names of the parameters.</returns>
    public static (string Sql, string[] Names) Number(string sql, char mark)
    {
        var names = new List<string>();
        var numbered = InStatement().Replace(sql, match =>
        {
            var name = match.Value[1..];
            var number = names.IndexOf(name);
            if (number < 0)
            {
                number = names.Count;
                names.Add(name);
            }

            return string.Create(CultureInfo.InvariantCulture, $"{mark}{number + 1}");
        });
        return (numbered, [.. names]);
    }

    protected override Expression VisitExtension(Expression node) =>
        node is StatementParameter parameter ? Parameter(parameter.Index, parameter.Type) : node;

    [GeneratedRegex("^qp_([0-9]+)_qp[0-9]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex("@qp_[0-9]+_qp[0-9]*", RegexOptions.CultureInvariant)]
    private static partial Regex InStatement();
}
