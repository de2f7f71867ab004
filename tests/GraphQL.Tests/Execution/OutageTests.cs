using PyDotOrg.GraphQL.Execution;

namespace PyDotOrg.GraphQL.Tests.Execution;

/// <summary>What becomes of an operation when something that the host depends on is out of order.</summary>
public sealed class OutageTests
{
    private const string Sdl = "type Query { ping: String! gone: String! lost: Row row: Row } type Row { gone: String name: String }";
    private const string Error = """{"message":"The server cannot do this at present. Please try again in a moment.","locations":[{"line":1,"column":3}],"path":["lost"],"extensions":{"code":"UNAVAILABLE","retryAfter":7}}""";

    private readonly RecordingLogger _logger = new();

    [Theory]
    [InlineData("{ lost { name } }")]
    [InlineData("{ gone ping }")]
    [InlineData("{ row { gone } }")]
    [InlineData("{ lost { name } __typename }")]
    public async Task What_has_no_value_at_all_is_no_result(string query)
    {
        using var result = await Server().RunAsync(query);

        Assert.Equal((RequestStatus.Unavailable, true), (result.Status, result.Data is null));
        Assert.Equal("UNAVAILABLE", Assert.Single(result.Errors).Code);
    }

    [Fact]
    public async Task What_there_is_of_a_result_is_given() =>
        Assert.Equal($$$"""{"errors":[{{{Error}}}],"data":{"lost":null,"ping":"pong"}}""", await Server().AskAsync("{ lost { name } ping }"));

    [Fact]
    public async Task The_log_has_a_line_without_a_stack()
    {
        Assert.Equal($$$"""{"errors":[{{{Error}}}]}""", await Server().AskAsync("{ lost { name } }"));
        Assert.Equal(["Warning The field Query.lost has no value, because something is out of order: The disk is full. "], _logger.Lines);
    }

    private TestServer Server() => new TestServer(Sdl)
    {
        Options = new RequestOptions { IsOutage = static exception => exception is IOException, OutageRetryAfter = TimeSpan.FromSeconds(7) },
        Parts = new RequestExecutorParts { Logger = _logger },
    }
        .With("Query", "ping", static _ => "pong")
        .With("Query", "row", static _ => new object())
        .With("Query", "gone", Fail)
        .With("Query", "lost", Fail)
        .With("Row", "name", static _ => "name")
        .With("Row", "gone", Fail);

    private static object? Fail(object context) => throw new IOException("Text.", new IOException("The disk is full."));
}
