using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data.Entities;

namespace PyDotOrg.Graph.Schema.Shared.Mutations;

/// <summary>What is a part of something is made by who owns the whole, and by staff.</summary>
internal static class Wholes
{
    /// <summary>Finds what a row is a part of.</summary>
    /// <typeparam name="T">The part.</typeparam>
    /// <typeparam name="TWhole">The whole.</typeparam>
    /// <typeparam name="TRules">The rules of the whole.</typeparam>
    /// <param name="write">The attempt to save the part.</param>
    /// <param name="id">The whole.</param>
    /// <param name="member">The member of the input that names it.</param>
    /// <returns>Null when the caller does not see it, or may not add to it; the write knows why.</returns>
    public static async ValueTask<TWhole?> FindWholeAsync<T, TWhole, TRules>(this Write<T> write, Guid id, string member)
        where T : Entity
        where TWhole : Entity, ICreated
        where TRules : IEntityRules<TWhole>
    {
        var found = await write.Db.VisibleRow<TWhole, TRules>(write.Caller, id).FirstOrDefaultAsync(write.Cancellation);
        if (found is null)
        {
            // One that exists, but not for the caller, has passed so far.
            if (write.Errors.Count == 0)
            {
                write.RefuseValue(Messages.NothingToReferTo(id), MutationInput.NameOf(member));
            }
        }
        else if (write.IsNew && !write.Caller.IsStaff && (found.CreatorId is null || found.CreatorId != write.Caller.UserId))
        {
            write.Refuse(new NotAllowedError(Messages.OwnerOnly));
            found = null;
        }

        return found;
    }
}
