using System.Linq.Expressions;
using System.Reflection;
using PyDotOrg.GraphQL.Querying.Expressions;

namespace PyDotOrg.GraphQL.Querying.Filtering;

/// <summary>Forms for compiled delegates over lists in memory: comparisons character by character.</summary>
/// <param name="values">The parameter that holds the operands, an object?[].</param>
internal sealed class MemoryDialect(ParameterExpression values) : FilterDialect
{
    private static readonly ConstantExpression Ordinal = Expression.Constant(StringComparison.Ordinal);
    private static readonly MethodInfo ContainsPart = Method(nameof(string.Contains));
    private static readonly MethodInfo StartsWithPart = Method(nameof(string.StartsWith));
    private static readonly MethodInfo EndsWithPart = Method(nameof(string.EndsWith));
    private static readonly MethodInfo ToLower = typeof(FilterValues).GetMethod(nameof(FilterValues.ToLowerAscii))!;

    public override Expression Value(int index, Type type) =>
        Expression.Convert(Expression.ArrayIndex(values, Expression.Constant(index)), type);

    public override Expression Member(Expression member, bool isDistant) => NullSafeMembers.Of(member);

    public override Expression Compare(Expression text, Expression other) =>
        Expression.Call(typeof(string), nameof(string.CompareOrdinal), [], text, other);

    public override Expression Contains(Expression text, Expression part) => Expression.Call(text, ContainsPart, part, Ordinal);

    public override Expression StartsWith(Expression text, Expression prefix, Expression? end) =>
        Expression.Call(text, StartsWithPart, prefix, Ordinal);

    public override Expression EndsWith(Expression text, Expression part) => Expression.Call(text, EndsWithPart, part, Ordinal);

    public override Expression Lower(Expression text) => Expression.Call(ToLower, text);

    private static MethodInfo Method(string name) => typeof(string).GetMethod(name, [typeof(string), typeof(StringComparison)])!;
}
