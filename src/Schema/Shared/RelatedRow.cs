using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.GraphQL.Querying.Expressions;

namespace PyDotOrg.Graph.Schema.Shared;

/// <summary>The one row of another entity that a row leads to; null when the caller does not see it.</summary>
/// <typeparam name="TParent">The entity that leads there.</typeparam>
/// <typeparam name="T">The other entity.</typeparam>
/// <typeparam name="TRules">The rules of the other entity.</typeparam>
/// <param name="row">The row of the parent; null when there is none.</param>
internal sealed class RelatedRow<TParent, T, TRules>(Expression<Func<TParent, T?>> row)
    where T : Entity
    where TRules : IEntityRules<T>
{
    private readonly Latest<Expression<Func<T, bool>>?, Expression<Func<TParent, T?>>> _ofKind = new(isVisible => Compose(row, isVisible));

    /// <summary>The row, if a caller sees it.</summary>
    public Expression<Func<TParent, T?>> For(Caller caller) =>
        caller.IsOfAKind ? _ofKind.Of(TRules.VisibleTo(caller)) : Compose(row, TRules.VisibleTo(caller));

    /// <summary>The row, if a caller sees it and the private values of the parent, too.</summary>
    /// <param name="caller">The caller.</param>
    /// <param name="seesPrivate">Whether the caller sees the private values of a parent.</param>
    public Expression<Func<TParent, T?>> PrivateFor(Caller caller, Expression<Func<TParent, bool>> seesPrivate)
    {
        var visible = For(caller);
        return Expression.Lambda<Func<TParent, T?>>(
            Expression.Condition(Substitution.Apply(seesPrivate, visible.Parameters[0]), visible.Body, Expression.Constant(null, typeof(T))), visible.Parameters);
    }

    private static Expression<Func<TParent, T?>> Compose(Expression<Func<TParent, T?>> row, Expression<Func<T, bool>>? isVisible)
    {
        if (isVisible is null)
        {
            return row;
        }

        var none = Expression.Constant(null, typeof(T));
        var rule = Substitution.Apply(isVisible, row.Body);
        return Expression.Lambda<Func<TParent, T?>>(
            Expression.Condition(Expression.AndAlso(Expression.NotEqual(row.Body, none), rule), row.Body, none), row.Parameters);
    }
}
