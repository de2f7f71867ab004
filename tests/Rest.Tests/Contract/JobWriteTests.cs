using System.Text.Json.Nodes;

namespace PyDotOrg.Graph.Rest.Tests.Contract;

/// <summary>Writing jobs, their types and their categories (contract rest-v1, sections 7.4, 7.21 and 8.4).</summary>
[Collection(WritingTests.Name)]
public sealed class JobWriteTests(WritingServer server)
{
    private const string NoJob = """{"detail":"There is no job with this id.","status_code":404,"extra":{}}""";

    private static readonly string Text201 = new('x', 201);

    /// <summary>A route, its body, and the statuses for nobody, the owner, another member and staff.</summary>
    public static TheoryData<string, string, string?, string> Senders { get; } = new()
    {
        { "POST", "/jobs", New("Any"), "401 201 201 201" },
        { "PUT", "/jobs/{draft}", """{"city": "Oulu"}""", "401 200 404 200" },
        { "PATCH", "/jobs/{draft}", """{"city": "Oulu"}""", "401 200 404 200" },
        { "PUT", "/jobs/{approved}", """{"city": "Oulu"}""", "401 409 403 200" },
        { "PATCH", "/jobs/{draft}/submit", null, "401 200 404 200" },
        { "PATCH", "/jobs/{review}/submit", null, "401 409 404 409" },
        { "PATCH", "/jobs/{review}/approve", null, "401 403 403 200" },
        { "PATCH", "/jobs/{draft}/approve", null, "401 403 403 409" },
        { "PATCH", "/jobs/{review}/reject", """{"comment": "Too short."}""", "401 403 403 200" },
        { "PATCH", "/jobs/{approved}/archive", null, "401 200 403 200" },
        { "DELETE", "/jobs/{draft}", null, "401 204 404 204" },
        { "DELETE", "/jobs/{approved}", null, "401 204 403 204" },
        { "POST", "/job-types", """{"name": "Any type"}""", "401 403 403 201" },
        { "PUT", "/job-types/{job-type}", """{"name": "Other"}""", "401 403 403 200" },
        { "DELETE", "/job-types/{job-type}", null, "401 403 403 204" },
        { "POST", "/job-categories", """{"name": "Any category"}""", "401 403 403 201" },
        { "PATCH", "/job-categories/{job-category}", """{"name": "Other"}""", "401 403 403 200" },
        { "DELETE", "/job-categories/{job-category}", null, "401 403 403 204" },
        { "GET", "/jobs/mine", null, "401 200 200 200" },
        { "GET", "/jobs/{draft}/review-comments", null, "401 200 404 200" },
        { "GET", "/jobs/{approved}/review-comments", null, "401 200 403 200" },
        { "POST", "/jobs/{draft}/review-comments", """{"comment": "Hm."}""", "401 403 403 201" },
        { "POST", "/jobs/00000000-0000-0000-0000-000000000001/review-comments", """{"comment": "Hm."}""", "401 403 403 404" },
        { "GET", "/review-comments/{comment}", null, "401 200 404 200" },
        { "DELETE", "/review-comments/{comment}", null, "401 403 403 204" },
    };

    public static TheoryData<string, string> WrongMembers { get; } = new()
    {
        { """{"company_name": ""}""", "company_name: A text is needed here." },
        { """{"company_name": null}""", "company_name: The value may not be null." },
        { $$"""{"job_title": "{{Text201}}"}""", "job_title: The text has 201 characters, but at most 200 are allowed." },
        { $$"""{"city": "{{Text201}}"}""", "city: The text has 201 characters, but at most 100 are allowed." },
        { """{"description": "a\u0000b"}""", "description: Character 2 is the control character U+0000, which is not allowed here." },
        { """{"url": "ftp://example.org"}""", "url: An absolute address is needed here that begins with http:// or https://." },
        { """{"url": "example"}""", "url: \"example\" is not an absolute URL." },
        { """{"expires": "2001-01-01"}""", "expires: 2001-01-01 is past; today or a later day is needed here." },
        { """{"expires": "soon"}""", "expires: \"soon\" is not a date of the form YYYY-MM-DD." },
        { """{"telecommuting": "yes"}""", "telecommuting: \"yes\" is not true or false." },
        { """{"category_id": "00000000-0000-0000-0000-000000000001"}""", "category_id: There is nothing with the id 00000000-0000-0000-0000-000000000001." },
        { """{"job_type_ids": ["x"]}""", "job_type_ids.0: \"x\" is not a UUID." },
    };

