using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.GraphQL.Querying.Rows.Templates;

/// <summary>What writing a leaf needs beyond its column.</summary>
internal sealed class RowLeaf
{
    /// <summary>The field.</summary>
    public required Selection Selection { get; init; }

    /// <summary>The object that the leaf stands in, by its position in the template.</summary>
    public required int Object { get; init; }

    /// <summary>Whether null may stand for the leaf.</summary>
    public required bool IsNullable { get; init; }

    /// <summary>The JSON of the values of an enum type; null for other leaves.</summary>
    public EnumJson? Enum { get; init; }

    /// <summary>The scalar type; null for enum types.</summary>
    public ScalarType? Scalar { get; init; }

    /// <summary>How the value becomes a global id; null for other leaves.</summary>
    public NodeIdFormat? NodeId { get; init; }

    /// <summary>Why the caller may not have the field; null where nothing is against it.</summary>
    public GraphQLError? Denial { get; init; }
}
