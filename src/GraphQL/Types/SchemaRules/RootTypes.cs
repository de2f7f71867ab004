using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Types;

/// <summary>
/// There is a root of queries, and no two operations share their root.
/// https://spec.graphql.org/September2025/#sec-Root-Operation-Types
/// </summary>
internal static class RootTypes
{
    public static void Check(SchemaCandidate schema, SchemaErrors errors)
    {
        var parts = schema.Parts;
        if (parts.QueryType is null && !parts.RefusedRoots.Contains(OperationType.Query))
        {
            errors.Report(Messages.QueryRootMissing, null, parts.Origins.Take(1));
        }

        (OperationType Operation, ObjectType? Type)[] roots =
        [
            (OperationType.Query, parts.QueryType),
            (OperationType.Mutation, parts.MutationType),
            (OperationType.Subscription, parts.SubscriptionType),
        ];
        foreach (var same in roots.Where(root => root.Type is not null).GroupBy(root => root.Type!.Name).Where(group => group.Count() > 1))
        {
            OperationType[] operations = [.. same.Select(root => root.Operation)];
            var origins = operations.Select(operation => parts.RootOrigins.GetValueOrDefault(operation));
            errors.Report(Messages.SharedRoot(same.Key, operations), same.Key, origins);
        }
    }
}
