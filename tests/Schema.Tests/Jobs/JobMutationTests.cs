using System.Security.Claims;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Schema.Tests.EntityFramework.Server;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Schema.Tests.Jobs;

/// <summary>Writing jobs, from the draft to the board and off it (contract rest-v1, sections 7.4, 7.21 and 8.4).</summary>
public sealed class JobMutationTests
{
    private const string Errors =
        """
        errors {
          __typename
          ... on Error { message }
          ... on ValidationError { path }
          ... on AlreadyExistsError { field value }
        }
        """;

    private const string Create = "mutation($input: CreateJobInput!) { createJob(input: $input) { job { id uuid slug status rowVersion email creatorUuid category { slug } jobTypes { slug } } " + Errors + " } }";

    private const string Update = "mutation($input: UpdateJobInput!) { updateJob(input: $input) { job { slug companyName city status rowVersion jobTypes { slug } } errors { __typename ... on Error { message } ... on ValidationError { path } ... on ConflictError { version } ... on JobStateError { current allowed } } query { latestRelease { name } } } }";

    private static readonly object Draft = new { companyName = "PSF", jobTitle = "Infrastructure Engineer", country = "Finland", description = "Keep it running.", email = "jobs@python.org" };

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_job_goes_from_draft_to_the_board_and_off_it(DatabaseProvider provider)
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        var (owner, staff) = await UsersAsync(server);
        var job = (await AskAsync(server, Create, Draft, owner)).GetProperty("createJob").GetProperty("job");

        Assert.Equal("psf-infrastructure-engineer", job.GetProperty("slug").GetString());
        Assert.Equal("DRAFT", job.GetProperty("status").GetString());
        Assert.Equal("REVIEW", await StepAsync(server, "submitJob", job, owner));
        Assert.Equal("APPROVED", await StepAsync(server, "approveJob", job, staff));
        Assert.Equal("ARCHIVED", await StepAsync(server, "archiveJob", job, owner));
        Assert.Equal(
            "JobStateError: The job is archived; this may be done only while it is draft or review or approved or rejected or expired.",
            await StepAsync(server, "archiveJob", job, owner));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_job_gets_a_slug_of_its_own_and_the_relations_that_were_asked_for(DatabaseProvider provider)
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        var (owner, _) = await UsersAsync(server);
        var choice = await server.AskAsync("{ jobTypes(first: 2) { nodes { id slug } } jobCategories(first: 1) { nodes { id slug } } }");
        var types = choice.Data.GetProperty("jobTypes").GetProperty("nodes").EnumerateArray().ToArray();
        var category = choice.Data.GetProperty("jobCategories").GetProperty("nodes")[0];
        var input = new
        {
            companyName = "Ünïted  Pythons",
            jobTitle = "Fahrer*in",
            country = "DE",
            description = "x",
            email = "a@b.de",
            url = "https://example.org/jobs?id=1",
            categoryId = category.GetProperty("id").GetString(),
            jobTypeIds = types.Select(type => type.GetProperty("id").GetString()),
        };

        var first = await AskAsync(server, Create, input, owner);
        var second = await AskAsync(server, Create, input, owner);
        var third = await AskAsync(server, Create, input, owner);

        var made = first.GetProperty("createJob").GetProperty("job");
        Assert.Equal("united-pythons-fahrer-in", made.GetProperty("slug").GetString());
        Assert.Equal(category.GetProperty("slug").GetString(), made.GetProperty("category").GetProperty("slug").GetString());
        Assert.Equal(
            types.Select(type => type.GetProperty("slug").GetString()).Order(StringComparer.Ordinal),
            made.GetProperty("jobTypes").EnumerateArray().Select(type => type.GetProperty("slug").GetString()).Order(StringComparer.Ordinal));
        Assert.Equal("united-pythons-fahrer-in-2", second.GetProperty("createJob").GetProperty("job").GetProperty("slug").GetString());
        Assert.Equal("united-pythons-fahrer-in-3", third.GetProperty("createJob").GetProperty("job").GetProperty("slug").GetString());
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Everything_that_is_wrong_with_a_job_is_told_at_once_and_nothing_is_saved(DatabaseProvider provider)
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        var (owner, _) = await UsersAsync(server);
        var input = new
        {
            companyName = "   ",
            jobTitle = new string('x', 201),
            country = "a\u0007b",
            description = "",
            email = "nobody",
            url = "javascript:alert(1)",
            expires = "2026-11-20",
        };

