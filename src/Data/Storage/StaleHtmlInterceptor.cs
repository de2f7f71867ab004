using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using PyDotOrg.Graph.Data.Entities;

namespace PyDotOrg.Graph.Data.Storage;

/// <summary>Empties HTML whose source has been changed without it.</summary>
internal sealed class StaleHtmlInterceptor : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Empty(eventData.Context);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Empty(eventData.Context);
        return ValueTask.FromResult(result);
    }

    private static void Empty(DbContext? context)
    {
        foreach (var entry in context?.ChangeTracker.Entries<IRichText>() ?? [])
        {
            if (IsStale(entry))
            {
                entry.Entity.ContentHtml = null;
            }
        }
    }

    private static bool IsStale(EntityEntry<IRichText> entry) =>
        entry.State == EntityState.Modified
        && (entry.Property(text => text.Content).IsModified || entry.Property(text => text.ContentType).IsModified)
        && !entry.Property(text => text.ContentHtml).IsModified;
}
