using System.Linq.Expressions;
using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Querying.Backends;
using PyDotOrg.GraphQL.Querying.Fingerprinting;

namespace PyDotOrg.GraphQL.Querying.Rows.Templates;

/// <summary>The projections of the fields of one statement, normalized.</summary>
/// <param name="backend">The backend of the statement.</param>
/// <param name="ofRequest">The projections that were asked for with the context of the request.</param>
internal sealed class FieldProjections(IQueryBackend backend, IReadOnlyDictionary<Selection, LambdaExpression> ofRequest)
{
    /// <summary>The projection of a field.</summary>
    public LambdaExpression Get(Selection selection) =>
        ofRequest.TryGetValue(selection, out var projection) ? projection : Static(backend, selection);

    /// <summary>The projection of a field that needs no context; what it captures never changes, so it stands as constants.</summary>
    private static LambdaExpression Static(IQueryBackend backend, Selection selection) =>
        (LambdaExpression)new QueryNormalizer(backend, firstIndex: 0) { KeepsValues = true }
            .Visit(selection.Field.Resolver!.Projection!(null))!; // Asked for fields with a projection only.
}
