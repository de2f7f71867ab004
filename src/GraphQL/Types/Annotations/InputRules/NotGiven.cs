using System.Linq.Expressions;

namespace PyDotOrg.GraphQL.Types.Annotations;

/// <summary>The value of an <see cref="Optional{T}"/> that was not given: attributes do not look at it.</summary>
internal sealed class NotGiven
{
    private NotGiven()
    {
    }

    /// <summary>The only one.</summary>
    public static NotGiven Value { get; } = new();

    /// <summary>A value as attributes take it: boxed, and out of its <see cref="Optional{T}"/>.</summary>
    public static Expression Unwrap(Expression value)
    {
        if (!TypeInspector.IsGeneric(value.Type, typeof(Optional<>)))
        {
            return Expression.Convert(value, typeof(object));
        }

        return Expression.Condition(
            Expression.Property(value, nameof(Optional<>.HasValue)),
            Expression.Convert(Expression.Property(value, nameof(Optional<>.Value)), typeof(object)),
            Expression.Constant(Value, typeof(object)));
    }
}