        var answer = await AskAsync(server, Create, input, owner);

        Assert.Equal(
            """
            input.companyName: A text is needed here.
            input.jobTitle: The text has 201 characters, but at most 200 are allowed.
            input.country: Character 2 is the control character U+0007, which is not allowed here.
            input.description: A text is needed here.
            input.url: An absolute address is needed here that begins with http:// or https://.
            input.email: The email field is not a valid e-mail address.
            input.expires: 2026-11-20 is past; today or a later day is needed here.
            """.ReplaceLineEndings("\n"),
            Wrong(answer.GetProperty("createJob")));
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("createJob").GetProperty("job").ValueKind);
        await using var db = server.Database.CreateContext();
        Assert.False(await db.Jobs.AnyAsync(job => job.Email == "nobody"));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Ids_of_rows_that_do_not_exist_are_refused_where_they_stand(DatabaseProvider provider)
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        var (owner, _) = await UsersAsync(server);
        var nothing = Guid.Empty;
        var input = new
        {
            companyName = "A",
            jobTitle = "B",
            country = "C",
            description = "D",
            email = "e@f.gh",
            categoryId = GlobalId("JobCategory", nothing),
            jobTypeIds = new[] { GlobalId("JobType", nothing) },
        };

        var answer = await AskAsync(server, Create, input, owner);

        Assert.Equal(
            $"input.categoryId: There is nothing with the id {nothing}.\ninput.jobTypeIds.0: There is nothing with the id {nothing}.",
            Wrong(answer.GetProperty("createJob")));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Only_what_is_given_changes_and_an_older_version_is_a_conflict(DatabaseProvider provider)
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        var (owner, _) = await UsersAsync(server);
        var job = (await AskAsync(server, Create, Draft, owner)).GetProperty("createJob").GetProperty("job");
        var id = job.GetProperty("id").GetString();

        var changed = await AskAsync(server, Update, new { id, version = 1, city = "Turku" }, owner);
        var late = await AskAsync(server, Update, new { id, version = 1, city = "Oulu" }, owner);
        var forced = await AskAsync(server, Update, new { id, version = 0, city = (string?)null }, owner);
        var same = await AskAsync(server, Update, new { id, version = 3 }, owner);

        Assert.Equal("""{"slug":"psf-infrastructure-engineer","companyName":"PSF","city":"Turku","status":"DRAFT","rowVersion":2,"jobTypes":[]}""", changed.GetProperty("updateJob").GetProperty("job").GetRawText());
        Assert.Equal(
            """{"job":null,"errors":[{"__typename":"ConflictError","message":"The job has changed since; its version is 2 now. Read it again, and change that one.","version":2}],"query":{"latestRelease":{"name":"Python 3.14.7"}}}""",
            late.GetProperty("updateJob").GetRawText());
        Assert.Equal(JsonValueKind.Null, forced.GetProperty("updateJob").GetProperty("job").GetProperty("city").ValueKind);
        Assert.Equal(3, same.GetProperty("updateJob").GetProperty("job").GetProperty("rowVersion").GetInt64());
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_list_is_replaced_and_counts_as_a_change_of_the_job(DatabaseProvider provider)
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        var (owner, _) = await UsersAsync(server);
        var id = (await AskAsync(server, Create, Draft, owner)).GetProperty("createJob").GetProperty("job").GetProperty("id").GetString();
        var types = (await server.AskAsync("{ jobTypes(first: 3) { nodes { id slug } } }")).Data.GetProperty("jobTypes").GetProperty("nodes")
            .EnumerateArray().Select(type => type.GetProperty("id").GetString()).ToArray();

        var two = await AskAsync(server, Update, new { id, version = 1, jobTypeIds = types[..2] }, owner);
        var other = await AskAsync(server, Update, new { id, version = 2, jobTypeIds = types[1..] }, owner);
        var none = await AskAsync(server, Update, new { id, version = 3, jobTypeIds = Array.Empty<string>() }, owner);

        Assert.Equal(2, two.GetProperty("updateJob").GetProperty("job").GetProperty("jobTypes").GetArrayLength());
        Assert.Equal(3, other.GetProperty("updateJob").GetProperty("job").GetProperty("rowVersion").GetInt64());
        Assert.Equal(2, other.GetProperty("updateJob").GetProperty("job").GetProperty("jobTypes").GetArrayLength());
        Assert.Equal(0, none.GetProperty("updateJob").GetProperty("job").GetProperty("jobTypes").GetArrayLength());
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Who_may_not_is_refused_and_who_does_not_see_a_job_is_not_told_of_it(DatabaseProvider provider)
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        var (owner, staff) = await UsersAsync(server);
        var other = QueryServer.User(Guid.NewGuid());
        var id = (await AskAsync(server, Create, Draft, owner)).GetProperty("createJob").GetProperty("job");
        var change = new { id = id.GetProperty("id").GetString(), version = 0, city = "Turku" };

        Assert.Contains("AUTH_NOT_AUTHENTICATED", (await server.AskAsync(Create, new { input = Draft })).Json, StringComparison.Ordinal);
        Assert.Contains("AUTH_NOT_AUTHORIZED", await RawAsync(server, "approveJob", id, owner), StringComparison.Ordinal);
        Assert.Equal("NotFoundError: There is no job with this id.", Error(await AskAsync(server, Update, change, other)));
        await StepAsync(server, "submitJob", id, owner);
        await StepAsync(server, "approveJob", id, staff);
        Assert.Equal("NotAllowedError: Only the owner and staff may do this.", Error(await AskAsync(server, Update, change, other)));
        Assert.Equal(
            """{"__typename":"JobStateError","message":"The job is approved; this may be done only while it is draft or review or rejected.","current":"APPROVED","allowed":["DRAFT","REVIEW","REJECTED"]}""",
            (await AskAsync(server, Update, change, owner)).GetProperty("updateJob").GetProperty("errors")[0].GetRawText());
        Assert.Null(Error(await AskAsync(server, Update, change, staff)));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task The_state_is_set_by_staff_only_and_a_rejected_job_that_is_changed_is_a_draft(DatabaseProvider provider)
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        var (owner, staff) = await UsersAsync(server);
        var job = (await AskAsync(server, Create, Draft, owner)).GetProperty("createJob").GetProperty("job");
        var id = job.GetProperty("id").GetString();

        var ignored = await AskAsync(server, Update, new { id, version = 0, status = "APPROVED" }, owner);
        await StepAsync(server, "submitJob", job, owner);
        Assert.Equal("REJECTED", await StepAsync(server, "rejectJob", job, staff, "No salary range."));
        var reworked = await AskAsync(server, Update, new { id, version = 0, city = "Turku" }, owner);
        var set = await AskAsync(server, Update, new { id, version = 0, status = "APPROVED" }, staff);

        Assert.Equal("DRAFT", ignored.GetProperty("updateJob").GetProperty("job").GetProperty("status").GetString());
        Assert.Equal("DRAFT", reworked.GetProperty("updateJob").GetProperty("job").GetProperty("status").GetString());
        Assert.Equal("APPROVED", set.GetProperty("updateJob").GetProperty("job").GetProperty("status").GetString());
        await using var db = server.Database.CreateContext();
        Assert.Equal("No salary range.", (await db.JobReviewComments.SingleAsync(comment => comment.Job.Slug == "psf-infrastructure-engineer")).Comment);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Of_twenty_changes_based_on_one_version_one_is_saved(DatabaseProvider provider)
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        var (owner, _) = await UsersAsync(server);
        var id = (await AskAsync(server, Create, Draft, owner)).GetProperty("createJob").GetProperty("job").GetProperty("id").GetString();

        var guarded = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() => AskAsync(server, Update, new { id, version = 1, city = $"City {i}" }, owner))));

        Assert.Equal(1, guarded.Count(answer => Error(answer) is null));
        Assert.Equal(19, guarded.Count(answer => Error(answer)?.StartsWith("ConflictError", StringComparison.Ordinal) == true));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_job_is_deleted_with_its_comments_and_a_slug_that_is_taken_is_told(DatabaseProvider provider)
    {
        const string Delete = "mutation($input: DeleteJobInput!) { deleteJob(input: $input) { deletedId errors { __typename ... on Error { message } } } }";
        const string CreateType = "mutation($input: CreateJobTypeInput!) { createJobType(input: $input) { jobType { slug } " + Errors + " } }";
        const string Failure = "errors { __typename ... on AlreadyExistsError { message field value } }";
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        var (owner, staff) = await UsersAsync(server);
        var job = (await AskAsync(server, Create, Draft, owner)).GetProperty("createJob").GetProperty("job");
        await StepAsync(server, "submitJob", job, owner);
        await StepAsync(server, "rejectJob", job, staff, "No.");

        var gone = await AskAsync(server, Delete, new { id = job.GetProperty("id").GetString() }, owner);
        var again = await AskAsync(server, Delete, new { id = job.GetProperty("id").GetString() }, owner);
        var taken = await AskAsync(server, CreateType.Replace(Errors, Failure, StringComparison.Ordinal), new { name = "X", slug = "back-end" }, staff);

        Assert.Equal($$"""{"deletedId":"{{job.GetProperty("id").GetString()}}","errors":null}""", gone.GetProperty("deleteJob").GetRawText());
        Assert.Equal("""[{"__typename":"NotFoundError","message":"There is no job with this id."}]""", again.GetProperty("deleteJob").GetProperty("errors").GetRawText());
        Assert.Equal(
            """[{"__typename":"AlreadyExistsError","message":"There is another job type with the slug \"back-end\" already.","field":"slug","value":"back-end"}]""",
            taken.GetProperty("createJobType").GetProperty("errors").GetRawText());
    }

    private static string GlobalId(string type, Guid id) => Convert.ToBase64String([.. System.Text.Encoding.UTF8.GetBytes($"{type}:"), .. id.ToByteArray()]);

    private static async Task<(ClaimsPrincipal Owner, ClaimsPrincipal Staff)> UsersAsync(QueryServer server)
    {
        await using var db = server.Database.CreateContext();
        var ids = await db.Users.OrderBy(user => user.Username).Take(2).Select(user => user.Id).ToListAsync();
        return (QueryServer.User(ids[0]), QueryServer.User(ids[1], "STAFF"));
    }

    private static async Task<JsonElement> AskAsync(QueryServer server, string document, object input, ClaimsPrincipal user) =>
        (await server.AskAsync(document, new { input }, user)).Data;

    private static async Task<string> RawAsync(QueryServer server, string step, JsonElement job, ClaimsPrincipal user) => (await server.AskAsync(
        $"mutation($id: ID!) {{ {step}(input: {{ id: $id }}) {{ job {{ status }} errors {{ __typename ... on Error {{ message }} }} }} }}",
        new { id = job.GetProperty("id").GetString() },
        user)).Json;

    private static async Task<string?> StepAsync(QueryServer server, string step, JsonElement job, ClaimsPrincipal user, string? comment = null)
    {
        var more = comment is null ? "" : $", comment: {JsonSerializer.Serialize(comment)}";
        var answer = (await server.AskAsync(
            $"mutation($id: ID!) {{ {step}(input: {{ id: $id{more} }}) {{ job {{ status }} errors {{ __typename ... on Error {{ message }} }} }} }}",
            new { id = job.GetProperty("id").GetString() },
            user)).Data;
        return Error(answer) ?? answer.GetProperty(step).GetProperty("job").GetProperty("status").GetString();
    }

    private static string? Error(JsonElement data)
    {
        var errors = data.EnumerateObject().First().Value.GetProperty("errors");
        return errors.ValueKind == JsonValueKind.Null ? null : $"{errors[0].GetProperty("__typename").GetString()}: {errors[0].GetProperty("message").GetString()}";
    }

    private static string Wrong(JsonElement payload) => string.Join('\n', payload.GetProperty("errors").EnumerateArray()
        .Select(error => $"{string.Join('.', error.GetProperty("path").EnumerateArray().Select(part => part.GetString()))}: {error.GetProperty("message").GetString()}"));
}
