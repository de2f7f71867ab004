using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PyDotOrg.Graph.Data.Entities;

namespace PyDotOrg.Graph.Data.Writing;

/// <summary>Rows that stand in the way of the deletion of another one.</summary>
/// <param name="Table">Their table, such as <c>release_files</c>.</param>
/// <param name="Count">How many there are, at least 1.</param>
public sealed record Dependants(string Table, int Count)
{
    private static readonly MethodInfo CountMethod = typeof(Dependants).GetMethod(nameof(CountAsync), BindingFlags.Static | BindingFlags.NonPublic)!;
    private static readonly ConcurrentDictionary<IForeignKey, Func<PyDotOrgDbContext, Guid, CancellationToken, Task<int>>> Counters = [];

    /// <summary>The rows that a row cannot be deleted without; what goes with it, or stays without it, does not count.</summary>
    /// <typeparam name="T">The entity of the row that is to be deleted.</typeparam>
    /// <param name="db">The database.</param>
    /// <param name="id">The id of the row.</param>
    /// <param name="cancellation">Ends the search.</param>
    public static async Task<IReadOnlyList<Dependants>> FindAsync<T>(PyDotOrgDbContext db, Guid id, CancellationToken cancellation)
        where T : Entity
    {
        ArgumentNullException.ThrowIfNull(db);
        List<Dependants> found = [];
        var entity = db.Model.FindEntityType(typeof(T))!; // Every entity is in the model.
        foreach (var key in entity.GetReferencingForeignKeys().Where(key => key.DeleteBehavior == DeleteBehavior.Restrict))
        {
            var count = await Counters.GetOrAdd(key, CreateCounter)(db, id, cancellation);
            if (count > 0)
            {
                found.Add(new Dependants(key.DeclaringEntityType.GetTableName()!, count)); // Every entity has a table.
            }
        }

        return found;
    }

    private static Func<PyDotOrgDbContext, Guid, CancellationToken, Task<int>> CreateCounter(IForeignKey key)
    {
        var dependant = key.DeclaringEntityType.ClrType;
        var property = key.Properties[0];
        var count = CountMethod.MakeGenericMethod(dependant);
        return (db, id, cancellation) => (Task<int>)count.Invoke(null, [db, property.Name, property.ClrType, id, cancellation])!; // It returns a task.
    }

    private static Task<int> CountAsync<TDependant>(
        PyDotOrgDbContext db, string property, Type type, Guid id, CancellationToken cancellation)
        where TDependant : class
    {
        var row = Expression.Parameter(typeof(TDependant), "row");
        var isDependant = Expression.Equal(Expression.Property(row, property), Expression.Constant(id, type));
        return db.Set<TDependant>().CountAsync(Expression.Lambda<Func<TDependant, bool>>(isDependant, row), cancellation);
    }
}
