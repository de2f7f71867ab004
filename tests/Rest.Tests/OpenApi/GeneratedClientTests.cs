using System.Text.Json.Nodes;
using PyDotOrg.Graph.Rest.OpenApi;
using PyDotOrg.Graph.Server.Tests;
using PyDotOrg.Graph.Testing;

namespace PyDotOrg.Graph.Rest.Tests.OpenApi;

/// <summary>What others make of the description: linters say nothing against it, and generated clients work.</summary>
[Collection(FacadeTests.Name)]
public sealed class GeneratedClientTests(FacadeServer server)
{
    private const string Folder = "tests/OpenApiClients";

    /// <summary>
    /// What anonymous callers do not get with the values of the examples: links, providers, what the initial data has no rows of, and a
    /// variable with an extension, which Postman does not fill.
    /// </summary>
    private static readonly string[] Refused =
    [
        "503 /api/auth/oauth/{provider}", "503 /api/auth/oauth/{provider}/callback", "400 /api/auth/verify-email/{token}", "404 /api/v1/banners/name/{name}",
        "404 /api/v1/banners/{id}", "404 /api/v1/calendars/{slug}.ics", "404 /api/v1/documents/{id}", "404 /api/v1/images/{id}", "404 /api/v1/related-blogs/{id}",
    ];

    [NodeTheory(Folder)]
    [InlineData(DescriptionForm.Json)]
    [InlineData(DescriptionForm.Json31)]
    [InlineData(DescriptionForm.Administration)]
    public async Task Linters_say_nothing_against_it(DescriptionForm form) => Assert.Equal("", await RunAsync("lint.mjs", Description.TextOf(server, form)));

    [NodeFact(Folder)]
    public async Task A_client_with_generated_types_compiles_and_works()
    {
        await using var own = await RunningServer.StartPreparedAsync();

        var written = JsonNode.Parse(await RunAsync("typescript.mjs", own.Address.GetLeftPart(UriPartial.Authority)))!; // The script writes an object.

        Assert.Equal(
            """
            {"missing":{"detail":"There is no such resource.","status_code":404,"extra":{}},"found":true,"page":5,"wrong":[{"key":"limit","source":"query","message":"\u00220\u0022 is not an integer between 1 and 1000."}],"anonymous":401,"created":[201,"draft",true,null],"changed":[200,"London"],"late":412,"deleted":204}
            """,
            new JsonObject(written.AsObject().Where(static member => member.Key is not ("releases" or "release")).Select(static member => KeyValuePair.Create(member.Key, member.Value?.DeepClone()))).ToJsonString());
        Assert.Equal(2, written["releases"]!.AsArray().Count);
        Assert.Equal($"{written["releases"]![0]}", $"{written["release"]}");
    }

    [NodeFact(Folder)]
    public async Task The_collection_that_postman_imports_runs_and_every_answer_is_one_that_is_described()
    {
        await using var own = await RunningServer.StartPreparedAsync();

        var report = JsonNode.Parse(await RunAsync("postman.mjs", own.Address.GetLeftPart(UriPartial.Authority)))!; // As above.

        Assert.Empty(report["problems"]!.AsArray().Select(static problem => $"{problem}"));
        Assert.Equal($"{report["operations"]}", $"{report["requests"]}");
        Assert.Equal(Refused.Order(StringComparer.Ordinal), report["refused"]!.AsArray().Select(static each => $"{each}").Order(StringComparer.Ordinal));
    }

    private static Task<string> RunAsync(string script, string input) => Node.RunAsync(Folder, script, input);
}
