using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using PyDotOrg.Graph.Data.Entities.Accounts;
using PyDotOrg.Graph.Data.Entities.Users;

namespace PyDotOrg.Graph.Accounts.Identity;

/// <summary>Lets the cache of callers forget them as soon as something is committed that could have changed who they are.</summary>
internal sealed class AccountWatch(CallerCache callers) : ISaveChangesInterceptor, IDbTransactionInterceptor
{
    /// <summary>Those that have saved something and not committed yet.</summary>
    private readonly ConditionalWeakTable<DbContext, object> _waiting = [];

    public InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Look(eventData.Context);
        return result;
    }

    public ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Look(eventData.Context);
        return ValueTask.FromResult(result);
    }

    public int SavedChanges(SaveChangesCompletedEventData eventData, int result)
    {
        Saved(eventData.Context);
        return result;
    }

    public ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        Saved(eventData.Context);
        return ValueTask.FromResult(result);
    }

    public void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => Committed(eventData.Context);

    public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Committed(eventData.Context);
        return Task.CompletedTask;
    }

    private void Look(DbContext? context)
    {
        if (context is not null && context.ChangeTracker.Entries().Any(MattersToCallers))
        {
            _waiting.AddOrUpdate(context, context);
        }
    }

    /// <summary>A new row changes nobody's rights; what is written of an account besides its rights does not matter either.</summary>
    private static bool MattersToCallers(EntityEntry entry) => entry switch
    {
        { State: EntityState.Deleted, Entity: User or SignIn or ApiKey } => true,
        { State: EntityState.Modified, Entity: SignIn or ApiKey } => true,
        { State: EntityState.Modified, Entity: User } =>
            entry.Property(nameof(User.IsActive)).IsModified || entry.Property(nameof(User.IsStaff)).IsModified
            || entry.Property(nameof(User.IsSuperuser)).IsModified || entry.Property(nameof(User.Username)).IsModified
            || entry.Property(nameof(User.SecurityStamp)).IsModified,
        _ => false,
    };

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
            callers.Forget();
        }
    }
}
