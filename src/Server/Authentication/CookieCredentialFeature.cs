namespace PyDotOrg.Graph.Server.Authentication;

/// <summary>Says of a request that its caller is known by a cookie, which browsers also send along for pages of others.</summary>
internal sealed class CookieCredentialFeature
{
    /// <summary>There is nothing more to say.</summary>
    public static readonly CookieCredentialFeature Instance = new();

    private CookieCredentialFeature()
    {
    }
}
