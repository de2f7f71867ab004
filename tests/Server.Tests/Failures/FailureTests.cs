using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using PyDotOrg.Graph.Server.Failures;

namespace PyDotOrg.Graph.Server.Tests.Failures;

public sealed class FailureTests
{
    private const string GraphQL = "application/graphql-response+json; charset=utf-8";
    private const string Json = "application/json; charset=utf-8";

    public static TheoryData<string, string, int, string?, string> Answers => new()
    {
        {
            "/api/v1/bug", "*/*", 500, Json,
            """{"detail":"An unexpected error occurred. Please try again later.","status_code":500,"extra":{}}"""
        },
        {
            "/api/v1/bug", "application/problem+json", 500, "application/problem+json; charset=utf-8",
            """{"type":"about:blank","title":"Internal Server Error","status":500,"detail":"An unexpected error occurred. Please try again later.","status_code":500,"extra":{}}"""
        },
        { "/api/v1/large", "*/*", 413, Json, """{"detail":"The request body is too large.","status_code":413,"extra":{}}""" },
        { "/api/v1/odd", "*/*", 400, Json, """{"detail":"The request cannot be read.","status_code":400,"extra":{}}""" },
        { "/graphql/bug", "*/*", 500, GraphQL, """{"errors":[{"message":"Unexpected Execution Error"}]}""" },
        {
            "/graphql/large", "*/*", 413, GraphQL,
            """{"errors":[{"message":"Max GraphQL request size reached.","extensions":{"code":"HC0010"}}]}"""
        },
        { "/graphql/odd", "application/json", 400, Json, """{"errors":[{"message":"The request cannot be read."}]}""" },
        { "/bug", "text/html", 500, null, "" },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task A_failure_is_answered_in_the_form_of_its_surface(string path, string accept, int status, string? type, string body)
    {
        await using var app = await StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        client.DefaultRequestHeaders.Add("Accept", accept);
        foreach (var timing in new[] { "now", "later" })
        {
            using var answer = await client.GetAsync(new Uri($"{path}?{timing}", UriKind.Relative));

            Assert.Equal((status, type), ((int)answer.StatusCode, answer.Content.Headers.ContentType?.ToString()));
            Assert.Equal(body, await answer.Content.ReadAsStringAsync());
            Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        }
    }

    [Fact]
    public async Task Half_an_answer_is_broken_off()
    {
        await using var app = await StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };

        await Assert.ThrowsAsync<HttpRequestException>(() => client.GetStringAsync(new Uri("/half", UriKind.Relative)));
    }

    [Theory]
    [InlineData("/graphql", "length")]
    [InlineData("/graphql", "chunks")]
    public async Task A_body_above_the_limit_is_refused(string path, string sending)
    {
        await using var server = await RunningServer.StartAsync("--GraphQL:Limits:RequestBody=100");
        using var request = new HttpRequestMessage(HttpMethod.Post, path);
        request.Content = new StringContent($$"""{"query":"{ __typename {{new string(' ', 100)}} }"}""");
        request.Content.Headers.ContentType = new("application/json");
        request.Headers.TransferEncodingChunked = sending == "chunks";
        using var answer = await server.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Equal(
            """{"errors":[{"message":"Max GraphQL request size reached.","extensions":{"code":"HC0010"}}]}""",
            await answer.Content.ReadAsStringAsync());
    }

    /// <summary>The net over an application that does nothing but fail.</summary>
    private static async Task<WebApplication> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder(["--Urls=http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.UseFailureAnswers();
        app.Run(async context =>
        {
            if (context.Request.QueryString.Value == "?later")
            {
                await Task.Yield();
            }

            var path = context.Request.Path.Value ?? "";
            if (path == "/half")
            {
                context.Response.ContentLength = 100;
                await context.Response.WriteAsync("half");
            }

            throw path.EndsWith("/large", StringComparison.Ordinal)
                ? new BadHttpRequestException("secret", StatusCodes.Status413PayloadTooLarge)
                : path.EndsWith("/odd", StringComparison.Ordinal)
                    ? new BadHttpRequestException("secret", StatusCodes.Status400BadRequest)
                    : new InvalidOperationException("secret");
        });
        await app.StartAsync();
        return app;
    }
}
