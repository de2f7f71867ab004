using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities;

namespace PyDotOrg.Graph.Schema.Shared;

/// <summary>The rows of an entity as everything in the schema has to read them.</summary>
internal static class EntityRows
{
    /// <summary>The rows that a caller sees, in no order.</summary>
    /// <typeparam name="T">The entity.</typeparam>
    /// <typeparam name="TRules">Knows which they are.</typeparam>
    public static IQueryable<T> Visible<T, TRules>(this PyDotOrgDbContext db, Caller caller)
        where T : Entity
        where TRules : IEntityRules<T>
    {
        IQueryable<T> rows = db.Set<T>();
        return TRules.VisibleTo(caller) is { } isVisible ? rows.Where(isVisible) : rows;
    }

    /// <summary>One row, unless the caller does not see it.</summary>
    /// <param name="db">The database.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="id">The id of the row; one that no row has gives none.</param>
    public static IQueryable<T> VisibleRow<T, TRules>(this PyDotOrgDbContext db, Caller caller, Guid id)
        where T : Entity
        where TRules : IEntityRules<T> =>
        db.Visible<T, TRules>(caller).Where(row => row.Id == id);

    /// <summary>The rows that lists show a caller, in the order of lists.</summary>
    public static IOrderedQueryable<T> Listed<T, TRules>(this PyDotOrgDbContext db, Caller caller)
        where T : Entity
        where TRules : IEntityRules<T>
    {
        var rows = db.Visible<T, TRules>(caller);
        return TRules.InOrder(TRules.ListedTo(caller) is { } isListed ? rows.Where(isListed) : rows);
    }
}
