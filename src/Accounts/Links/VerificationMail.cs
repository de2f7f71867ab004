using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Mail.Outgoing;

namespace PyDotOrg.Graph.Accounts.Links;

/// <summary>The link that confirms an address, for the account that has it and has not confirmed it.</summary>
internal sealed class VerificationMail(MailedLinks links) : IMailDetails
{
    public string Template => AccountMails.VerifyEmail;

    public async Task<MailDetails?> FindAsync(PyDotOrgDbContext db, string email, CancellationToken cancellation)
    {
        var user = await db.Users.FirstOrDefaultAsync(row => row.Email == email && row.IsActive && !row.EmailVerified, cancellation);
        return user is null ? null : new MailDetails(user.Id, new JsonObject
        {
            ["username"] = user.Username,
            ["page"] = $"/api/auth/verify-email/{links.WriteVerification(user.Id, email)}",
            ["hours"] = MailedLinks.VerificationLifetime.TotalHours,
        });
    }
}
