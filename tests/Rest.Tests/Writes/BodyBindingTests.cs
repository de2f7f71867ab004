using System.Text.Json;
using PyDotOrg.GraphQL;

namespace PyDotOrg.Graph.Rest.Tests.Writes;

/// <summary>What the members of a body become (contract rest-v1, sections 1.2 and 1.4).</summary>
[Collection(WriteTests.Name)]
public sealed class BodyBindingTests(BoardServer server)
{
    private const string One = "11111111-1111-1111-1111-111111111111";
    private const string Two = "22222222-2222-2222-2222-222222222222";

    public static TheoryData<string, string> WrongValues { get; } = new()
    {
        { """{}""", "company_name: A value is required." },
        { """{"company_name": null}""", "company_name: The value may not be null." },
        { """{"company_name": 5}""", "company_name: 5 is not a text." },
        { """{"company_name": ["x"]}""", "company_name: A list is not a text." },
        { """{"company_name": {"x": 1}}""", "company_name: An object is not a text." },
        { """{"companyName": "x"}""", "company_name: A value is required." },
        { """{"company_name": "x", "positions": 1.5}""", "positions: 1.5 is not an integer." },
        { """{"company_name": "x", "positions": "1"}""", "positions: \"1\" is not an integer." },
        { """{"company_name": "x", "positions": 2147483648}""", "positions: 2147483648 is not an integer." },
        { """{"company_name": "x", "budget": 9223372036854775808}""", "budget: 9223372036854775808 is not an integer." },
        { """{"company_name": "x", "ratio": 1e999}""", "ratio: 1e999 is not a number." },
        { """{"company_name": "x", "salary": 1e99}""", "salary: 1e99 is not a number." },
        { """{"company_name": "x", "is_urgent": "true"}""", "is_urgent: \"true\" is not true or false." },
        { """{"company_name": "x", "is_urgent": 1}""", "is_urgent: 1 is not true or false." },
        { """{"company_name": "x", "expires": "2025-02-30"}""", "expires: \"2025-02-30\" is not a date of the form YYYY-MM-DD." },
        { """{"company_name": "x", "expires": "2025-02-03T00:00:00Z"}""", "expires: \"2025-02-03T00:00:00Z\" is not a date of the form YYYY-MM-DD." },
        { """{"company_name": "x", "opens_at": "tomorrow"}""", "opens_at: \"tomorrow\" is not a date and time as in RFC 3339." },
        { """{"company_name": "x", "opens_at": "2025-02-03T04:05:06+25:00"}""", "opens_at: \"2025-02-03T04:05:06+25:00\" is not a date and time as in RFC 3339." },
        { """{"company_name": "x", "token": "1234"}""", "token: \"1234\" is not a UUID." },
        { """{"company_name": "x", "home_url": "/jobs"}""", "home_url: \"/jobs\" is not an absolute URL." },
        { """{"company_name": "x", "work": "FULL_TIME"}""", "work: \"FULL_TIME\" is not one of full_time, part_time, 3." },
        { """{"company_name": "x", "work": 3}""", "work: 3 is not one of full_time, part_time, 3." },
        { """{"company_name": "x", "category_id": "Q2F0ZWdvcnk6MQ=="}""", "category_id: \"Q2F0ZWdvcnk6MQ==\" is not a UUID." },
        { """{"company_name": "x", "category_id": 7}""", "category_id: 7 is not a UUID." },
        { """{"company_name": "x", "tag_ids": "x"}""", "tag_ids: \"x\" is not a list." },
        { """{"company_name": "x", "tag_ids": [null, "x", 1]}""", "tag_ids.0: The value may not be null.|tag_ids.1: \"x\" is not a UUID.|tag_ids.2: 1 is not a UUID." },
        { """{"company_name": "x", "venue": []}""", "venue: A list is not an object." },
        { """{"company_name": "x", "venue": {}}""", "venue.name: A value is required." },
        { """{"company_name": "x", "days": null}""", "days: The value may not be null." },
        { """{"company_name": "x", "content_type": 1}""", "content_type: 1 is not a text." },
        {
            """{"positions": "1", "occurrences": [{"dt_start": "x"}, 5, {"venue": {"name": 1}}, {"dt_start": "2025-01-01T00:00:00Z", "venue": null}], "work": "none"}""",
            "positions: \"1\" is not an integer.|occurrences.0.dt_start: \"x\" is not a date and time as in RFC 3339.|occurrences.1: 5 is not an object.|"
            + "occurrences.2.venue.name: 1 is not a text.|occurrences.2.dt_start: A value is required.|work: \"none\" is not one of full_time, part_time, 3.|company_name: A value is required."
        },
        { $$"""{"company_name": "x", "work": "{{new string('x', 100)}}"}""", $"work: \"{new string('x', 60)}...\" is not one of full_time, part_time, 3." },
        { $$"""{"company_name": "x", "work": "{{new string('x', 59)}}\ud83d\ude00"}""", $"work: \"{new string('x', 59)}...\" is not one of full_time, part_time, 3." },
        { "{\"company_name\": \"x\", \"work\": \"\\u0000\\u001f\\\"\"}", "work: \"\0\u001f\"\" is not one of full_time, part_time, 3." },
    };

