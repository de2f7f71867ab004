using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Testing.Fixture;
using PyDotOrg.GraphQL.Execution;

namespace PyDotOrg.GraphQL.Tests.Execution.Documents;

/// <summary>Documents of a folder, read before the first client names one.</summary>
public sealed class TrustedDocumentTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("trusted-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Each_that_cannot_run_is_named_with_line_and_reason()
    {
        var wrong = Write("b", "query {\n  nothing\n}");
        var broken = Write("a", "query {\n\n  $\n}");
        var rootless = Write("d", "query { ping }\nsubscription { x }");
        Write("c", "query { ping }");
        var refused = await Assert.ThrowsAsync<TrustedDocumentException>(() => StartAsync().AsTask());
        Assert.Equal(
            [
                $"{broken}:3:3: Expected a `Name`-token, but found a `Dollar`-token.",
                $"{wrong}:2:3: Cannot query field \"nothing\" on type \"Query\".",
            ],
            refused.Problems.Take(2));
        Assert.All(refused.Problems.Skip(2), problem => Assert.StartsWith($"{rootless}:", problem, StringComparison.Ordinal));
        Assert.Equal(string.Join(Environment.NewLine, refused.Problems), refused.Message);
    }

    [Fact]
    public async Task One_that_is_added_later_and_is_wrong_is_no_fault_of_the_request()
    {
        Write("a", "{ ping }");
        var executor = await StartAsync();
        Write("b", "{ $ }");
        using var result = await executor.ExecuteAsync(OperationRequestBuilder.New().SetDocumentId("b").Build());
        Assert.Equal(
            """{"errors":[{"message":"Expected a `Name`-token, but found a `Dollar`-token.","locations":[{"line":1,"column":3}],"extensions":{"code":"HC0014"}}]}""",
            result.ToJson());
        using var own = await executor.ExecuteAsync(OperationRequestBuilder.New().SetDocument("{ $ }").Build());
        Assert.Equal("HC0011", own.Errors[0].Code);
        using var good = await executor.ExecuteAsync(OperationRequestBuilder.New().SetDocumentId("a").Build());
        Assert.Equal("""{"data":{"ping":"pong"}}""", good.ToJson());
    }

    private ValueTask<IRequestExecutor> StartAsync() => new ServiceCollection()
        .AddFixture()
        .UsePersistedOperationPipeline()
        .AddFileSystemOperationDocumentStorage(_folder.FullName)
        .BuildRequestExecutorAsync();

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, $"{name}.graphql");
        File.WriteAllText(path, text);
        return path;
    }
}
