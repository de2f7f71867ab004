using System.Net;
using System.Net.Http.Headers;
using PyDotOrg.Graph.Rest.OpenApi;

namespace PyDotOrg.Graph.Rest.Tests.OpenApi;

/// <summary>Where the description is served.</summary>
[Collection(FacadeTests.Name)]
public sealed class DescriptionAddressTests(FacadeServer server)
{
    private const string Json = "application/json; charset=utf-8";

    [Theory]
    [InlineData("/api/openapi.json", DescriptionForm.Json, Json)]
    [InlineData("/api/openapi.json/", DescriptionForm.Json, Json)]
    [InlineData("/api/openapi.json?version=3.0", DescriptionForm.Json, Json)]
    [InlineData("/api/openapi.json?version=", DescriptionForm.Json, Json)]
    [InlineData("/api/openapi.json?version=3.1", DescriptionForm.Json31, Json)]
    [InlineData("/api/openapi.yaml", DescriptionForm.Yaml, "application/yaml; charset=utf-8")]
    public async Task Each_form_has_its_address(string path, DescriptionForm form, string type)
    {
        var answer = await server.GetAsync(path);
        var head = await server.SendAsync(HttpMethod.Head, path);

        Assert.Equal((200, type, Description.TextOf(server, form)), (answer.Status, answer.Type, answer.Body));
        Assert.Equal(answer with { Body = "" }, head);
    }

    [Fact]
    public async Task Whoever_has_it_is_told_that_nothing_has_changed()
    {
        using var client = new HttpClient { BaseAddress = new Uri(server.Origin) };
        using var first = await client.GetAsync(new Uri("/api/openapi.json", UriKind.Relative));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/openapi.json");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!); // The answer has one.

        using var second = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal(CacheControlHeaderValue.Parse("public, max-age=300"), second.Headers.CacheControl);
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
        Assert.Equal(["*"], second.Headers.GetValues("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task Another_version_is_refused() => Assert.Equal(
        (400, """{"detail":"Some parameters of the request are not valid.","status_code":400,"extra":[{"key":"version","source":"query","message":"\"2.0\" is not 3.0 or 3.1."}]}"""),
        Body(await server.GetAsync("/api/openapi.json?version=2.0")));

    [Fact]
    public async Task Another_method_is_refused()
    {
        var refused = await server.SendAsync(HttpMethod.Post, "/api/openapi.yaml");

        Assert.Equal((405, "GET, HEAD, OPTIONS"), (refused.Status, refused.Allow));
        Assert.Equal((204, "GET, HEAD, OPTIONS"), (await server.SendAsync(HttpMethod.Options, "/api/openapi.json")) is var options ? (options.Status, options.Allow) : default);
    }

    [Fact]
    public async Task Upper_case_is_another_address() => Assert.Equal(404, (await server.GetAsync("/api/OpenAPI.json")).Status);

    [Fact]
    public async Task That_of_all_routes_is_for_administrators()
    {
        var (member, _) = await server.LogInAsync();

        var anonymous = await server.GetAsync("/api/admin/docs/openapi.json");
        var known = await server.SendAsync(HttpMethod.Get, "/api/admin/docs/openapi.json", token: member);

        Assert.Equal((401, "Authentication required"), (anonymous.Status, $"{anonymous.Json["detail"]}"));
        Assert.Equal((403, "Administrator privileges required"), (known.Status, $"{known.Json["detail"]}"));
    }

    private static (int Status, string Body) Body(Answer answer) => (answer.Status, answer.Body);
}
