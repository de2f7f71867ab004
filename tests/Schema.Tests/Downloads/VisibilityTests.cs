using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Schema.Tests.EntityFramework.Server;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Schema.Tests.Downloads;

/// <summary>A release that is not published, and its files, are seen on no path.</summary>
public sealed class VisibilityTests
{
    private const string Slug = "python-3140";

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task No_lookup_finds_it(DatabaseProvider provider)
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        var hidden = await HideAsync(server);

        var answer = await server.AskAsync(
            """
            query($release: ID!, $releaseUuid: UUID!, $file: ID!, $fileUuid: UUID!, $fileSlug: String!) {
              a: release(id: $release) { name }
              b: releaseByUuid(uuid: $releaseUuid) { name }
              c: releaseBySlug(slug: "python-3140") { name }
              d: releaseFile(id: $file) { name }
              e: releaseFileByUuid(uuid: $fileUuid) { name }
              f: releaseFileBySlug(slug: $fileSlug) { name }
              g: node(id: $release) { id }
              h: node(id: $file) { id }
              i: nodes(ids: [$release, $file]) { id }
            }
            """,
            hidden);

        Assert.Equal(
            """{"data":{"a":null,"b":null,"c":null,"d":null,"e":null,"f":null,"g":null,"h":null,"i":[null,null]}}""",
            answer.Json);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task No_list_shows_or_counts_it(DatabaseProvider provider)
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        await HideAsync(server);

        var answer = await server.AskAsync(
            """
            {
              a: releases(where: { slug: { eq: "python-3140" } }) { nodes { name } totalCount }
              b: releasesOffset(where: { slug: { eq: "python-3140" } }) { items { name } totalCount }
              c: releases(where: { isPublished: { eq: false } }) { nodes { name } totalCount }
              d: releases(where: { or: [{ isPublished: { eq: false } }, { slug: { eq: "python-3140" } }] }) { totalCount }
              e: releaseFiles(where: { release: { slug: { eq: "python-3140" } } }) { nodes { name } totalCount }
              f: releaseFilesOffset(where: { release: { isPublished: { eq: false } } }) { items { name } totalCount }
              g: downloadPage(where: { slug: { eq: "python-3140" } }) { nodes { name } totalCount }
            }
            """);

        Assert.Equal(
            """{"data":{"a":{"nodes":[],"totalCount":0},"b":{"items":[],"totalCount":0},"c":{"nodes":[],"totalCount":0},"d":{"totalCount":0},"e":{"nodes":[],"totalCount":0},"f":{"items":[],"totalCount":0},"g":{"nodes":[],"totalCount":0}}}""",
            answer.Json);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task No_relation_leads_to_it(DatabaseProvider provider)
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        await HideAsync(server);

        var answer = await server.AskAsync(
            """
            {
              operatingSystems {
                nodes {
                  files(where: { release: { slug: { eq: "python-3140" } } }) { nodes { name } totalCount }
                  filesOffset(where: { release: { isPublished: { eq: false } } }) { items { name } totalCount }
                }
              }
              releaseSeries(where: { name: { eq: "3.14" } }) {
                nodes { releases(where: { slug: { eq: "python-3140" } }) { nodes { name } totalCount } }
              }
              latestRelease(series: "3.14") { slug }
            }
            """);

        Assert.All(Find(answer.Data, "totalCount"), static count => Assert.Equal(0, count.GetInt32()));
        Assert.All(Find(answer.Data, "nodes").Skip(1).Concat(Find(answer.Data, "items")), static list =>
            Assert.DoesNotContain("\"name\"", list.GetRawText(), StringComparison.Ordinal));
        Assert.NotEqual(Slug, answer.Data.GetProperty("latestRelease").GetProperty("slug").GetString());
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task The_whole_lists_lack_only_what_is_hidden(DatabaseProvider provider)
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        const string Counts = "{ releases { totalCount } releaseFiles { totalCount } operatingSystems { nodes { files { totalCount } } } releaseSeries(first: 50) { nodes { releases { totalCount } } } }";
        var before = await server.AskAsync(Counts);
        await using var db = server.Database.CreateContext();
        var files = await db.ReleaseFiles.CountAsync(file => file.Release.Slug == Slug);

        await HideAsync(server);
        var after = await server.AskAsync(Counts);

        Assert.Equal(Total(before, "releases") - 1, Total(after, "releases"));
        Assert.Equal(Total(before, "releaseFiles") - files, Total(after, "releaseFiles"));
        Assert.Equal(Sum(before, "operatingSystems") - files, Sum(after, "operatingSystems"));
        Assert.Equal(Sum(before, "releaseSeries") - 1, Sum(after, "releaseSeries"));
    }

    private static async Task<object> HideAsync(QueryServer server)
    {
        await using var db = server.Database.CreateContext();
        var file = await db.ReleaseFiles.OrderBy(row => row.Name).FirstAsync(row => row.Release.Slug == Slug);
        var ids = await server.AskAsync($"{{ releaseBySlug(slug: \"{Slug}\") {{ id }} releaseFileBySlug(slug: \"{file.Slug}\") {{ id }} }}");
        await db.Releases.Where(release => release.Slug == Slug)
            .ExecuteUpdateAsync(static set => set.SetProperty(release => release.IsPublished, false));
        return new
        {
            release = ids.Data.GetProperty("releaseBySlug").GetProperty("id").GetString(),
            releaseUuid = file.ReleaseId,
            file = ids.Data.GetProperty("releaseFileBySlug").GetProperty("id").GetString(),
            fileUuid = file.Id,
            fileSlug = file.Slug,
        };
    }

    private static int Total(Answer answer, string list) => answer.Data.GetProperty(list).GetProperty("totalCount").GetInt32();

    private static int Sum(Answer answer, string list) =>
        Find(answer.Data.GetProperty(list), "totalCount").Sum(static count => count.GetInt32());

    private static IEnumerable<JsonElement> Find(JsonElement value, string name) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(part =>
            part.Name == name ? Find(part.Value, name).Prepend(part.Value) : Find(part.Value, name)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(item => Find(item, name)),
        _ => [],
    };
}
