using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Tests.Http;

/// <summary>Parts of the schema as a file (contract: Hot Chocolate, sections 3.4 and 3.12).</summary>
public sealed class SchemaDownloadTests(FixtureHost host) : IClassFixture<FixtureHost>
{
    [Theory]
    [InlineData("?sdl&types=Genre", "Genre.graphql")]
    [InlineData("/schema.graphql?types=Genre", "Genre.graphql")]
    [InlineData("?sdl&types=Genre,%20Sample", "types.graphql")]
    public async Task Types_can_be_chosen(string address, string file)
    {
        var answer = await host.Client.GetAsync($"/graphql{address}");

        var text = await answer.Content.ReadAsStringAsync();
        Assert.Contains("enum Genre {", text, StringComparison.Ordinal);
        Assert.DoesNotContain("type Query", text, StringComparison.Ordinal);
        Assert.Equal(file == "types.graphql", text.Contains("type Sample {", StringComparison.Ordinal));
        Assert.Equal($"attachment; filename=\"{file}\"", answer.Content.Headers.ContentDisposition?.ToString());
    }

    [Fact]
    public async Task Without_indentation_the_same_schema_is_short()
    {
        var whole = await host.Client.GetStringAsync("/graphql?sdl");

        var compact = await host.Client.GetStringAsync("/graphql?sdl&indentation=none");

        Assert.DoesNotContain("\n  ", compact, StringComparison.Ordinal);
        Assert.Equal(SyntaxPrinter.StripIgnored(new SourceText(whole)), compact);
    }

    [Theory]
    [InlineData("types=", 400, """{"errors":[{"message":"The specified types argument is empty.","extensions":{"code":"HC0058"}}]}""")]
    [InlineData("types=,", 400, """{"errors":[{"message":"The specified types argument is empty.","extensions":{"code":"HC0058"}}]}""")]
    [InlineData("types=Genre,1x", 400, """{"errors":[{"message":"The type name is invalid.","extensions":{"code":"HC0059","typeName":"1x"}}]}""")]
    [InlineData("types=Xyz", 404, """{"errors":[{"message":"The type `Xyz` does not exist.","extensions":{"code":"HC0060","typeName":"Xyz"}}]}""")]
    public async Task A_list_that_names_no_types_is_refused(string parameter, int status, string expected)
    {
        var answer = await host.Client.GetAsync($"/graphql?sdl&{parameter}");

        Assert.Equal(expected, await answer.Content.ReadAsStringAsync());
        Assert.Equal(status, (int)answer.StatusCode);
    }
}
