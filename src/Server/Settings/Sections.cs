using PyDotOrg.Graph.Accounts;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Mail;
using PyDotOrg.Graph.Rest;
using PyDotOrg.Graph.Schema.Blogs.Fetching;
using PyDotOrg.Graph.Schema.Downloads;
using PyDotOrg.Graph.Server.Caching;
using PyDotOrg.Graph.Server.CrossOrigin;
using PyDotOrg.Graph.Server.Engine;
using PyDotOrg.Graph.Server.Forwarding;
using PyDotOrg.Graph.Server.Observability;
using PyDotOrg.Graph.Server.RateLimiting;

namespace PyDotOrg.Graph.Server.Settings;

/// <summary>Every part of the configuration that the server knows. What is not listed here is refused.</summary>
internal static class Sections
{
    /// <summary>Our own sections, each with the record that declares its keys.</summary>
    public static readonly IReadOnlyDictionary<string, Type> Declared =
        new Dictionary<string, Type>(StringComparer.OrdinalIgnoreCase)
        {
            [AccountOptions.Section] = typeof(AccountOptions),
            ["Caching"] = typeof(CachingOptions),
            ["ConnectionStrings"] = typeof(ConnectionStringOptions),
            ["Cors"] = typeof(CorsOptions),
            ["Database"] = typeof(DatabaseOptions),
            ["Downloads"] = typeof(DownloadOptions),
            ["Feeds"] = typeof(FeedOptions),
            ["ForwardedHeaders"] = typeof(ForwardingOptions),
            ["GraphQL"] = typeof(EngineOptions),
            [MailOptions.Section] = typeof(MailOptions),
            ["RateLimiting"] = typeof(RateLimitingOptions),
            ["Rest"] = typeof(RestOptions),
            ["Telemetry"] = typeof(TelemetryOptions),
        };

    /// <summary>Members of the records that are read from another key.</summary>
    public static readonly IReadOnlySet<string> Elsewhere = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "Database:ConnectionString",
    };

    // The framework reads and checks these itself.
    private static readonly HashSet<string> Framework = new(StringComparer.OrdinalIgnoreCase)
    {
        "Urls", "Logging", "Kestrel",
    };

    // What a test host or the environment hands to every .NET server; not meant for the file.
    private static readonly HashSet<string> Host = new(StringComparer.OrdinalIgnoreCase)
    {
        "Environment", "ContentRoot", "ApplicationName", "Http_Ports", "Https_Ports", "ShutdownTimeoutSeconds",
    };

    /// <summary>The names that may stand at the top of the file.</summary>
    public static IEnumerable<string> Roots => Declared.Keys.Concat(Framework);

    public static bool IsKnownRoot(string name) =>
        Declared.ContainsKey(name) || Framework.Contains(name) || Host.Contains(name);
}
