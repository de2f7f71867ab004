using System.Linq.Expressions;
using PyDotOrg.GraphQL.Data.Filters;

namespace PyDotOrg.GraphQL.Querying.Filtering;

/// <content>The operations on one value. A negated operation also holds for null, as it does in C#.</content>
internal sealed partial class FilterPredicate
{
    private Expression Compare(FilterOperation operation, FilterOperand operand, Expression value) => operation switch
    {
        FilterOperation.Equals => Equal(operand, value),
        FilterOperation.NotEquals => Expression.Not(Equal(operand, value)),
        FilterOperation.In => In(operand, value),
        FilterOperation.NotIn => Expression.Not(In(operand, value)),
        FilterOperation.GreaterThan => Order(ExpressionType.GreaterThan, operand, value),
        FilterOperation.NotGreaterThan => Expression.Not(Order(ExpressionType.GreaterThan, operand, value)),
        FilterOperation.GreaterThanOrEquals => Order(ExpressionType.GreaterThanOrEqual, operand, value),
        FilterOperation.NotGreaterThanOrEquals => Expression.Not(Order(ExpressionType.GreaterThanOrEqual, operand, value)),
        FilterOperation.LowerThan => Order(ExpressionType.LessThan, operand, value),
        FilterOperation.NotLowerThan => Expression.Not(Order(ExpressionType.LessThan, operand, value)),
        FilterOperation.LowerThanOrEquals => Order(ExpressionType.LessThanOrEqual, operand, value),
        FilterOperation.NotLowerThanOrEquals => Expression.Not(Order(ExpressionType.LessThanOrEqual, operand, value)),
        _ => Text(operation, operand, value),
    };

    private Expression Text(FilterOperation operation, FilterOperand operand, Expression text) => operation switch
    {
        FilterOperation.Contains => Guard(text, dialect.Contains(text, Next(text.Type))),
        FilterOperation.NotContains => Expression.Not(Guard(text, dialect.Contains(text, Next(text.Type)))),
        FilterOperation.StartsWith => Guard(text, Prefix(operand, text)),
        FilterOperation.NotStartsWith => Expression.Not(Guard(text, Prefix(operand, text))),
        FilterOperation.EndsWith => Guard(text, dialect.EndsWith(text, Next(text.Type))),
        FilterOperation.NotEndsWith => Expression.Not(Guard(text, dialect.EndsWith(text, Next(text.Type)))),
        FilterOperation.EqualsIgnoreCase => Guard(text, Expression.Equal(dialect.Lower(text), Next(text.Type))),
        FilterOperation.ContainsIgnoreCase => Guard(text, dialect.Contains(dialect.Lower(text), Next(text.Type))),
        FilterOperation.StartsWithIgnoreCase => Guard(text, Prefix(operand, dialect.Lower(text))),
        FilterOperation.EndsWithIgnoreCase => Guard(text, dialect.EndsWith(dialect.Lower(text), Next(text.Type))),
        _ => throw new InvalidOperationException($"{operation} is no operation on one value."),
    };

    private Expression Prefix(FilterOperand operand, Expression text)
    {
        var prefix = Next(typeof(string));
        return dialect.StartsWith(text, prefix, operand.Second is null ? null : Next(typeof(string)));
    }

    private Expression Equal(FilterOperand operand, Expression value) => operand.Form switch
    {
        OperandForm.Null => IsNull(value),
        OperandForm.Literal => Expression.Equal(value, Lift(Expression.Constant(operand.Literal), value.Type)),
        _ => Expression.Equal(value, Next(value.Type)),
    };

    private Expression In(FilterOperand operand, Expression value)
    {
        if (operand.Form == OperandForm.EmptyList)
        {
            return operand.HasNull ? IsNull(value) : False;
        }

        var type = Nullable.GetUnderlyingType(value.Type) ?? value.Type;
        var list = dialect.Value(NextIndex++, type.MakeArrayType());
        var isNullable = type != value.Type;
        var element = isNullable ? Expression.Property(value, nameof(Nullable<>.Value)) : value;
        Expression contained = Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [type], list, element);
        if (isNullable)
        {
            contained = Expression.AndAlso(Expression.Property(value, nameof(Nullable<>.HasValue)), contained);
        }

        return operand.HasNull ? Expression.OrElse(IsNull(value), contained) : contained;
    }

    /// <summary>Nothing is greater or less than null.</summary>
    private Expression Order(ExpressionType comparison, FilterOperand operand, Expression value)
    {
        if (operand.Form == OperandForm.Null)
        {
            return False;
        }

        var other = operand.Form == OperandForm.Literal ? Lift(Expression.Constant(operand.Literal), value.Type) : Next(value.Type);
        if (value.Type != typeof(string))
        {
            return Expression.MakeBinary(comparison, value, other);
        }

        return Guard(value, Expression.MakeBinary(comparison, dialect.Compare(value, other), Expression.Constant(0)));
    }

    private Expression Next(Type type) => dialect.Value(NextIndex++, type);

    private static Expression IsNull(Expression value) =>
        value.Type.IsValueType && Nullable.GetUnderlyingType(value.Type) is null
            ? False
            : Expression.Equal(value, Expression.Constant(null, value.Type));

    private static Expression Lift(Expression value, Type type) => value.Type == type ? value : Expression.Convert(value, type);
}
