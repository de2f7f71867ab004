using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data;

namespace PyDotOrg.Graph.Accounts.SignIns;

/// <summary>Ends all logins of an account at once.</summary>
public static class AllLogins
{
    /// <summary>Ends them inside the transaction of the change that asks for it; begins one when there is none, for the caller to commit.</summary>
    public static async Task EndAsync(PyDotOrgDbContext db, Guid userId, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (db.Database.CurrentTransaction is null)
        {
            await db.Database.BeginTransactionAsync(cancellation);
        }

        await db.SignIns.Where(row => row.UserId == userId).ExecuteDeleteAsync(cancellation);
    }
}
