using System.Text.Json;
using System.Text.Json.Nodes;

namespace PyDotOrg.GraphQL.Tests.Http;

/// <summary>The wire examples of the compatibility contract, section 6.2.</summary>
public sealed class WireExampleTests(FixtureHost host) : IClassFixture<FixtureHost>
{
    private const string GraphQLResponse = "application/graphql-response+json; charset=utf-8";
    private const string Json = "application/json; charset=utf-8";
    private const string Rules = "https://spec.graphql.org/October2021/#";

    [Theory]
    [InlineData("C01", "{ ping }", """{"data":{"ping":"pong"}}""")]
    [InlineData("C15", """{ letters(first: 2 after: "MQ==") { edges { node cursor } nodes pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }""", """{"data":{"letters":{"edges":[{"node":"c","cursor":"Mg=="},{"node":"d","cursor":"Mw=="}],"nodes":["c","d"],"pageInfo":{"hasNextPage":true,"hasPreviousPage":true,"startCursor":"Mg==","endCursor":"Mw=="}}}}""")]
    [InlineData("C16", "{ boundedLetters { nodes } }", """{"errors":[{"message":"You must provide a `first` or `last` value to properly paginate the `BoundedLettersConnection`.","locations":[{"line":1,"column":3}],"path":["boundedLetters"],"extensions":{"code":"HC0052","fieldCoordinate":"Query.boundedLetters"}}],"data":{"boundedLetters":null}}""")]
    [InlineData("C17", "{ boundedLetters(last: 3) { nodes } }", """{"errors":[{"message":"The maximum allowed items per page were exceeded.","locations":[{"line":1,"column":3}],"path":["boundedLetters"],"extensions":{"code":"HC0051","fieldCoordinate":"Query.boundedLetters","requestedItems":3,"maxAllowedItems":2}}],"data":{"boundedLetters":null}}""")]
    [InlineData("C18", """{ letters(after: "INVALID") { nodes } }""", """{"errors":[{"message":"The cursor specified in `after` has an invalid format.","locations":[{"line":1,"column":3}],"path":["letters"],"extensions":{"argument":"after","cursor":"INVALID","code":"HC0078"}}],"data":{"letters":null}}""")]
    [InlineData("C19", "{ books(first: 2 where: { genre: { in: [SCI_FI, POETRY] } } order: [{ pages: DESC }]) { totalCount nodes { title pages } pageInfo { hasNextPage hasPreviousPage } } }", """{"data":{"books":{"totalCount":3,"nodes":[{"title":"Gamma","pages":300},{"title":"Delta","pages":150}],"pageInfo":{"hasNextPage":true,"hasPreviousPage":false}}}}""")]
    [InlineData("C20", "{ secret }", """{"errors":[{"message":"The current user is not authorized to access this resource.","locations":[{"line":1,"column":3}],"path":["secret"],"extensions":{"code":"AUTH_NOT_AUTHENTICATED"}}],"data":{"secret":null}}""")]
    [InlineData("C21", "{ ping boom }", """{"errors":[{"message":"Unexpected Execution Error","locations":[{"line":1,"column":8}],"path":["boom"]}],"data":{"ping":"pong","boom":null}}""")]
    [InlineData("C23", """mutation { renameBook(input: { id: "Qm9vazox" title: "" }) { book { title } errors { __typename ... on Error { message } } } }""", """{"data":{"renameBook":{"book":null,"errors":[{"__typename":"EmptyTitleError","message":"The title must not be empty."}]}}}""")]
    [InlineData("C24", """{ node(id: "Qm9vazoz") { __typename id ... on Book { title } } }""", """{"data":{"node":{"__typename":"Book","id":"Qm9vazoz","title":"Gamma"}}}""")]
    public async Task An_operation_that_runs_is_answered_as_Hot_Chocolate_does(string example, string query, string expected)
    {
        var answer = await host.PostAsync(JsonSerializer.Serialize(new { query }));

        await AssertAsync(answer, example, 200, GraphQLResponse, expected);
    }

