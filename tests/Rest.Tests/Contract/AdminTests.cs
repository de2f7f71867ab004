using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Mail;

namespace PyDotOrg.Graph.Rest.Tests.Contract;

/// <summary>Administration of mails (contract rest-v1, sections 7.20, 8.8 and 9.31).</summary>
[Collection(WritingTests.Name)]
public sealed class AdminTests(WritingServer server)
{
    private const string Templates = "/api/admin/email-templates";
    private const string Logs = "/api/admin/email-logs";
    private const string TemplateRead = "id internal_name display_name subject content_text description content_html template_type is_active created_at updated_at";
    private const string LogRead = "id template_name recipient_email subject status error_message created_at updated_at";

    private static int made;

    /// <summary>A route, its body, and the statuses for nobody, a member, staff and a superuser.</summary>
    public static TheoryData<string, string, string?, string> Senders { get; } = new()
    {
        { "GET", "/api/admin/config", null, "401 403 403 200" },
        { "GET", Templates, null, "401 403 200 200" },
        { "GET", $"{Templates}/<id>", null, "401 403 200 200" },
        { "GET", $"{Templates}/by-name/verify_email", null, "401 403 200 200" },
        { "POST", Templates, """{"internal_name": "<name>", "display_name": "N", "subject": "S", "content_text": "T"}""", "401 403 403 201" },
        { "PATCH", $"{Templates}/<id>", """{"subject": "S"}""", "401 403 403 200" },
        { "DELETE", $"{Templates}/<id>", null, "401 403 403 204" },
        { "POST", $"{Templates}/<id>/validate", null, "401 403 200 200" },
        { "POST", $"{Templates}/<id>/preview", """{"name": "Ada"}""", "401 403 200 200" },
        { "POST", $"{Templates}/send", """{"template_name": "job_comment", "to_email": "ada@example.org"}""", "401 403 403 200" },
        { "POST", $"{Templates}/send-bulk", """{"template_name": "job_comment", "recipients": ["ada@example.org"]}""", "401 403 403 200" },
        { "GET", Logs, null, "401 403 200 200" },
        { "GET", $"{Logs}/00000000-0000-4000-8000-000000000000", null, "401 403 404 404" },
        { "GET", "/api/admin/nothing", null, "404 404 404 404" },
    };

    [Theory]
    [MemberData(nameof(Senders))]
    public async Task A_route_does_it_for_those_who_may(string method, string path, string? body, string statuses)
    {
        var found = new List<int>();
        foreach (var sender in new[] { Sender.Anonymous, Sender.Owner, Sender.Staff, Sender.Superuser })
        {
            var address = path.Contains("<id>", StringComparison.Ordinal) ? path.Replace("<id>", await MakeAsync(), StringComparison.Ordinal) : path;
            found.Add((await server.SendAsync(sender, method, address, body?.Replace("<name>", NextName(), StringComparison.Ordinal))).Status);
        }

        Assert.Equal(statuses, string.Join(' ', found));
    }

