using System.IO.Compression;
using System.Text;

namespace PyDotOrg.Graph.Server.Tests.Compression;

public sealed class CompressionTests(CompressionTests.Seeded seeded) : IClassFixture<CompressionTests.Seeded>
{
    private const string Releases = "/graphql?query={releases(first:50){nodes{name%20slug%20releaseDate}}}";

    [Theory]
    [InlineData(Releases, "gzip", "gzip")]
    [InlineData(Releases, "br", "br")]
    [InlineData(Releases, "gzip, deflate, br", "br")]
    [InlineData("/api/v1/releases?limit=20", "gzip", "gzip")]
    [InlineData("/graphql/schema.graphql", "gzip", "gzip")]
    public async Task A_large_answer_is_compressed_for_who_asks(string address, string accepted, string encoding)
    {
        using var plain = await GetAsync(address);
        using var compressed = await GetAsync(address, accepted);

        Assert.Equal([encoding], compressed.Content.Headers.ContentEncoding);
        Assert.Contains("Accept-Encoding", compressed.Headers.Vary);
        Assert.Equal(await plain.Content.ReadAsStringAsync(), await DecodeAsync(compressed));
        Assert.NotEqual(false, compressed.Headers.ETag?.IsWeak);
    }

    [Theory]
    [InlineData("/graphql?query={__typename}", "gzip", "")]
    [InlineData(Releases, "deflate", "")]
    [InlineData(Releases, "gzip", "session=1")]
    public async Task What_is_small_or_belongs_to_a_session_is_not(string address, string accepted, string cookie)
    {
        using var answer = await GetAsync(address, accepted, cookie);

        Assert.Empty(answer.Content.Headers.ContentEncoding);
        Assert.NotNull(answer.Content.Headers.ContentLength);
    }

    [Fact]
    public async Task A_client_with_the_compressed_schema_is_told_that_it_is_still_the_same()
    {
        using var compressed = await GetAsync("/graphql/schema.graphql", "gzip");
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/graphql/schema.graphql", UriKind.Relative));
        request.Headers.Add("If-None-Match", compressed.Headers.ETag?.ToString());
        request.Headers.Add("Accept-Encoding", "gzip");

        using var again = await seeded.Server.Client.SendAsync(request);

        Assert.Equal(304, (int)again.StatusCode);
    }

    private static async Task<string> DecodeAsync(HttpResponseMessage answer)
    {
        var content = await answer.Content.ReadAsStreamAsync();
        await using Stream decoded = answer.Content.Headers.ContentEncoding.Single() == "br"
            ? new BrotliStream(content, CompressionMode.Decompress)
            : new GZipStream(content, CompressionMode.Decompress);
        using var reader = new StreamReader(decoded, Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }

    private Task<HttpResponseMessage> GetAsync(string address, string? accepted = null, string cookie = "")
    {
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        if (accepted is not null)
        {
            request.Headers.Add("Accept-Encoding", accepted);
        }

        if (cookie.Length > 0)
        {
            request.Headers.Add("Cookie", cookie);
        }

        return seeded.Server.Client.SendAsync(request);
    }

    /// <summary>One server with the initial data for all tests.</summary>
    public sealed class Seeded : IAsyncLifetime
    {
        internal RunningServer Server { get; private set; } = null!; // Set before any test runs.

        public async Task InitializeAsync() => Server = await RunningServer.StartPreparedAsync();

        public async Task DisposeAsync() => await Server.DisposeAsync();
    }
}
