using System.Text.RegularExpressions;
using PyDotOrg.Graph.Server.Tests;

namespace PyDotOrg.Graph.Rest.Tests.Contract;

/// <summary>Every route counts in the tier that the contract's table gives it (contract rest-v1, section 3).</summary>
public sealed class RateLimitTests
{
    /// <summary>The table; the first line that fits decides. The numbers are those of anonymous callers.</summary>
    private static readonly (string Methods, string Path, int Limit)[] Table =
    [
        ("POST", "^/api/auth/(register|login|refresh|session/login|send-verification|resend-verification|forgot-password|reset-password|change-password)$", 5),
        ("GET", "^/api/auth/verify-email/", 5),
        ("GET POST", "^/api/auth/oauth/", 5),
        ("GET POST", "^/api/v1/search$", 5),
        ("POST", "^/api/v1/jobs/search$", 5),
        ("PATCH", "^/api/v1/jobs/[^/]+/submit$", 5),
        ("POST", "^/api/v1/sponsors/apply$", 5),
        ("GET", "^/api/v1/search/autocomplete$", 60),
        ("GET POST PUT PATCH DELETE", "^/api/v1/community/", 60),
        ("POST PUT PATCH DELETE", "^/api/v1/(blog-entries|success-stories|images|documents|review-comments|nominations|nominees|code-samples)(/|$)", 60),
        ("POST PUT PATCH DELETE", "^/api/nominations/", 60),
        ("POST", "^/api/v1/jobs/[^/]+/review-comments$", 60),
        ("POST", "^/api/v1/files/[^/]+/track$", 60),
        ("POST", "^/api/auth/(session/)?logout$", 60),
        ("GET", "", 120),
        ("POST", "^/api/auth/me$", 120),
        ("POST PUT PATCH DELETE", "", 20),
    ];

    [Fact]
    public async Task Every_route_is_counted_in_its_tier()
    {
        await using var server = await RunningServer.StartPreparedAsync("--RateLimiting:Enabled=true", "--Database:Seed=false");
        using var client = new WriteClient(server.Address);
        var wrong = new List<string>();
        foreach (var row in ContractRow.All)
        {
            using var request = new HttpRequestMessage(new HttpMethod(row.Method), new Uri(server.Address, row.Address));
            using var answer = await server.Client.SendAsync(request);
            var limit = answer.Headers.TryGetValues("RateLimit-Limit", out var values) ? int.Parse(values.Single()) : 0;
            if (limit != LimitOf(row))
            {
                wrong.Add($"{row}: {limit} instead of {LimitOf(row)}");
            }
        }

        Assert.Empty(wrong);
    }

    private static int LimitOf(ContractRow row) =>
        Table.First(line => line.Methods.Split(' ').Contains(row.Method) && Regex.IsMatch(row.Path, line.Path)).Limit;
}
