using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Tests.EntityFramework.Server;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Schema.Tests.Pages;

/// <summary>Pages by path, and what hangs on them.</summary>
public sealed class PageTests
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Slashes_at_the_ends_of_a_path_do_not_matter(DatabaseProvider provider)
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);

        var answer = await server.AskAsync(
            """
            {
              a: pageByPath(path: "about") { path }
              b: pageByPath(path: "/about/") { path }
              c: pageByPath(path: "//about//") { path }
              d: pageByPath(path: "") { path }
              e: pageByPath(path: "/") { path }
              f: pageByPath(path: "ABOUT") { path }
              g: pageByPath(path: "/about") { path }
            }
            """);

        Assert.Equal(
            """{"data":{"a":{"path":"/about/"},"b":{"path":"/about/"},"c":{"path":"/about/"},"d":{"path":"/"},"e":{"path":"/"},"f":null,"g":{"path":"/about/"}}}""",
            answer.Json);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_page_its_images_and_those_who_wrote_it_are_read_by_few_statements(DatabaseProvider provider)
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        await using var db = server.Database.CreateContext();
        var page = await db.Pages.AsTracking().FirstAsync(page => page.Path == "/about/");
        page.LastModifiedById = await db.Users.Where(user => user.IsActive && user.PublicProfile).Select(user => user.Id).FirstAsync();
        db.Add(new PageImage { PageId = page.Id, Image = "a.png" });
        db.Add(new PageDocument { PageId = page.Id, Document = "a.pdf" });
        await db.SaveChangesAsync();

        var answer = await server.AskAsync(
            """
            {
              pages {
                nodes { path creator { username } lastModifiedBy { username } images { nodes { image page { path } } } documents { totalCount } }
              }
            }
            """);

        Assert.True(answer.Statements.Count <= 3, answer.ToString());
        Assert.Contains(""""images":{"nodes":[{"image":"a.png","page":{"path":"/about/"}}]},"documents":{"totalCount":1}"""", answer.Json, StringComparison.Ordinal);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_release_tells_its_page_to_those_who_see_it(DatabaseProvider provider)
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        await using var db = server.Database.CreateContext();
        var page = await db.Pages.AsTracking().FirstAsync(page => page.Path == "/about/");
        var releases = await db.Releases.AsTracking().Where(release => release.Slug == "python-3130" || release.Slug == "python-3120").ToListAsync();
        releases.ForEach(release => release.ReleasePageId = page.Id);
        await db.SaveChangesAsync();
        const string Document = "{ a: releaseBySlug(slug: \"python-3130\") { releasePage { path } } b: releaseBySlug(slug: \"python-3120\") { releasePage { path } } c: releaseBySlug(slug: \"python-3110\") { releasePage { path } } }";

        var shown = await server.AskAsync(Document);
        page.IsPublished = false;
        await db.SaveChangesAsync();
        var hidden = await server.AskAsync(Document);

        Assert.Equal("""{"data":{"a":{"releasePage":{"path":"/about/"}},"b":{"releasePage":{"path":"/about/"}},"c":{"releasePage":null}}}""", shown.Json);
        Assert.Equal("""{"data":{"a":{"releasePage":null},"b":{"releasePage":null},"c":{"releasePage":null}}}""", hidden.Json);
    }
}
