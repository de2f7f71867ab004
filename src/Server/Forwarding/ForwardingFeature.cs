using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace PyDotOrg.Graph.Server.Forwarding;

/// <summary>Who really sent a request that came through a proxy. Nobody is believed who is not configured.</summary>
internal static class ForwardingFeature
{
    /// <summary>Stands before everything that asks for addresses or whether the connection is encrypted.</summary>
    public static WebApplication UseForwarding(this WebApplication app)
    {
        var options = app.Configuration.GetSection("ForwardedHeaders").Get<ForwardingOptions>() ?? new ForwardingOptions();
        if (options.KnownProxies.Length + options.KnownNetworks.Length > 0)
        {
            app.UseForwardedHeaders(Read(options));
        }

        return app;
    }

    /// <summary>Every proxy on the way has to be known, so their number needs no limit.</summary>
    private static ForwardedHeadersOptions Read(ForwardingOptions options)
    {
        var forwarded = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,
            ForwardLimit = null,
        };
        forwarded.KnownProxies.Clear();
        forwarded.KnownIPNetworks.Clear();
        Array.ForEach(options.KnownProxies, address => forwarded.KnownProxies.Add(IPAddress.Parse(address)));
        Array.ForEach(options.KnownNetworks, network => forwarded.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(network)));
        return forwarded;
    }
}
