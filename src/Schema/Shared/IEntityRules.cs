using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Schema.Shared.RateLimits;

namespace PyDotOrg.Graph.Schema.Shared;

/// <summary>
/// What is said once of an entity and holds wherever it is reached: its words, which rows a caller sees, the order of its
/// lists, and what clients may filter and sort them by.
/// </summary>
/// <typeparam name="T">The entity.</typeparam>
internal interface IEntityRules<T>
    where T : Entity
{
    /// <summary>What clients and descriptions call it.</summary>
    static abstract EntityWords Words { get; }

    /// <summary>The most rows of a page; lists for offset clients have their own limit.</summary>
    static virtual int MaxPageSize => 50;

    /// <summary>The tier of the root fields that read it.</summary>
    static virtual RateLimitTier ReadTier => RateLimitTier.Low;

    /// <summary>Which rows a caller sees; null when it is all of them.</summary>
    /// <remarks>Return the same expression for the same kind of caller: one that stands in a method is built anew by every call.</remarks>
    static virtual Expression<Func<T, bool>>? VisibleTo(Caller caller) => null;

    /// <summary>Which of these rows lists show, where some are found by their names only; null when lists show all of them.</summary>
    static virtual Expression<Func<T, bool>>? ListedTo(Caller caller) => null;

    /// <summary>The order of lists for which the client names none.</summary>
    static abstract IOrderedQueryable<T> InOrder(IQueryable<T> rows);

    /// <summary>Names what lists may be filtered and sorted by: public fields that have an index or are cheap.</summary>
    static abstract void Describe(ListFields<T> fields);
}
