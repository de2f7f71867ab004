using PyDotOrg.Graph.Rest.Controls;
using PyDotOrg.GraphQL.Execution;

namespace PyDotOrg.Graph.Rest.Projections;

/// <summary>An operation that answers a route with certain members.</summary>
/// <param name="Operation">The compiled operation.</param>
/// <param name="Controls">What of the answer is for the facade only; null when nothing is.</param>
internal sealed record RouteVariant(PreparedOperation Operation, ControlShape? Controls);
