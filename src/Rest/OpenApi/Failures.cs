using Microsoft.AspNetCore.Http;
using PyDotOrg.Graph.Rest.Documents;
using PyDotOrg.Graph.Rest.Routing;
using PyDotOrg.Graph.Rest.Shaping;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Rest.OpenApi;

/// <summary>With which statuses a route may end without what it was asked for (contract rest-v1, sections 1.4 and 1.5).</summary>
/// <param name="schema">The schema.</param>
internal sealed class Failures(GraphQLSchema schema)
{
    private const string Errors = "errors";

    /// <summary>The statuses in ascending order.</summary>
    public IEnumerable<int> Of(Route route)
    {
        SortedSet<int> statuses = [429, 500, 503];
        AddOfRequest(route, statuses);
        AddOfCaller(route, statuses);
        statuses.UnionWith(OfPayload(route));
        return statuses;
    }

    private static void AddOfRequest(Route route, SortedSet<int> statuses)
    {
        var input = route.Binder.Input;
        if (route.ReadsBody)
        {
            statuses.UnionWith([400, 413, 415, 422]);
        }

        if (route.Binder.Page is not null || route.ExpandNames.Count > 0 || route.Binder.Plans.Any(static plan => plan.Source == Binding.VariableSource.Query) || input?.QueryMembers.Count > 0)
        {
            statuses.Add(400);
        }

        if (route.Path.Variables.Count > 0 || (route.Payload is null && !IsCertain(route)))
        {
            statuses.Add(404);
        }

        if (route.Deprecation is not null)
        {
            statuses.Add(410);
        }

        if (route.Feed is null && route.Status != StatusCodes.Status204NoContent)
        {
            statuses.Add(406);
        }

        if (input?.HasVersion == true)
        {
            statuses.Add(412);
        }
    }

    /// <summary>Whether there is an answer always: lists of the root, and who the caller is.</summary>
    private static bool IsCertain(Route route) => route.Select.Length > 1 || route.Binder.Page is not null || route.Demand.Rules.Count > 0;

    private static void AddOfCaller(Route route, SortedSet<int> statuses)
    {
        var rules = route.Demand.Rules;
        if (rules.Count > 0)
        {
            statuses.Add(401);
        }

        if (rules.Any(static rule => rule.Roles.Count > 0 || rule.Policy is not null) || route.Guards.Count > 0 || (rules.Count > 0 && route.IsUnsafe))
        {
            statuses.Add(403);
        }
    }

    private IEnumerable<int> OfPayload(Route route)
    {
        if (route.Payload is null)
        {
            return [];
        }

        var payload = new SelectedFields(schema, route.Operation).Find([route.Payload, Errors]);
        return payload?.Field.Type.NamedType() is UnionType union ? union.Members.Select(static error => PayloadErrors.StatusOf(error.Name)) : [];
    }
}
