using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Tests.EntityFramework.Server;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Schema.Tests.Banners;

/// <summary>Which banners are shown on a day (contract rest-v1, sections 1.7 and 7.16).</summary>
public sealed class BannerTests
{
    private const string Lists =
        """
        {
          all: bannersOffset { items { name } }
          shown: bannersOffset(active: true) { items { name } }
          hidden: bannersOffset(active: false) { items { name } }
          on: bannersOffset(active: true, checkDates: false) { items { name } }
          off: bannersOffset(active: false, checkDates: false) { items { name } }
        }
        """;

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_banner_is_shown_while_it_is_on_and_from_its_first_to_its_last_day(DatabaseProvider provider)
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        await AddAsync(server);
        var staff = QueryServer.User(Guid.NewGuid(), "STAFF");

        Assert.Equal("all: always first last only | shown: always first last only | hidden:  | on: always first last only | off: ", await NamesAsync(server));
        Assert.Equal(
            "all: always first last off only over soon | shown: always first last only | hidden: off over soon | "
            + "on: always first last only over soon | off: off",
            await NamesAsync(server, staff));

        server.Clock.Now = server.Clock.Now.AddDays(1);
        Assert.Equal("all: always first soon | shown: always first soon | hidden:  | on: always first soon | off: ", await NamesAsync(server));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Of_banners_with_one_name_the_newest_is_found(DatabaseProvider provider)
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        await AddAsync(server);
        await AddAsync(server);
        await using (var db = server.Database.CreateContext())
        {
            db.Add(new Banner { Name = "first", Title = "Newest", Message = "Hidden.", IsActive = false });
            await db.SaveChangesAsync();
        }

        const string Query = """{ bannerByName(name: "first") { title isShown pathPrefixes paths bannerType target } }""";
        Assert.Equal(
            """{"data":{"bannerByName":{"title":"2","isShown":true,"pathPrefixes":["/a/","/b/"],"paths":"/a/, /b/","bannerType":"INFO","target":"FRONTEND"}}}""",
            (await server.AskAsync(Query)).Json);
        Assert.StartsWith(
            """{"data":{"bannerByName":{"title":"Newest","isShown":false,"pathPrefixes":[],""",
            (await server.AskAsync(Query, null, QueryServer.User(Guid.NewGuid(), "STAFF"))).Json,
            StringComparison.Ordinal);
    }

    private static async Task AddAsync(QueryServer server)
    {
        await using var db = server.Database.CreateContext();
        var today = DateOnly.FromDateTime(server.Clock.Now.UtcDateTime);
        var title = $"{db.Banners.Count(banner => banner.Name == "first") + 1}";
        Banner Make(string name, int? first, int? last, bool isActive = true) => new()
        {
            Name = name,
            Title = title,
            Message = "Hello.",
            Paths = "/a/, /b/",
            IsActive = isActive,
            StartDate = first is { } start ? today.AddDays(start) : null,
            EndDate = last is { } end ? today.AddDays(end) : null,
        };
        db.AddRange(
            Make("always", null, null), Make("off", null, null, isActive: false), Make("first", 0, null), Make("last", null, 0),
            Make("only", 0, 0), Make("soon", 1, null), Make("over", null, -1));
        await db.SaveChangesAsync();
    }

    private static async Task<string> NamesAsync(QueryServer server, System.Security.Claims.ClaimsPrincipal? user = null)
    {
        var lists = (await server.AskAsync(Lists, null, user)).Data.EnumerateObject();
        return string.Join(" | ", lists.Select(list =>
            $"{list.Name}: {string.Join(' ', list.Value.GetProperty("items").EnumerateArray().Select(row => row.GetProperty("name").GetString()))}"));
    }
}
