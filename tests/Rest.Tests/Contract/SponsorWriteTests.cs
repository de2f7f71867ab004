namespace PyDotOrg.Graph.Rest.Tests.Contract;

/// <summary>Writing levels, sponsors and sponsorships (contract rest-v1, sections 7.6, 7.21 and 8.6).</summary>
[Collection(WritingTests.Name)]
public sealed class SponsorWriteTests(WritingServer server)
{
    private const string Application =
        """{"company_name": "ACME <slug>", "website": "https://acme.example/", "description": "Anvils.", "contact_name": "Ada", "contact_email": "ada@acme.example"}""";

    private const string NewSponsorship = """{"sponsor_id": "<sponsor>", "level_id": "<level>"}""";

    /// <summary>A route, its body, and the statuses for nobody, the owner, another member and staff.</summary>
    public static TheoryData<string, string, string?, string> Senders { get; } = new()
    {
        { "POST", "/sponsorship-levels", """{"name": "Gold"}""", "401 403 403 201" },
        { "PUT", "/sponsorship-levels/<level>", """{"order": 7}""", "401 403 403 200" },
        { "DELETE", "/sponsorship-levels/<level>", null, "401 403 403 204" },
        { "POST", "/sponsors", """{"name": "ACME"}""", "401 403 403 201" },
        { "PUT", "/sponsors/<sponsor>", """{"city": "Turku"}""", "401 200 404 200" },
        { "PATCH", "/sponsors/<public>", """{"city": "Turku"}""", "401 200 403 200" },
        { "DELETE", "/sponsors/<free>", null, "401 403 403 204" },
        { "DELETE", "/sponsors/<sponsor>", null, "401 403 403 409" },
        { "POST", "/sponsors/apply", Application, "401 201 201 201" },
        { "POST", "/sponsorships", NewSponsorship, "401 403 403 201" },
        { "PUT", "/sponsorships/<applied>", """{"sponsorship_fee": 7}""", "401 403 403 200" },
        { "PUT", "/sponsorships/<locked>", """{"sponsorship_fee": 7}""", "401 403 403 409" },
        { "PUT", "/sponsorships/<locked>", """{"locked": false}""", "401 403 403 200" },
        { "PATCH", "/sponsorships/<applied>/approve", null, "401 403 403 200" },
        { "PATCH", "/sponsorships/<applied>/reject", null, "401 403 403 200" },
        { "PATCH", "/sponsorships/<applied>/finalize", null, "401 403 403 409" },
        { "PATCH", "/sponsorships/<approved>/approve", null, "401 403 403 409" },
        { "PATCH", "/sponsorships/<approved>/finalize", null, "401 403 403 200" },
        { "DELETE", "/sponsorships/<applied>", null, "401 403 403 204" },
        { "GET", "/sponsors/<sponsor>", null, "404 200 404 200" },
        { "GET", "/sponsorships/<applied>", null, "404 404 404 200" },
    };

    [Theory]
    [MemberData(nameof(Senders))]
    public async Task A_route_does_it_for_those_who_may(string method, string path, string? body, string statuses) =>
        Assert.Equal(statuses, await server.StatusesAsync(method, path, body, MakeAsync));

    [Fact]
    public async Task An_application_is_received_and_kept()
    {
        var answer = await server.SendAsync(
            Sender.Owner,
            "POST",
            "/sponsors/apply",
            """
            {"company_name": "Pluto AG", "website": "https://pluto.example/", "description": "Far.", "contact_name": "Ada", "contact_email": "ada@pluto.example",
             "contact_phone": "0049 1", "city": "Ulm", "state": "BW", "country": "DE", "postal_code": "89073", "mailing_address": "Weg 1", "sponsorship_level": "copper",
             "goals": ["Be seen", "Hire"], "additional_message": "Soon?", "twitter_handle": "pluto", "linkedin_url": ""}
            """);

        var id = answer.Json["sponsor_id"]!.ToString();
        Assert.Equal((201, $"http://localhost:8000/api/v1/sponsors/{id}"), (answer.Status, answer.Header("Location")));
        Assert.Equal($$"""{"message":"The application has been received.","status":"success","sponsor_id":"{{id}}"}""", answer.Body);
        var sponsor = (await server.SendAsync(Sender.Owner, "GET", $"/sponsors/{id}")).Json.AsObject();
        sponsor.Remove("created");
        sponsor.Remove("updated");
        Assert.Equal(
            $$"""{"id":"{{id}}","name":"Pluto AG","slug":"pluto-ag","description":"Far.","landing_page_url":"https://pluto.example/","twitter_handle":"pluto","linked_in_page_url":"","web_logo":"","print_logo":"","primary_phone":"0049 1","mailing_address_line_1":"Weg 1","mailing_address_line_2":"","city":"Ulm","state":"BW","postal_code":"89073","country":"DE","country_of_incorporation":"","state_of_incorporation":"","creator_id":"{{server.IdOf(Sender.Owner)}}","last_modified_by_id":"{{server.IdOf(Sender.Owner)}}"}""",
            sponsor.ToJsonString());
        var sponsorship = Assert.Single((await server.SendAsync(Sender.Owner, "GET", $"/sponsorships/by-sponsor/{id}")).Json.AsArray())!;
        var level = (await server.SendAsync(Sender.Anonymous, "GET", $"/sponsorship-levels/{sponsorship["level_id"]}")).Json;
        Assert.Equal(("applied", $"{server.IdOf(Sender.Owner)}", "0"), (sponsorship["status"]!.ToString(), sponsorship["submitted_by_id"]!.ToString(), level["order"]!.ToString()));
    }