    [Theory]
    [MemberData(nameof(Senders))]
    public async Task A_route_does_it_for_those_who_may(string method, string path, string? body, string statuses)
    {
        var found = new List<int>();
        foreach (var sender in new[] { Sender.Anonymous, Sender.Owner, Sender.Other, Sender.Staff })
        {
            found.Add((await server.SendAsync(sender, method, await FillAsync(path), body)).Status);
        }

        Assert.Equal(statuses, string.Join(' ', found));
    }

    [Fact]
    public async Task A_new_job_is_a_draft_with_everything_that_was_sent()
    {
        var category = await server.CreateAsync(Sender.Staff, "/job-categories", """{"name": "Everything"}""");
        var type = await server.CreateAsync(Sender.Staff, "/job-types", """{"name": "Every type", "slug": "every-type"}""");

        var answer = await server.SendAsync(
            Sender.Owner,
            "POST",
            "/jobs",
            $$"""
            {"company_name": "Zoë & Söhne", "job_title": "Tester", "city": "Ulm", "region": "BW", "country": "Germany", "description": "# Test\n\nAll.",
             "requirements": "*", "contact": "Zoë", "url": "https://example.org/?a=b", "email": "zoe@example.org", "telecommuting": true, "agencies": true,
             "expires": "2999-12-31", "category_id": "{{category}}", "job_type_ids": ["{{type}}"], "status": "approved", "creator_id": "x", "is_featured": true}
            """);

        var id = answer.Json["id"]!.ToString();
        Assert.Equal((201, $"http://localhost:8000/api/v1/jobs/{id}", 1L, "no-store"), (answer.Status, answer.Header("Location"), answer.Version, answer.Header("Cache-Control")));
        var job = answer.Json.AsObject();
        job.Remove("created_at");
        job.Remove("updated_at");
        Assert.Equal(
            $$"""
            {"id":"{{id}}","slug":"zoe-sohne-tester","company_name":"Zoë & Söhne","job_title":"Tester","city":"Ulm","region":"BW","country":"Germany","description":"# Test\n\nAll.","requirements":"*","contact":"Zoë","url":"https://example.org/?a=b","telecommuting":true,"agencies":true,"expires":"2999-12-31","category":{"id":"{{category}}","name":"Everything","slug":"everything"},"job_types":[{"id":"{{type}}","name":"Every type","slug":"every-type"}],"status":"draft","category_id":"{{category}}","email":"zoe@example.org","creator_id":"{{server.IdOf(Sender.Owner)}}"}
            """.TrimEnd(),
            job.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
        Assert.Equal(answer.Body, (await server.SendAsync(Sender.Owner, "GET", $"/jobs/{id}")).Body);
        Assert.Equal(404, (await server.SendAsync(Sender.Other, "GET", $"/jobs/{id}")).Status);
    }

    [Fact]
    public async Task A_job_goes_from_draft_to_the_board_and_off_it()
    {
        var id = await server.CreateAsync(Sender.Owner, "/jobs", New("Walker"));

        Assert.Equal("review", await StepAsync(Sender.Owner, id, "submit"));
        Assert.Equal("rejected", await StepAsync(Sender.Staff, id, "reject?comment=Say%20more."));
        Assert.Equal("draft", (await server.SendAsync(Sender.Owner, "PUT", $"/jobs/{id}", """{"description": "More."}""")).Json["status"]!.ToString());
        Assert.Equal("review", await StepAsync(Sender.Owner, id, "submit"));
        Assert.Equal("approved", await StepAsync(Sender.Staff, id, "approve", """{"comment": "Good."}"""));
        Assert.Equal(200, (await server.SendAsync(Sender.Anonymous, "GET", $"/jobs/{id}")).Status);
        Assert.Equal("archived", await StepAsync(Sender.Owner, id, "archive"));
        var again = await server.SendAsync(Sender.Owner, "PATCH", $"/jobs/{id}/archive");
        Assert.Equal((409, """{"status":"archived"}"""), (again.Status, again.Json["extra"]!.ToJsonString()));
        Assert.Equal(["Good.", "Say more."], await CommentsAsync(id));
        Assert.Equal(204, (await server.SendAsync(Sender.Owner, "DELETE", $"/jobs/{id}")).Status);
        var gone = await server.SendAsync(Sender.Owner, "DELETE", $"/jobs/{id}");
        Assert.Equal((404, NoJob), (gone.Status, gone.Body));
    }

    [Theory]
    [MemberData(nameof(WrongMembers))]
    public async Task A_wrong_member_is_named_whether_it_is_new_or_changed(string change, string expected)
    {
        var body = JsonNode.Parse(New("Wrong"))!.AsObject();
        foreach (var (name, value) in JsonNode.Parse(change)!.AsObject())
        {
            body[name] = value?.DeepClone();
        }

        var created = await server.SendAsync(Sender.Owner, "POST", "/jobs", body.ToJsonString());
        var changed = await server.SendAsync(Sender.Owner, "PUT", await FillAsync("/jobs/{draft}"), change);

        Assert.Equal((422, $"body {expected}"), (created.Status, created.Extra));
        Assert.Equal(422, changed.Status);
        Assert.StartsWith($"body {expected.Split(':')[0]}: ", changed.Extra, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_that_is_wrong_is_named_at_once()
    {
        var answer = await server.SendAsync(Sender.Owner, "POST", "/jobs", """{"company_name": "", "job_title": " ", "country": "", "description": "", "email": "x"}""");

        Assert.Equal(422, answer.Status);
        Assert.Equal(
            ["company_name", "job_title", "country", "description", "email"],
            answer.Json["extra"]!.AsArray().Select(entry => entry!["key"]!.ToString()));
    }

    [Fact]
    public async Task A_job_may_be_sent_back_as_it_was_read()
    {
        var path = await FillAsync("/jobs/{draft}");
        var read = await server.SendAsync(Sender.Owner, "GET", path);

        var answer = await server.SendAsync(Sender.Owner, "PUT", path, read.Body, read.Header("ETag"));

        Assert.Equal(200, answer.Status);
        Assert.Equal(read.Json["id"]!.ToString(), answer.Json["id"]!.ToString());
        Assert.Equal(read.Json["status"]!.ToString(), answer.Json["status"]!.ToString());
    }

    [Fact]
    public async Task Everything_that_is_wrong_with_a_change_is_told_at_once()
    {
        var path = await FillAsync("/jobs/{draft}");
        var rules = """
            {"company_name": null, "job_title": "", "telecommuting": null, "email": null, "job_type_ids": null, "expires": "2001-01-01", "city": null}
            """;

        Assert.Equal(
            """
            body company_name: This may be left out, but it may not be null.
            body job_title: A text is needed here.
            body email: This may be left out, but it may not be null.
            body telecommuting: This may be left out, but it may not be null.
            body expires: 2001-01-01 is past; today or a later day is needed here.
            body job_type_ids: This may be left out, but it may not be null.
            """,
            (await server.SendAsync(Sender.Owner, "PUT", path, rules)).Extra);
        Assert.Equal(
            $"""
            body agencies: "no" is not true or false.
            body company_name: This may be left out, but it may not be null.
            body job_title: A text is needed here.
            body telecommuting: This may be left out, but it may not be null.
            body email: This may be left out, but it may not be null.
            body job_type_ids: This may be left out, but it may not be null.
            body expires: 2001-01-01 is past; today or a later day is needed here.
            """,
            (await server.SendAsync(Sender.Owner, "PUT", path, rules.Replace("\"city\"", "\"agencies\": \"no\", \"city\"", StringComparison.Ordinal))).Extra);
        Assert.Equal(200, (await server.SendAsync(Sender.Owner, "PUT", path, """{"city": null, "status": null}""")).Status);
    }

    [Fact]
    public async Task A_change_that_is_based_on_an_old_version_is_412()
    {
        var path = await FillAsync("/jobs/{draft}");
        var read = await server.SendAsync(Sender.Owner, "GET", path);

        var first = await server.SendAsync(Sender.Owner, "PUT", path, """{"city": "One"}""", read.Header("ETag"));
        var second = await server.SendAsync(Sender.Owner, "PUT", path, """{"city": "Two"}""", read.Header("ETag"));
        var submit = await server.SendAsync(Sender.Owner, "PATCH", $"{path}/submit", null, read.Header("ETag"));
        var delete = await server.SendAsync(Sender.Owner, "DELETE", path, null, read.Header("ETag"));
        var third = await server.SendAsync(Sender.Owner, "DELETE", path, null, first.Header("ETag"));

        Assert.Equal((200, 412, 412, 412, 204), (first.Status, second.Status, submit.Status, delete.Status, third.Status));
        Assert.NotEqual(read.Header("ETag"), first.Header("ETag"));
        Assert.Equal($$"""{"version":{{first.Version}}}""", second.Json["extra"]!.ToJsonString());
    }

    [Fact]
    public async Task A_comment_is_answered_with_its_shape_and_address()
    {
        var job = await server.CreateAsync(Sender.Owner, "/jobs", New("Commented"));

        var answer = await server.SendAsync(Sender.Staff, "POST", $"/jobs/{job}/review-comments", $$"""{"comment": "Hm.", "job_id": "{{job}}"}""");
        var other = await server.SendAsync(Sender.Staff, "POST", $"/jobs/{job}/review-comments", $$"""{"comment": "Hm.", "job_id": "{{Guid.Empty}}"}""");

        var id = answer.Json["id"]!.ToString();
        Assert.Equal((201, $"http://localhost:8000/api/v1/review-comments/{id}"), (answer.Status, answer.Header("Location")));
        Assert.Equal("id job_id creator_id comment created_at updated_at", string.Join(' ', answer.Json.AsObject().Select(member => member.Key)));
        Assert.Equal((job, $"{server.IdOf(Sender.Staff)}"), (answer.Json["job_id"]!.ToString(), answer.Json["creator_id"]!.ToString()));
        Assert.Equal((422, "body job_id: The address names another row."), (other.Status, other.Extra));
    }

    [Fact]
    public async Task Only_the_owner_and_staff_see_who_offers_a_job()
    {
        var path = await FillAsync("/jobs/{approved}");

        foreach (var (sender, sees) in new[] { (Sender.Anonymous, false), (Sender.Other, false), (Sender.Owner, true), (Sender.Staff, true), (Sender.Superuser, true) })
        {
            var job = (await server.SendAsync(sender, "GET", path)).Json.AsObject();
            Assert.Equal((sees, sees, false), (job.ContainsKey("email"), job.ContainsKey("creator_id"), job.ContainsKey("_private")));
        }

        var mine = (await server.SendAsync(Sender.Owner, "GET", "/jobs/mine?limit=1000")).Json.AsArray();
        Assert.All(mine, job => Assert.Equal($"{server.IdOf(Sender.Owner)}", job!["creator_id"]!.ToString()));
        var all = (await server.SendAsync(Sender.Owner, "GET", "/jobs?limit=1000")).Json.AsArray();
        Assert.Contains(all, job => job!.AsObject().ContainsKey("email"));
        Assert.Contains(all, job => !job!.AsObject().ContainsKey("email"));
    }

    [Fact]
    public async Task A_slug_of_ones_own_must_be_free()
    {
        await server.CreateAsync(Sender.Staff, "/job-types", """{"name": "Slug", "slug": "my-slug"}""");

        var answer = await server.SendAsync(Sender.Staff, "POST", "/job-types", """{"name": "Slug", "slug": "my-slug"}""");

        Assert.Equal((409, """{"slug":"my-slug"}"""), (answer.Status, answer.Json["extra"]!.ToJsonString()));
    }

    private static string New(string company) =>
        $$"""{"company_name": "{{company}}", "job_title": "Tester", "country": "Finland", "description": "Test.", "email": "jobs@example.org"}""";

    /// <summary>Puts the id of a new row in place of a name in braces.</summary>
    private async Task<string> FillAsync(string path)
    {
        var start = path.IndexOf('{', StringComparison.Ordinal);
        if (start < 0)
        {
            return path;
        }

        var name = path[(start + 1)..path.IndexOf('}', StringComparison.Ordinal)];
        var id = name switch
        {
            "job-type" => await server.CreateAsync(Sender.Staff, "/job-types", """{"name": "Filled"}"""),
            "comment" => await CreateCommentAsync(),
            "job-category" => await server.CreateAsync(Sender.Staff, "/job-categories", """{"name": "Filled"}"""),
            _ => await server.CreateAsync(Sender.Owner, "/jobs", New("Filled")),
        };
        foreach (var step in name switch { "review" => ["submit"], "approved" => ["submit", "approve"], _ => Array.Empty<string>() })
        {
            await StepAsync(Sender.Staff, id, step);
        }

        return path.Replace($"{{{name}}}", id, StringComparison.Ordinal);
    }

    private async Task<string> CreateCommentAsync() => await server.CreateAsync(
        Sender.Staff,
        $"/jobs/{await server.CreateAsync(Sender.Owner, "/jobs", New("Commented"))}/review-comments",
        """{"comment": "Hm."}""");

    private async Task<string> StepAsync(Sender sender, string id, string step, string? body = null)
    {
        var answer = await server.SendAsync(sender, "PATCH", $"/jobs/{id}/{step}", body);
        return answer.Status == 200 ? answer.Json["status"]!.ToString() : answer.Body;
    }

    private async Task<string[]> CommentsAsync(string id) =>
        [.. (await server.SendAsync(Sender.Owner, "GET", $"/jobs/{id}/review-comments")).Json.AsArray().Select(comment => comment!["comment"]!.ToString())];
}
