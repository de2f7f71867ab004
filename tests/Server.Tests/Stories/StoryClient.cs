using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace PyDotOrg.Graph.Server.Tests.Stories;

/// <summary>Sends requests as somebody with a token, or as nobody.</summary>
/// <param name="http">The way to the server.</param>
internal sealed class StoryClient(HttpClient http)
{
    public async Task<(int Status, JsonNode? Body)> SendAsync(string method, string path, object? body = null, string? token = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path) { Content = body is null ? null : JsonContent.Create(body) };
        if (token is not null)
        {
            request.Headers.Add("Authorization", $"Bearer {token}");
        }

        using var answer = await http.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        return ((int)answer.StatusCode, text.Length == 0 ? null : JsonNode.Parse(text));
    }
}
