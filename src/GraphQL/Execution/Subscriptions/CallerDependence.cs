using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Execution.Subscriptions;

/// <summary>
/// Finds out whether the result of an operation may be another for another caller: whether any field that it can come to
/// has demands on the caller, or a resolver that sees more than its parent and its arguments.
/// </summary>
internal static class CallerDependence
{
    /// <summary>Whether another caller may get another result.</summary>
    public static bool Of(GraphQLSchema schema, CompiledOperation operation) =>
        ReachedFields.Any(schema, operation, static (_, field) => DependsOnCaller(field));

    /// <summary>Fields that no type declares are about the schema, which is the same for all.</summary>
    private static bool DependsOnCaller(OutputField field) =>
        field.DeclaringType is not null
        && (field.Resolver is null or { DependsOnCaller: true } or { Authorization.Count: > 0 } || GuardedInput.IsIn(field));
}
