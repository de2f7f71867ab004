using System.Linq.Expressions;
using PyDotOrg.Graph.Schema.EntityFramework.Model;
using PyDotOrg.GraphQL.Querying.Expressions;

namespace PyDotOrg.Graph.Schema.EntityFramework.Translation;

/// <summary>A condition that other rows decide: they know the keys of the rows that fulfil it.</summary>
/// <param name="Keys">The keys, in no order, as a query; one may come several times.</param>
/// <param name="OfRow">The condition as it is asked of one row.</param>
/// <param name="OfAll">The condition as it is asked of many rows: of all keys the database makes a list first.</param>
internal sealed record KeyedCondition(Expression Keys, Expression OfRow, Expression OfAll)
{
    /// <summary>Reads a condition: <c>row.Children.Any(...)</c> or <c>keys.Contains(row.Id)</c>.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="row">The row that it speaks of.</param>
    /// <param name="key">The member that is its primary key.</param>
    /// <param name="model">The model.</param>
    /// <returns>Null when the condition is another one.</returns>
    public static KeyedCondition? Read(Expression condition, ParameterExpression row, string key, EntityModel model)
    {
        if (condition is not MethodCallExpression { Object: null, Arguments: [var list, var argument] } call)
        {
            return null;
        }

        var isQuery = call.Method.DeclaringType == typeof(Queryable);
        return call.Method.Name switch
        {
            nameof(Queryable.Contains) when isQuery && IsKey(argument, row, key) => new KeyedCondition(list, IsAmong(list, argument), condition),
            nameof(Enumerable.Any) when IsCollection(list, row, model) => OfChildren(call, row, key, model),
            _ => null,
        };
    }

    private static bool IsKey(Expression value, ParameterExpression row, string key) =>
        value is MemberExpression member && member.Expression == row && member.Member.Name == key;

    private static bool IsCollection(Expression list, ParameterExpression row, EntityModel model)
    {
        var bare = list is UnaryExpression { NodeType: ExpressionType.Convert } convert ? convert.Operand : list;
        return bare is MemberExpression member && member.Expression == row
            && model.Find(row.Type) is { } entity
            && (entity.FindNavigation(member.Member.Name)?.IsCollection == true || entity.FindSkipNavigation(member.Member.Name) is not null);
    }

    /// <summary>The keys are those of the children's parents.</summary>
    private static KeyedCondition OfChildren(MethodCallExpression any, ParameterExpression row, string key, EntityModel model)
    {
        var children = any.Method.GetGenericArguments()[0];
        var wanted = Expression.Call(typeof(Enumerable), nameof(Enumerable.Where), [children], any.Arguments[0], any.Arguments[1]);
        var parent = Expression.Parameter(row.Type, "parent"); // The keys stand inside of a condition on the row.
        var relation = new RelationInverter(model).Invert(Expression.Lambda(Substitution.Replace(wanted, row, parent), parent));
        var type = relation.GroupKey.ReturnType;
        var keys = Expression.Call(
            typeof(Queryable), nameof(Queryable.Select), [relation.GroupKey.Parameters[0].Type, type], relation.Source, Expression.Quote(relation.GroupKey));
        return new KeyedCondition(keys, any, Expression.Call(typeof(Queryable), nameof(Queryable.Contains), [type], keys, Expression.Property(row, key)));
    }

    /// <summary>As <c>keys.Contains(key)</c>, but asked of one key.</summary>
    private static MethodCallExpression IsAmong(Expression keys, Expression key)
    {
        var each = Expression.Parameter(key.Type, "key");
        var same = Expression.Lambda(Expression.Equal(each, key), each);
        var wanted = Expression.Call(typeof(Queryable), nameof(Queryable.Where), [key.Type], keys, Expression.Quote(same));
        return Expression.Call(typeof(Queryable), nameof(Queryable.Any), [key.Type], wanted);
    }
}
