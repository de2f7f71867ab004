using System.Security.Claims;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Jobs;
using PyDotOrg.Graph.Data.Entities.Users;
using PyDotOrg.Graph.Schema.Tests.EntityFramework.Server;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Schema.Tests.EntityFramework;

/// <summary>Rows with conditions that other rows decide are the same ones, be they few or many; on both databases.</summary>
public sealed class DividedRowsTests
{
    private const int Many = 1100;
    private const string OfFew = "jobTypes: { some: { slug: { eq: \"few\" } } }";
    private const string OfMany = "jobTypes: { some: { slug: { eq: \"many\" } } }";
    private const string OfEither = "jobTypes: { some: { slug: { in: [\"few\", \"many\"] } } }";

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Every_page_of_a_list_has_its_rows_and_the_number_is_right(DatabaseProvider provider)
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        var jobs = await AddAsync(server);

        foreach (var (condition, rule) in new (string, Func<Job, bool>)[]
        {
            (OfFew, Has("few")),
            (OfMany, Has("many")),
            (OfEither, job => Has("few")(job) || Has("many")(job)),
            ($"{OfMany}, and: [{{ {OfFew} }}]", job => Has("few")(job) && Has("many")(job)),
            ($"{OfMany}, telecommuting: {{ eq: true }}", job => Has("many")(job) && job.Telecommuting),
            ($"{OfMany}, and: [{{ {OfEither} }}], expires: {{ neq: null }}", job => Has("many")(job) && job.Expires is not null),
        })
        {
            foreach (var (order, sort) in Orders)
            {
                var expected = sort(jobs.Where(rule)).Select(job => job.Slug).ToList();
                Assert.Equal(expected, await WalkAsync(server, $"where: {{ {condition} }}{order}", "first", "after", "endCursor"));
            }
        }
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Pages_are_walked_backwards_and_skipped_to_as_well(DatabaseProvider provider)
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        var jobs = await AddAsync(server);
        foreach (var (order, sort) in Orders)
        {
            var expected = sort(jobs.Where(Has("many"))).Select(job => job.Slug).ToList();
            var segment = await server.AskAsync($"{{ jobsOffset(skip: 1040, take: 50, where: {{ {OfMany} }}{order}) {{ items {{ slug }} totalCount }} }}");
            var few = await server.AskAsync($"{{ jobsOffset(skip: 3, take: 50, where: {{ {OfFew} }}{order}) {{ items {{ slug }} totalCount }} }}");

            Assert.Equal(expected, await WalkAsync(server, $"where: {{ {OfMany} }}{order}", "last", "before", "startCursor"));
            Assert.Equal(expected.Skip(1040).Take(50), Slugs(segment.Data.GetProperty("jobsOffset").GetProperty("items")));
            Assert.Equal(Many, segment.Data.GetProperty("jobsOffset").GetProperty("totalCount").GetInt32());
            Assert.Equal(sort(jobs.Where(Has("few"))).Select(job => job.Slug).Skip(3), Slugs(few.Data.GetProperty("jobsOffset").GetProperty("items")));
        }
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Lists_below_rows_that_a_table_links_to_them_have_their_rows(DatabaseProvider provider)
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        var jobs = await AddAsync(server);
        foreach (var (order, sort) in Orders)
        {
            var page = $"jobs(first: 30{order}, where: {{ telecommuting: {{ eq: true }} }}) {{ nodes {{ slug }} totalCount pageInfo {{ hasNextPage }} }}";
            var below = (await server.AskAsync($"{{ jobTypes(first: 50, where: {{ slug: {{ in: [\"few\", \"many\"] }} }}) {{ nodes {{ slug {page} }} }} }}")).Data;
            var types = below.GetProperty("jobTypes").GetProperty("nodes").EnumerateArray().ToList();
            Assert.Equal(["few", "many"], types.Select(type => type.GetProperty("slug").GetString()));
            foreach (var type in types)
            {
                var slug = type.GetProperty("slug").GetString()!; // Never null.
                var expected = sort(jobs.Where(job => Has(slug)(job) && job.Telecommuting)).Select(job => job.Slug).ToList();
                var alone = (await server.AskAsync($"{{ jobTypeBySlug(slug: \"{slug}\") {{ slug {page} }} }}")).Data.GetProperty("jobTypeBySlug");
                Assert.Equal(expected.Take(30), Slugs(type.GetProperty("jobs").GetProperty("nodes")));
                Assert.Equal(expected.Count, type.GetProperty("jobs").GetProperty("totalCount").GetInt32());
                Assert.Equal(type.GetRawText(), alone.GetRawText());
            }
        }
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Lists_below_rows_that_a_table_links_to_them_begin_with_few_pairs(DatabaseProvider provider)
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        foreach (var query in new[] { "jobTypes(first: 3) { nodes { jobs(first: 5) { nodes { slug } } } }", "eventCategories(first: 3) { nodes { events(first: 5) { nodes { slug } } } }" })
        {
            var answer = await server.AskAsync($"{{ {query} }}");

            Assert.Equal(JsonValueKind.Object, answer.Data.ValueKind);
            Assert.Contains(provider == DatabaseProvider.Sqlite ? "\"parents\" AS MATERIALIZED" : "keys0", answer.Statements[1], StringComparison.Ordinal);
        }
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Words_and_types_are_both_known_by_other_rows(DatabaseProvider provider)
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        var jobs = await AddAsync(server);
        foreach (var (word, type, rule) in new (string, string, Func<Job, bool>)[]
        {
            ("zebra", "many", Has("many")),
            ("zebra", "few", Has("few")),
            ("yak", "many", job => Has("many")(job) && job.JobTitle.Contains("yak", StringComparison.Ordinal)),
            ("yak", "few", job => Has("few")(job) && job.JobTitle.Contains("yak", StringComparison.Ordinal)),
        })
        {
            var answer = await server.AskAsync(
                "query($s: JobSearchInput) { jobSearch(search: $s, first: 50) { totalCount nodes { slug } } }", new { s = new { query = word, jobTypes = new[] { type } } });
            var expected = Orders[0].Sort(jobs.Where(rule)).Select(job => job.Slug).ToList();
            Assert.NotEmpty(expected);
            Assert.Equal(expected.Take(50), Slugs(answer.Data.GetProperty("jobSearch").GetProperty("nodes")));
            Assert.Equal(expected.Count, answer.Data.GetProperty("jobSearch").GetProperty("totalCount").GetInt32());
        }
    }

    [Theory]
    [OnSqlite]
    public async Task A_statement_chooses_for_itself_where_the_database_cannot(DatabaseProvider provider)
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);

        var answer = await server.AskAsync($"{{ jobs(where: {{ {OfFew} }}) {{ nodes {{ slug }} totalCount }} }}");

        Assert.All(answer.Statements, statement => Assert.Contains("CROSS JOIN \"jobs\"", statement, StringComparison.Ordinal));
        Assert.Contains(answer.Statements, statement => statement.Contains("LIMIT CASE WHEN", StringComparison.Ordinal));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Own_rows_and_those_that_everybody_sees_come_in_one_order(DatabaseProvider provider)
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        var (me, jobs) = await AddOwnedAsync(server);
        var user = QueryServer.User(me);
        var seen = jobs.Where(job => job.CreatorId == me || job.Status == JobStatus.Approved).ToList();
        foreach (var (order, sort) in Orders)
        {
            var expected = sort(seen).Select(job => job.Slug).ToList();
            var segment = await server.AskAsync($"{{ jobsOffset(skip: 70, take: 30{order}) {{ items {{ slug }} totalCount }} }}", user: user);
            var inPlace = await WalkAsync(server, $"where: {{ {OfFew}, country: {{ eq: \"Spain\" }} }}{order}", "first", "after", "endCursor", user);
            var byCategory = await server.AskAsync($"{{ jobCategories(first: 5) {{ nodes {{ jobs(first: 25{order}) {{ nodes {{ slug }} totalCount }} }} }} }}", user: user);
            var ofOne = await server.AskAsync($"{{ jobCategoryBySlug(slug: \"b\") {{ jobs(first: 25{order}) {{ nodes {{ slug }} }} }} }}", user: user);

            Assert.Equal(expected, await WalkAsync(server, $"where: {{}}{order}", "first", "after", "endCursor", user));
            Assert.Equal(expected, await WalkAsync(server, $"where: {{}}{order}", "last", "before", "startCursor", user));
            Assert.Equal(expected.Skip(70).Take(30), Slugs(segment.Data.GetProperty("jobsOffset").GetProperty("items")));
            Assert.Equal(sort(seen.Where(job => job.Country == "Spain" && Has("few")(job))).Select(job => job.Slug), inPlace);
            foreach (var (category, i) in byCategory.Data.GetProperty("jobCategories").GetProperty("nodes").EnumerateArray().Select((each, i) => (each, i)))
            {
                var slugs = sort(seen.Where(job => job.Category!.Slug == $"{(char)('a' + i)}")).Select(job => job.Slug).ToList(); // All have one.
                Assert.Equal(slugs.Take(25), Slugs(category.GetProperty("jobs").GetProperty("nodes")));
                Assert.Equal(slugs.Count, category.GetProperty("jobs").GetProperty("totalCount").GetInt32());
            }

            Assert.Equal(
                sort(seen.Where(job => job.Category!.Slug == "b")).Select(job => job.Slug).Take(25), // All have one.
                Slugs(ofOne.Data.GetProperty("jobCategoryBySlug").GetProperty("jobs").GetProperty("nodes")));
        }
    }

    private static (string Order, Func<IEnumerable<Job>, IEnumerable<Job>> Sort)[] Orders { get; } =
    [
        ("", jobs => jobs.OrderByDescending(job => job.CreatedAt).ThenBy(Id, StringComparer.Ordinal)),
        (", order: [{ expires: ASC }]", jobs => jobs.OrderBy(job => job.Expires ?? DateOnly.MaxValue).ThenBy(Id, StringComparer.Ordinal)),
        (", order: [{ expires: DESC }]", jobs => jobs.OrderByDescending(job => job.Expires ?? DateOnly.MinValue).ThenBy(Id, StringComparer.Ordinal)),
    ];

    private static string Id(Job job) => job.Id.ToString();

    private static Func<Job, bool> Has(string type) => job => job.JobTypes.Any(each => each.Slug == type);

    /// <summary>Many jobs have a type and a word, a few of them another type and another word, too; and some have only the latter.</summary>
    private static async Task<List<Job>> AddAsync(QueryServer server)
    {
        var (many, few) = (new JobType { Name = "Many", Slug = "many" }, new JobType { Name = "Few", Slug = "few" });
        var jobs = Enumerable.Range(0, Many + 5).Select(i => new Job
        {
            Slug = $"job-{i}",
            JobTitle = i % 200 == 0 ? "Zebra and yak keeper" : "Zebra keeper",
            CompanyName = "Zoo",
            Country = "France",
            Email = "a@example.com",
            Description = "Animals.",
            Status = JobStatus.Approved,
            Telecommuting = i % 3 == 0,
            Expires = i % 7 == 0 ? null : new DateOnly(2099, 1, 1 + (i % 5)),
        }).ToList();
        for (var i = 0; i < jobs.Count; i++)
        {
            foreach (var type in new[] { i < Many ? many : few, i is > 0 and < 10 or 200 ? few : null }.OfType<JobType>())
            {
                jobs[i].JobTypes.Add(type);
            }
        }

        await using var db = server.Database.CreateContext();
        db.AddRange(jobs);
        await db.SaveChangesAsync();
        return jobs;
    }

    /// <summary>Jobs of two members in three categories, some on the board and some in hand; nobody's jobs are there, too.</summary>
    private static async Task<(Guid Me, List<Job> Jobs)> AddOwnedAsync(QueryServer server)
    {
        var users = new[] { "me", "you" }.Select(name => new User { Username = name, Email = $"{name}@example.com" }).ToList();
        var categories = new[] { "a", "b", "c" }.Select(name => new JobCategory { Name = name, Slug = name }).ToList();
        var few = new JobType { Name = "Few", Slug = "few" };
        var jobs = Enumerable.Range(0, 240).Select(i => new Job
        {
            Slug = $"job-{i}",
            JobTitle = "Keeper",
            CompanyName = "Zoo",
            Country = i % 4 == 0 ? "Spain" : "France",
            Email = "a@example.com",
            Description = "Animals.",
            Status = i % 5 < 3 ? JobStatus.Approved : i % 5 == 3 ? JobStatus.Draft : JobStatus.Rejected,
            Creator = i % 7 < 2 ? users[i % 7] : null,
            Category = categories[i % 11 == 0 ? 2 : i % 2],
            Expires = i % 6 == 0 ? null : new DateOnly(2099, 1, 1 + (i % 8)),
        }).ToList();
        foreach (var job in jobs.Where((_, i) => i % 3 == 0))
        {
            job.JobTypes.Add(few);
        }

        await using var db = server.Database.CreateContext();
        await db.Set<Job>().ExecuteDeleteAsync(); // The initial ones.
        await db.Set<JobCategory>().ExecuteDeleteAsync();
        db.AddRange(users);
        db.AddRange(jobs);
        await db.SaveChangesAsync();
        return (users[0].Id, jobs);
    }

    private static async Task<List<string>> WalkAsync(
        QueryServer server, string arguments, string count, string from, string cursor, ClaimsPrincipal? user = null)
    {
        var (slugs, position) = (new List<string>(), "");
        while (true)
        {
            var answer = await server.AskAsync(
                $"{{ jobs({count}: 50{position}, {arguments}) {{ nodes {{ slug }} totalCount pageInfo {{ {cursor} hasNextPage hasPreviousPage }} }} }}", user: user);
            var page = answer.Data.GetProperty("jobs");
            slugs.InsertRange(count == "first" ? slugs.Count : 0, Slugs(page.GetProperty("nodes")));
            if (!page.GetProperty("pageInfo").GetProperty(count == "first" ? "hasNextPage" : "hasPreviousPage").GetBoolean())
            {
                Assert.Equal(slugs.Count, page.GetProperty("totalCount").GetInt32());
                return slugs;
            }

            position = $", {from}: \"{page.GetProperty("pageInfo").GetProperty(cursor).GetString()}\"";
        }
    }

    private static List<string> Slugs(JsonElement rows) => [.. rows.EnumerateArray().Select(row => row.GetProperty("slug").GetString()!)]; // Never null.
}
