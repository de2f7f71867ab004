using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Mail.Outgoing;

namespace PyDotOrg.Graph.Accounts.Links;

/// <summary>The token that sets a new password, for the account that has the address and signs in with a password.</summary>
internal sealed class PasswordResetMail(MailedLinks links) : IMailDetails
{
    public string Template => AccountMails.PasswordReset;

    public async Task<MailDetails?> FindAsync(PyDotOrgDbContext db, string email, CancellationToken cancellation)
    {
        var user = await db.Users.FirstOrDefaultAsync(row => row.Email == email && row.IsActive, cancellation);
        if (user is null or { OAuthProvider: not null } or { PasswordHash: null })
        {
            return null;
        }

        var stamp = user.SecurityStamp ?? await MakeStampAsync(db, user.Id, cancellation);
        return stamp is not { } current ? null : new MailDetails(user.Id, new JsonObject
        {
            ["username"] = user.Username,
            ["token"] = links.WriteReset(user.Id, email, current),
            ["page"] = "/api/auth/reset-password",
            ["minutes"] = MailedLinks.ResetLifetime.TotalMinutes,
        });
    }

    /// <summary>An account that came from elsewhere has none until its password changes here.</summary>
    private static async Task<Guid?> MakeStampAsync(PyDotOrgDbContext db, Guid userId, CancellationToken cancellation)
    {
        Guid? made = Guid.NewGuid();
        await db.Users.Where(row => row.Id == userId && row.SecurityStamp == null)
            .ExecuteUpdateAsync(row => row.SetProperty(each => each.SecurityStamp, made), cancellation);
        return await db.Users.Where(row => row.Id == userId).Select(row => row.SecurityStamp).FirstOrDefaultAsync(cancellation);
    }
}
