using System.Text.Json.Nodes;

namespace PyDotOrg.Graph.Server.Tests.OAuth;

/// <summary>What came back.</summary>
/// <param name="Status">The status.</param>
/// <param name="Body">The body.</param>
/// <param name="Caching">The header <c>Cache-Control</c>.</param>
/// <param name="Cookie">The header <c>Set-Cookie</c>; empty when there is none.</param>
internal sealed record OAuthAnswer(int Status, string Body, string Caching, string Cookie)
{
    /// <summary>The body.</summary>
    public JsonNode Json => JsonNode.Parse(Body)!; // It is never a bare null.

    /// <summary>Why it is an error.</summary>
    public string Detail => $"{Json["detail"]}";

    /// <summary>The token of a login.</summary>
    public string Token => $"{Json["access_token"]}";

    public static async Task<OAuthAnswer> ReadAsync(HttpResponseMessage answer) => new(
        (int)answer.StatusCode,
        await answer.Content.ReadAsStringAsync(),
        $"{answer.Headers.CacheControl}",
        answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? string.Join('\n', cookies) : "");
}
