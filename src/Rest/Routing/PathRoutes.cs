using Microsoft.AspNetCore.Http;

namespace PyDotOrg.Graph.Rest.Routing;

/// <summary>The routes of one address, by method.</summary>
internal sealed class PathRoutes
{
    /// <summary>All methods in the order in which <c>Allow</c> lists them.</summary>
    private static readonly string[] Known =
        [HttpMethods.Get, HttpMethods.Head, HttpMethods.Post, HttpMethods.Put, HttpMethods.Patch, HttpMethods.Delete];

    private readonly Dictionary<string, Compiled> _routes = new(StringComparer.OrdinalIgnoreCase);

    private string? _allow;

    /// <summary>The methods that are answered, as the header <c>Allow</c> has them.</summary>
    public string Allow => _allow ??= string.Join(", ", Methods.Append(HttpMethods.Options));

    /// <summary>The methods that routes answer.</summary>
    public IEnumerable<string> Methods => Known.Where(method => Find(method) is not null);

    /// <summary>Whether there is no route at all.</summary>
    public bool IsEmpty => _routes.Count == 0;

    /// <summary>
    /// The routes of a method in the order of their documents. HEAD is answered by those of GET, and PATCH by those of PUT
    /// when there are none of its own (contract rest-v1, section 1.2).
    /// </summary>
    public IReadOnlyList<Route> For(string method) => Find(method)?.Routes ?? [];

    /// <summary>Adds a route behind those that are there.</summary>
    public void Add(RouteAddress address)
    {
        if (!_routes.TryGetValue(address.Method, out var routes))
        {
            _routes.Add(address.Method, routes = new Compiled());
        }

        routes.Addresses.Add(address);
        _allow = null;
    }

    private Compiled? Find(string method) =>
        _routes.TryGetValue(method, out var routes) ? routes
        : HttpMethods.IsHead(method) ? Find(HttpMethods.Get)
        : HttpMethods.IsPatch(method) ? Find(HttpMethods.Put)
        : null;

    /// <summary>The routes of a method, compiled when they are asked for; two who ask at once make the same list.</summary>
    private sealed class Compiled
    {
        private Route[]? _routes;

        public List<RouteAddress> Addresses { get; } = [];

        public IReadOnlyList<Route> Routes => _routes ??= [.. Addresses.Select(static address => address.Route)];
    }
}
