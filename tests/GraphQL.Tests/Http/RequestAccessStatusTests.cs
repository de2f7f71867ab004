using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.GraphQL.Authorization;
using PyDotOrg.GraphQL.Http;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Tests.Http;

public sealed class RequestAccessStatusTests
{
    private const string Refusal =
        """{"errors":[{"message":"The current user is not authorized to access this resource.","locations":[{"line":1,"column":8}],"extensions":{"code":"AUTH_NOT_AUTHENTICATED"}}]}""";

    [Theory]
    [InlineData("application/graphql-response+json", HttpStatusCode.Unauthorized)]
    [InlineData("application/json", HttpStatusCode.OK)]
    public async Task Whoever_is_not_known_is_told_so_by_the_status(string accept, HttpStatusCode status)
    {
        await using var host = await ConfiguredHost.StartAsync(static builder => builder.AddType(typeof(EarlyQueries)));
        using var answer = await host.PostAsync("""{"query":"{ ping early }"}""", accept);
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(Refusal, await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("application/graphql-response+json", "Bearer realm=\"/graphql\"")]
    [InlineData("application/json", "")]
    public async Task The_host_says_how_one_signs_in(string accept, string challenge)
    {
        await using var host = await ConfiguredHost.StartAsync(static builder => builder
            .AddType(typeof(EarlyQueries))
            .ModifyServerOptions(static options => options.Challenge = static http => $"Bearer realm=\"{http.Request.Path}\""));
        using var answer = await host.PostAsync("""{"query":"{ early }"}""", accept);
        using var open = await host.PostAsync("""{"query":"{ ping }"}""", accept);
        Assert.Equal((challenge, ""), ($"{answer.Headers.WwwAuthenticate}", $"{open.Headers.WwwAuthenticate}"));
    }

    [Fact]
    public async Task The_operations_of_a_batch_are_refused_one_by_one()
    {
        await using var host = await ConfiguredHost.StartAsync(static builder => builder
            .AddType(typeof(EarlyQueries))
            .ModifyServerOptions(static options => options.Batching = AllowedBatching.All));
        var answer = await host.AskAsync("""[{"query":"{ ping early }"},{"query":"{ ping }"}]""", "application/jsonl");
        Assert.Equal(
            [$"{{\"requestIndex\":0,{Refusal[1..]}", """{"requestIndex":1,"data":{"ping":"pong"}}"""],
            answer.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
    }

    [QueryType]
    private static class EarlyQueries
    {
        [Authorize(ApplyPolicy.Validation)]
        public static string Early() => "early";
    }
}
