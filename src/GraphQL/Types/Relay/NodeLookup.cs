using PyDotOrg.GraphQL.Authorization;
using PyDotOrg.GraphQL.Resolvers;

namespace PyDotOrg.GraphQL.Types.Relay;

/// <summary>The resolvers of <c>node</c> and <c>nodes</c>.</summary>
/// <param name="nodes">The node types by name; complete when the schema is.</param>
/// <param name="maxBatchSize">The most ids that <c>nodes</c> takes at once.</param>
internal sealed class NodeLookup(IReadOnlyDictionary<string, NodeType> nodes, int maxBatchSize)
{
    /// <summary>What a cost analysis reckons for either field.</summary>
    public const double Cost = 10;

    /// <summary>Resolves <c>node</c>: a value, a query of one row, or null.</summary>
    /// <exception cref="GraphQLException">The id is none, or that of no node type.</exception>
    public async ValueTask<object?> FindAsync(IResolverContext context)
    {
        var (node, id) = Parse(TextOf(context, "id") as string ?? string.Empty);
        if (await FindDenialAsync(context, node) is { } denial)
        {
            throw new GraphQLException(denial);
        }

        return await node.Fetch!.CallAsync(context, node.Fetch.IsBatch ? node.ToArray([id]) : id); // Parse refuses types without resolver.
    }

    /// <summary>Resolves <c>nodes</c>: a <see cref="NodeList"/>, or a plain list when no query is needed. An id that is none leaves its place empty and is reported.</summary>
    /// <exception cref="GraphQLException">There are too many ids.</exception>
    public async ValueTask<object?> FindAllAsync(IResolverContext context)
    {
        var texts = TextOf(context, "ids") as object?[] ?? [];
        if (texts.Length > maxBatchSize)
        {
            throw new GraphQLException(ErrorBuilder.New()
                .SetMessage(Messages.TooManyNodes(maxBatchSize, texts.Length))
                .SetCode(ErrorCodes.Execution.FetchedTooManyNodesAtOnce)
                .Build());
        }

        var values = new object?[texts.Length];
        List<NodeQuery> queries = [];
        foreach (var group in Group(context, texts))
        {
            if (await FindDenialAsync(context, group.Key) is { } denial)
            {
                foreach (var (_, place) in group)
                {
                    context.ReportError(ErrorBuilder.FromError(denial).SetPath([.. context.Path, place]).Build());
                }

                continue;
            }

            await (group.Key.Fetch!.IsBatch // Parse refuses types without resolver.
                ? FetchTogetherAsync(context, group.Key, group, queries)
                : FetchOneByOneAsync(context, group.Key, group, queries, values));
        }

        return queries.Count == 0 ? values : new NodeList(values, queries);
    }

    /// <summary>Whether the caller may know that there is such an object; its fields are guarded on their own.</summary>
    private static ValueTask<GraphQLError?> FindDenialAsync(IResolverContext context, NodeType node)
    {
        if (node.Authorization.Count > 0 || !node.Fetch!.OnlyReadsQueries) // Parse refuses types without resolver.
        {
            context.Reads?.Add(null);
        }

        return node.Authorization.Count == 0 ? default
        : context is IAskForAccess access ? access.FindDenialAsync(node.Authorization)
        : throw new InvalidOperationException("Nobody can be asked what the caller may do.");
    }

    private static object? TextOf(IResolverContext context, string argument) =>
        context.TryGetArgument(argument, out var value) ? value : null;

    private static async ValueTask FetchTogetherAsync(
        IResolverContext context, NodeType node, IEnumerable<(object Id, int Place)> wanted, List<NodeQuery> queries)
    {
        var places = wanted
            .GroupBy(each => each.Id, each => each.Place)
            .ToDictionary(each => each.Key, IReadOnlyList<int> (each) => [.. each]);
        if (await node.Fetch!.CallAsync(context, node.ToArray([.. places.Keys])) is IQueryable query) // As above.
        {
            queries.Add(new NodeQuery(node.Type, query, node.Key, places));
        }
    }

    private static async ValueTask FetchOneByOneAsync(
        IResolverContext context, NodeType node, IEnumerable<(object Id, int Place)> wanted, List<NodeQuery> queries, object?[] values)
    {
        foreach (var (id, place) in wanted)
        {
            var found = await node.Fetch!.CallAsync(context, id); // As above.
            if (found is IQueryable query)
            {
                queries.Add(new NodeQuery(node.Type, query, node.Key, new Dictionary<object, IReadOnlyList<int>> { [id] = [place] }));
            }
            else
            {
                values[place] = found;
            }
        }
    }

    private IEnumerable<IGrouping<NodeType, (object Id, int Place)>> Group(IResolverContext context, object?[] texts)
    {
        List<(NodeType Node, object Id, int Place)> wanted = [];
        for (var place = 0; place < texts.Length; place++)
        {
            try
            {
                var (node, id) = Parse((string)texts[place]!); // The type of the argument is [ID!]!.
                wanted.Add((node, id, place));
            }
            catch (GraphQLException refused)
            {
                foreach (var error in refused.Errors)
                {
                    context.ReportError(ErrorBuilder.FromError(error).SetPath([.. context.Path, place]).Build());
                }
            }
        }

        return wanted.GroupBy(each => each.Node, each => (each.Id, each.Place));
    }

    private (NodeType Node, object Id) Parse(string text)
    {
        if (!NodeIdText.TryParse(text, out var id))
        {
            throw NodeIdInput.Invalid(text);
        }

        if (!nodes.TryGetValue(id.TypeName, out var node) || node.Fetch is null)
        {
            throw new GraphQLException(Messages.NoNodeResolver(id.TypeName));
        }

        return id.TryRead(node.Id.PropertyType, out var value) ? (node, value) : throw NodeIdInput.Invalid(text);
    }
}
