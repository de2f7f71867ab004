using System.Text;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.GraphQL.DependencyInjection;
using PyDotOrg.GraphQL.Execution;

namespace PyDotOrg.GraphQL.Tests.Http;

/// <summary>Documents that clients name by their hash (contract: Hot Chocolate, section 3.8).</summary>
public sealed class PersistedOperationTests
{
    private const string Md5 = "ef5c9e7b1e24de261642083d4e294322";
    private const string Document = "{ __typename }";
    private const string NotFound = """{"errors":[{"message":"PersistedQueryNotFound","extensions":{"code":"HC0020"}}]}""";
    private const string Answer = """{"data":{"__typename":"Query"}}""";

    [Fact]
    public async Task C25_A_document_is_sent_once_with_its_hash_and_then_only_named()
    {
        await using var host = await StartAsync(static builder => builder
            .UseAutomaticPersistedOperationPipeline()
            .AddInMemoryOperationDocumentStorage()
            .AddMD5DocumentHashProvider(HashFormat.Hex));
        var extensions = $$$"""extensions={"persistedQuery":{"version":1,"md5Hash":"{{{Md5}}}"}}""";

        await AssertAsync(await host.Client.GetAsync($"/graphql?{extensions}"), 400, NotFound);
        await AssertAsync(
            await host.Client.GetAsync($"/graphql?query={Document}&{extensions}"),
            200,
            $$$$"""{"data":{"__typename":"Query"},"extensions":{"persistedQuery":{"md5Hash":"{{{{Md5}}}}","persisted":true}}}""");
        await AssertAsync(await host.Client.GetAsync($"/graphql?{extensions}"), 200, Answer);
        await AssertAsync(await host.PostAsync($$"""{"id":"{{Md5}}","query":""}"""), 200, Answer);
        await AssertAsync(await host.PostAsync($$"""{"id":"{{Md5.ToUpperInvariant()}}"}""", "application/json"), 200, NotFound);
    }

    [Theory]
    [InlineData(DocumentHashProvider.Sha256, HashFormat.Hex)]
    [InlineData(DocumentHashProvider.Sha256, HashFormat.Base64)]
    [InlineData(DocumentHashProvider.Sha1, HashFormat.Hex)]
    [InlineData(DocumentHashProvider.Md5, HashFormat.Base64Url)]
    public async Task Without_a_choice_every_hash_in_every_form_is_taken(string name, HashFormat format)
    {
        await using var host = await StartAsync(Automatic);
        var hash = new DocumentHashProvider(name, format).Compute(Encoding.UTF8.GetBytes(Document));
        var extensions = $$$"""{"persistedQuery":{"version":1,"{{{name}}}":"{{{hash}}}"}}""";

        await AssertAsync(await host.PostAsync($$"""{"extensions":{{extensions}}}"""), 400, NotFound);
        await AssertAsync(
            await host.PostAsync($$"""{"query":"{{Document}}","extensions":{{extensions}}}"""),
            200,
            $$$$"""{"data":{"__typename":"Query"},"extensions":{"persistedQuery":{"{{{{name}}}}":"{{{{hash}}}}","persisted":true}}}""");
        await AssertAsync(await host.PostAsync($$"""{"extensions":{{extensions}}}"""), 200, Answer);
    }

    [Fact]
    public async Task A_wrong_hash_runs_the_document_and_keeps_nothing()
    {
        await using var host = await StartAsync(static builder => Automatic(builder).AddMD5DocumentHashProvider(HashFormat.Hex));
        const string extensions = """{"persistedQuery":{"version":1,"md5Hash":"0"}}""";

        await AssertAsync(
            await host.PostAsync($$"""{"query":"{{Document}}","extensions":{{extensions}}}"""),
            200,
            """{"data":{"__typename":"Query"},"extensions":{"persistedQuery":{"md5Hash":"0","expectedHashValue":"§","expectedHashType":"md5Hash","expectedHashFormat":"Hex","persisted":false}}}""".Replace("§", Md5, StringComparison.Ordinal));
        await AssertAsync(await host.PostAsync($$"""{"extensions":{{extensions}}}"""), 400, NotFound);
    }

