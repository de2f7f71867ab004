using Microsoft.AspNetCore.Http.Metadata;

namespace PyDotOrg.Graph.Rest.Routing;

/// <summary>What a route is called where the host measures and logs: its address with the names of its variables.</summary>
/// <param name="Route">Such as <c>/api/v1/jobs/{id}</c>.</param>
internal sealed record RouteEndpointName(string Route) : IRouteDiagnosticsMetadata;
