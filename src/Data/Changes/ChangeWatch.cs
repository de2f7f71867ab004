using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace PyDotOrg.Graph.Data.Changes;

/// <summary>Lets writers wait until what they have committed is told: whoever is answered after a write reads nothing older.</summary>
internal sealed class ChangeWatch(DatabaseChanges changes) : DbCommandInterceptor, ISaveChangesInterceptor, IDbTransactionInterceptor
{
    public int SavedChanges(SaveChangesCompletedEventData eventData, int result)
    {
        if (IsOnItsOwn(eventData.Context))
        {
            CatchUp();
        }

        return result;
    }

    public async ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        if (IsOnItsOwn(eventData.Context))
        {
            await changes.CatchUpAsync();
        }

        return result;
    }

    public override int NonQueryExecuted(DbCommand command, CommandExecutedEventData eventData, int result)
    {
        if (command.Transaction is null)
        {
            CatchUp();
        }

        return result;
    }

    public override async ValueTask<int> NonQueryExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        if (command.Transaction is null)
        {
            await changes.CatchUpAsync();
        }

        return result;
    }

    public void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => CatchUp();

    public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default) =>
        changes.CatchUpAsync().AsTask();

    private static bool IsOnItsOwn(DbContext? context) => context?.Database.CurrentTransaction is null;

    /// <summary>Only commands of the console write without waiting, where there is nobody to disturb.</summary>
    private void CatchUp() => changes.CatchUpAsync().AsTask().GetAwaiter().GetResult();
}
