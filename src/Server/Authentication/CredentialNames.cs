namespace PyDotOrg.Graph.Server.Authentication;

/// <summary>Where callers put their credentials (contract: REST, section 2.1).</summary>
internal static class CredentialNames
{
    /// <summary>The header with an API key.</summary>
    public const string KeyHeader = "X-API-Key";

    /// <summary>The cookie with an access token.</summary>
    public const string TokenCookie = "access_token";

    /// <summary>The cookie with the secret of a session.</summary>
    public const string SessionCookie = "session_id";
}
