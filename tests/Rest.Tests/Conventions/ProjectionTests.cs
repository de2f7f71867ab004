using System.Diagnostics;
using System.Text.Json.Nodes;

namespace PyDotOrg.Graph.Rest.Tests.Conventions;

/// <summary>Which members an answer has (contract: REST conventions, section A.1).</summary>
[Collection(FacadeTests.Name)]
public sealed class ProjectionTests(FacadeServer server)
{
    private const string Row = "/api/v1/releases/{release}";
    private const string Jobs = "/api/v1/jobs";

    [Theory]
    [InlineData("fields=slug,id", "id slug")]
    [InlineData("fields=id&fields=slug", "id slug")]
    [InlineData("fields= id , slug ,,", "id slug")]
    [InlineData("fields=id,nothing,Slug,password", "id")]
    [InlineData("fields=id,slug&omit=slug", "id")]
    [InlineData("fields=id,slug&omit=slug.x,id.y", "id slug")]
    [InlineData("fields=nothing", "")]
    [InlineData("fields=_version,_private,_modified,__typename,_links", "")]
    [InlineData("fields=id.x,content.markup,.,..,id.", "")]
    [InlineData("fields=id&omit=id", "")]
    [InlineData("omit=_version,content,created_at,updated_at,release_page_id,release_notes_url,show_on_download_page,resource_uri,eol_date,release_date", "id name slug version status is_latest is_published pre_release")]
    public async Task Members_are_chosen_by_name_and_stay_in_their_order(string query, string expected)
    {
        var whole = (await server.GetAsync(Row)).Json.AsObject();

        var answer = await server.GetAsync($"{Row}?{query.Replace(" ", "%20", StringComparison.Ordinal)}");

        Assert.Equal(200, answer.Status);
        var names = expected.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(new JsonObject(names.Select(name => KeyValuePair.Create(name, whole[name]?.DeepClone()))).ToJsonString(), answer.Json.ToJsonString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("fields=&omit=,,&expand=")]
    [InlineData("omit=nothing,_version")]
    public async Task Without_names_the_answer_is_whole(string query) =>
        Assert.Equal((await server.GetAsync(Row)).Body, (await server.GetAsync($"{Row}?{query}")).Body);

    [Theory]
    [InlineData("fields=id,category.name", """{"id":0,"category":{"name":0}}""")]
    [InlineData("fields=category.name,category.slug,job_types.slug", """{"category":{"name":0,"slug":0},"job_types":[{"slug":0}]}""")]
    [InlineData("fields=category,category.name&omit=category.id", """{"category":{"name":0,"slug":0}}""")]
    [InlineData("fields=category.nothing,id", """{"id":0}""")]
    [InlineData("fields=category&omit=category.id,category.name,category.slug", """{"category":{}}""")]
    public async Task Dots_lead_into_objects_and_arrays(string query, string expected)
    {
        var rows = (await server.GetAsync($"{Jobs}?limit=3&{query}")).Rows;

        Assert.Equal(3, rows.Length);
        Assert.All(rows, row => Assert.Equal(expected, Outline(row)));
    }

    [Fact]
    public async Task Rows_of_envelopes_and_of_lists_that_are_asked_for_with_a_body_have_chosen_members()
    {
        var plain = await server.GetAsync($"{Jobs}?limit=2&fields=slug");
        var envelope = await server.GetAsync($"{Jobs}?limit=2&fields=slug&envelope=1");
        var posted = await server.SendAsync(HttpMethod.Post, $"{Jobs}/search?limit=2&fields=slug");

        Assert.All(plain.Rows, static row => Assert.Equal("""{"slug":0}""", Outline(row)));
        Assert.Equal(plain.Json.ToJsonString(), envelope.Json["results"]!.ToJsonString());
        Assert.Equal(2, posted.Rows.Length);
        Assert.All(posted.Rows, static row => Assert.Equal("""{"slug":0}""", Outline(row)));
    }

    [Fact]
    public async Task Objects_without_members_are_empty() =>
        Assert.Equal("[{},{}]", (await server.GetAsync("/api/v1/releases?limit=2&fields=nothing")).Body);

    [Fact]
    public async Task Nobody_is_shown_private_members_by_asking_for_them() =>
        Assert.All((await server.GetAsync($"{Jobs}?fields=slug,email,creator_id,_private,viewerSeesPrivate")).Rows, static row => Assert.Equal("""{"slug":0}""", Outline(row)));

    [Theory]
    [InlineData("fields")]
    [InlineData("omit")]
    [InlineData("expand")]
    public async Task More_than_fifty_names_are_refused(string parameter)
    {
        var answer = await server.GetAsync($"{Row}?{parameter}={string.Join(',', Enumerable.Repeat("files", 51))}");

        Assert.Equal(
            (400, $$$"""{"detail":"Some parameters of the request are not valid.","status_code":400,"extra":[{"key":"{{{parameter}}}","source":"query","message":"There are more than 50 names."}]}"""),
            (answer.Status, answer.Body));
        Assert.Equal(200, (await server.GetAsync($"{Row}?{parameter}={string.Join(',', Enumerable.Repeat("files", 50))}")).Status);
    }

    [Fact]
    public async Task Very_deep_names_are_names_of_nothing() =>
        Assert.Equal("{}", (await server.GetAsync($"{Row}?fields={string.Join('.', Enumerable.Repeat("a", 5000))}")).Body);

    [Fact]
    public async Task Fewer_members_are_fewer_columns()
    {
        var all = await StatementAsync($"{Row}?new=1");
        var few = await StatementAsync($"{Row}?fields=slug&new=1");
        var none = await StatementAsync($"{Row}?omit=content,release_notes_url&new=1");

        Assert.Contains("content", all, StringComparison.Ordinal);
        Assert.DoesNotContain("content", few, StringComparison.Ordinal);
        Assert.DoesNotContain("eol_date", few, StringComparison.Ordinal);
        Assert.Contains("slug", few, StringComparison.Ordinal);
        Assert.DoesNotContain("content", none, StringComparison.Ordinal);
        Assert.Contains("eol_date", none, StringComparison.Ordinal);
    }

    /// <summary>The only statement that a request runs.</summary>
    private async Task<string> StatementAsync(string path)
    {
        var statements = new List<string>();
        using var root = new Activity("test").Start();
        using var listener = new ActivityListener
        {
            ShouldListenTo = static source => source.Name is "PyDotOrg.Graph.Statements" or "Microsoft.AspNetCore", // Which takes the trace over.
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                if (activity.TraceId == root.TraceId && activity.GetTagItem("db.query.text") is string statement)
                {
                    statements.Add(statement);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        using var answer = await server.AskAsync(HttpMethod.Get, path, ("traceparent", root.Id!)); // It was started.
        Assert.Equal(200, (int)answer.StatusCode);
        return Assert.Single(statements);
    }

    /// <summary>The members of a value, with 0 for what is none; of lists the first item.</summary>
    private static string Outline(JsonNode? node) => node switch
    {
        JsonObject members => $"{{{string.Join(',', members.Select(static member => $"\"{member.Key}\":{Outline(member.Value)}"))}}}",
        JsonArray items => $"[{Outline(items[0])}]",
        _ => "0",
    };
}
