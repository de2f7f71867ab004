namespace PyDotOrg.Graph.Rest.Routing;

/// <summary>A method of a path that a document answers, as the document says it before it is compiled.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The path.</param>
/// <param name="Compiled">The route; the first who asks for one of a document has the whole document compiled.</param>
internal sealed record RouteAddress(string Method, PathTemplate Path, Lazy<Route> Compiled)
{
    /// <summary>The name in the index of collections; null when the route is not in it.</summary>
    public string? Collection { get; init; }

    /// <summary>The route.</summary>
    /// <exception cref="Documents.RouteException">The document does not fit the schema; it names file, line and reason.</exception>
    public Route Route => Compiled.Value;
}
