using System.Linq.Expressions;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Data.Entities.Mail;
using PyDotOrg.Graph.Mail.Outgoing;
using PyDotOrg.Graph.Mail.Templates;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;

namespace PyDotOrg.Graph.Schema.Mail;

/// <summary>Staff see what became of mails, superusers send them; nobody else sees any (contract: REST, section 7.20).</summary>
internal sealed class EmailLogRules : IEntityWrites<EmailLog>
{
    public static EntityWords Words { get; } = new("emailLog", "emailLogs", "A mail", "Mails of the last 90 days, the newest first");

    public static Access Create => Access.Superuser;

    public static Expression<Func<EmailLog, bool>>? VisibleTo(Caller caller) => caller.PublicOnly(Nobody<EmailLog>.Sees);

    public static IOrderedQueryable<EmailLog> InOrder(IQueryable<EmailLog> rows) => rows.OrderByDescending(mail => mail.CreatedAt);

    public static void Describe(ListFields<EmailLog> fields) => fields
        .Add(mail => mail.TemplateName)
        .Add(mail => mail.RecipientEmail)
        .Add(mail => mail.Status)
        .Add(mail => mail.CreatedAt)
        .Add(mail => mail.UpdatedAt);

    /// <summary>A mail that nothing can be made of is refused before it waits.</summary>
    public static async ValueTask CompleteAsync(Write<EmailLog> write)
    {
        if (write.Input is not SendEmailInput input)
        {
            return;
        }

        if (MailValues.Read(input.Context) is not { } values)
        {
            write.RefuseValue(Messages.NoObject, MutationInput.NameOf(nameof(input.Context)));
            return;
        }

        OutgoingMail.Fill(write.Row, input.ToEmail, new MailContent(values, input.Cc ?? [], input.Bcc ?? []), write.Caller.Now);
        var trial = await MailTrial.FindAsync(write.Services.GetRequiredService<MailRenderer>(), write.Db, input.TemplateName, write.Cancellation);
        if (trial is null)
        {
            write.RefuseValue(Messages.NoTemplate, MutationInput.NameOf(nameof(input.TemplateName)));
        }
        else if (trial.FindProblem(values) is { } problem)
        {
            write.RefuseValue(problem, MutationInput.NameOf(nameof(input.Context)));
        }
    }
}
