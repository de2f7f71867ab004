namespace PyDotOrg.Graph.Schema.Accounts;

/// <summary>The API key that this request has made: the only place where it is whole, and only as long as the request.</summary>
internal sealed class FreshApiKey
{
    /// <summary>The beginning of the key, which its row has, too.</summary>
    public string? Hash { get; set; }

    /// <summary>The whole key.</summary>
    public string? Secret { get; set; }
}
