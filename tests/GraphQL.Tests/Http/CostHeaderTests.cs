using System.Text;

namespace PyDotOrg.GraphQL.Tests.Http;

public sealed class CostHeaderTests(FixtureHost host) : IClassFixture<FixtureHost>
{
    /// <summary>The contract's example C22, and what it leaves open.</summary>
    [Theory]
    [InlineData("report", """{"data":{"sample":{"text":"t"}},"extensions":{"operationCost":{"fieldCost":1,"typeCost":2}}}""")]
    [InlineData("validate", """{"extensions":{"operationCost":{"fieldCost":1,"typeCost":2}}}""")]
    [InlineData("nonsense", """{"data":{"sample":{"text":"t"}}}""")]
    public async Task The_cost_is_told_to_who_asks(string header, string expected)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent("""{"query":"{ sample { text } }"}""", Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("GraphQL-Cost", header);

        var answer = await host.SendAsync(request);

        Assert.Equal(200, (int)answer.StatusCode);
        Assert.Equal(expected, await answer.Content.ReadAsStringAsync());
    }
}
