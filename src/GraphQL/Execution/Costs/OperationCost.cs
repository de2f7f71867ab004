using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Execution.Costs;

/// <summary>What an operation costs before it runs: read from the plan once, then for the variables of each request.</summary>
internal sealed class OperationCost
{
    private readonly FieldCost[] _fields;
    private readonly double _rootWeight;
    private readonly Cost? _fixed;

    public OperationCost(GraphQLSchema schema, CompiledOperation operation)
    {
        var scope = new CostScope(schema, operation.VariableTable);
        _fields = FieldCost.Of(operation.Root, scope);
        _rootWeight = Weights.Of(operation.Root.Type);
        _fixed = scope.IsExhausted ? Cost.Immense
            : Array.Exists(_fields, static field => field.IsDynamic) ? null
            : Reckon(new CostReading([], 0));
    }

    /// <summary>The cost of a request.</summary>
    public Cost Read(in CostReading reading) => _fixed ?? Reckon(reading);

    /// <summary>The first selection that lacks a slicing argument that its list demands; null when there is none.</summary>
    public Selection? FindWithoutSlice(in CostReading reading) => FieldCost.FindWithoutSlice(_fields, reading);

    private Cost Reckon(in CostReading reading)
    {
        var cost = FieldCost.Sum(_fields, reading) + new Cost(0, _rootWeight);
        return new Cost(Math.Max(0, cost.Field), Math.Max(0, cost.Type));
    }
}
