using System.Data.Common;
using PyDotOrg.Graph.Accounts;
using PyDotOrg.Graph.Accounts.SignIns;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Mail;
using PyDotOrg.Graph.Rest;
using PyDotOrg.Graph.Schema.About;
using PyDotOrg.Graph.Schema.Blogs.Fetching;
using PyDotOrg.Graph.Server.CrossOrigin;
using PyDotOrg.Graph.Server.Engine;
using PyDotOrg.Graph.Server.Forwarding;
using PyDotOrg.Graph.Server.Observability;
using PyDotOrg.Graph.Server.RateLimiting;

namespace PyDotOrg.Graph.Server.Settings;

/// <summary>Tells superusers how the server is configured. Every value is named here one by one, so that no new key comes out by itself.</summary>
internal static class SettingsSummary
{
    /// <summary>The summary.</summary>
    /// <param name="configuration">The configuration.</param>
    /// <param name="database">The database.</param>
    /// <param name="environment">The name of the environment.</param>
    public static ServerSettings Make(IConfiguration configuration, DatabaseOptions database, string environment)
    {
        var accounts = Read<AccountOptions>(configuration, AccountOptions.Section);
        var mail = Read<MailOptions>(configuration, MailOptions.Section);
        var limits = Read<RateLimitingOptions>(configuration, "RateLimiting");
        var engine = Read<EngineOptions>(configuration, "GraphQL");
        var proxies = Read<ForwardingOptions>(configuration, "ForwardedHeaders");
        var place = Parse(database.ConnectionString);
        return new ServerSettings
        {
            Environment = environment,
            LogLevel = configuration["Logging:LogLevel:Default"] ?? nameof(LogLevel.Information),
            PublicOrigin = Read<RestOptions>(configuration, "Rest").PublicOrigin,
            Database = database.Provider.ToString(),
            DatabaseHost = Find(place, "Host", "Server"),
            DatabaseName = Find(place, "Database") ?? Path.GetFileName(Find(place, "Data Source", "DataSource", "Filename")),
            JwtAlgorithm = TokenOptions.Algorithm,
            AccessTokenMinutes = (int)accounts.Jwt.AccessTokenLifetime.TotalMinutes,
            SessionMinutes = (int)Sessions.Lifetime.TotalMinutes,
            HasSigningKey = accounts.Jwt.SigningKey is { Length: > 0 },
            PreviousSigningKeys = accounts.Jwt.PreviousSigningKeys.Length,
            OauthProviders = [.. ProvidersOf(accounts.OAuth)],
            HasMailServer = mail.Host is not null,
            HasMailSignIn = mail.UserName is not null,
            SendsMail = mail.Sending,
            HasMailStaff = mail.Staff.Length > 0,
            RateLimiting = limits.Enabled,
            RateLimitStore = limits.Store.ToString(),
            CorsOrigins = Read<CorsOptions>(configuration, "Cors").Origins.Length,
            Proxies = proxies.KnownProxies.Length + proxies.KnownNetworks.Length,
            Explorer = engine.Explorer,
            Introspection = engine.Introspection,
            FeedFetching = Read<FeedOptions>(configuration, "Feeds").Fetching,
            Telemetry = Read<TelemetryOptions>(configuration, "Telemetry").Otlp.Endpoint is not null,
        };
    }

    private static IEnumerable<string> ProvidersOf(OAuthOptions providers)
    {
        if (providers.GitHub.IsConfigured)
        {
            yield return nameof(providers.GitHub);
        }

        if (providers.Google.IsConfigured)
        {
            yield return nameof(providers.Google);
        }
    }

    private static T Read<T>(IConfiguration configuration, string section)
        where T : class, new() => configuration.GetSection(section).Get<T>() ?? new T();

    private static DbConnectionStringBuilder Parse(string connectionString) => new() { ConnectionString = connectionString };

    private static string? Find(DbConnectionStringBuilder place, params string[] names) =>
        names.Select(name => place.TryGetValue(name, out var value) ? value as string : null).FirstOrDefault(static value => value is { Length: > 0 });
}
