using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Execution.Costs;

/// <summary>Reckons what a request would cost and refuses it when that is too much.</summary>
internal sealed class CostCheck(GraphQLSchema schema, CostOptions options)
{
    /// <summary>Checks an operation before it runs.</summary>
    /// <returns>Why it must not run; null when it may.</returns>
    public GraphQLError? Check(CompiledOperation operation, in CostReading reading, out Cost cost)
    {
        var plan = operation.Cost ??= new OperationCost(schema, operation);
        cost = plan.Read(reading);
        if (!options.EnforceCostLimits)
        {
            return null;
        }

        if (plan.FindWithoutSlice(reading) is { } unsliced)
        {
            return Refuse(Messages.SlicingArgumentRequired(unsliced.Field), ErrorCodes.Execution.OneSlicingArgumentRequired)
                .AddLocation(operation.Document, unsliced.Nodes[0])
                .Build();
        }

        if (cost.Type > options.MaxTypeCost)
        {
            return Refuse(Messages.TypeCostExceeded, ErrorCodes.Execution.CostExceeded)
                .SetExtension("typeCost", cost.Type)
                .SetExtension("maxTypeCost", options.MaxTypeCost)
                .Build();
        }

        return cost.Field > options.MaxFieldCost
            ? Refuse(Messages.FieldCostExceeded, ErrorCodes.Execution.CostExceeded)
                .SetExtension("fieldCost", cost.Field)
                .SetExtension("maxFieldCost", options.MaxFieldCost)
                .Build()
            : null;
    }

    private static ErrorBuilder Refuse(string message, string code) => ErrorBuilder.New().SetMessage(message).SetCode(code);
}
