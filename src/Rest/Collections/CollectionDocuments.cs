using System.Text.Json;
using PyDotOrg.Graph.Rest.Routing;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Rest.Collections;

/// <summary>
/// What the facade says of itself: <c>GET /api/v1/</c> lists the collections, <c>GET .../schema/</c> below each of them
/// describes its rows (contract rest-v1, section 1.1; legacy, section 2.7). Each is made when it is first asked for.
/// </summary>
internal sealed class CollectionDocuments
{
    private readonly Dictionary<string, Lazy<byte[]>> _documents = new(StringComparer.Ordinal);

    /// <param name="root">The path of the index, without a slash at its end.</param>
    /// <param name="addresses">The addresses; those of collections are listed.</param>
    /// <param name="table">Knows the methods of their paths.</param>
    /// <param name="schema">Describes what the routes answer.</param>
    public CollectionDocuments(string root, IEnumerable<RouteAddress> addresses, RouteTable table, GraphQLSchema schema)
    {
        var shapes = new AnswerShapes(schema);
        var entries = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var address in addresses)
        {
            if (address.Collection is { } name)
            {
                var path = $"{address.Path.Text}/schema";
                entries.Add(name, new { list_endpoint = $"{address.Path.Text}/", schema = $"{path}/" });
                _documents.Add(path, new(() => CollectionSchema.Describe(address.Route, table, shapes.Of(address.Route))));
            }
        }

        _documents.Add(root, new(() => JsonSerializer.SerializeToUtf8Bytes(entries)));
    }

    /// <summary>The document at a path, with or without a slash at its end; null when there is none.</summary>
    public byte[]? Find(string path) =>
        _documents.GetValueOrDefault(path.EndsWith('/') ? path[..^1] : path)?.Value;
}
