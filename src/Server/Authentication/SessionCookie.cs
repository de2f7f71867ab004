using PyDotOrg.Graph.Accounts.SignIns;
using PyDotOrg.Graph.Schema.Accounts;

namespace PyDotOrg.Graph.Server.Authentication;

/// <summary>The cookie of a session (contract: REST, section 2.4).</summary>
internal sealed class SessionCookie(IHttpContextAccessor http, IHostEnvironment environment) : ISessionCookie
{
    public bool CanSet => http.HttpContext is { Response.HasStarted: false, WebSockets.IsWebSocketRequest: false };

    public void Set(string secret) => Append(secret, Sessions.Lifetime);

    public void Clear()
    {
        if (CanSet)
        {
            Append(string.Empty, TimeSpan.Zero);
        }
    }

    /// <summary>Sends the cookie of a session again that is in use, unless the answer says something else of it.</summary>
    internal void Prolong(HttpContext context, string secret) => context.Response.OnStarting(() =>
    {
        if (!context.Response.Headers.SetCookie.Any(static cookie => cookie?.StartsWith($"{CredentialNames.SessionCookie}=", StringComparison.Ordinal) == true))
        {
            context.Response.Cookies.Append(CredentialNames.SessionCookie, secret, Options(Sessions.Lifetime));
        }

        return Task.CompletedTask;
    });

    private void Append(string secret, TimeSpan lifetime) =>
        http.HttpContext?.Response.Cookies.Append(CredentialNames.SessionCookie, secret, Options(lifetime));

    private CookieOptions Options(TimeSpan lifetime) => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Secure = !environment.IsDevelopment(),
        MaxAge = lifetime,
        Path = "/",
        IsEssential = true,
    };
}
