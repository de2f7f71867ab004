using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities;

namespace PyDotOrg.Graph.Schema.Shared;

/// <summary>The condition of entities that have no public rows: only owners, staff or both see them.</summary>
/// <typeparam name="T">The entity.</typeparam>
internal static class Nobody<T>
    where T : Entity
{
    /// <summary>Holds for no row.</summary>
    public static Expression<Func<T, bool>> Sees { get; } = static _ => false;
}
