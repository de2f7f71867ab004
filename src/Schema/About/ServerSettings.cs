namespace PyDotOrg.Graph.Schema.About;

/// <summary>How the server is configured, as far as it is no secret: of keys and passwords only whether there are any.</summary>
public sealed record ServerSettings
{
    /// <summary>The environment, such as "Production".</summary>
    public required string Environment { get; init; }

    /// <summary>From which level on lines are logged where nothing else is said.</summary>
    public required string LogLevel { get; init; }

    /// <summary>Where clients reach the server.</summary>
    public required string PublicOrigin { get; init; }

    /// <summary>The database: "Sqlite" or "PostgreSql".</summary>
    public required string Database { get; init; }

    /// <summary>The host of the database; null for a file.</summary>
    public string? DatabaseHost { get; init; }

    /// <summary>The name of the database; of a file without its folder.</summary>
    public string? DatabaseName { get; init; }

    /// <summary>The algorithm that tokens are signed with.</summary>
    public required string JwtAlgorithm { get; init; }

    /// <summary>The minutes for which an access token counts.</summary>
    public required int AccessTokenMinutes { get; init; }

    /// <summary>The minutes for which a session counts that nobody uses.</summary>
    public required int SessionMinutes { get; init; }

    /// <summary>Whether a signing key is configured; otherwise the server has made one.</summary>
    public required bool HasSigningKey { get; init; }

    /// <summary>How many keys are configured that signed earlier.</summary>
    public required int PreviousSigningKeys { get; init; }

    /// <summary>The sites with whose accounts people sign in here.</summary>
    public required IReadOnlyList<string> OauthProviders { get; init; }

    /// <summary>Whether mails go to a mail server, rather than into files.</summary>
    public required bool HasMailServer { get; init; }

    /// <summary>Whether the server signs in to the mail server.</summary>
    public required bool HasMailSignIn { get; init; }

    /// <summary>Whether this server sends mails.</summary>
    public required bool SendsMail { get; init; }

    /// <summary>Whether anybody is told by mail what waits for a decision.</summary>
    public required bool HasMailStaff { get; init; }

    /// <summary>Whether callers are limited.</summary>
    public required bool RateLimiting { get; init; }

    /// <summary>Where callers are counted: "Memory" or "Database".</summary>
    public required string RateLimitStore { get; init; }

    /// <summary>How many origins may call with cookies.</summary>
    public required int CorsOrigins { get; init; }

    /// <summary>How many proxies and networks of proxies are believed.</summary>
    public required int Proxies { get; init; }

    /// <summary>Whether browsers get the explorer.</summary>
    public required bool Explorer { get; init; }

    /// <summary>Whether clients may ask for the schema.</summary>
    public required bool Introspection { get; init; }

    /// <summary>Whether feeds of other sites are read.</summary>
    public required bool FeedFetching { get; init; }

    /// <summary>Whether spans, measures and logs go to a collector.</summary>
    public required bool Telemetry { get; init; }
}
