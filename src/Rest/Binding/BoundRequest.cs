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

    /// <summary>What cannot be read.</summary>
    public List<BindingError> Errors { get; } = [];
}