    public static TheoryData<string, string> Moments { get; } = new()
    {
        { "2025-02-03T04:05:06Z", "2025-02-03T04:05:06.0000000+00:00" },
        { "2025-02-03T04:05:06", "2025-02-03T04:05:06.0000000+00:00" },
        { "2025-02-03t04:05:06.5z", "2025-02-03T04:05:06.5000000+00:00" },
        { "2025-02-03T04:05:06.123456789", "2025-02-03T04:05:06.1234567+00:00" },
        { "2025-02-03T04:05:06.1234567894-05:00", "2025-02-03T04:05:06.1234567-05:00" },
        { "2025-02-03T04:05:06+05:30", "2025-02-03T04:05:06.0000000+05:30" },
    };

    [Fact]
    public async Task Every_type_is_read()
    {
        await CreateAsync(
            """
            {"company_name": "Ünïcode 🐍", "positions": 3.0, "budget": 9007199254740993, "ratio": -1.5e-3, "salary": 12.50, "is_urgent": true,
             "expires": "2025-12-31", "opens_at": "2025-02-03T04:05:06+01:00", "token": "{11111111-1111-1111-1111-111111111111}",
             "home_url": "https://python.org/x", "work": "3", "category_id": "11111111111111111111111111111111", "words": ["a", ""],
             "venue": {"name": "Hall"}, "content_type": "markdown", "unknown": {"a": [1]}}
            """);

        Assert.Equal(
            new Board.CreatePostInput
            {
                CompanyName = "Ünïcode 🐍",
                Positions = 3,
                Budget = 9007199254740993,
                Ratio = -0.0015,
                Salary = 12.50m,
                IsUrgent = true,
                Expires = new DateOnly(2025, 12, 31),
                OpensAt = new DateTimeOffset(2025, 2, 3, 4, 5, 6, TimeSpan.FromHours(1)),
                Token = Guid.Parse(One),
                HomeUrl = new Uri("https://python.org/x"),
                Work = Board.Work.Third,
                CategoryId = Guid.Parse(One),
                Venue = new Board.Place { Name = "Hall" },
                MarkupType = "markdown",
                Days = 3,
            },
            Created with { Words = null });
        Assert.Equal(["a", ""], Created.Words);
    }

