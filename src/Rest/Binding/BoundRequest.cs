using PyDotOrg.Graph.Rest.Projections;
using PyDotOrg.Graph.Rest.Shaping;
using PyDotOrg.GraphQL.Execution;

namespace PyDotOrg.Graph.Rest.Binding;

/// <summary>What a request gives to its operation.</summary>
/// <param name="variables">Room for the variables of the operation.</param>
internal sealed class BoundRequest(VariableValue[] variables)
{
    /// <summary>The variables in the order of the operation.</summary>
    public VariableValue[] Variables { get; } = variables;

    /// <summary>The fields of the input that the path fills; null when the operation takes no input.</summary>
    public Dictionary<string, object?>? PathFields { get; init; }

    /// <summary>The version that the request is based on.</summary>
    public IfMatch IfMatch { get; set; }

    /// <summary>The part of the list that is asked for; nothing when the answer is no list.</summary>
    public Page Page { get; set; }

    /// <summary>Whether a list is wanted in an envelope, and with the number of its rows.</summary>
    public Representation Form { get; set; }

    /// <summary>The members that are wanted; null when the answer is wanted as it is.</summary>
    public Projection? Projection { get; set; }

    /// <summary>The operation that answers with them; null when it is that of the route.</summary>
    public RouteVariant? Variant { get; set; }

    /// <summary>What cannot be read.</summary>
    public List<BindingError> Errors { get; } = [];
}
