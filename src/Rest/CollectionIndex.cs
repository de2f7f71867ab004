using System.Text.Json;
using PyDotOrg.Graph.Rest.Routing;

namespace PyDotOrg.Graph.Rest;

/// <summary>The answer of <c>GET /api/v1/</c>: where each collection is (contract rest-v1, section 1.1).</summary>
internal sealed class CollectionIndex
{
    private readonly string _path;

    /// <param name="path">The path of the index, without a slash at its end.</param>
    /// <param name="routes">The routes; those of collections are listed.</param>
    public CollectionIndex(string path, IEnumerable<Route> routes)
    {
        _path = path;
        var entries = routes
            .Where(route => route.Collection is not null)
            .ToDictionary(
                route => route.Collection!, // Others were left out.
                route => new { list_endpoint = $"{route.Path.Text}/", schema = $"{route.Path.Text}/schema/" },
                StringComparer.Ordinal);
        Json = JsonSerializer.SerializeToUtf8Bytes(entries);
    }

    /// <summary>The answer.</summary>
    public ReadOnlyMemory<byte> Json { get; }

    /// <summary>Whether a path is that of the index, with or without a slash at its end.</summary>
    public bool Is(string path) =>
        path.StartsWith(_path, StringComparison.Ordinal) && path.AsSpan(_path.Length) is "" or "/";
}
