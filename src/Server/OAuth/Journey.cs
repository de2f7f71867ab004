using System.Security.Cryptography;
using System.Text;

namespace PyDotOrg.Graph.Server.OAuth;

/// <summary>A browser's way to a provider and back, as its cookie keeps it.</summary>
/// <param name="Provider">Where it was sent.</param>
/// <param name="State">What it has to bring back.</param>
/// <param name="Verifier">The secret whose hash went along (RFC 7636).</param>
/// <param name="EndsAt">Until when it has to be back.</param>
internal sealed record Journey(string Provider, string State, string Verifier, DateTimeOffset EndsAt)
{
    /// <summary>How long somebody may take to sign in at a provider.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    /// <summary>Whether a browser has brought back what it was sent away with.</summary>
    public bool Has(string state) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(State), Encoding.UTF8.GetBytes(state));
}
