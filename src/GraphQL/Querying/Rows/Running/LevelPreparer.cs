using System.Linq.Expressions;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Execution.Results;
using PyDotOrg.GraphQL.Querying.Backends;
using PyDotOrg.GraphQL.Querying.Filtering;
using PyDotOrg.GraphQL.Querying.Fingerprinting;
using PyDotOrg.GraphQL.Querying.Paging;
using PyDotOrg.GraphQL.Querying.Rows.Levels;
using PyDotOrg.GraphQL.Querying.Rows.Templates;
using PyDotOrg.GraphQL.Querying.Sorting;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Pagination;

namespace PyDotOrg.GraphQL.Querying.Rows.Running;

/// <summary>
/// Finds or compiles the statements of a field and of all levels below it, and gathers their values. Everything that only
/// the executor's own flow may ask is asked here; afterwards the statements can run anywhere.
/// </summary>
/// <param name="backend">Translates the statements.</param>
/// <param name="limits">What the arguments may ask for.</param>
/// <param name="operation">The running operation.</param>
/// <param name="container">The container with the place of the field.</param>
/// <param name="index">The place.</param>
internal sealed class LevelPreparer(IQueryBackend backend, QueryLimits limits, OperationContext operation, ResultContainer container, int index)
{
    /// <summary>Prepares a field.</summary>
    /// <exception cref="GraphQLException">An argument is wrong.</exception>
    public PreparedLevel Prepare(LevelRequest request)
    {
        var plans = FieldPlans.Of(request.Selection);
        var page = LevelPage.Read(request);
        var shape = ShapeBuilder.Rent();
        try
        {
            var projections = AddQuery(shape, plans, request, page);
            var values = shape.ValueCount;
            var seek = AddSeek(shape, plans, request, page, projections);
            var keysIndex = request.HasParents ? shape.AddValue(null) : -1;
            if (!plans.Levels.TryGet(shape, out var plan))
            {
                plan = new LevelCompiler(backend, operation, request).Normalize(projections, values).Compile(page, seek);
                plans.Levels.Add(shape.ToShape(), plan);
            }

            return Finish(request, page, plan, shape.CopyValues(), keysIndex);
        }
        finally
        {
            shape.Return();
        }
    }

    private KeyValuePair<Selection, LambdaExpression>[] AddQuery(ShapeBuilder shape, FieldPlans plans, LevelRequest request, LevelPage page)
    {
        var fingerprint = new QueryFingerprint(shape, backend);
        shape.Add(request.Type, (long)operation.IncludeFlags);
        shape.Add((long)page.Limit + (page.Request.IsBackward ? 16 : 0) + (request.HasSingleParent ? 32 : 0));
        fingerprint.Add(request.Source ?? request.Projection);
        fingerprint.Add(request.NodeKey);
        foreach (var (denied, error) in request.Denials)
        {
            shape.Add(denied, 0);
            shape.Add(error.Code, 0);
        }

        var projections = AddProjections(fingerprint, plans, request);
        shape.Add(request.Where is null ? 0 : 1);
        if (request.Where is { } where)
        {
            FilterMeasure.Check(where, limits);
            new FilterShape(shape).Add(where, new FilterTarget(request.ElementType, null, where.Type));
        }

        SortShape.Add(shape, request.Order, limits);
        return projections;
    }

    private KeyValuePair<Selection, LambdaExpression>[] AddProjections(QueryFingerprint fingerprint, FieldPlans plans, LevelRequest request)
    {
        var fields = plans.GetDynamicFields(request.Selection, request.Type, operation.IncludeFlags);
        if (fields.Length == 0)
        {
            return [];
        }

        var projections = new KeyValuePair<Selection, LambdaExpression>[fields.Length];
        for (var i = 0; i < fields.Length; i++)
        {
            var projection = Project(fields[i].Selection, fields[i].Parent);
            fingerprint.Add(projection);
            projections[i] = new(fields[i].Selection, projection);
        }

        return projections;
    }

    private LevelSeek AddSeek(
        ShapeBuilder shape, FieldPlans plans, LevelRequest request, LevelPage page, KeyValuePair<Selection, LambdaExpression>[] projections)
    {
        var (after, before) = (page.Request.After, page.Request.Before);
        if (after is null && before is null)
        {
            return new LevelSeek(null, null, shape.ValueCount);
        }

        if (!plans.Cursors.TryGet(shape, out var format))
        {
            format = new LevelCompiler(backend, operation, request).Normalize(projections, shape.ValueCount).CreateCursors();
            plans.Cursors.Add(shape.ToShape(), format);
        }

        var afterPosition = Position(shape, format, "after", after);
        var beforePosition = Position(shape, format, "before", before);
        return new LevelSeek(afterPosition, beforePosition, shape.ValueCount);
    }

    private static SeekPosition? Position(ShapeBuilder shape, CursorFormat format, string argument, string? cursor)
    {
        if (cursor is null)
        {
            shape.Add(-1);
            return null;
        }

        if (!format.TryRead(cursor, out var keys))
        {
            throw PageErrors.InvalidCursor(argument, cursor);
        }

        var first = shape.ValueCount;
        foreach (var key in keys)
        {
            shape.Add(key is null ? 1 : 0);
            if (key is not null)
            {
                shape.AddValue(key);
            }
        }

        return new SeekPosition(first, Array.ConvertAll(keys, key => key is null));
    }

    private PreparedLevel Finish(LevelRequest request, LevelPage page, LevelPlan plan, object?[] values, int keysIndex)
    {
        var wantsSingle = request.Pipeline is { Cardinality: Cardinality.SingleOrDefault };
        var prepared = new PreparedLevel
        {
            Plan = plan,
            Window = page.Window,
            Values = values,
            KeysIndex = keysIndex,
            HasSingleParent = request.HasSingleParent,
            WantsSingle = wantsSingle,
            Take = page.Take(plan.Page.NeedsMore || wantsSingle),
            Skip = page.Skip,
        };
        if (plan.Children.Length > 0)
        {
            var isOneRow = plan.Page.Form == PageForm.Single && request.NodeKey is null && (!request.HasParents || request.HasSingleParent);
            prepared.Children = Array.ConvertAll(plan.Children, child => PrepareChild(child, isOneRow, request.Denials));
        }

        return prepared;
    }

    private PreparedChild PrepareChild(ChildPlan child, bool hasSingleParent, IReadOnlyDictionary<Selection, GraphQLError> denials)
    {
        var field = child.Selection.Field;
        var isStatic = field.Resolver!.IsStaticProjection; // Lists on rows are projections.
        var element = child.Relation.Element?.ReturnType ?? child.Relation.Source.Type.GetGenericArguments()[0];
        try
        {
            return new PreparedChild(
                Prepare(new LevelRequest
                {
                    Selection = child.Selection,
                    Context = operation.CreateResolverContext(child.Selection, child.Parent, null, container, index),
                    Type = ElementTypes.Of(operation.Schema, child.Selection, element),
                    ElementType = element,
                    Relation = isStatic ? child.Relation : null,
                    Projection = isStatic ? null : Project(child.Selection, child.Parent),
                    HasSingleParent = hasSingleParent,
                    Denials = denials,
                }),
                null);
        }
        catch (GraphQLException exception)
        {
            return new PreparedChild(null, exception.Errors);
        }
    }

    private LambdaExpression Project(Selection selection, ObjectType parent) =>
        selection.Field.Resolver!.Projection!( // Asked for fields with a projection only.
            operation.CreateResolverContext(selection, parent, null, container, index));
}
