using PyDotOrg.Graph.Rest.Binding;
using PyDotOrg.GraphQL.Execution;

namespace PyDotOrg.Graph.Rest.Routing;

/// <summary>An address and the operation that answers it.</summary>
internal sealed class Route
{
    /// <summary>The operation's name, such as <c>list_releases</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The address.</summary>
    public required PathTemplate Path { get; init; }

    /// <summary>The response names that lead from the result's root to the answer.</summary>
    public required string[] Select { get; init; }

    /// <summary>The compiled operation.</summary>
    public required PreparedOperation Operation { get; init; }

    /// <summary>Fills the operation's variables from a request.</summary>
    public required VariableBinder Binder { get; init; }

    /// <summary>The name in the index of collections; null when the route is not in it.</summary>
    public string? Collection { get; init; }
}
