using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities;

namespace PyDotOrg.Graph.Schema.Shared;

/// <summary>The rows of another entity that a row leads to, as far as the caller sees them.</summary>
/// <typeparam name="TParent">The entity that leads there.</typeparam>
/// <typeparam name="T">The other entity.</typeparam>
/// <typeparam name="TRules">The rules of the other entity.</typeparam>
/// <param name="list">The list of the parent, without condition and order.</param>
/// <param name="order">The order; null for that of the entity's other lists.</param>
internal sealed class RelatedRows<TParent, T, TRules>(
    Expression<Func<TParent, IEnumerable<T>>> list, Func<IQueryable<T>, IOrderedQueryable<T>>? order = null)
    where T : Entity
    where TRules : IEntityRules<T>
{
    private readonly Latest<(Expression<Func<T, bool>>?, Expression<Func<T, bool>>?), Expression<Func<TParent, IEnumerable<T>>>> _ofKind =
        new(rules => Compose(list, rules, order ?? TRules.InOrder));

    /// <summary>The rows that a caller sees.</summary>
    public Expression<Func<TParent, IEnumerable<T>>> For(Caller caller) =>
        caller.IsOfAKind ? _ofKind.Of((TRules.VisibleTo(caller), TRules.ListedTo(caller))) : For(caller, order ?? TRules.InOrder);

    /// <summary>The rows that a caller sees, in an order that depends on the request.</summary>
    public Expression<Func<TParent, IEnumerable<T>>> For(Caller caller, Func<IQueryable<T>, IOrderedQueryable<T>> inOrder) =>
        Compose(list, (TRules.VisibleTo(caller), TRules.ListedTo(caller)), inOrder);

    private static Expression<Func<TParent, IEnumerable<T>>> Compose(
        Expression<Func<TParent, IEnumerable<T>>> list,
        (Expression<Func<T, bool>>? Visible, Expression<Func<T, bool>>? Listed) rules,
        Func<IQueryable<T>, IOrderedQueryable<T>> inOrder)
    {
        IQueryable<T> rows = new EnumerableQuery<T>(
            Expression.Call(typeof(Queryable), nameof(Queryable.AsQueryable), [typeof(T)], list.Body));
        rows = rules.Visible is null ? rows : rows.Where(rules.Visible);
        rows = rules.Listed is null ? rows : rows.Where(rules.Listed);
        return Expression.Lambda<Func<TParent, IEnumerable<T>>>(inOrder(rows).Expression, list.Parameters);
    }
}
