using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Upkeep;

namespace PyDotOrg.Graph.Accounts.SignIns;

/// <summary>Deletes logins that nobody has used for so long that they do not count any more. Those that are ended are deleted at once.</summary>
/// <param name="contexts">The database.</param>
/// <param name="time">The clock.</param>
internal sealed class SignInSweep(IDbContextFactory<PyDotOrgDbContext> contexts, TimeProvider time) : IScheduledWork
{
    /// <summary>Rows that are deleted at once; other writers wait no longer than that takes.</summary>
    internal const int MaxRows = 1000;

    public string Name => "Logins that have expired";

    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var now = time.GetMoment();
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await db.SignIns.Where(row => row.ExpiresAt <= now).OrderBy(row => row.ExpiresAt).Take(MaxRows).ExecuteDeleteAsync(cancellation);
    }
}
