using System.Collections;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Execution.Results;
using PyDotOrg.GraphQL.Querying.Backends;
using PyDotOrg.GraphQL.Querying.Memory;
using PyDotOrg.GraphQL.Querying.Nodes;
using PyDotOrg.GraphQL.Querying.Rows.Levels;
using PyDotOrg.GraphQL.Querying.Rows.Running;
using PyDotOrg.GraphQL.Querying.Statements;
using PyDotOrg.GraphQL.Resolvers;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.GraphQL.Querying;

/// <summary>
/// Works on what resolvers of data fields return: queries become statements of the backend that knows them, lists are
/// worked on in memory, and pages that a resolver made itself stay as they are.
/// </summary>
/// <param name="backends">The backends; the first one that knows a query takes it.</param>
/// <param name="limits">What filters and orders may ask for; null for <see cref="QueryLimits.Default"/>.</param>
public sealed class DataFieldExecutor(IEnumerable<IQueryBackend> backends, QueryLimits? limits = null) : IDataFieldExecutor
{
    private readonly QueryLimits _limits = limits ?? QueryLimits.Default;
    private readonly IQueryBackend[] _backends = [.. backends.Select(backend => new StatementCache(backend))];

    /// <inheritdoc/>
    public ValueTask<object?> ExecuteAsync(
        OperationContext operation, Selection selection, IResolverContext context, ResultContainer container, int index, object source)
    {
        ArgumentNullException.ThrowIfNull(operation);
        ArgumentNullException.ThrowIfNull(selection);
        ArgumentNullException.ThrowIfNull(source);
        switch (source)
        {
            case IQueryable query when FindBackend(query) is { } backend:
                return ReadAsync(operation, backend, Request(operation, selection, context, query), container, index);
            case NodeList nodes:
                return ReadNodesAsync(new NodesField(operation, selection, context, _limits), nodes, container, index);
            case IEnumerable and not string:
                return ValueTask.FromResult(InMemory(selection, context, source));
            default:
                return ValueTask.FromResult<object?>(source);
        }
    }

    private async ValueTask<object?> ReadNodesAsync(NodesField field, NodeList nodes, ResultContainer container, int index)
    {
        var values = nodes.Values.ToArray();
        foreach (var query in nodes.Queries)
        {
            if (FindBackend(query.Query) is { } backend)
            {
                await field.AddAsync(backend, query, container, index);
            }
            else
            {
                MemoryNodes.Place(query, values);
            }
        }

        return await field.ReadAsync(values, container, index);
    }

    private static LevelRequest Request(OperationContext operation, Selection selection, IResolverContext context, IQueryable query) => new()
    {
        Selection = selection,
        Context = context,
        Type = ElementTypes.Of(operation.Schema, selection, query.ElementType),
        ElementType = query.ElementType,
        Source = query.Expression,
    };

    private async ValueTask<object?> ReadAsync(
        OperationContext operation, IQueryBackend backend, LevelRequest request, ResultContainer container, int index)
    {
        var guarded = FieldPlans.Of(request.Selection).GetGuardedFields(operation.Schema, request.Selection, request.Type, operation.IncludeFlags);
        if (guarded.Length > 0)
        {
            request = request with { Denials = await FieldGuards.FindDenialsAsync(operation, guarded, container, index) };
        }

        var prepared = new LevelPreparer(backend, _limits, operation, container, index).Prepare(request);
        var memory = operation.GetOrAddState(static _ => new RowMemory());
        var reader = new LevelReader(operation, memory, operation.HasSeveralRootFields || prepared.HasSeveralStatements);
        var level = await reader.ReadAsync(prepared, null);
        return level.IsMissing ? null : new BucketNode(level, 0) { Parent = container, Index = index };
    }

    private object? InMemory(Selection selection, IResolverContext context, object source)
    {
        var pipeline = selection.Field.Resolver!.Data!; // The executor brings data fields only.
        var plans = FieldPlans.Of(selection);
        var memory = plans.Memory ??= MemoryField.Create(pipeline, _limits);
        return memory.Execute(context, source);
    }

    private IQueryBackend? FindBackend(IQueryable query)
    {
        foreach (var backend in _backends)
        {
            if (backend.CanExecute(query))
            {
                return backend;
            }
        }

        return null;
    }
}
