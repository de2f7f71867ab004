using System.Linq.Expressions;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Querying.Backends;
using PyDotOrg.GraphQL.Querying.Filtering;
using PyDotOrg.GraphQL.Querying.Fingerprinting;
using PyDotOrg.GraphQL.Querying.Paging;
using PyDotOrg.GraphQL.Querying.Rows.Levels;
using PyDotOrg.GraphQL.Querying.Rows.Templates;
using PyDotOrg.GraphQL.Querying.Sorting;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Querying.Rows.Running;

/// <summary>Compiles what a field has not been asked for before: the order of its cursors, or the whole level.</summary>
/// <param name="backend">Translates the statements.</param>
/// <param name="operation">The running operation.</param>
/// <param name="request">The field and its arguments.</param>
internal sealed class LevelCompiler(IQueryBackend backend, OperationContext operation, LevelRequest request)
{
    private readonly Dictionary<Selection, LambdaExpression> _projections = [];
    private Relation? _relation;
    private Expression _source = Expression.Empty();
    private IReadOnlyList<OrderKey> _order = [];
    private LambdaExpression? _filter;
    private OutputField? _guarded;

    /// <summary>The place behind the values of query, projections and filter.</summary>
    public int NextIndex { get; private set; }

    /// <summary>The total order of the list.</summary>
    public IReadOnlyList<OrderKey> Order => _order;

    /// <summary>Normalizes the query, the projections and the filter.</summary>
    /// <param name="projections">The projections that were asked for with the context of the request.</param>
    /// <param name="values">The number of values that their shape leaves open.</param>
    public LevelCompiler Normalize(IReadOnlyList<KeyValuePair<Selection, LambdaExpression>> projections, int values)
    {
        var normalizer = new QueryNormalizer(backend, firstIndex: 0);
        ReadSource(normalizer);
        foreach (var (selection, projection) in projections)
        {
            _projections[selection] = (LambdaExpression)normalizer.Visit(projection)!; // Null only for null.
        }

        NextIndex = normalizer.NextIndex;
        if (request.Where is { } where)
        {
            var predicate = new FilterPredicate(DatabaseDialect.Instance, NextIndex);
            _filter = predicate.Build(where, request.ElementType);
            NextIndex = predicate.NextIndex;
        }

        // Both walks must have met the same values in the same order, or a statement would run with another one's.
        if (NextIndex != values)
        {
            throw new InvalidOperationException(Messages.ValuesDiffer(values, NextIndex));
        }

        var keys = SortKeys.Read(request.Order, request.ElementType);
        _guarded = keys.Count > 0 ? null : GuardedOrder.Find(request.Selection.Field, request.Type, _order);
        _order = backend.CompleteOrder(request.ElementType, keys.Count > 0 ? keys : _order);
        return this;
    }

    /// <summary>The cursors of the list.</summary>
    public CursorFormat CreateCursors() => new(request.Selection.Field.Coordinate, _order);

    /// <summary>Compiles the level.</summary>
    /// <param name="page">The part that is read.</param>
    /// <param name="seek">The positions that the cursors name.</param>
    public LevelPlan Compile(LevelPage page, LevelSeek seek)
    {
        var context = new TemplateContext
        {
            Schema = operation.Schema,
            Backend = backend,
            IncludeFlags = operation.IncludeFlags,
            ElementType = request.Type,
            Projections = new FieldProjections(backend, _projections),
            Denials = request.Denials,
        };
        var draft = new LevelDraft();
        var builder = new PageTemplateBuilder(context, draft, request.ElementType);
        var template = builder.Build(request.Selection, request.Pipeline, isSingle: request.NodeKey is not null || !request.Selection.Field.Type.IsList());
        var needsCursors = template.NeedsEnds || context.NeedsCursors;
        if (needsCursors && _guarded is not null)
        {
            throw new InvalidOperationException(Messages.GuardedOrder(request.Selection.Field, _guarded));
        }

        var columns = needsCursors ? [.. draft.Columns, .. _order.Select(key => key.Selector)] : draft.Columns;
        var rows = template.NeedsRows ? backend.Compile(Describe(columns, page, seek)) : null;
        IReadOnlyList<StatementColumn> bound = rows?.Columns ?? [];
        return new LevelPlan
        {
            Selection = request.Selection,
            Page = template,
            Faces = [.. builder.Faces.Select(face => face.Draft.Bind(bound, face.IsNullable))],
            Children = [.. draft.Children.Select(child => Bind(child, bound))],
            Rows = rows,
            Count = template.NeedsCount ? backend.Compile(DescribeCount(seek)) : null,
            Cursors = needsCursors ? CreateCursors() : null,
            OrderOrdinals = needsCursors ? [.. Enumerable.Range(draft.Columns.Count, _order.Count).Select(i => bound[i].Ordinal)] : [],
            GroupOrdinal = IsGrouped && rows is not null ? bound[^1].Ordinal : -1,
        };
    }

    private bool IsGrouped => request.NodeKey is not null || (request.HasParents && !request.HasSingleParent);

    private void ReadSource(QueryNormalizer normalizer)
    {
        if (request.Source is { } source)
        {
            (_source, _order) = SourceOrder.Split(normalizer.Visit(source)!); // Null only for null.
            return;
        }

        _relation = request.Projection is { } projection
            ? backend.InvertRelation((LambdaExpression)normalizer.Visit(projection)!) // As above.
            : request.Relation!; // A list without a query hangs on parents.
        (_source, _order) = (_relation.Source, _relation.Order);
    }

    private StatementDescription Describe(IReadOnlyList<LambdaExpression> columns, LevelPage page, LevelSeek seek) => new()
    {
        Kind = StatementKind.Rows,
        Source = _source,
        Element = _relation?.Element,
        Filter = _filter,
        Order = _order,
        IsReversed = page.Request.IsBackward,
        After = seek.After,
        Before = seek.Before,
        Columns = columns,
        GroupKey = _relation?.GroupKey ?? request.NodeKey,
        KeysIndex = request.NodeKey is null ? seek.NextIndex : -1,
        HasSingleParent = request.HasSingleParent,
        Limit = page.Limit,
    };

    private StatementDescription DescribeCount(LevelSeek seek) => new()
    {
        Kind = IsGrouped ? StatementKind.CountByParent : StatementKind.Count,
        Source = _source,
        Element = _relation?.Element,
        Filter = _filter,
        GroupKey = _relation?.GroupKey,
        KeysIndex = seek.NextIndex,
        HasSingleParent = request.HasSingleParent,
    };

    private static ChildPlan Bind(ChildDraft child, IReadOnlyList<StatementColumn> columns) =>
        new(child.Selection, child.Parent, child.Relation, columns[child.KeyColumn].Ordinal);
}
