using System.Text;

namespace PyDotOrg.Graph.Rest.Tests.Contract;

/// <summary>Naming people by their user names (contract rest-v1, sections 7.14 and 7.21).</summary>
[Collection(WritingTests.Name)]
public sealed class NominateTests(WritingServer server)
{
    [Fact]
    public async Task Somebody_is_named_whether_they_have_been_named_before_or_not()
    {
        var (path, election) = await OpenAsync();
        var name = await NameOfAsync(Sender.Owner);

        var first = await server.SendAsync(Sender.Other, "POST", path, $$"""{"nominee_username": "{{name}}", "endorsement": "Knows all."}""");
        using var form = new FormUrlEncodedContent([new("nominee_username", name), new("endorsement", "Röd & blå"), new("unknown", "1")]);
        var second = await server.PostFormAsync(Sender.Staff, path + "/", form);

        Assert.Equal((201, 201), (first.Status, second.Status));
        Assert.Equal("id nominee_id nominator_id endorsement created_at updated_at", string.Join(' ', first.Json.AsObject().Select(static member => member.Key)));
        Assert.Equal($"http://localhost:8000/api/v1/nominations/{first.Json["id"]}", first.Header("Location"));
        Assert.Equal(("Knows all.", "Röd & blå"), (first.Json["endorsement"]!.ToString(), second.Json["endorsement"]!.ToString()));
        Assert.Equal($"{server.IdOf(Sender.Other)} {server.IdOf(Sender.Staff)}", $"{first.Json["nominator_id"]} {second.Json["nominator_id"]}");
        Assert.Equal(first.Json["nominee_id"]!.ToString(), second.Json["nominee_id"]!.ToString());
        var nominee = await server.SendAsync(Sender.Staff, "GET", $"/nominees/{first.Json["nominee_id"]}");
        Assert.Equal($"{election} {server.IdOf(Sender.Owner)} false", $"{nominee.Json["election_id"]} {nominee.Json["user_id"]} {nominee.Json["accepted"]}");

        Assert.Equal(409, (await server.SendAsync(Sender.Other, "POST", path, $$"""{"nominee_username": "{{name}}"}""")).Status);
    }

    [Fact]
    public async Task Nobody_is_named_who_is_not_there_or_when_nominations_are_closed()
    {
        var (path, election) = await OpenAsync();
        var body = $$"""{"nominee_username": "{{await NameOfAsync(Sender.Owner)}}"}""";

        Assert.Equal(401, (await server.SendAsync(Sender.Anonymous, "POST", path, body)).Status);
        Assert.Equal((404, "There is no election with this slug."), Told(await server.SendAsync(Sender.Other, "POST", "/api/nominations/none/nominate", body)));
        Assert.Equal((404, "There is no member with this user name."), Told(await server.SendAsync(Sender.Other, "POST", path, """{"nominee_username": "nobody"}""")));
        Assert.Equal("body nominee_username: A value is required.", (await server.SendAsync(Sender.Other, "POST", path, "{}")).Extra);

        var past = $$"""{"nominations_open": "2020-01-01", "nominations_close": "2020-01-02"}""";
        Assert.Equal(200, (await server.SendAsync(Sender.Staff, "PUT", $"/elections/{election}", past)).Status);
        var closed = await server.SendAsync(Sender.Other, "POST", path, body);
        Assert.Equal((409, """{"status":"upcoming"}"""), (closed.Status, closed.Json["extra"]!.ToJsonString()));
        Assert.Equal("[]", (await server.SendAsync(Sender.Staff, "GET", $"/nominees?election_id={election}")).Body);
    }

    [Fact]
    public async Task Nominations_at_the_same_time_find_one_nominee()
    {
        var (path, election) = await OpenAsync();
        var body = $$"""{"nominee_username": "{{await NameOfAsync(Sender.Owner)}}"}""";

        var answers = await Task.WhenAll(new[] { Sender.Owner, Sender.Other, Sender.Staff, Sender.Superuser }.Select(sender => server.SendAsync(sender, "POST", path, body)));

        Assert.All(answers, static answer => Assert.Equal(201, answer.Status));
        Assert.Single((await server.SendAsync(Sender.Staff, "GET", $"/nominees?election_id={election}")).Json.AsArray());
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded; charset=iso-8859-1", "nominee_username=a", 415)]
    [InlineData("multipart/form-data; boundary=x", "--x--", 415)]
    [InlineData("application/x-www-form-urlencoded", "nominee_username=\u00ff", 400)]
    [InlineData("application/x-www-form-urlencoded", "a=1&a=2&a=3&nominee_username=%00", 422)]
    [InlineData("application/x-www-form-urlencoded", "", 400)]
    public async Task A_form_that_cannot_be_read_is_refused(string type, string text, int status)
    {
        var (path, _) = await OpenAsync();
        using var form = new ByteArrayContent(Encoding.Latin1.GetBytes(text));
        form.Headers.TryAddWithoutValidation("Content-Type", type);

        Assert.Equal(status, (await server.PostFormAsync(Sender.Other, path, form)).Status);
    }

    [Fact]
    public async Task A_form_has_no_more_fields_than_it_may()
    {
        var (path, _) = await OpenAsync();
        using var form = new FormUrlEncodedContent(Enumerable.Range(0, 101).Select(static number => KeyValuePair.Create($"f{number}", "")));

        var answer = await server.PostFormAsync(Sender.Other, path, form);

        Assert.Equal((400, "The request body is no form in UTF-8 with at most 100 fields."), Told(answer));
    }

    private static (int, string) Told(WriteAnswer answer) => (answer.Status, answer.Detail);

    private async Task<string> NameOfAsync(Sender sender) => (await server.SendAsync(Sender.Staff, "GET", $"/users/{server.IdOf(sender)}")).Json["username"]!.ToString();

    /// <summary>A new election whose nominations are open, and where people are named in it.</summary>
    private async Task<(string Path, string Id)> OpenAsync()
    {
        var slug = $"e{Guid.NewGuid():N}";
        var today = DateTime.UtcNow.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var id = await server.CreateAsync(
            Sender.Staff, "/elections",
            $$"""{"name": "E", "slug": "{{slug}}", "nominations_open": "{{today}}", "nominations_close": "{{today}}", "voting_open": "2099-01-01", "voting_close": "2099-01-02"}""");
        return ($"/api/nominations/{slug}/nominate", id);
    }
}
