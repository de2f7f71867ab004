using System.Security.Claims;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Schema.Tests.EntityFramework.Server;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Schema.Tests.Visibility;

/// <summary>Whatever way leads to a row, the same callers see it (contract rest-v1, section 1.7).</summary>
public sealed class VisibilityTests
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_hidden_row_is_seen_by_its_owner_and_staff_only(DatabaseProvider provider)
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        await using var db = server.Database.CreateContext();
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.TrackAll;
        var owner = await db.Users.Select(user => user.Id).FirstAsync();
        foreach (var each in ContentCases.All.Concat(PeopleCases.All).Concat(EventCases.All))
        {
            var hidden = await each.Hide(db, owner, each.Name);
            var before = await ReadAsync(server, each, hidden, owner);
            hidden.Show();
            await db.SaveChangesAsync();
            var after = await ReadAsync(server, each, hidden, owner);

            Assert.Equal(WaysOf(each, owner: each.OwnerSees, others: false), before);
            Assert.Equal(WaysOf(each, owner: true, others: true), after);
        }
    }

    /// <summary>Who sees the row, and by which ways.</summary>
    private static async Task<string> ReadAsync(QueryServer server, VisibilityCase each, HiddenRow hidden, Guid owner)
    {
        var staff = QueryServer.User(Guid.NewGuid(), "STAFF");
        var found = await server.AskAsync($"{{ row: {each.Name}ByUuid(uuid: \"{hidden.Row.Id}\") {{ id }} }}", null, staff);
        var variables = new
        {
            uuid = hidden.Row.Id,
            parent = hidden.Parent,
            slug = hidden.Slug,
            id = found.Data.GetProperty("row").GetProperty("id").GetString(),
        };

        async Task<string> AskAsync(ClaimsPrincipal? user) =>
            Open((await server.AskAsync(each.Query, variables, user)).Data, hidden.Row.Id);

        return Lines(
            each,
            await AskAsync(staff),
            await AskAsync(QueryServer.User(Guid.NewGuid(), "SUPERUSER")),
            await AskAsync(QueryServer.User(owner)),
            await AskAsync(QueryServer.User(Guid.NewGuid())),
            await AskAsync(null));
    }

    private static string WaysOf(VisibilityCase each, bool owner, bool others)
    {
        var all = string.Join(' ', each.Ways.Split('\n').Select(way => way.Split(':')[0].Trim()));
        all = $"byUuid byId node nodes {all} {each.Plural}Offset";
        return Lines(each, all, all, owner ? all : "", others ? all : "", others ? all : "");
    }

    private static string Lines(VisibilityCase each, string staff, string superuser, string owner, string member, string anybody) =>
        $"{each.Name}\nstaff: {staff}\nsuperuser: {superuser}\nowner: {owner}\nmember: {member}\nanybody: {anybody}";

    /// <summary>The ways that lead to something; of those that give other rows, too, the row must be among them.</summary>
    private static string Open(JsonElement data, Guid row) =>
        string.Join(' ', data.EnumerateObject().Where(way => LeadsTo(way.Value, row)).Select(way => way.Name));

    private static bool LeadsTo(JsonElement value, Guid row) => value.ValueKind switch
    {
        JsonValueKind.Null => false,
        JsonValueKind.Number => value.GetInt32() > 0,
        JsonValueKind.Array when value.EnumerateArray().All(each => each.ValueKind == JsonValueKind.Object && each.TryGetProperty("uuid", out _)) =>
            value.EnumerateArray().Any(each => each.GetProperty("uuid").GetGuid() == row),
        JsonValueKind.Array => value.EnumerateArray().Any(each => LeadsTo(each, row)),
        JsonValueKind.Object when value.TryGetProperty("uuid", out var uuid) => uuid.GetGuid() == row,
        JsonValueKind.Object => value.EnumerateObject().Select(member => LeadsTo(member.Value, row)).Distinct().Single(),
        _ => true,
    };
}
