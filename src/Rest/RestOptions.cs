namespace PyDotOrg.Graph.Rest;

/// <summary>The facade's configuration, section <c>Rest</c>.</summary>
public sealed class RestOptions
{
    /// <summary>
    /// Scheme, host and port under which clients reach the server, without a slash at the end. Absolute addresses in
    /// answers start with it, never with the Host header of a request (contract rest-v1, section 1.1).
    /// </summary>
    public string PublicOrigin { get; set; } = "http://localhost:8000";

    /// <summary>Whether people find pages about the API below <c>/api/</c>.</summary>
    public bool Pages { get; set; } = true;
}
