using System.Security.Claims;
using PyDotOrg.Graph.Accounts.Identity;
using PyDotOrg.Graph.Server.Observability;
using PyDotOrg.GraphQL;

namespace PyDotOrg.Graph.Server.RateLimiting;

/// <summary>Takes what a request costs out of its caller's windows, and tells the caller what is left.</summary>
internal sealed class RateLimiter
{
    private const int Second = 1000;

    private static readonly string[] Windows = [.. Enum.GetNames<WindowKind>().Select(static name => name.ToLowerInvariant())];

    private readonly IWindowStore _store;
    private readonly TimeProvider _time;
    private readonly ServerMeasures _measures;
    private readonly Quota _anonymous;
    private readonly Quota _authenticated;
    private readonly Quota _staff;

    public RateLimiter(RateLimitingOptions options, IWindowStore store, TimeProvider time, ServerMeasures measures)
    {
        var seconds = (long)Math.Ceiling(options.Window.TotalSeconds);
        _store = store;
        _time = time;
        _measures = measures;
        _anonymous = new Quota(options.Tiers, seconds, static tier => tier.Anonymous);
        _authenticated = new Quota(options.Tiers, seconds, static tier => tier.Authenticated);
        _staff = new Quota(options.Tiers, seconds, static tier => tier.Staff);
    }

    /// <summary>Takes permits, and adds the headers to the answer unless it has begun.</summary>
    /// <returns>Why the request must not go on; null when it may.</returns>
    public ValueTask<GraphQLError?> TakeAsync(HttpContext http, ClaimsPrincipal? user, Toll toll, CancellationToken cancellation)
    {
        var account = CallerClaims.IdOf(user);
        var caller = account is { } id ? CallerKey.Of(id) : CallerKey.Of(http.Connection.RemoteIpAddress);
        var quota = account is null ? _anonymous : CallerClaims.IsStaff(user!) ? _staff : _authenticated; // Whoever has an id is somebody.
        var now = _time.GetUtcNow().ToUnixTimeMilliseconds();
        var taking = _store.TakeAsync(caller, toll, quota, now, cancellation);
        return taking.IsCompletedSuccessfully
            ? new ValueTask<GraphQLError?>(Tell(http, taking.Result, quota, now))
            : WaitAsync(http, taking, quota, now);
    }

    private async ValueTask<GraphQLError?> WaitAsync(HttpContext http, ValueTask<Taking> taking, Quota quota, long now) =>
        Tell(http, await taking, quota, now);

    private GraphQLError? Tell(HttpContext http, in Taking taking, Quota quota, long now)
    {
        var wait = Math.Max(1, (taking.EndsAt - now + Second - 1) / Second);
        if (!http.Response.HasStarted)
        {
            RateLimitHeaders.Write(http.Response.Headers, taking, quota, wait);
        }

        if (taking.IsGranted)
        {
            return null;
        }

        _measures.CountRefusal(Windows[(int)taking.Kind]);
        return ErrorBuilder.New().SetMessage(Messages.Exceeded(wait)).SetCode("RATE_LIMITED").SetExtension("retryAfter", wait).Build();
    }
}
