using System.Collections;
using System.Linq.Expressions;
using PyDotOrg.GraphQL.Querying.Filtering;
using PyDotOrg.GraphQL.Querying.Fingerprinting;
using PyDotOrg.GraphQL.Querying.Sorting;
using PyDotOrg.GraphQL.Resolvers;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Pagination;

namespace PyDotOrg.GraphQL.Querying.Memory;

/// <summary>Filters, sorts and pages lists of one element type; predicates and orders are compiled once a shape.</summary>
/// <typeparam name="T">The element.</typeparam>
internal sealed class MemoryField<T>(DataPipeline pipeline, QueryLimits limits) : MemoryField
{
    private readonly ShapeCache<MemoryPlan<T>> _plans = new();

    /// <inheritdoc/>
    public override object? Execute(IResolverContext context, object source)
    {
        var items = Arrange(context, source as IEnumerable<T> ?? ((IEnumerable)source).Cast<T>());
        return pipeline.Paging switch
        {
            PagingKind.Cursor => MemoryPager.ToConnection(ToList(items), ConnectionRequest.Read(context, pipeline.PagingOptions)),
            PagingKind.Offset => MemoryPager.ToSegment(ToList(items), SegmentRequest.Read(context, pipeline.PagingOptions)),
            _ => pipeline.Cardinality switch
            {
                Cardinality.FirstOrDefault => items.FirstOrDefault(),
                Cardinality.SingleOrDefault => Single(items),
                _ => items,
            },
        };
    }

    private static object? Single(IEnumerable<T> items)
    {
        using var cursor = items.GetEnumerator();
        if (!cursor.MoveNext())
        {
            return null;
        }

        var only = cursor.Current;
        return cursor.MoveNext() ? throw QueryErrors.MoreThanOne() : only;
    }

    private static IReadOnlyList<T> ToList(IEnumerable<T> items) => items as IReadOnlyList<T> ?? [.. items];

    private IEnumerable<T> Arrange(IResolverContext context, IEnumerable<T> items)
    {
        var where = pipeline.UsesFiltering && context.TryGetArgument("where", out var filter) ? filter as InputObjectValue : null;
        var order = pipeline.UsesSorting && context.TryGetArgument("order", out var sort) ? sort : null;
        if (where is null && order is null)
        {
            return items;
        }

        var shape = ShapeBuilder.Rent();
        try
        {
            return Apply(Plan(shape, where, order), shape.CopyValues(), items);
        }
        finally
        {
            shape.Return();
        }
    }

    private static List<T> Apply(MemoryPlan<T> plan, object?[] operands, IEnumerable<T> items)
    {
        if (plan.Predicate is { } predicate)
        {
            items = items.Where(item => predicate(item, operands));
        }

        // OrderBy and not List.Sort: equal elements stay in the order of the source.
        return plan.Comparison is { } comparison ? items.OrderBy(item => item, Comparer<T>.Create(comparison)).ToList() : items.ToList();
    }

    private MemoryPlan<T> Plan(ShapeBuilder shape, InputObjectValue? where, object? order)
    {
        shape.Add(where is null ? 0 : 1);
        if (where is not null)
        {
            FilterMeasure.Check(where, limits);
            new FilterShape(shape).Add(where, new FilterTarget(typeof(T), null, where.Type));
        }

        SortShape.Add(shape, order, limits);
        if (!_plans.TryGet(shape, out var plan))
        {
            plan = Compile(where, order);
            _plans.Add(shape.ToShape(), plan);
        }

        return plan;
    }

    private static MemoryPlan<T> Compile(InputObjectValue? where, object? order)
    {
        Func<T, object?[], bool>? predicate = null;
        if (where is not null)
        {
            var operands = Expression.Parameter(typeof(object?[]), "operands");
            var condition = new FilterPredicate(new MemoryDialect(operands), firstIndex: 0).Build(where, typeof(T));
            predicate = Expression.Lambda<Func<T, object?[], bool>>(condition.Body, condition.Parameters[0], operands).Compile();
        }

        var keys = SortKeys.Read(order, typeof(T));
        return new MemoryPlan<T>(predicate, keys.Count == 0 ? null : MemoryOrder.Compile<T>(keys));
    }
}