    [Fact]
    public async Task Lists_of_ids_and_of_objects_are_read()
    {
        await CreateAsync($$$"""{"company_name": "x", "tag_ids": ["{{{One}}}", "{{{Two}}}"], "occurrences": [{"dt_start": "2025-01-01T00:00:00", "venue": {"name": "A"}}, {"dt_start": "2025-01-02T00:00:00Z"}]}""");

        Assert.Equal([Guid.Parse(One), Guid.Parse(Two)], Created.TagIds);
        Assert.Equal(
            [
                new Board.Slot { Start = new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero), Venue = new Board.Place { Name = "A" } },
                new Board.Slot { Start = new DateTimeOffset(2025, 1, 2, 0, 0, 0, TimeSpan.Zero) },
            ],
            Created.Occurrences);
    }

    [Fact]
    public async Task Null_is_read_where_it_may_stand()
    {
        await CreateAsync("""{"company_name": "x", "positions": null, "tag_ids": null, "venue": null, "work": null, "category_id": null, "content_type": null}""");

        Assert.Equal(new Board.CreatePostInput { CompanyName = "x", Days = 3 }, Created);
    }

    [Theory]
    [MemberData(nameof(Moments))]
    public async Task A_moment_without_offset_is_utc(string text, string expected)
    {
        await CreateAsync($$"""{"company_name": "x", "opens_at": "{{text}}"}""");

        Assert.Equal(expected, $"{Created.OpensAt:O}");
    }

    [Theory]
    [InlineData("\\u0000\\u0001\\u001f\\u007f\\u0085\\u2028\\ufeff\\ufffe")]
    [InlineData("\\r\\n\\t\\b\\f")]
    [InlineData("' OR 1=1 --\\\"; <script>alert(1)</script>")]
    [InlineData("{{7*7}} ${7*7} %00 %0d%0a ../../etc/passwd")]
    public async Task A_text_arrives_as_it_is(string text)
    {
        await CreateAsync($$"""{"company_name": "x", "content_type": "{{text}}"}""");

        Assert.Equal(JsonSerializer.Deserialize<string>($"\"{text}\""), Created.MarkupType);
    }

    [Theory]
    [MemberData(nameof(WrongValues))]
    public async Task Every_wrong_value_is_named_at_once(string body, string expected)
    {
        var answer = await server.SendAsync("POST", "/api/v1/posts", body);

        Assert.Equal((422, "Some values of the request body are not valid."), (answer.Status, answer.Detail));
        Assert.Equal(expected, answer.Extra.Replace("\nbody ", "|", StringComparison.Ordinal)["body ".Length..]);
        Assert.Equal("no-store", answer.Header("Cache-Control"));
    }

    [Fact]
    public async Task No_more_mistakes_are_named_than_anybody_reads()
    {
        var answer = await server.SendAsync("POST", "/api/v1/posts", $$"""{"words": [{{string.Join(',', Enumerable.Repeat("0", 400_000))}}]}""");

        Assert.Equal((422, 100), (answer.Status, answer.Extra.Split('\n').Length));
    }

    [Fact]
    public async Task A_member_that_is_missing_is_not_null()
    {
        await server.SendAsync("PUT", "/api/v1/posts/{post}", "{}");
        Assert.Equal(new Board.UpdatePostInput { Id = Board.PostId, Version = 0 }, server.Arrived);

        await server.SendAsync("PUT", "/api/v1/posts/{post}", """{"note": null}""");
        Assert.Equal(new Board.UpdatePostInput { Id = Board.PostId, Version = 0, Note = new Optional<string?>(null) }, server.Arrived);
    }

    [Theory]
    [InlineData("""{"id": "22222222-2222-2222-2222-222222222222", "version": 5}""")]
    [InlineData("""{"id": 17, "version": "x"}""")]
    public async Task Neither_the_id_nor_the_version_is_taken_from_the_body(string body)
    {
        var answer = await server.SendAsync("PUT", "/api/v1/posts/{post}", body);

        Assert.Equal(200, answer.Status);
        Assert.Equal(new Board.UpdatePostInput { Id = Board.PostId, Version = 0 }, server.Arrived);
    }

    [Theory]
    [InlineData("{\"text\": \"x\"}", "")]
    [InlineData("{\"text\": \"x\", \"post_id\": null}", "body post_id: The value may not be null.")]
    [InlineData("{\"text\": \"x\", \"post_id\": \"0192D6A0000070008000000000000001\"}", "")]
    [InlineData("{\"text\": \"x\", \"post_id\": \"22222222-2222-2222-2222-222222222222\"}", "body post_id: The address names another row.")]
    [InlineData("{\"post_id\": \"x\"}", "body post_id: \"x\" is not a UUID.|body text: A value is required.")]
    public async Task A_reference_in_the_body_is_that_of_the_path(string body, string extra)
    {
        var answer = await server.SendAsync("POST", "/api/v1/posts/{post}/remarks", body);

        Assert.Equal(extra.Length == 0 ? 201 : 422, answer.Status);
        Assert.Equal(extra, extra.Length == 0 ? extra : answer.Extra.Replace('\n', '|'));
    }

    [Theory]
    [InlineData("?comment=from%20the%20address", null, "from the address")]
    [InlineData("?comment=from%20the%20address", "{}", "from the address")]
    [InlineData("?comment=from%20the%20address", "{\"comment\": \"from the body\"}", "from the body")]
    [InlineData("?comment=from%20the%20address", "{\"comment\": null}", null)]
    [InlineData("?comment=", "{}", null)]
    [InlineData("?comment=1&comment=2", "{}", "2")]
    [InlineData("?version=3", "{}", null)]
    public async Task A_member_may_stand_in_the_query_string(string query, string? body, string? expected)
    {
        await server.SendAsync("PATCH", $"/api/v1/posts/{{post}}/approve{query}", body);

        Assert.Equal(new Board.ApprovePostInput { Id = Board.PostId, Comment = expected }, server.Arrived);
    }

    [Fact]
    public async Task A_wrong_value_in_the_query_string_is_400()
    {
        var answer = await server.SendAsync("PATCH", "/api/v1/posts/{post}/approve?grade=x", """{"comment": 1}""");

        Assert.Equal((400, "body comment: 1 is not a text.\nquery grade: \"x\" is not an integer."), (answer.Status, answer.Extra));
    }

    private Board.CreatePostInput Created => Assert.IsType<Board.CreatePostInput>(server.Arrived);

    private async Task CreateAsync(string body) => Assert.Equal(201, (await server.SendAsync("POST", "/api/v1/posts", body)).Status);
}
