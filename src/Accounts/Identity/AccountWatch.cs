using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using PyDotOrg.Graph.Data.Entities.Accounts;
using PyDotOrg.Graph.Data.Entities.Users;
using PyDotOrg.Graph.Data.Storage;

namespace PyDotOrg.Graph.Accounts.Identity;

/// <summary>Lets the cache of callers forget them as soon as something is committed that could have changed who they are.</summary>
internal sealed class AccountWatch(CallerCache callers) : CommitWatch
{
    /// <summary>A new row changes nobody's rights; what is written of an account besides its rights does not matter either.</summary>
    protected override bool Matters(EntityEntry entry) => entry switch
    {
        { State: EntityState.Deleted, Entity: User or SignIn or ApiKey } => true,
        { State: EntityState.Modified, Entity: SignIn or ApiKey } => true,
        { State: EntityState.Modified, Entity: User } =>
            entry.Property(nameof(User.IsActive)).IsModified || entry.Property(nameof(User.IsStaff)).IsModified
            || entry.Property(nameof(User.IsSuperuser)).IsModified || entry.Property(nameof(User.Username)).IsModified
            || entry.Property(nameof(User.SecurityStamp)).IsModified,
        _ => false,
    };

    protected override void Tell() => callers.Forget();
}