    [Theory]
    [InlineData("report", """{"data":{"__typename":"Query"},"extensions":{"operationCost":{"fieldCost":0,"typeCost":1},"persistedQuery":{"md5Hash":"§","persisted":true}}}""")]
    [InlineData("validate", """{"extensions":{"operationCost":{"fieldCost":0,"typeCost":1},"persistedQuery":{"md5Hash":"§","persisted":true}}}""")]
    public async Task The_cost_can_be_told_beside_it(string header, string expected)
    {
        await using var host = await StartAsync(Automatic);
        var request = new HttpRequestMessage(HttpMethod.Get, $$$"""/graphql?query={{{Document}}}&extensions={"persistedQuery":{"md5Hash":"{{{Md5}}}"}}""");
        request.Headers.Add("GraphQL-Cost", header);

        await AssertAsync(await host.SendAsync(request), 200, expected.Replace("§", Md5, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"query":"{ nope }","extensions":{"persistedQuery":{"md5Hash":"6a5bae4ee2f6af2b0c3f7d8a9c4ab3c6"}}}""", 400)]
    [InlineData("""{"extensions":{"persistedQuery":{"version":1,"md5Hash":1}}}""", 400)]
    [InlineData("""{"extensions":{"persistedQuery":"x"}}""", 400)]
    [InlineData("""{"id":"../x"}""", 400)]
    [InlineData("""{"query":"{ ping }","extensions":{"persistedQuery":{"version":1}}}""", 200)]
    [InlineData("""{"query":"{ ping }","extensions":{"other":1}}""", 200)]
    public async Task What_names_no_document_is_no_trouble(string body, int status)
    {
        await using var host = await StartAsync(Automatic);

        Assert.Equal(status, (int)(await host.PostAsync(body)).StatusCode);
    }

    [Fact]
    public async Task A_server_that_stores_nothing_says_so()
    {
        await using var host = await StartAsync(static builder => builder);

        await AssertAsync(await host.PostAsync("""{"id":"x"}"""), 400, NotFound);
    }

    [Fact]
    public async Task The_storage_keeps_no_more_than_it_may()
    {
        await using var host = await StartAsync(static builder => builder
            .UseAutomaticPersistedOperationPipeline()
            .AddInMemoryOperationDocumentStorage(static options => options.MaxDocuments = 2));
        for (var number = 0; number < 5; number++)
        {
            await KeepAsync(host, $"{{ a{number}: ping }}");
        }

        var known = 0;
        for (var number = 0; number < 5; number++)
        {
            known += (await host.PostAsync($$"""{"id":"{{Sha256($"{{ a{number}: ping }}")}}"}""")).IsSuccessStatusCode ? 1 : 0;
        }

        Assert.Equal(2, known);
    }

    [Fact]
    public async Task Trusted_documents_are_the_files_of_a_folder()
    {
        using var folder = new Folder();
        folder.Write("ping", "query A { a: ping } query B { b: ping }");
        await using var host = await StartAsync(builder => builder
            .UsePersistedOperationPipeline()
            .AddFileSystemOperationDocumentStorage(folder.Path)
            .ModifyRequestOptions(static options => options.PersistedOperations.OnlyAllowPersistedDocuments = true));

        await AssertAsync(await host.PostAsync("""{"id":"ping","operationName":"B"}"""), 200, """{"data":{"b":"pong"}}""");
        await AssertAsync(await host.Client.GetAsync("/graphql?id=ping&operationName=A"), 200, """{"data":{"a":"pong"}}""");
        await AssertAsync(
            await host.PostAsync("""{"id":"pong"}"""),
            400,
            """{"errors":[{"message":"The specified persisted operation key is invalid.","extensions":{"code":"HC0020"}}]}""");
        await AssertAsync(
            await host.PostAsync("""{"query":"{ ping }"}"""),
            400,
            """{"errors":[{"message":"Only persisted operations are allowed.","extensions":{"code":"HC0067"}}]}""");

        folder.Write("pong", "{ late: ping }");
        await AssertAsync(await host.PostAsync("""{"id":"pong"}"""), 200, """{"data":{"late":"pong"}}""");
    }

    [Fact]
    public async Task A_stored_document_has_an_address()
    {
        using var folder = new Folder();
        folder.Write("x-1_", "query A { a: ping } query B($v: String!) { echo(value: $v) } mutation C { write(text: \"c\") }");
        await using var host = await StartAsync(builder => builder.AddFileSystemOperationDocumentStorage(folder.Path));

        await AssertAsync(await host.Client.GetAsync("/graphql/persisted/x-1_/A"), 200, """{"data":{"a":"pong"}}""");
        await AssertAsync(await host.Client.GetAsync("/graphql/persisted/x-1_/B?variables={\"v\":\"x\"}"), 200, """{"data":{"echo":"x"}}""");
        await AssertAsync(await PostAsync(host, "/x-1_/B", """{"variables":{"v":"y"}}"""), 200, """{"data":{"echo":"y"}}""");
        await AssertAsync(await PostAsync(host, "/x-1_", """{"operationName":"C"}"""), 200, """{"data":{"write":"c"}}""");
        await AssertAsync(
            await host.Client.GetAsync("/graphql/persisted/x-1_/C"),
            405,
            """{"errors":[{"message":"The specified operation kind is not allowed."}]}""");
        const string refused = """{"errors":[{"message":"Invalid GraphQL Request.","extensions":{"code":"HC0009"}}]}""";
        await AssertAsync(await host.Client.GetAsync("/graphql/persisted/x+1/A"), 400, refused);
        await AssertAsync(await PostAsync(host, "/x-1_", "[{}]"), 400, refused);
        await AssertAsync(
            await PostAsync(host, "/x-1_", "{"), 400, """{"errors":[{"message":"Invalid JSON document.","extensions":{"code":"HC0012"}}]}""");
        Assert.Equal(404, (int)(await host.Client.PostAsync("/graphql/persisted/x-1_", new StringContent("{}"))).StatusCode);
        Assert.Equal(400, (int)(await host.Client.GetAsync("/graphql/persisted/unknown")).StatusCode);
    }

    [Fact]
    public async Task The_text_of_a_trusted_document_may_be_sent_when_the_server_says_so()
    {
        using var folder = new Folder();
        folder.Write(Sha256("{ ping }"), "{ ping }");
        await using var host = await StartAsync(builder => builder
            .AddFileSystemOperationDocumentStorage(folder.Path)
            .ModifyRequestOptions(static options =>
            {
                options.PersistedOperations.OnlyAllowPersistedDocuments = true;
                options.PersistedOperations.AllowDocumentBody = true;
            }));

        await AssertAsync(await host.PostAsync("""{"query":"{ ping }"}"""), 200, """{"data":{"ping":"pong"}}""");
        Assert.Equal(400, (int)(await host.PostAsync("""{"query":"{ ping  }"}""")).StatusCode);
    }

    [Fact]
    public void A_folder_that_does_not_exist_stops_the_start() => Assert.Throws<DirectoryNotFoundException>(
        static () => new ServiceCollection().AddGraphQLServer().AddFileSystemOperationDocumentStorage("/does/not/exist"));

    private static Task<HttpResponseMessage> PostAsync(FixtureHost host, string path, string body) =>
        host.Client.PostAsync($"/graphql/persisted{path}", new StringContent(body, Encoding.UTF8, "application/json"));

    private static IRequestExecutorBuilder Automatic(IRequestExecutorBuilder builder) =>
        builder.UseAutomaticPersistedOperationPipeline().AddInMemoryOperationDocumentStorage();

    private static async Task KeepAsync(FixtureHost host, string document)
    {
        var body = $$$$"""{"query":"{{{{document}}}}","extensions":{"persistedQuery":{"version":1,"sha256Hash":"{{{{Sha256(document)}}}}"}}}""";
        Assert.Contains("\"persisted\":true", await host.AskAsync(body), StringComparison.Ordinal);
    }

    private static string Sha256(string document) =>
        new DocumentHashProvider(DocumentHashProvider.Sha256, HashFormat.Hex).Compute(Encoding.UTF8.GetBytes(document));

    private static async Task AssertAsync(HttpResponseMessage answer, int status, string expected)
    {
        Assert.Equal(expected, await answer.Content.ReadAsStringAsync());
        Assert.Equal(status, (int)answer.StatusCode);
    }

    private static Task<ConfiguredHost> StartAsync(Func<IRequestExecutorBuilder, IRequestExecutorBuilder> configure) =>
        ConfiguredHost.StartAsync(builder => configure(builder));

    private sealed class Folder : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("trusted").FullName;

        public void Write(string id, string document) => File.WriteAllText(System.IO.Path.Combine(Path, $"{id}.graphql"), document);

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
