using PyDotOrg.GraphQL.Execution.Coercion;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Execution.Costs;

/// <summary>What the costs of one operation's selections are read with, and how many of them may be.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Table">The variables of the operation.</param>
internal sealed record CostScope(GraphQLSchema Schema, VariableTable Table)
{
    /// <summary>
    /// Fields of interfaces and unions count for each possible type, in each other they multiply; beyond this nobody needs
    /// to know the exact cost.
    /// </summary>
    private const int MaxSelections = 10_000;

    private int _selections;

    /// <summary>Whether the operation has more selections than are reckoned with.</summary>
    public bool IsExhausted => _selections > MaxSelections;

    /// <summary>Takes one selection more.</summary>
    /// <returns>False when there are too many.</returns>
    public bool TryTake() => ++_selections <= MaxSelections;
}
