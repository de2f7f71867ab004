using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data;

namespace PyDotOrg.Graph.Accounts.SignIns;

/// <summary>Notes when an account logged in.</summary>
internal static class LastLogin
{
    /// <summary>Past the row's version: a login is no change that could lose another one.</summary>
    public static Task SetAsync(PyDotOrgDbContext db, Guid userId, DateTime now, CancellationToken cancellation) => db.Users
        .Where(user => user.Id == userId)
        .ExecuteUpdateAsync(user => user.SetProperty(each => each.LastLogin, now), cancellation);
}
