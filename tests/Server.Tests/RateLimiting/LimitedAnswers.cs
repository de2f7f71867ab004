namespace PyDotOrg.Graph.Server.Tests.RateLimiting;

/// <summary>Reads the headers of limited answers.</summary>
internal static class LimitedAnswers
{
    /// <summary>Policy, limit, what is left, and when the window ends; empty where there is none.</summary>
    public static string Limits(this HttpResponseMessage answer) =>
        string.Join(' ', new[] { "Policy", "Limit", "Remaining", "Reset" }.Select(name => answer.Header($"RateLimit-{name}"))).Trim();

    /// <summary>A header; empty when there is none.</summary>
    public static string Header(this HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : "";
}
