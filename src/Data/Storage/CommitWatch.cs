using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace PyDotOrg.Graph.Data.Storage;

/// <summary>Sees rows that are saved, and says so once they are committed. Registered as an <see cref="IInterceptor"/>.</summary>
public abstract class CommitWatch : ISaveChangesInterceptor, IDbTransactionInterceptor
{
    /// <summary>Those that have saved something and not committed yet.</summary>
    private readonly ConditionalWeakTable<DbContext, object> _waiting = [];

    /// <inheritdoc/>
    public InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Look(eventData?.Context);
        return result;
    }

    /// <inheritdoc/>
    public ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Look(eventData?.Context);
        return ValueTask.FromResult(result);
    }

    /// <inheritdoc/>
    public int SavedChanges(SaveChangesCompletedEventData eventData, int result)
    {
        Saved(eventData?.Context);
        return result;
    }

    /// <inheritdoc/>
    public ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        Saved(eventData?.Context);
        return ValueTask.FromResult(result);
    }

    /// <inheritdoc/>
    public void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => Committed(eventData?.Context);

    /// <inheritdoc/>
    public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Committed(eventData?.Context);
        return Task.CompletedTask;
    }

    /// <summary>Whether a row that is being saved is one to tell of.</summary>
    protected abstract bool Matters(EntityEntry entry);

    /// <summary>Such rows have been committed.</summary>
    protected abstract void Tell();

    private void Look(DbContext? context)
    {
        if (context is not null && context.ChangeTracker.Entries().Any(Matters))
        {
            _waiting.AddOrUpdate(context, context);
        }
    }

    private void Saved(DbContext? context)
    {
        if (context?.Database.CurrentTransaction is null)
        {
            Committed(context);
        }
    }

    private void Committed(DbContext? context)
    {
        if (context is not null && _waiting.Remove(context))
        {
            Tell();
        }
    }
}
