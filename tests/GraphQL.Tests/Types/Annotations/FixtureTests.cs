using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Testing.Fixture;
using PyDotOrg.Graph.Testing.Snapshots;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Tests.Types.Annotations;

public sealed class FixtureTests
{
    [Fact]
    public void The_fixture_has_the_types_of_the_contract() =>
        Snapshot.Match(SchemaPrinter.Print(AnnotatedServer.Schema(new ServiceCollection().AddFixture())));

    [Theory]
    [InlineData("{ ping }", """{"data":{"ping":"pong"}}""")]
    [InlineData("{ echo(value: \"a\") }", """{"data":{"echo":"a"}}""")]
    [InlineData("{ sample { text int } }", """{"data":{"sample":{"text":"t","int":1}}}""")]
    [InlineData(
        "{ book(id: \"Qm9vazoz\") { id title genre author { name } } }",
        """{"data":{"book":{"id":"Qm9vazoz","title":"Gamma","genre":"SCI_FI","author":{"name":"Bea"}}}}""")]
    [InlineData(
        "{ book(id: \"Rm9vOjMy\") { id } }",
        """{"errors":[{"message":"The ID `Rm9vOjMy` is not an ID of `Book`.","locations":[{"line":1,"column":3}],"path":["book"]}],"data":{"book":null}}""")]
    [InlineData(
        "{ secret }",
        """{"errors":[{"message":"The current user is not authorized to access this resource.","locations":[{"line":1,"column":3}],"path":["secret"],"extensions":{"code":"AUTH_NOT_AUTHENTICATED"}}],"data":{"secret":null}}""")]
    [InlineData(
        "{ ping boom }",
        """{"errors":[{"message":"Unexpected Execution Error","locations":[{"line":1,"column":8}],"path":["boom"]}],"data":{"ping":"pong","boom":null}}""")]
    public async Task Questions_without_lists_are_answered(string query, string expected) =>
        Assert.Equal(expected, await new ServiceCollection().AddFixture().AskAsync(query));

    [Theory]
    [InlineData(
        "{ letters(first: 2 after: \"MQ==\") { edges { node cursor } nodes pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }",
        """{"data":{"letters":{"edges":[{"node":"c","cursor":"Mg=="},{"node":"d","cursor":"Mw=="}],"nodes":["c","d"],"pageInfo":{"hasNextPage":true,"hasPreviousPage":true,"startCursor":"Mg==","endCursor":"Mw=="}}}}""")]
    [InlineData(
        "{ boundedLetters { nodes } }",
        """{"errors":[{"message":"You must provide a `first` or `last` value to properly paginate the `BoundedLettersConnection`.","locations":[{"line":1,"column":3}],"path":["boundedLetters"],"extensions":{"code":"HC0052","fieldCoordinate":"Query.boundedLetters"}}],"data":{"boundedLetters":null}}""")]
    [InlineData(
        "{ letters(after: \"INVALID\") { nodes } }",
        """{"errors":[{"message":"The cursor specified in `after` has an invalid format.","locations":[{"line":1,"column":3}],"path":["letters"],"extensions":{"argument":"after","cursor":"INVALID","code":"HC0078"}}],"data":{"letters":null}}""")]
    [InlineData(
        "{ books(first: 2 where: { genre: { in: [SCI_FI, POETRY] } } order: [{ pages: DESC }]) { totalCount nodes { title pages } pageInfo { hasNextPage hasPreviousPage } } }",
        """{"data":{"books":{"totalCount":3,"nodes":[{"title":"Gamma","pages":300},{"title":"Delta","pages":150}],"pageInfo":{"hasNextPage":true,"hasPreviousPage":false}}}}""")]
    [InlineData(
        "{ node(id: \"Qm9vazoz\") { __typename id ... on Book { title } } }",
        """{"data":{"node":{"__typename":"Book","id":"Qm9vazoz","title":"Gamma"}}}""")]
    [InlineData(
        "{ nodes(ids: [\"Qm9vazoz\", \"Qm9vazo5\"]) { id } }",
        """{"data":{"nodes":[{"id":"Qm9vazoz"},null]}}""")]
    public async Task Questions_for_lists_are_answered(string query, string expected) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(await new ServiceCollection().AddFixture().AskAsync(query))));
}
