using PyDotOrg.Graph.Server.Settings;

namespace PyDotOrg.Graph.Server.Forwarding;

/// <summary>Section "ForwardedHeaders": the proxies that are believed about who sent a request.</summary>
internal sealed record ForwardingOptions
{
    /// <summary>Addresses of proxies, such as 10.0.0.1.</summary>
    [Entries(EntryKind.Address)]
    public string[] KnownProxies { get; init; } = [];

    /// <summary>Networks of proxies, such as 10.0.0.0/8.</summary>
    [Entries(EntryKind.Network)]
    public string[] KnownNetworks { get; init; } = [];
}
