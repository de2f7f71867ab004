using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Mail;
using PyDotOrg.Graph.Mail.Outgoing;

namespace PyDotOrg.Graph.Schema.Shared.Mutations;

/// <summary>Mails that a write causes: rows that are saved with it, so that there is a mail exactly when it has happened.</summary>
internal static class StepMails
{
    /// <summary>Tells an account about a row of its own; not of what it has done itself, and not when it is switched off.</summary>
    /// <param name="write">What causes the mail.</param>
    /// <param name="template">The template's internal name.</param>
    /// <param name="userId">The account; null for a row that is nobody's.</param>
    /// <param name="values">What the names in the template stand for, beside <c>username</c>.</param>
    public static async Task MailAsync<T>(this Write<T> write, string template, Guid? userId, JsonObject values)
        where T : Entity
    {
        if (userId is null || userId == write.Caller.UserId)
        {
            return;
        }

        var user = await write.Db.Users.Where(row => row.Id == userId && row.IsActive)
            .Select(row => new { row.Email, row.Username }).FirstOrDefaultAsync(write.Cancellation);
        if (user is not null)
        {
            values["username"] = user.Username;
            var mail = OutgoingMail.Make(template, user.Email, new MailContent(values), write.Caller.Now);
            mail.UserId = userId;
            write.Db.Add(mail);
        }
    }

    /// <summary>Tells those who decide that something waits for them; see the configuration, <c>Mail:Staff</c>.</summary>
    /// <param name="write">What causes the mails.</param>
    /// <param name="template">The template's internal name.</param>
    /// <param name="values">What the names in the template stand for.</param>
    public static void MailStaff<T>(this Write<T> write, string template, JsonObject values)
        where T : Entity
    {
        foreach (var address in write.Services.GetRequiredService<IOptions<MailOptions>>().Value.Staff)
        {
            write.Db.Add(OutgoingMail.Make(template, address, new MailContent(values), write.Caller.Now));
        }
    }
}
