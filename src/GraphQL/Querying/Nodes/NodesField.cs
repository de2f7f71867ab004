using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Execution.Results;
using PyDotOrg.GraphQL.Querying.Backends;
using PyDotOrg.GraphQL.Querying.Rows.Levels;
using PyDotOrg.GraphQL.Querying.Rows.Running;
using PyDotOrg.GraphQL.Resolvers;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.GraphQL.Querying.Nodes;

/// <summary>Reads what the field <c>nodes</c> asks for: one statement for each type, whatever the number of ids.</summary>
/// <param name="operation">The running operation.</param>
/// <param name="selection">The field.</param>
/// <param name="context">The field's context.</param>
/// <param name="limits">What the arguments of fields on the nodes may ask for.</param>
internal sealed class NodesField(OperationContext operation, Selection selection, IResolverContext context, QueryLimits limits)
{
    private readonly List<(PreparedLevel Level, KeyTable Keys, IReadOnlyList<int>[] Places)> _queries = [];

    /// <summary>Prepares the rows of one type.</summary>
    public async ValueTask AddAsync(IQueryBackend backend, NodeQuery query, ResultContainer container, int index)
    {
        var guarded = FieldPlans.Of(selection).GetGuardedFields(operation.Schema, selection, query.Type, operation.IncludeFlags);
        var request = new LevelRequest
        {
            Selection = selection,
            Context = context,
            Type = query.Type,
            ElementType = query.Query.ElementType,
            Source = query.Query.Expression,
            NodeKey = query.Key,
            Denials = await FieldGuards.FindDenialsAsync(operation, guarded, container, index),
        };
        var keys = KeyTable.Create(query.Key.ReturnType);
        foreach (var key in query.Places.Keys)
        {
            keys.Add(key);
        }

        _queries.Add((new LevelPreparer(backend, limits, operation, container, index).Prepare(request), keys, [.. query.Places.Values]));
    }

    /// <summary>Runs the statements.</summary>
    /// <param name="values">The values in memory by place.</param>
    /// <param name="container">The container with the place of the field.</param>
    /// <param name="index">The place.</param>
    public async ValueTask<object?> ReadAsync(IReadOnlyList<object?> values, ResultContainer container, int index)
    {
        var memory = operation.GetOrAddState(static _ => new RowMemory());
        var isPartOfSeveral = operation.HasSeveralRootFields || _queries.Count > 1 || _queries.Exists(query => query.Level.HasSeveralStatements);
        var reader = new LevelReader(operation, memory, isPartOfSeveral);
        var nodes = new NodesNode(selection, values) { Parent = container, Index = index };
        foreach (var (level, keys, places) in _queries)
        {
            nodes.Add(await reader.ReadAsync(level, keys), places);
        }

        return nodes;
    }
}
