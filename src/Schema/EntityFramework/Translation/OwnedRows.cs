using System.Linq.Expressions;
using PyDotOrg.Graph.Schema.EntityFramework.Model;

namespace PyDotOrg.Graph.Schema.EntityFramework.Translation;

/// <summary>
/// A condition such as <c>row.CreatorId == me || row.IsPublic</c>: rows that a foreign key finds, or others. For all of them
/// together no index knows the order, so the database would sort every row that a caller may see; for each kind there is one.
/// </summary>
/// <param name="Kinds">Conditions of which each row fulfils one at most, and which together say what the whole says.</param>
internal sealed record OwnedRows(IReadOnlyList<Expression> Kinds)
{
    /// <summary>Reads a condition.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="row">The row that it speaks of.</param>
    /// <param name="model">The model.</param>
    /// <returns>Null when the condition is another one.</returns>
    public static OwnedRows? Read(Expression condition, ParameterExpression row, EntityModel model)
    {
        var alternatives = Split(condition).ToList();
        var owners = alternatives.OfType<BinaryExpression>().Where(each => IsOwner(each, row, model)).ToList();
        if (owners.Count == 0 || alternatives.Count == 1)
        {
            return null;
        }

        List<Expression> kinds = [.. owners.Select((owner, i) => ButNot(owner, owners.Take(i)))];
        if (alternatives.Except(owners).ToList() is { Count: > 0 } others)
        {
            kinds.Add(ButNot(others.Aggregate(Expression.OrElse), owners));
        }

        return new OwnedRows(kinds);
    }

    private static IEnumerable<Expression> Split(Expression condition) =>
        condition is BinaryExpression { NodeType: ExpressionType.OrElse } either ? Split(either.Left).Concat(Split(either.Right)) : [condition];

    private static Expression ButNot(Expression condition, IEnumerable<BinaryExpression> owners) =>
        owners.Aggregate(condition, (all, owner) => Expression.AndAlso(all, Expression.NotEqual(owner.Left, owner.Right)));

    private static bool IsOwner(BinaryExpression condition, ParameterExpression row, EntityModel model) =>
        condition is { NodeType: ExpressionType.Equal, Left: MemberExpression member, Right: not MemberExpression }
        && member.Expression == row
        && model.Find(row.Type)?.FindProperty(member.Member.Name) is { } property
        && property.IsForeignKey();
}
