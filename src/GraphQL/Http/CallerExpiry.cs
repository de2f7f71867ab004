using System.Globalization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;

namespace PyDotOrg.GraphQL.Http;

/// <summary>
/// Ends what lasts longer than the proof of who the caller is: a token's claim <c>exp</c> (RFC 7519, section 4.1.4), or the time
/// that the host's authentication names.
/// </summary>
internal sealed class CallerExpiry : IAsyncDisposable
{
    // Timers cannot wait for as long as tokens may last.
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);

    private readonly TimeProvider _time;
    private readonly DateTimeOffset _end;
    private readonly Action _onExpired;
    private readonly ITimer _timer;

    private CallerExpiry(TimeProvider time, DateTimeOffset end, Action onExpired)
    {
        _time = time;
        _end = end;
        _onExpired = onExpired;
        _timer = time.CreateTimer(
            static expiry => ((CallerExpiry)expiry!).OnTimer(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Waits for the end; null when there is none.</summary>
    /// <param name="http">The request that began what lasts.</param>
    /// <param name="time">The clock.</param>
    /// <param name="onExpired">Called at the end, from any thread, once.</param>
    public static CallerExpiry? Start(HttpContext http, TimeProvider time, Action onExpired)
    {
        if (EndOf(http) is not { } end)
        {
            return null;
        }

        var expiry = new CallerExpiry(time, end, onExpired);
        expiry.OnTimer();
        return expiry;
    }

    /// <summary>When nobody knows anymore who the caller is; null when that never happens.</summary>
    public static DateTimeOffset? EndOf(HttpContext http)
    {
        if (http.User.Identity?.IsAuthenticated != true)
        {
            return null;
        }

        DateTimeOffset? end = http.Features.Get<IAuthenticateResultFeature>()?.AuthenticateResult?.Properties?.ExpiresUtc;
        foreach (var claim in http.User.FindAll("exp"))
        {
            if (TryRead(claim.Value, out var expires) && !(end < expires))
            {
                end = expires;
            }
        }

        return end;
    }

    public ValueTask DisposeAsync() => _timer.DisposeAsync();

    /// <summary>Seconds since 1970; what cannot be read has expired long ago.</summary>
    private static bool TryRead(string value, out DateTimeOffset expires)
    {
        var isNumber = double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds);
        expires = !isNumber || double.IsNaN(seconds) || seconds < 0 ? DateTimeOffset.UnixEpoch
            : seconds >= DateTimeOffset.MaxValue.ToUnixTimeSeconds() ? DateTimeOffset.MaxValue
            : DateTimeOffset.UnixEpoch.AddSeconds(seconds);
        return expires != DateTimeOffset.MaxValue;
    }

    private void OnTimer()
    {
        var rest = _end - _time.GetUtcNow();
        if (rest <= TimeSpan.Zero)
        {
            _onExpired();
        }
        else
        {
            _timer.Change(rest < LongestWait ? rest : LongestWait, Timeout.InfiniteTimeSpan);
        }
    }
}
