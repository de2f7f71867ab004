using PyDotOrg.Graph.Accounts.SignIns;

namespace PyDotOrg.Graph.Schema.Accounts;

/// <summary>A session and the cookie that carries it.</summary>
/// <param name="sessions">Begins sessions.</param>
/// <param name="cookie">Where the browser keeps it.</param>
internal sealed class BrowserSession(Sessions sessions, ISessionCookie cookie)
{
    /// <summary>Begins a session; false when the browser cannot be given a cookie, and then there is none.</summary>
    public async Task<bool> TryStartAsync(Guid userId, CancellationToken cancellation)
    {
        if (!cookie.CanSet)
        {
            return false;
        }

        cookie.Set(await sessions.StartAsync(userId, cancellation));
        return true;
    }
}
