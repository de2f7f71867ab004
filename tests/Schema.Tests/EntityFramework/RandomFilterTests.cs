using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Schema.Tests.EntityFramework.Server;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Schema.Tests.EntityFramework;

/// <summary>Filters made by chance find in the database what C# finds in the same rows.</summary>
public sealed class RandomFilterTests
{
    private const int Requests = 15;
    private const int FiltersPerRequest = 20;

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_filter_finds_what_it_means(DatabaseProvider provider)
    {
        await using var server = await QueryServer.CreateAsync(provider);
        var rows = new ReleaseList(server.Database).All.OrderBy(release => release.Slug, StringComparer.Ordinal).ToList();
        var filters = new RandomFilters(new Random(20261121), rows);
        var findings = 0;
        for (var request = 0; request < Requests; request++)
        {
            var batch = Enumerable.Range(0, FiltersPerRequest).Select(_ => filters.Next()).ToList();
            var fields = batch.Select((filter, i) => $"f{i}: allReleases(where: {filter.Text}, order: [{{ slug: ASC }}]) {{ slug }}");
            var answer = await server.AskAsync($"{{ {string.Join('\n', fields)} }}");
            for (var i = 0; i < batch.Count; i++)
            {
                var found = answer.Data.GetProperty($"f{i}").EnumerateArray().Select(release => release.GetProperty("slug").GetString()).ToList();
                var expected = rows.Where(batch[i].Test ?? (_ => true)).Select(release => release.Slug).ToList();
                Assert.True(
                    expected.SequenceEqual(found),
                    $"{batch[i].Text}: {found.Count} found, {expected.Count} expected.\n{answer.Statements[i]}");
                findings += found.Count is > 0 and < 627 ? 1 : 0;
            }
        }

        // Filters that let everything or nothing pass would prove little.
        Assert.InRange(findings, Requests * FiltersPerRequest / 3, Requests * FiltersPerRequest);
    }
}
