using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using PyDotOrg.Graph.Accounts.Keys;
using PyDotOrg.Graph.Data.Sharing;

namespace PyDotOrg.Graph.Server.OAuth;

/// <summary>Sends browsers away and knows them again: each keeps its journey in a cookie, encrypted, signed and out of reach of scripts.</summary>
/// <param name="protection">Encrypts and signs.</param>
/// <param name="used">Remembers which states have come back: a browser forgets its cookie, a copy of it does not.</param>
/// <param name="environment">Whether connections may be open.</param>
/// <param name="time">The clock.</param>
internal sealed class Journeys(IDataProtectionProvider protection, UsedStates used, IHostEnvironment environment, TimeProvider time)
{
    private const string Cookie = "oauth_state";

    private readonly Lazy<IDataProtector> _protector = new(() => protection.CreateProtector("OAuth.Journey"));

    /// <summary>Begins a journey; it takes the place of the browser's last one.</summary>
    public Journey Begin(HttpContext http, OAuthProvider provider)
    {
        var journey = new Journey(provider.Name, SecretText.Make(), SecretText.Make(), time.GetUtcNow() + Journey.Longest);
        http.Response.Cookies.Append(Cookie, _protector.Value.Protect(JsonSerializer.Serialize(journey)), Options(Journey.Longest));
        return journey;
    }

    /// <summary>Ends the journey that a browser has come back from; one that brings another state back goes on.</summary>
    /// <returns>Null when the browser is on none, or not on this one, or has been away for too long, or was here before.</returns>
    public async Task<Journey?> EndAsync(HttpContext http, string state)
    {
        if (Read(http.Request.Cookies[Cookie]) is not { } journey || !journey.Has(state)
            || !await used.TryUseAsync($"oauth:{SecretText.Hash(state)}", journey.EndsAt.UtcDateTime, http.RequestAborted))
        {
            return null;
        }

        http.Response.Cookies.Append(Cookie, string.Empty, Options(TimeSpan.Zero));
        return journey;
    }

    private Journey? Read(string? cookie)
    {
        try
        {
            var journey = string.IsNullOrEmpty(cookie) ? null : JsonSerializer.Deserialize<Journey>(_protector.Value.Unprotect(cookie));
            return journey?.EndsAt > time.GetUtcNow() ? journey : null;
        }
        catch (CryptographicException)
        {
            return null; // Nothing of ours.
        }
    }

    /// <summary>Lax: the way back comes from another site.</summary>
    private CookieOptions Options(TimeSpan lifetime) => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Secure = !environment.IsDevelopment(),
        MaxAge = lifetime,
        Path = OAuthFeature.Root,
        IsEssential = true,
    };
}
