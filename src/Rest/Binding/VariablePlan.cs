using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Rest.Binding;

/// <summary>Where a variable of an operation gets its value.</summary>
internal enum VariableSource
{
    /// <summary>A segment of the path.</summary>
    Path,

    /// <summary>A parameter of the query string with the variable's name.</summary>
    Query,

    /// <summary>The items before the page.</summary>
    Skip,

    /// <summary>The items of the page.</summary>
    Take,

    /// <summary>The body, and what else fills the operation's input.</summary>
    Input,
}

/// <summary>Where a variable gets its value.</summary>
/// <param name="Variable">The variable.</param>
/// <param name="Source">Where the value stands.</param>
/// <param name="Segment">The position among the variable segments of the path, counted from 0.</param>
/// <param name="Ids">The ids that the value is one of; null when it is none.</param>
internal readonly record struct VariablePlan(InputField Variable, VariableSource Source, int Segment, NodeIds? Ids);
