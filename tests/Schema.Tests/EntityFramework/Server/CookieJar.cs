using PyDotOrg.Graph.Schema.Accounts;

namespace PyDotOrg.Graph.Schema.Tests.EntityFramework.Server;

/// <summary>A browser that has at most the cookie of its session.</summary>
internal sealed class CookieJar : ISessionCookie
{
    /// <summary>The session's secret; null when there is none.</summary>
    public string? Secret { get; private set; }

    public bool CanSet => true;

    public void Set(string secret) => Secret = secret;

    public void Clear() => Secret = null;
}
