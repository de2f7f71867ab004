using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using PyDotOrg.Graph.Data.Entities;

namespace PyDotOrg.Graph.Data.Storage;

/// <summary>Sets the times and the version of every row that is saved; nobody else does.</summary>
internal sealed class AuditInterceptor(TimeProvider time) : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Stamp(eventData.Context);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Stamp(eventData.Context);
        return ValueTask.FromResult(result);
    }

    private void Stamp(DbContext? context)
    {
        if (context is null)
        {
            return;
        }

        var now = time.GetMoment();
        foreach (var entry in context.ChangeTracker.Entries<Entity>())
        {
            StampRow(entry, now);
        }
    }

    private static void StampRow(EntityEntry<Entity> entry, DateTime now)
    {
        if (entry.State == EntityState.Added)
        {
            entry.Entity.CreatedAt = now;
            entry.Entity.UpdatedAt = now;
            entry.Entity.RowVersion = 1;
        }
        else if (entry.State == EntityState.Modified)
        {
            entry.Entity.UpdatedAt = now;
            entry.Entity.RowVersion++;
        }
    }
}
