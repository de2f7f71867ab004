using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Accounts.Links;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Schema.Shared;

namespace PyDotOrg.Graph.Schema.Accounts;

/// <summary>Has links mailed. Whether an account has the address is found out when they are sent, and told to nobody.</summary>
internal sealed class LinkMail(IDbContextFactory<PyDotOrgDbContext> contexts, TimeProvider time)
{
    /// <summary>Has a link mailed to an address.</summary>
    /// <returns>True.</returns>
    public async Task<bool> SendAsync(string template, string email, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        db.Add(AccountMails.To(template, email, time.GetMoment()));
        await db.SaveChangesAsync(cancellation);
        return true;
    }

    /// <summary>Has the link mailed that confirms the caller's address.</summary>
    /// <returns>True.</returns>
    public async Task<bool> SendVerificationAsync(Caller caller, CancellationToken cancellation)
    {
        string? email;
        await using (var db = await contexts.CreateDbContextAsync(cancellation))
        {
            email = await db.Users.Where(user => user.Id == caller.UserId).Select(user => user.Email).FirstOrDefaultAsync(cancellation);
        }

        return email is null || await SendAsync(AccountMails.VerifyEmail, email, cancellation);
    }
}
