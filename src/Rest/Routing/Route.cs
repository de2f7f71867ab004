using Microsoft.AspNetCore.Http;
using PyDotOrg.Graph.Rest.Binding;
using PyDotOrg.Graph.Rest.Caching;
using PyDotOrg.Graph.Rest.Controls;
using PyDotOrg.Graph.Rest.Feeds;
using PyDotOrg.Graph.Rest.Paging;
using PyDotOrg.Graph.Rest.Projections;
using PyDotOrg.Graph.Rest.Shaping;
using PyDotOrg.GraphQL.Execution;

namespace PyDotOrg.Graph.Rest.Routing;

/// <summary>A method of an address and the operation that answers it.</summary>
internal sealed class Route
{
    private Endpoint? _endpoint;

    /// <summary>The operation's name, such as <c>list_releases</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What the address is called in the facade's description; no two are called the same.</summary>
    public required string OperationId { get; init; }

    /// <summary>The HTTP method.</summary>
    public required string Method { get; init; }

    /// <summary>The address.</summary>
    public required PathTemplate Path { get; init; }

    /// <summary>What the host measures and logs requests of this route under.</summary>
    public Endpoint Endpoint => _endpoint ??= new Endpoint(null, new EndpointMetadataCollection(new RouteEndpointName(Path.Text)), OperationId);

    /// <summary>The response names that lead from the result's root to the answer; empty when there is no answer but its status.</summary>
    public required string[] Select { get; init; }

    /// <summary>The positions in <see cref="Select"/> of objects that say whether the caller may see what is inside them.</summary>
    public IReadOnlyList<int> Guards { get; init; } = [];

    /// <summary>The compiled operation.</summary>
    public required PreparedOperation Operation { get; init; }

    /// <summary>Fills the operation's variables from a request.</summary>
    public required VariableBinder Binder { get; init; }

    /// <summary>What the route asks of its caller.</summary>
    public Demand Demand { get; init; } = new([]);

    /// <summary>The status of a success.</summary>
    public int Status { get; init; } = StatusCodes.Status200OK;

    /// <summary>Where the new resource is; null when none is made.</summary>
    public LocationTemplate? Location { get; init; }

    /// <summary>What of the answer is for the facade only; null when nothing is.</summary>
    public ControlShape? Controls { get; init; }

    /// <summary>The answer with the members that a request chooses; null where they cannot be chosen.</summary>
    public RouteVariants? Variants { get; init; }

    /// <summary>The names that <c>?expand=</c> takes; empty when nothing can be expanded.</summary>
    public IReadOnlyList<string> ExpandNames => Variants?.ExpandNames ?? [];

    /// <summary>Whether the answer is an array.</summary>
    public bool IsList { get; init; }

    /// <summary>The addresses of the other pages; null unless the answer is a page of a list that knows whether rows follow.</summary>
    public PageLinks? Links { get; init; }

    /// <summary>The response name of the payload whose errors are the route's; null when the operation is a query.</summary>
    public string? Payload { get; init; }

    /// <summary>The feed that the answer is written as; null when it is plain JSON.</summary>
    public Feed? Feed { get; init; }

    /// <summary>The whole answer in JSON, whatever the operation's result is; null when that is the answer.</summary>
    public byte[]? Message { get; init; }

    /// <summary>What answers to callers that nobody knows say of keeping them.</summary>
    public string CacheControl { get; init; } = CacheHeaders.NoStore;

    /// <summary>That the route is on its way out; null when it is not.</summary>
    public Deprecation? Deprecation { get; init; }

    /// <summary>Whether the method is one that may change something.</summary>
    public bool IsUnsafe => !HttpMethods.IsGet(Method);

    /// <summary>Whether the body may be a form.</summary>
    public bool TakesForms { get; init; }

    /// <summary>Whether the body of a request is read.</summary>
    public bool ReadsBody => Binder.Input is not null && IsUnsafe && !HttpMethods.IsDelete(Method);

    /// <summary>Why a client cannot be answered that takes no JSON; null when it takes some, and where the answer is none.</summary>
    public Problem? Refuse(Representation wanted) =>
        wanted.HasFlag(Representation.Refused) && Feed is null && Status != StatusCodes.Status204NoContent ? Problem.NotAcceptable : null;

    /// <summary>Chooses the operation that answers with the wanted members.</summary>
    /// <returns>Why there is none; null when there is.</returns>
    public Problem? ChooseVariant(BoundRequest bound)
    {
        if (bound.Projection is { } projection)
        {
            bound.Variant = Variants!.Find(projection, IsList ? bound.Page.Take : 1); // Without variants nothing is read from requests.
        }

        return bound.Projection is null || bound.Variant is not null ? null : RouteVariants.TooManyRows();
    }
}
