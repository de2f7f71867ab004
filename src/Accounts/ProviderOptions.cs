namespace PyDotOrg.Graph.Accounts;

/// <summary>How a provider is asked who somebody is.</summary>
public sealed class ProviderOptions
{
    /// <summary>Who this server is to the provider; null: the provider is switched off.</summary>
    public string? ClientId { get; init; }

    /// <summary>What proves it. A secret.</summary>
    public string? ClientSecret { get; init; }

    /// <summary>Where browsers are sent.</summary>
    public required Uri AuthorizationEndpoint { get; init; }

    /// <summary>Where a code becomes a token.</summary>
    public required Uri TokenEndpoint { get; init; }

    /// <summary>Where a token tells whose it is.</summary>
    public required Uri UserEndpoint { get; init; }

    /// <summary>Whether members can sign in there.</summary>
    public bool IsConfigured => ClientId is { Length: > 0 } && ClientSecret is { Length: > 0 };
}