    [Fact]
    public async Task Everything_that_is_wrong_with_an_application_is_named()
    {
        var missing = await server.SendAsync(Sender.Owner, "POST", "/sponsors/apply", "{}");
        var wrong = await server.SendAsync(
            Sender.Owner,
            "POST",
            "/sponsors/apply",
            """{"company_name": "", "website": "javascript:alert(1)", "description": " ", "contact_name": "x", "contact_email": "nobody", "postal_code": "123456789012345678901"}""");

        Assert.Equal(422, missing.Status);
        Assert.Equal(["company_name", "contact_email", "contact_name", "description", "website"], missing.Json["extra"]!.AsArray().Select(entry => entry!["key"]!.ToString()).Order(StringComparer.Ordinal));
        Assert.Equal(422, wrong.Status);
        Assert.Equal(["company_name", "contact_email", "description", "postal_code", "website"], wrong.Json["extra"]!.AsArray().Select(entry => entry!["key"]!.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_sponsor_has_all_members_and_keeps_what_is_not_sent()
    {
        const string Body =
            """
            {"name": "Mars Inc", "slug": "mars", "description": "Red.", "landing_page_url": "https://mars.example/", "twitter_handle": "mars", "linked_in_page_url": "https://linkedin.example/mars",
             "web_logo": "https://mars.example/1.svg", "print_logo": "https://mars.example/2.svg", "primary_phone": "1", "mailing_address_line_1": "Road 1", "mailing_address_line_2": "c/o",
             "city": "A", "state": "B", "postal_code": "C", "country": "D", "country_of_incorporation": "E", "state_of_incorporation": "F"}
            """;
        var answer = await server.SendAsync(Sender.Staff, "POST", "/sponsors", Body);

        var id = answer.Json["id"]!.ToString();
        var sent = System.Text.Json.Nodes.JsonNode.Parse(Body)!.AsObject();
        Assert.Equal(201, answer.Status);
        Assert.All(sent, member => Assert.Equal(member.Value!.ToString(), answer.Json[member.Key]!.ToString()));
        var changed = await server.SendAsync(Sender.Staff, "PUT", $"/sponsors/{id}", """{"mailing_address_line_2": "", "web_logo": ""}""", answer.Header("ETag"));
        Assert.Equal((200, "", "", "Road 1"), (changed.Status, changed.Json["mailing_address_line_2"]!.ToString(), changed.Json["web_logo"]!.ToString(), changed.Json["mailing_address_line_1"]!.ToString()));
        var wrong = await server.SendAsync(Sender.Staff, "PUT", $"/sponsors/{id}", $$"""{"mailing_address_line_1": "{{new string('x', 256)}}", "name": ""}""");
        Assert.Equal(["mailing_address_line_1", "name"], wrong.Json["extra"]!.AsArray().Select(entry => entry!["key"]!.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_sponsorship_is_approved_and_finalized_and_then_everybody_sees_it()
    {
        var created = await server.SendAsync(Sender.Staff, "POST", "/sponsorships", await FillAsync(
            """{"sponsor_id": "<sponsor>", "level_id": "<level>", "start_date": "2027-01-01", "end_date": "2027-12-31", "year": 2027, "sponsorship_fee": 5000, "renewal": true}"""));
        var id = created.Json["id"]!.ToString();
        Assert.Equal((201, $"http://localhost:8000/api/v1/sponsorships/{id}", "applied", $"{server.IdOf(Sender.Staff)}"), (created.Status, created.Header("Location"), created.Json["status"]!.ToString(), created.Json["submitted_by_id"]!.ToString()));
        Assert.Equal(
            "id sponsor_id level_id status start_date end_date year locked for_modified_package renewal applied_on approved_on rejected_on finalized_on sponsorship_fee submitted_by_id creator_id last_modified_by_id created updated",
            string.Join(' ', created.Json.AsObject().Select(member => member.Key)));
        var today = created.Json["applied_on"]!.ToString();

        var early = await server.SendAsync(Sender.Staff, "PATCH", $"/sponsorships/{id}/finalize");
        var approved = await server.SendAsync(Sender.Staff, "PATCH", $"/sponsorships/{id}/approve");
        var finalized = await server.SendAsync(Sender.Staff, "PATCH", $"/sponsorships/{id}/finalize");
        var late = await server.SendAsync(Sender.Staff, "PATCH", $"/sponsorships/{id}/reject");

        Assert.Equal((409, """{"status":"applied"}"""), (early.Status, early.Json["extra"]!.ToJsonString()));
        Assert.Equal((200, "approved", today), (approved.Status, approved.Json["status"]!.ToString(), approved.Json["approved_on"]!.ToString()));
        Assert.Equal((200, "finalized", today), (finalized.Status, finalized.Json["status"]!.ToString(), finalized.Json["finalized_on"]!.ToString()));
        Assert.Equal((409, """{"status":"finalized"}"""), (late.Status, late.Json["extra"]!.ToJsonString()));
        Assert.Equal(
            "id sponsor_id level_id status start_date end_date year",
            string.Join(' ', (await server.SendAsync(Sender.Anonymous, "GET", $"/sponsorships/{id}")).Json.AsObject().Select(member => member.Key)));
        var locked = await server.SendAsync(Sender.Staff, "PUT", $"/sponsorships/{id}", """{"locked": true}""");
        var refused = await server.SendAsync(Sender.Staff, "PUT", $"/sponsorships/{id}", """{"year": 2028}""");
        Assert.Equal((200, 409, "The sponsorship is locked; only that may be changed.", "{}"), (locked.Status, refused.Status, refused.Detail, refused.Json["extra"]!.ToJsonString()));
        var wrong = await server.SendAsync(Sender.Staff, "POST", "/sponsorships", await FillAsync(
            """{"sponsor_id": "<sponsor>", "level_id": "<level>", "start_date": "2027-01-02", "end_date": "2027-01-01"}"""));
        Assert.Equal((422, "body end_date: The last day must not come before the first."), (wrong.Status, wrong.Extra));
    }

    [Fact]
    public async Task A_level_that_is_used_stays()
    {
        var sponsorship = (await server.SendAsync(Sender.Staff, "POST", "/sponsorships", await FillAsync(NewSponsorship))).Json;

        var refused = await server.SendAsync(Sender.Staff, "DELETE", $"/sponsorship-levels/{sponsorship["level_id"]}");

        Assert.Equal((409, """{"sponsorships":1}"""), (refused.Status, refused.Json["extra"]!.ToJsonString()));
        var wrong = await server.SendAsync(Sender.Staff, "POST", "/sponsorship-levels", """{"name": "x", "order": -1, "sponsorship_amount": 1.5, "logo_dimension": 0}""");
        Assert.Equal(422, wrong.Status);
    }

    private Task<string> FillAsync(string text) => WritingServer.FillAsync(text, MakeAsync);

    private async Task<string> MakeAsync(string name)
    {
        switch (name)
        {
            case "level":
                return await server.CreateAsync(Sender.Staff, "/sponsorship-levels", """{"name": "Gold"}""");
            case "free":
                return await server.CreateAsync(Sender.Staff, "/sponsors", """{"name": "ACME"}""");
            case "sponsor":
            case "public":
                return await ApplyAsync(isPublic: name == "public");
            default:
                var id = await server.CreateAsync(Sender.Staff, "/sponsorships", await FillAsync(NewSponsorship));
                await (name switch
                {
                    "approved" => server.SendAsync(Sender.Staff, "PATCH", $"/sponsorships/{id}/approve"),
                    "locked" => server.SendAsync(Sender.Staff, "PUT", $"/sponsorships/{id}", """{"locked": true}"""),
                    _ => Task.CompletedTask,
                });
                return id;
        }
    }

    private async Task<string> ApplyAsync(bool isPublic)
    {
        var sponsor = (await server.SendAsync(Sender.Owner, "POST", "/sponsors/apply", await FillAsync(Application))).Json["sponsor_id"]!.ToString();
        if (isPublic)
        {
            var sponsorship = (await server.SendAsync(Sender.Owner, "GET", $"/sponsorships/by-sponsor/{sponsor}")).Json[0]!["id"];
            await server.SendAsync(Sender.Staff, "PUT", $"/sponsorships/{sponsorship}", """{"status": "finalized"}""");
        }

        return sponsor;
    }
}
