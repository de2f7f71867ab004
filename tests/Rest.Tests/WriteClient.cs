using System.Net.Http.Headers;
using System.Text;

namespace PyDotOrg.Graph.Rest.Tests;

/// <summary>Sends requests with bodies.</summary>
/// <param name="origin">Where the server listens.</param>
internal sealed class WriteClient(Uri origin) : IDisposable
{
    private readonly HttpClient client = new();

    /// <summary>The answer to a request with a JSON body.</summary>
    public async Task<WriteAnswer> SendAsync(string method, string path, string? json, IEnumerable<(string Name, string Value)> headers)
    {
        using var content = json is null ? null : new ByteArrayContent(Encoding.UTF8.GetBytes(json));
        if (content is not null)
        {
            content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        }

        return await SendAsync(method, path, content, headers);
    }

    /// <summary>The answer to a request.</summary>
    public async Task<WriteAnswer> SendAsync(string method, string path, HttpContent? content, IEnumerable<(string Name, string Value)> headers)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(origin, path));
        request.Content = content;
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await client.SendAsync(request);
        return await WriteAnswer.ReadAsync(response);
    }

    public void Dispose() => client.Dispose();
}