    [Fact]
    public async Task A_template_is_made_found_changed_and_deleted()
    {
        var name = NextName();
        var body = $$"""{"internal_name": "{{name}}", "display_name": "Letter", "subject": "To {{name}}", "content_text": "Hello", "template_type": "newsletter"}""";
        var created = await server.SendAsync(Sender.Superuser, "POST", Templates, body);
        var id = $"{created.Json["id"]}";
        Assert.Equal((201, $"http://localhost:8000{Templates}/{id}"), (created.Status, created.Header("Location")));
        Assert.Equal(TemplateRead, Members(created.Json));
        Assert.Equal(("newsletter", true, null), ($"{created.Json["template_type"]}", (bool)created.Json["is_active"]!, created.Json["content_html"]));
        Assert.Equal(409, (await server.SendAsync(Sender.Superuser, "POST", Templates, body)).Status);

        var changed = await server.SendAsync(
            Sender.Superuser, "PATCH", $"{Templates}/{id}", """{"is_active": false, "content_html": "<p>Hi</p>", "internal_name": "other"}""", created.Header("ETag"));
        Assert.Equal((200, name, false), (changed.Status, $"{changed.Json["internal_name"]}", (bool)changed.Json["is_active"]!));
        Assert.Equal(412, (await server.SendAsync(Sender.Superuser, "PATCH", $"{Templates}/{id}", """{"subject": "S"}""", created.Header("ETag"))).Status);
        Assert.Equal(changed.Body, (await server.SendAsync(Sender.Staff, "GET", $"{Templates}/by-name/{name}")).Body);
        Assert.Contains(name, await NamesAsync("?limit=1000&template_type=newsletter"), StringComparison.Ordinal);
        Assert.DoesNotContain(name, await NamesAsync("?limit=1000&active_only=true"), StringComparison.Ordinal);
        Assert.DoesNotContain(name, await NamesAsync("?limit=1000&template_type=system"), StringComparison.Ordinal);
        Assert.Equal(400, (await server.SendAsync(Sender.Staff, "GET", $"{Templates}?template_type=letter")).Status);

        Assert.Equal(204, (await server.SendAsync(Sender.Superuser, "DELETE", $"{Templates}/{id}")).Status);
        Assert.Equal(404, (await server.SendAsync(Sender.Staff, "GET", $"{Templates}/{id}")).Status);
    }

