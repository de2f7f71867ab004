using System.Text;
using System.Text.Json;

namespace PyDotOrg.Graph.Server.Explorer;

/// <summary>The document that the explorer reads when it opens.</summary>
internal static class ExplorerConfig
{
    public static byte[] Create()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("title", "python.org GraphQL");
            json.WriteBoolean("useBrowserUrlAsEndpoint", true);
            json.WriteBoolean("disableTelemetry", true);
            json.WriteString("graphQLDocument", Encoding.UTF8.GetString(Pages.Resource.Read("Explorer.example.graphql")));
            json.WriteStartObject("httpHeaders");

            // Uploads need it, and the page does not send it by itself.
            json.WriteString("GraphQL-Preflight", "1");
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return stream.ToArray();
    }
}
