using System.Security.Claims;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.Graph.Schema.Tests.EntityFramework.Server;
using PyDotOrg.Graph.Testing.Data;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Tests.Shared.Mutations;

/// <summary>What holds for every entity that can be written, whoever adds one.</summary>
public sealed class EveryMutationTests
{
    private static readonly IReadOnlyList<OutputField> Mutations = [.. PublicSchema.Schema.MutationType!.Fields];

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Rows_are_made_changed_and_deleted_and_versions_are_kept(DatabaseProvider provider)
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        var staff = await PrepareAsync(server);
        var samples = new InputSamples(new SomeRows(server).IdOfAsync);
        List<string> failures = [];
        foreach (var create in Mutations.Where(static field => field.Name.StartsWith("create", StringComparison.Ordinal)))
        {
            failures.AddRange(await LiveAsync(server, samples, create, staff));
        }

        Assert.Empty(failures);
    }

    /// <summary>Contract rest-v1, section 1.7: such members are ignored when others send them.</summary>
    [Fact]
    public void What_gives_a_right_or_a_state_is_taken_from_staff_only()
    {
        string[] rights =
        [
            "IsPublished", "Featured", "IsFeatured", "IsLatest", "Approved", "IsApproved", "Trusted", "Status", "Accepted", "CreatorId", "SubmittedById",
            "LastModifiedById", "MembershipType", "IsStaff", "IsSuperuser", "IsActive", "EmailVerified", "Locked", "SponsorshipFee",
        ];
        var inputs = Mutations.Where(static field => field.Resolver!.Authorization.All(static rule => rule.Roles.Count == 0) && field.Arguments.Count > 0) // All of them have one.
            .Select(static field => field.Arguments["input"].Type.NamedType().Name).ToHashSet();
        var open = typeof(SchemaDomains).Assembly.GetTypes().Where(type => inputs.Contains(type.Name)).SelectMany(static type => type.GetProperties())
            .Where(property => rights.Contains(property.Name) && !property.IsDefined(typeof(StaffOnlyAttribute), inherit: true));

        Assert.True(inputs.Count > 20);
        Assert.Empty(open);
    }

    [Fact]
    public void What_new_rows_must_have_is_never_null_in_changes()
    {
        List<string> open = [];
        foreach (var update in Mutations.Where(static field => field.Name.StartsWith("update", StringComparison.Ordinal)))
        {
            var required = Find($"create{update.Name["update".Length..]}") is { } create ? InputOf(create).Where(static field => field.IsRequired).Select(static field => field.Name).ToHashSet() : [];
            open.AddRange(InputOf(update).Where(field => required.Contains(field.Name) && !field.Rules.OfType<NeverNullAttribute>().Any()).Select(field => $"{update.Name}.{field.Name}"));
        }

        Assert.Empty(open);
    }

    /// <summary>What goes wrong in the life of one row; empty when nothing does.</summary>
    private static async Task<List<string>> LiveAsync(QueryServer server, InputSamples samples, OutputField create, ClaimsPrincipal staff)
    {
        var entity = create.Name["create".Length..];
        var value = ((ObjectType)create.Type.NamedType()).Fields[0].Name; // The first field of a payload is its result.
        var made = await AskAsync(server, create, await samples.OfAsync(create), $"{value} {{ id rowVersion }} errors {{ __typename ... on Error {{ message }} }}", staff);
        if (!TryRead(made, create.Name, value, out var row))
        {
            return [$"{create.Name}: {made.Json}"];
        }

        var id = row.GetProperty("id").GetString()!;
        List<string> failures = [];
        if (Find($"update{entity}") is { } update)
        {
            failures.AddRange(await ChangeAsync(server, samples, update, value, id, staff));
        }

        if (Find($"delete{entity}") is { } delete)
        {
            failures.AddRange(await DeleteAsync(server, delete, id, staff));
        }

        return failures;
    }

    private static async Task<List<string>> ChangeAsync(QueryServer server, InputSamples samples, OutputField update, string value, string id, ClaimsPrincipal staff)
    {
        var selection = $"{value} {{ id rowVersion }} errors {{ __typename ... on Error {{ message }} }}";
        var input = await samples.ChangeAsync(update);
        input["id"] = id;
        input["version"] = 1;
        var changed = await AskAsync(server, update, input, selection, staff);
        var late = await AskAsync(server, update, input, selection, staff);
        List<string> failures = [];
        if (!TryRead(changed, update.Name, value, out var row) || row.GetProperty("rowVersion").GetInt64() != 2)
        {
            failures.Add($"{update.Name}: {changed.Json}");
        }

        if (!late.Json.Contains("\"__typename\":\"ConflictError\"", StringComparison.Ordinal))
        {
            failures.Add($"{update.Name} of an old version: {late.Json}");
        }

        return failures;
    }

    private static async Task<List<string>> DeleteAsync(QueryServer server, OutputField delete, string id, ClaimsPrincipal staff)
    {
        const string Selection = "deletedId errors { __typename }";
        var input = new Dictionary<string, object?> { ["id"] = id };
        var gone = await AskAsync(server, delete, input, Selection, staff);
        var again = await AskAsync(server, delete, input, Selection, staff);
        List<string> failures = [];
        if (gone.Json != $$$$"""{"data":{"{{{{delete.Name}}}}":{"deletedId":"{{{{id}}}}","errors":null}}}""")
        {
            failures.Add($"{delete.Name}: {gone.Json}");
        }

        if (!again.Json.Contains("\"__typename\":\"NotFoundError\"", StringComparison.Ordinal))
        {
            failures.Add($"{delete.Name} again: {again.Json}");
        }

        return failures;
    }

    private static NamedElements<InputField> InputOf(OutputField mutation) => ((InputObjectType)mutation.Arguments["input"].Type.NamedType()).Fields;

    private static OutputField? Find(string name) => Mutations.FirstOrDefault(field => field.Name == name);

    private static bool TryRead(Answer answer, string mutation, string value, out JsonElement row)
    {
        var response = JsonDocument.Parse(answer.Json).RootElement;
        row = default;
        return !response.TryGetProperty("errors", out _)
            && response.GetProperty("data").GetProperty(mutation).TryGetProperty(value, out row)
            && row.ValueKind == JsonValueKind.Object;
    }

    private static Task<Answer> AskAsync(QueryServer server, OutputField mutation, object input, string selection, ClaimsPrincipal? user) => server.AskAsync(
        mutation.Arguments.TryGet("input", out var argument)
            ? $"mutation($input: {argument.Type}) {{ {mutation.Name}(input: $input) {{ {selection} }} }}"
            : $"mutation {{ {mutation.Name} {{ {selection} }} }}",
        argument is null ? null : new { input },
        user);

    /// <summary>Opens the nominations of all elections, has somebody named, and gives an account that is no member of the Foundation yet.</summary>
    private static async Task<ClaimsPrincipal> PrepareAsync(QueryServer server)
    {
        var today = DateOnly.FromDateTime(server.Clock.Now.UtcDateTime);
        await using var db = server.Database.CreateContext();
        var users = await db.Users.OrderBy(user => user.Username).Select(user => user.Id).ToListAsync();
        await db.Memberships.Where(membership => membership.UserId == users[0]).ExecuteDeleteAsync();
        await db.Nominees.Where(nominee => nominee.UserId == users[0]).ExecuteDeleteAsync();
        await db.Elections.ExecuteUpdateAsync(set => set
            .SetProperty(election => election.NominationsOpen, today)
            .SetProperty(election => election.NominationsClose, today)
            .SetProperty(election => election.VotingOpen, today.AddDays(1))
            .SetProperty(election => election.VotingClose, today.AddDays(2)));
        if (!await db.Nominees.AnyAsync())
        {
            db.Add(new Nominee { ElectionId = await db.Elections.Select(election => election.Id).FirstAsync(), UserId = users[^1] });
            await db.SaveChangesAsync();
        }

        return QueryServer.User(users[0], "SUPERUSER");
    }
}
