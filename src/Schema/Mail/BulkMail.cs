using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Mail;
using PyDotOrg.Graph.Mail.Outgoing;
using PyDotOrg.Graph.Mail.Templates;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Mail;

/// <summary>Saves mails to many, all in one transaction: either all of them wait, or none does.</summary>
internal sealed class BulkMail(IDbContextFactory<PyDotOrgDbContext> contexts, MailRenderer renderer, TimeProvider time)
{
    /// <summary>Saves a row for each recipient; one whose mail cannot be made is saved as failed.</summary>
    public async Task<FieldResult<BulkEmail>> SendAsync(SendBulkEmailInput input, CancellationToken cancellation)
    {
        if (MailValues.Read(input.Context) is not { } common)
        {
            return Refuse(Messages.NoObject, nameof(input.Context));
        }

        if (MailValues.Read(input.PerRecipientContext) is not { } own || own.Any(static each => each.Value is not JsonObject))
        {
            return Refuse(Messages.NoObject, nameof(input.PerRecipientContext));
        }

        await using var db = await contexts.CreateDbContextAsync(cancellation);
        if (await MailTrial.FindAsync(renderer, db, input.TemplateName, cancellation) is not { } trial)
        {
            return Refuse(Messages.NoTemplate, nameof(input.TemplateName));
        }

        var mails = input.Recipients.Select(email => Make(input.TemplateName, email, Merge(common, own[email]), trial)).ToList();
        db.AddRange(mails);
        await db.SaveChangesAsync(cancellation);
        var failed = mails.Count(static mail => mail.Status == EmailStatus.Failed);
        return new BulkEmail(mails.Count, mails.Count - failed, failed, [.. mails.Select(static mail => mail.Id)]);
    }

    private static FieldResult<BulkEmail> Refuse(string message, string member) =>
        FieldResult<BulkEmail>.Failed(new ValidationError(message, [MutationInput.Argument, MutationInput.NameOf(member)]));

    private EmailLog Make(string template, string email, JsonObject values, MailTrial trial)
    {
        var mail = OutgoingMail.Make(template, email, new MailContent(values), time.GetMoment());
        if (trial.FindProblem(values) is { } problem)
        {
            OutgoingMail.Fail(mail, problem);
        }

        return mail;
    }

    /// <summary>What is said to one alone comes before what is said to all.</summary>
    private static JsonObject Merge(JsonObject common, JsonNode? own)
    {
        var merged = (JsonObject)common.DeepClone();
        foreach (var (name, value) in own as JsonObject ?? [])
        {
            merged[name] = value?.DeepClone();
        }

        return merged;
    }
}