    [Theory]
    [InlineData("C03", """{"query":"{ __typ$ename }"}""", """{"errors":[{"message":"Expected a `Name`-token, but found a `Dollar`-token.","locations":[{"line":1,"column":8}],"extensions":{"code":"HC0011"}}]}""")]
    [InlineData("C05", """{"query":"{ pong }"}""", """{"errors":[{"locations":[{"line":1,"column":3}],"extensions":{"type":"Query","field":"pong","responseName":"pong","specifiedBy":"§sec-Field-Selections-on-Objects-Interfaces-and-Unions-Types"}}]}""")]
    [InlineData("C06", """{"query":"{ sample { nope } }"}""", """{"errors":[{"locations":[{"line":1,"column":12}],"path":["sample"],"extensions":{"type":"Sample","field":"nope","responseName":"nope","specifiedBy":"§sec-Field-Selections-on-Objects-Interfaces-and-Unions-Types"}}]}""")]
    [InlineData("C07", """{"query":"{ echo(value: $v) }","variables":{"v":"x"}}""", """{"errors":[{"locations":[{"line":1,"column":1}],"extensions":{"specifiedBy":"§sec-All-Variable-Uses-Defined"}}]}""")]
    [InlineData("C08", """{"query":"query($v: String!) { echo(value: $v) }","variables":{}}""", """{"errors":[{"message":"Variable `v` is required.","locations":[{"line":1,"column":7}],"extensions":{"code":"HC0018","variable":"v"}}]}""")]
    public async Task A_document_that_cannot_run_is_refused_as_Hot_Chocolate_does(string example, string body, string expected)
    {
        await AssertAsync(await host.PostAsync(body), example, 400, GraphQLResponse, expected);
        await AssertAsync(await host.PostAsync(body, "application/json"), example, 200, Json, expected);
    }

    [Theory]
    [InlineData(null, GraphQLResponse)]
    [InlineData("*/*", GraphQLResponse)]
    [InlineData("application/*", GraphQLResponse)]
    [InlineData("application/json, text/plain, */*", GraphQLResponse)]
    [InlineData("application/json", Json)]
    [InlineData("application/json; charset=utf-8", Json)]
    [InlineData("application/graphql-response+json; charset=utf-8, application/json; charset=utf-8", GraphQLResponse)]
    [InlineData("application/graphql-response+json;q=0.5, application/json", Json)]
    [InlineData("*/*, application/graphql-response+json;q=0", Json)]
    [InlineData("text/html, application/json;q=0.1", Json)]
    public async Task C02_The_Accept_header_chooses_the_format(string? accept, string contentType)
    {
        var answer = await host.PostAsync("""{"query":"{ __typename }"}""", accept);

        await AssertAsync(answer, "C02", 200, contentType, """{"data":{"__typename":"Query"}}""");
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/json;q=0")]
    [InlineData("*/*;q=0")]
    public async Task A_client_that_takes_none_of_our_formats_gets_406_without_a_body(string accept)
    {
        var answer = await host.PostAsync("""{"query":"{ __typename }"}""", accept);

        Assert.Equal(406, (int)answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task C09_The_operation_name_chooses_the_operation()
    {
        var answer = await host.PostAsync("""{"query":"query a { a: ping } query b { b: ping }","operationName":"b"}""");

        await AssertAsync(answer, "C09", 200, GraphQLResponse, """{"data":{"b":"pong"}}""");
    }

    [Fact]
    public async Task C10_An_Accept_header_that_is_no_media_type_is_refused()
    {
        var answer = await host.PostAsync("""{"query":"{ __typename }"}""", "unsupported");

        await AssertAsync(answer, "C10", 400, GraphQLResponse, """{"errors":[{"message":"Unable to parse the accept header value `unsupported`.","extensions":{"code":"HC0064","headerValue":"unsupported"}}]}""");
    }

    [Fact]
    public async Task C11_An_empty_body_is_refused_in_either_format()
    {
        const string expected = """{"errors":[{"message":"Invalid JSON document.","extensions":{"code":"HC0012"}}]}""";

        await AssertAsync(await host.PostAsync(""), "C11", 400, GraphQLResponse, expected);
        await AssertAsync(await host.PostAsync("", "application/json"), "C11", 400, Json, expected);
    }

    private static async Task AssertAsync(HttpResponseMessage answer, string example, int status, string contentType, string expected)
    {
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(status == (int)answer.StatusCode, $"{example}: {(int)answer.StatusCode} {text}");
        Assert.Equal(contentType, answer.Content.Headers.ContentType?.ToString());
        var wanted = JsonNode.Parse(expected.Replace("§", Rules, StringComparison.Ordinal))!;
        var actual = JsonNode.Parse(text)!;
        Adapt(wanted, actual);
        Assert.True(JsonNode.DeepEquals(wanted, actual), $"{example}: {text}");
    }

    /// <summary>The message of a specification rule is free, and paging errors may say their coordinate twice.</summary>
    private static void Adapt(JsonNode wanted, JsonNode actual)
    {
        if (wanted["errors"]?[0] is not JsonObject wantedError || actual["errors"]?[0] is not JsonObject error)
        {
            return;
        }

        if (wantedError["message"] is null)
        {
            error.Remove("message");
        }

        if (wantedError["extensions"]?["fieldCoordinate"] is not null)
        {
            (error["extensions"] as JsonObject)?.Remove("coordinate");
        }
    }
}
