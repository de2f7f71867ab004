using System.Collections;
using System.Linq.Expressions;
using PyDotOrg.GraphQL.Data.Filters;
using PyDotOrg.GraphQL.Querying.Expressions;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Querying.Filtering;

/// <summary>Builds the condition of a filter. Its values have the places that <see cref="FilterShape"/> gave them.</summary>
/// <param name="dialect">How operations are written.</param>
/// <param name="firstIndex">The place of the first value.</param>
internal sealed partial class FilterPredicate(FilterDialect dialect, int firstIndex)
{
    private static readonly ConstantExpression True = Expression.Constant(true);
    private static readonly ConstantExpression False = Expression.Constant(false);

    /// <summary>The place of the next value.</summary>
    public int NextIndex { get; private set; } = firstIndex;

    /// <summary>The condition as a lambda over the element.</summary>
    public LambdaExpression Build(InputObjectValue filter, Type element)
    {
        var parameter = Expression.Parameter(element, "x");
        return Expression.Lambda(Condition(filter, parameter, new FilterTarget(element, null, filter.Type)), parameter);
    }

    /// <summary>All fields of an object hold together.</summary>
    private Expression Condition(InputObjectValue filter, Expression subject, in FilterTarget target)
    {
        Expression? all = null;
        foreach (var (name, value) in filter.Fields)
        {
            var field = filter.Type.Fields[name];
            var condition = field.Binding is FilterField member
                ? Member(member, FilterParts.Nested(field, value, filter.Type), subject, FilterParts.Target(member, field))
                : Operation(field, value, subject, target);
            all = And(all, condition);
        }

        return all ?? True;
    }

    private Expression Member(FilterField member, InputObjectValue filter, Expression subject, in FilterTarget target)
    {
        var isDistant = member.Member.Body is MemberExpression { Expression: MemberExpression };
        var value = dialect.Member(Substitution.Apply(member.Member, subject), isDistant);
        var condition = Condition(filter, value, target);
        return member.Kind == FilterFieldKind.Object && !ReferenceEquals(condition, True) ? Guard(value, condition) : condition;
    }

    private Expression Operation(InputField field, object? value, Expression subject, in FilterTarget target)
    {
        switch (FilterParts.Operation(field))
        {
            case FilterOperation.And:
                return All(value, subject, target).Aggregate((Expression)True, And);
            case FilterOperation.Or:
                return All(value, subject, target).Aggregate((Expression?)null, Or) ?? True;
            case FilterOperation.Any:
                var any = Call(nameof(Enumerable.Any), subject, target.Type, null);
                return FilterParts.Flag(field, value, target.FilterType) ? any : Expression.Not(any);
            case FilterOperation.All or FilterOperation.None or FilterOperation.Some:
                return Elements(field, FilterParts.Nested(field, value, target.FilterType), subject, target);
            default:
                return Compare(FilterParts.Operation(field), FilterOperand.Read(field, value, target), subject);
        }
    }

    private Expression Elements(InputField field, InputObjectValue filter, Expression list, in FilterTarget target)
    {
        var element = FilterParts.ElementTarget(field, target);
        var parameter = Expression.Parameter(element.Type, "e");
        var condition = Expression.Lambda(Condition(filter, parameter, element), parameter);
        return FilterParts.Operation(field) switch
        {
            FilterOperation.All => Call(nameof(Enumerable.All), list, target.Type, condition),
            FilterOperation.None => Expression.Not(Call(nameof(Enumerable.Any), list, target.Type, condition)),
            _ => Call(nameof(Enumerable.Any), list, target.Type, condition),
        };
    }

    /// <summary>A loop and not LINQ: the places of the values depend on the order, and nothing may be lazy.</summary>
    private List<Expression> All(object? filters, Expression subject, FilterTarget target)
    {
        var conditions = new List<Expression>();
        foreach (var filter in (IEnumerable?)filters ?? Array.Empty<object>())
        {
            if (filter is InputObjectValue part)
            {
                conditions.Add(Condition(part, subject, target));
            }
        }

        return conditions;
    }

    private static MethodCallExpression Call(string method, Expression list, Type listType, LambdaExpression? condition)
    {
        var element = FilterParts.ElementType(listType);
        return condition is null
            ? Expression.Call(typeof(Enumerable), method, [element], list)
            : Expression.Call(typeof(Enumerable), method, [element], list, condition);
    }

    private static Expression Guard(Expression value, Expression condition) =>
        value.Type.IsValueType ? condition : Expression.AndAlso(Expression.NotEqual(value, Expression.Constant(null, value.Type)), condition);

    private static Expression And(Expression? left, Expression right) =>
        left is null || ReferenceEquals(left, True) ? right
        : ReferenceEquals(right, True) ? left
        : Expression.AndAlso(left, right);

    private static Expression Or(Expression? left, Expression right) =>
        left is null ? right
        : ReferenceEquals(left, True) || ReferenceEquals(right, True) ? True
        : Expression.OrElse(left, right);
}