    [Fact]
    public async Task A_template_lacks_nothing_that_it_needs()
    {
        var answer = await server.SendAsync(Sender.Superuser, "POST", Templates, """{"display_name": "", "template_type": "letter"}""");
        Assert.Equal(422, answer.Status);
        Assert.Equal(
            ["content_text", "display_name", "internal_name", "subject", "template_type"],
            answer.Json["extra"]!.AsArray().Select(static entry => $"{entry!["key"]}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_template_is_looked_at_and_tried_out()
    {
        var good = await MakeAsync("Hello {{name}}", "<b>{{name}}</b>");
        Assert.Equal("""{"is_valid":true,"errors":[]}""", (await server.SendAsync(Sender.Staff, "POST", $"{Templates}/{good}/validate")).Body);
        Assert.Equal(
            """{"subject":"S","content_text":"Hello <Ada>","content_html":"<b>&lt;Ada&gt;</b>"}""",
            (await server.SendAsync(Sender.Staff, "POST", $"{Templates}/{good}/preview", """{"name": "<Ada>"}""")).Json.ToJsonString(Plain));
        Assert.Equal("Hello ", $"{(await server.SendAsync(Sender.Staff, "POST", $"{Templates}/{good}/preview")).Json["content_text"]}");
        Assert.Equal(422, (await server.SendAsync(Sender.Staff, "POST", $"{Templates}/{good}/preview", $$"""{"a": {{new string('[', 20)}}{{new string(']', 20)}}}""")).Status);

        var bad = await MakeAsync("{{#if name}}\n{{{name}}}");
        var check = (await server.SendAsync(Sender.Staff, "POST", $"{Templates}/{bad}/validate")).Json;
        Assert.False((bool)check["is_valid"]!);
        Assert.Equal(2, check["errors"]!.AsArray().Count);
        Assert.StartsWith("content_text: Line 2: ", $"{check["errors"]![0]}", StringComparison.Ordinal);
        Assert.Equal(422, (await server.SendAsync(Sender.Staff, "POST", $"{Templates}/{bad}/preview", "{}")).Status);
        Assert.Equal(404, (await server.SendAsync(Sender.Staff, "POST", $"{Templates}/00000000-0000-4000-8000-000000000000/validate")).Status);
    }

    [Fact]
    public async Task A_mail_waits_with_what_it_is_made_of()
    {
        var answer = await SendAsync("send", """{"template_name": "job_comment", "to_email": "ada@example.org", "context": {"title": "T"}, "cc": ["bob@example.org"], "bcc": ["eve@example.org"]}""");
        Assert.Equal((200, true, "The mail waits to be sent."), (answer.Status, (bool)answer.Json["success"]!, $"{answer.Json["message"]}"));
        var log = (await server.SendAsync(Sender.Staff, "GET", $"{Logs}/{answer.Json["log_id"]}")).Json;
        Assert.Equal(LogRead, Members(log));
        Assert.Equal(("job_comment", "ada@example.org", "pending", null), ($"{log["template_name"]}", $"{log["recipient_email"]}", $"{log["status"]}", log["error_message"]));
        Assert.Equal("""{"values":{"title":"T"},"cc":["bob@example.org"],"bcc":["eve@example.org"]}""", (await RowsAsync([answer.Json["log_id"]!]))[0].Context);
    }

    [Theory]
    [InlineData("""{"template_name": "nothing", "to_email": "ada@example.org"}""", "template_name")]
    [InlineData("""{"template_name": "job_comment", "to_email": "ada"}""", "to_email")]
    [InlineData("""{"template_name": "job_comment", "to_email": "ada@example.org\r\nBcc: eve@example.org"}""", "to_email")]
    [InlineData("""{"template_name": "job_comment", "to_email": "ada@example.org", "cc": ["eve@example.org\nX: y"]}""", "cc")]
    [InlineData("""{"template_name": "job_comment", "to_email": "ada@example.org", "context": [1]}""", "context")]
    [InlineData("""{"template_name": "job_comment"}""", "to_email")]
    public async Task A_mail_that_cannot_be_sent_is_refused(string body, string key)
    {
        var answer = await SendAsync("send", body);
        Assert.Equal((422, key), (answer.Status, $"{answer.Json["extra"]![0]!["key"]}"));
    }

    [Fact]
    public async Task Of_mails_to_many_those_wait_that_can_be_made()
    {
        var answer = await SendAsync(
            "send-bulk",
            $$$$"""
            {"template_name": "job_comment", "recipients": ["a@example.org", "b@example.org", "c@example.org"], "context": {"title": "T", "company": "C"},
             "per_recipient_context": {"b@example.org": {"title": "B"}, "c@example.org": {"title": "{{{{new string('x', 70_000)}}}}"} } }
            """);
        Assert.Equal((200, 3, 2, 1), (answer.Status, (int)answer.Json["total"]!, (int)answer.Json["sent"]!, (int)answer.Json["failed"]!));
        var rows = await RowsAsync([.. answer.Json["log_ids"]!.AsArray().Select(static id => id!)]);
        Assert.Equal(
            [
                ("a@example.org", EmailStatus.Pending, """{"values":{"title":"T","company":"C"}}"""),
                ("b@example.org", EmailStatus.Pending, """{"values":{"title":"B","company":"C"}}"""),
                ("c@example.org", EmailStatus.Failed, "{}"),
            ],
            rows.Select(static row => (row.RecipientEmail, row.Status, row.Context)));
        Assert.Equal("The values for the template are too many, too long or too deep.", rows[2].ErrorMessage);
    }

    [Theory]
    [InlineData(0, "recipients")]
    [InlineData(1001, "recipients")]
    public async Task Mails_go_to_some_and_not_to_too_many(int count, string key)
    {
        var before = await server.ReadAsync(db => db.EmailLogs.CountAsync());
        var recipients = new JsonArray([.. Enumerable.Range(0, count).Select(static i => JsonValue.Create($"a{i}@example.org"))]);
        var answer = await SendAsync("send-bulk", new JsonObject { ["template_name"] = "job_comment", ["recipients"] = recipients }.ToJsonString());
        Assert.Equal((422, key), (answer.Status, $"{answer.Json["extra"]![0]!["key"]}"));
        Assert.Equal(before, await server.ReadAsync(db => db.EmailLogs.CountAsync()));
    }

    [Fact]
    public async Task What_became_of_mails_is_listed_newest_first_and_found_by_address_template_and_failure()
    {
        var recipients = new JsonArray([.. Enumerable.Range(0, 60).Select(static _ => JsonValue.Create("many@example.org"))]);
        await SendAsync("send-bulk", new JsonObject { ["template_name"] = "job_comment", ["recipients"] = recipients }.ToJsonString());
        await server.ReadAsync(db => db.EmailLogs.Where(row => row.RecipientEmail == "many@example.org").Take(2)
            .ExecuteUpdateAsync(row => row.SetProperty(each => each.Status, EmailStatus.Failed)));

        Assert.Equal(50, (await ListAsync("")).Count);
        Assert.Equal(60, (await ListAsync("?limit=1000&recipient=many@example.org")).Count);
        Assert.Equal(2, (await ListAsync("?limit=1000&recipient=many@example.org&failed_only=true")).Count);
        Assert.Empty(await ListAsync("?recipient=many@example.org&template_name=verify_email"));
        var times = (await ListAsync("?limit=1000")).Select(static row => $"{row!["created_at"]}").ToList();
        Assert.Equal(times.OrderDescending(StringComparer.Ordinal), times);
    }

    [Fact]
    public async Task The_configuration_is_told_without_secrets()
    {
        var answer = await server.SendAsync(Sender.Superuser, "GET", "/api/admin/config");
        Assert.Equal(
            "environment log_level public_origin database database_host database_name jwt_algorithm access_token_minutes session_minutes signing_key previous_signing_keys "
            + "oauth_providers mail_server mail_sign_in mail_sending mail_staff rate_limiting rate_limit_store cors_origins proxies explorer introspection feed_fetching telemetry",
            Members(answer.Json));
        Assert.Equal(("HS256", true, await server.ReadAsync(NameAsync)), ($"{answer.Json["jwt_algorithm"]}", (bool)answer.Json["signing_key"]!, $"{answer.Json["database_name"]}"));
        Assert.DoesNotContain(PyDotOrg.Graph.Server.Tests.RunningServer.SigningKey, answer.Body, StringComparison.Ordinal);
    }

    private static System.Text.Json.JsonSerializerOptions Plain { get; } = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static Task<string> NameAsync(PyDotOrgDbContext db)
    {
        var connection = db.Database.GetDbConnection();
        return Task.FromResult(db.Database.IsNpgsql() ? connection.Database : Path.GetFileName(connection.DataSource));
    }

    private static string NextName() => $"letter_{Interlocked.Increment(ref made)}";

    private static string Members(JsonNode row) => string.Join(' ', row.AsObject().Select(static member => member.Key));

    private Task<WriteAnswer> SendAsync(string kind, string body) => server.SendAsync(Sender.Superuser, "POST", $"{Templates}/{kind}", body);

    private Task<string> MakeAsync(string text = "Hello", string? html = null) => server.CreateAsync(
        Sender.Superuser,
        Templates,
        new JsonObject { ["internal_name"] = NextName(), ["display_name"] = "N", ["subject"] = "S", ["content_text"] = text, ["content_html"] = html }.ToJsonString());

    private async Task<string> NamesAsync(string query) => string.Join(
        ' ', (await server.SendAsync(Sender.Staff, "GET", Templates + query)).Json.AsArray().Select(static row => $"{row!["internal_name"]} "));

    private async Task<JsonArray> ListAsync(string query) => (await server.SendAsync(Sender.Staff, "GET", Logs + query)).Json.AsArray();

    private async Task<List<EmailLog>> RowsAsync(JsonNode[] ids)
    {
        var wanted = ids.Select(static id => Guid.Parse($"{id}")).ToList();
        var rows = await server.ReadAsync(db => db.EmailLogs.Where(row => wanted.Contains(row.Id)).ToListAsync());
        return [.. rows.OrderBy(row => wanted.IndexOf(row.Id))];
    }
}
