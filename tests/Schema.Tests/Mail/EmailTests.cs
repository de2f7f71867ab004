using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Mail;
using PyDotOrg.Graph.Mail;
using PyDotOrg.Graph.Mail.Templates;
using PyDotOrg.Graph.Schema.Mail;
using PyDotOrg.Graph.Schema.Tests.EntityFramework.Server;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Schema.Tests.Mail;

/// <summary>Templates of mails, and what became of mails, on both databases (contract rest-v1, section 7.20).</summary>
public sealed class EmailTests
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Staff_find_templates(DatabaseProvider provider)
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        await using (var db = server.Database.CreateContext())
        {
            await db.EmailTemplates.Where(row => row.InternalName == "verify_email").ExecuteUpdateAsync(row => row.SetProperty(each => each.IsActive, false));
        }

        const string Query =
            """
            {
              emailTemplates(activeOnly: true, first: 2, where: { templateType: { eq: TRANSACTIONAL } }) { totalCount nodes { internalName } }
              emailTemplatesOffset(order: [{ displayName: DESC }], take: 1) { items { displayName } }
              emailTemplateByName(internalName: "verify_email") { isActive templateType }
            }
            """;
        Assert.Equal(
            """{"data":{"emailTemplates":{"totalCount":1,"nodes":[{"internalName":"password_reset"}]},"emailTemplatesOffset":{"items":[{"displayName":"Set a new password"}]},"emailTemplateByName":{"isActive":false,"templateType":"TRANSACTIONAL"}}}""",
            (await server.AskAsync(Query, null, QueryServer.User(Guid.NewGuid(), "STAFF"))).Json);
        Assert.Contains("AUTH_NOT_AUTHORIZED", (await server.AskAsync(Query, null, QueryServer.User(Guid.NewGuid()))).Json, StringComparison.Ordinal);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Staff_find_what_became_of_mails_to_many(DatabaseProvider provider)
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        var services = server.Database.Services;
        var bulk = new BulkMail(services.GetRequiredService<IDbContextFactory<PyDotOrgDbContext>>(), new MailRenderer(new MailSite("https://site.example")), TimeProvider.System);
        var made = await bulk.SendAsync(new SendBulkEmailInput { TemplateName = "job_comment", Recipients = ["b@example.org", "a@example.org", "a@example.org"] }, default);
        var ids = ((BulkEmail)made.Value!).LogUuids;
        await using (var db = server.Database.CreateContext())
        {
            await db.EmailLogs.Where(row => row.Id == ids[1]).ExecuteUpdateAsync(row => row.SetProperty(each => each.Status, EmailStatus.Failed));
        }

        const string Query =
            """
            {
              emailLogs(first: 1, where: { recipientEmail: { eq: "a@example.org" } }) { totalCount nodes { status templateName } }
              emailLogsOffset(failedOnly: true) { items { uuid recipientEmail } }
            }
            """;
        var answer = (await server.AskAsync(Query, null, QueryServer.User(Guid.NewGuid(), "STAFF"))).Json;
        Assert.StartsWith("""{"data":{"emailLogs":{"totalCount":2,"nodes":[{"status":""", answer, StringComparison.Ordinal);
        Assert.EndsWith($"{{\"items\":[{{\"uuid\":\"{ids[1]}\",\"recipientEmail\":\"a@example.org\"}}]}}}}}}", answer, StringComparison.Ordinal);
    }
}
