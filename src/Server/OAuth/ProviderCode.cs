namespace PyDotOrg.Graph.Server.OAuth;

/// <summary>What a browser has brought from a provider, and what shows that it was we who sent it there.</summary>
/// <param name="Code">The code.</param>
/// <param name="Verifier">The secret whose hash went along (RFC 7636).</param>
internal sealed record ProviderCode(string Code, string Verifier);
