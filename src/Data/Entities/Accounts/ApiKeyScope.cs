namespace PyDotOrg.Graph.Data.Entities.Accounts;

/// <summary>What an API key may do.</summary>
public enum ApiKeyScope
{
    /// <summary>All that its owner may do with a key.</summary>
    Full,

    /// <summary>Read what its owner may read, and change nothing.</summary>
    Read,
}
