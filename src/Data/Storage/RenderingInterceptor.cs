using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Data.Markup;

namespace PyDotOrg.Graph.Data.Storage;

/// <summary>Makes the HTML of texts that are saved. Nobody else sets it: what was set by hand is made anew from the source.</summary>
/// <remarks>Once for each write, because reading is what there is much of; see <see cref="MissingHtml"/> for rows that come otherwise.</remarks>
internal sealed class RenderingInterceptor : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Render(eventData.Context);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Render(eventData.Context);
        return ValueTask.FromResult(result);
    }

    /// <summary>Does the same for a row that is new and written past EF Core.</summary>
    internal static void Render(object row)
    {
        switch (row)
        {
            case IRichText text:
                text.ContentHtml = MarkupRenderer.ToHtml(text.Content, text.ContentType);
                break;
            case BlogEntry { Content: { } content } blog:
                blog.Content = MarkupRenderer.ToHtml(content, MarkupType.Html);
                break;
        }
    }

    private static void Render(DbContext? context)
    {
        foreach (var entry in context?.ChangeTracker.Entries() ?? [])
        {
            if (entry.State is EntityState.Added or EntityState.Modified)
            {
                Render(entry);
            }
        }
    }

    private static void Render(EntityEntry entry)
    {
        switch (entry.Entity)
        {
            case IRichText when IsNew(entry, nameof(IRichText.Content), nameof(IRichText.ContentType), nameof(IRichText.ContentHtml)):
            case BlogEntry when IsNew(entry, nameof(BlogEntry.Content)):
                Render(entry.Entity);
                break;
        }
    }

    private static bool IsNew(EntityEntry entry, params ReadOnlySpan<string> members)
    {
        var isNew = entry.State == EntityState.Added;
        foreach (var member in members)
        {
            isNew |= entry.Property(member).IsModified;
        }

        return isNew;
    }
}
