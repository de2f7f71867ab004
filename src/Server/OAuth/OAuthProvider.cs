using System.Text.Json;
using PyDotOrg.Graph.Accounts;
using PyDotOrg.Graph.Accounts.SignIns;

namespace PyDotOrg.Graph.Server.OAuth;

/// <summary>A site that says who somebody is (contract: REST, section 2.5).</summary>
/// <param name="Name">Its name in addresses, and of the accounts that are linked to it.</param>
/// <param name="Scope">What it is asked for.</param>
/// <param name="Options">Its addresses, and what we are to it.</param>
internal sealed record OAuthProvider(string Name, string Scope, ProviderOptions Options)
{
    /// <summary>Where it sends browsers back to.</summary>
    public required string ReturnAddress { get; init; }

    /// <summary>Where it lists e-mail addresses; null when it says them with everything else.</summary>
    public Uri? EmailsEndpoint { get; init; }

    /// <summary>Reads who somebody is from the answer about the user and that about the addresses; null when something is missing.</summary>
    public required Func<JsonElement, JsonElement, ProviderIdentity?> Read { get; init; }
}
