namespace PyDotOrg.Graph.Rest.Tests.Contract;

/// <summary>The latest release of all, of a major line and of a series (contract rest-v1, section 7.3).</summary>
[Collection(FacadeTests.Name)]
public sealed class LatestReleaseTests(FacadeServer server)
{
    [Theory]
    [InlineData("", "version=3&is_latest=true")]
    [InlineData("/3", "version=3&is_latest=true")]
    [InlineData("/2", "version=2&is_latest=true")]
    [InlineData("/1", "version=1&pre_release=false")]
    public async Task The_latest_release_of_a_line_is_the_newest_flagged_one_or_the_newest_final_one(string path, string query)
    {
        var expected = (await server.GetAsync($"/api/v1/releases?limit=1&{query}")).Rows[0];

        var latest = await server.GetAsync($"/api/v1/releases/latest{path}");

        Assert.Equal(expected["id"]!.ToString(), latest.Json["id"]!.ToString());
    }

    [Theory]
    [InlineData("3.13")]
    [InlineData("3.9")]
    [InlineData("2.7")]
    public async Task The_latest_release_of_a_series_is_its_newest_final_one(string series)
    {
        var expected = (await server.GetAsync("/api/v1/releases?limit=1000&pre_release=false"))
            .Column("name")
            .First(name => name == $"Python {series}" || name.StartsWith($"Python {series}.", StringComparison.Ordinal));

        var latest = await server.GetAsync($"/api/v1/releases/latest/{series}");

        Assert.Equal(expected, latest.Json["name"]!.ToString());
    }

    [Theory]
    [InlineData("manager")]
    [InlineData("9.99")]
    [InlineData("4")]
    [InlineData("PYTHON3")]
    [InlineData("3.13.0")]
    public async Task Without_such_a_release_the_answer_is_404(string version)
    {
        var answer = await server.GetAsync($"/api/v1/releases/latest/{version}");

        Assert.Equal("""{"detail":"There is no such resource.","status_code":404,"extra":{}}""", answer.Body);
    }
}
