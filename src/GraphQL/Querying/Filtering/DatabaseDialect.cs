using System.Linq.Expressions;
using System.Reflection;
using PyDotOrg.GraphQL.Querying.Expressions;

namespace PyDotOrg.GraphQL.Querying.Filtering;

/// <summary>
/// Forms that every database translates without patterns, so that nothing has to be escaped and case always counts; a
/// prefix becomes a range, which an index answers.
/// </summary>
internal sealed class DatabaseDialect : FilterDialect
{
    public static readonly DatabaseDialect Instance = new();

    private static readonly MethodInfo CompareTexts = typeof(string).GetMethod(nameof(string.Compare), [typeof(string), typeof(string)])!;
    private static readonly MethodInfo IndexOf = typeof(string).GetMethod(nameof(string.IndexOf), [typeof(string)])!;
    private static readonly MethodInfo Substring = typeof(string).GetMethod(nameof(string.Substring), [typeof(int)])!;
    private static readonly MethodInfo SubstringOfLength = typeof(string).GetMethod(nameof(string.Substring), [typeof(int), typeof(int)])!;
    private static readonly MethodInfo ToLower = typeof(string).GetMethod(nameof(string.ToLower), [])!;

    private static readonly ConstantExpression Zero = Expression.Constant(0);

    private DatabaseDialect()
    {
    }

    public override Expression Value(int index, Type type) => new StatementParameter(index, type);

    /// <summary>The members of a missing object are null, also those of a type that has no null.</summary>
    public override Expression Member(Expression member, bool isDistant) =>
        isDistant && member.Type.IsValueType && Nullable.GetUnderlyingType(member.Type) is null
            ? Expression.Convert(member, typeof(Nullable<>).MakeGenericType(member.Type))
            : member;

    public override Expression Compare(Expression text, Expression other) => Expression.Call(CompareTexts, text, other);

    public override Expression Contains(Expression text, Expression part) =>
        Expression.GreaterThanOrEqual(Expression.Call(text, IndexOf, part), Zero);

    public override Expression StartsWith(Expression text, Expression prefix, Expression? end)
    {
        var from = Expression.GreaterThanOrEqual(Compare(text, prefix), Zero);
        return end is null ? from : Expression.AndAlso(from, Expression.LessThan(Compare(text, end), Zero));
    }

    /// <summary>Whether a text starts with a part whose end of range is not known; no index answers it.</summary>
    public static Expression StartsWith(Expression text, Expression prefix) =>
        Expression.Equal(Expression.Call(text, SubstringOfLength, Zero, Length(prefix)), prefix);

    public override Expression EndsWith(Expression text, Expression part)
    {
        var start = Expression.Subtract(Length(text), Length(part));
        return Expression.AndAlso(
            Expression.GreaterThanOrEqual(Length(text), Length(part)),
            Expression.Equal(Expression.Call(text, Substring, start), part));
    }

    public override Expression Lower(Expression text) => Expression.Call(text, ToLower);

    private static MemberExpression Length(Expression text) => Expression.Property(text, nameof(string.Length));
}
