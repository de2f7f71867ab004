using Microsoft.EntityFrameworkCore;

namespace PyDotOrg.Graph.Data.Sharing;

/// <summary>Remembers what counts only once, for all servers of one database. Thread-safe.</summary>
/// <param name="contexts">The database.</param>
public sealed class UsedStates(IDbContextFactory<PyDotOrgDbContext> contexts)
{
    /// <summary>The longest thing that is remembered.</summary>
    public const int MaxState = 100;

    /// <summary>Uses something up.</summary>
    /// <param name="state">What must be used only once, at most <see cref="MaxState"/> characters.</param>
    /// <param name="endsAt">When it does not count any more anyway, in UTC.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>False when it has been used before, on whichever server.</returns>
    public async Task<bool> TryUseAsync(string state, DateTime endsAt, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await db.Database.ExecuteSqlAsync(
            $"INSERT INTO used_states (state, ends_at) VALUES ({state}, {endsAt}) ON CONFLICT DO NOTHING", cancellation) == 1;
    }
}
