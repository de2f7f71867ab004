using Microsoft.AspNetCore.Http;

namespace PyDotOrg.Graph.Rest.Routing;

/// <summary>The routes of one address, by method.</summary>
internal sealed class PathRoutes
{
    /// <summary>All methods in the order in which <c>Allow</c> lists them.</summary>
    private static readonly string[] Known =
        [HttpMethods.Get, HttpMethods.Head, HttpMethods.Post, HttpMethods.Put, HttpMethods.Patch, HttpMethods.Delete];

    private readonly Dictionary<string, List<Route>> _routes = new(StringComparer.OrdinalIgnoreCase);

    private string? _allow;

    /// <summary>The methods that are answered, as the header <c>Allow</c> has them.</summary>
    public string Allow => _allow ??= string.Join(", ", Methods.Append(HttpMethods.Options));

    /// <summary>The methods that routes answer.</summary>
    public IEnumerable<string> Methods => Known.Where(method => For(method).Count > 0);

    /// <summary>Whether there is no route at all.</summary>
    public bool IsEmpty => _routes.Count == 0;

    /// <summary>
    /// The routes of a method in the order of their documents. HEAD is answered by those of GET, and PATCH by those of PUT
    /// when there are none of its own (contract rest-v1, section 1.2).
    /// </summary>
    public IReadOnlyList<Route> For(string method) =>
        _routes.TryGetValue(method, out var routes) ? routes
        : HttpMethods.IsHead(method) ? For(HttpMethods.Get)
        : HttpMethods.IsPatch(method) ? For(HttpMethods.Put)
        : [];

    /// <summary>Adds a route behind those that are there.</summary>
    public void Add(Route route)
    {
        if (!_routes.TryGetValue(route.Method, out var routes))
        {
            _routes.Add(route.Method, routes = []);
        }

        routes.Add(route);
        _allow = null;
    }
}
