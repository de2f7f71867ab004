using System.Globalization;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data.Entities;

namespace PyDotOrg.Graph.Schema.Shared.Mutations;

/// <summary>A member of an input whose ids lead to the rows that a list of the entity is to have, and no others.</summary>
/// <typeparam name="T">The entity.</typeparam>
/// <typeparam name="TItem">The entity of the list.</typeparam>
/// <param name="property">The member.</param>
/// <param name="list">The name of the list.</param>
internal sealed class ListMember<T, TItem>(PropertyInfo property, string list) : MappedMember<T>(property)
    where T : Entity
    where TItem : Entity
{
    public override async ValueTask WriteAsync(object? value, Write<T> write)
    {
        if (value is not IReadOnlyList<Guid> ids)
        {
            write.RefuseValue(Messages.MayNotBeNull, Name);
            return;
        }

        var wanted = await write.Db.Set<TItem>().AsTracking().Where(item => ids.Contains(item.Id)).ToDictionaryAsync(item => item.Id, write.Cancellation);
        for (var i = 0; i < ids.Count; i++)
        {
            if (!wanted.ContainsKey(ids[i]))
            {
                write.RefuseValue(Messages.NothingToReferTo(ids[i]), Name, i.ToString(CultureInfo.InvariantCulture));
            }
        }

        await ReplaceAsync(wanted, write);
    }

    private async Task ReplaceAsync(Dictionary<Guid, TItem> wanted, Write<T> write)
    {
        var entry = write.Db.Entry(write.Row).Collection(list);
        if (!write.IsNew)
        {
            await entry.LoadAsync(write.Cancellation);
        }

        var items = (ICollection<TItem>)entry.CurrentValue!; // Entities make their lists themselves.
        TItem[] unwanted = [.. items.Where(item => !wanted.ContainsKey(item.Id))];
        TItem[] missing = [.. wanted.Values.Except(items)];
        Array.ForEach(unwanted, item => items.Remove(item));
        Array.ForEach(missing, items.Add);
        if (unwanted.Length + missing.Length > 0)
        {
            write.Touch();
        }
    }
}
