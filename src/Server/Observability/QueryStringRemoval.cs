using System.Diagnostics;
using OpenTelemetry;

namespace PyDotOrg.Graph.Server.Observability;

/// <summary>Takes query strings out of the framework's spans: a GET has its variables there, and links have tokens.</summary>
internal sealed class QueryStringRemoval : BaseProcessor<Activity>
{
    private static readonly string[] Addresses = ["url.query", "url.full", "http.target", "http.url"];

    public override void OnEnd(Activity data)
    {
        foreach (var name in Addresses)
        {
            data.SetTag(name, null);
        }
    }
}
