using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Accounts;
using PyDotOrg.Graph.Data.Upkeep;

namespace PyDotOrg.Graph.Accounts.SignIns;

/// <summary>Deletes logins that nobody has used for so long that they do not count any more. Those that are ended are deleted at once.</summary>
/// <param name="contexts">The database.</param>
/// <param name="time">The clock.</param>
internal sealed class SignInSweep(IDbContextFactory<PyDotOrgDbContext> contexts, TimeProvider time) : RowSweep<SignIn>(contexts, time)
{
    public override string Name => "Logins that have expired";

    protected override IQueryable<SignIn> Find(IQueryable<SignIn> rows, DateTime now) =>
        rows.Where(row => row.ExpiresAt <= now).OrderBy(static row => row.ExpiresAt);
}
