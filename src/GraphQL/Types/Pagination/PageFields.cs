using PyDotOrg.GraphQL.Resolvers;

namespace PyDotOrg.GraphQL.Types.Pagination;

/// <summary>The fields of connections, segments and what belongs to them.</summary>
internal static class PageFields
{
    private static readonly NonNullType Truth = new(BuiltInScalars.Boolean);

    /// <summary><c>pageInfo</c> of a connection.</summary>
    public static OutputField PageInfo(ObjectType type) => Field(
        PagingField.PageInfo, new NonNullType(type), "Information to aid in pagination.", page => ((Connection)page).PageInfo);

    /// <summary><c>pageInfo</c> of a segment.</summary>
    public static OutputField SegmentInfo(ObjectType type) => Field(
        PagingField.PageInfo, new NonNullType(type), "Information about the offset pagination.", page => ((CollectionSegment)page).PageInfo);

    /// <summary><c>edges</c></summary>
    public static OutputField Edges(ObjectType edge) => Field(
        PagingField.Edges, new ListType(new NonNullType(edge)), "A list of edges.", page => ((Connection)page).Edges);

    /// <summary><c>nodes</c></summary>
    public static OutputField Nodes(IType item) => Field(
        PagingField.Nodes, new ListType(item), "A flattened list of the nodes.", page => ((Connection)page).Edges.Select(edge => edge.Item));

    /// <summary><c>items</c></summary>
    public static OutputField Items(IType item) => Field(
        PagingField.Items, new ListType(item), "A flattened list of the items.", page => ((CollectionSegment)page).AllItems);

    /// <summary><c>cursor</c></summary>
    public static OutputField Cursor() => Field(
        PagingField.Cursor, new NonNullType(BuiltInScalars.String), "A cursor for use in pagination.", edge => ((Edge)edge).Cursor);

    /// <summary><c>node</c></summary>
    public static OutputField Node(IType item) =>
        Field(PagingField.Node, item, "The item at the end of the edge.", edge => ((Edge)edge).Item);

    /// <summary><c>totalCount</c>, which is counted only when it is asked for.</summary>
    public static OutputField TotalCount(string description) => new()
    {
        Name = "totalCount",
        Description = description,
        Type = new NonNullType(BuiltInScalars.Int),
        Binding = PagingField.TotalCount,
        Resolver = new FieldResolver { Async = CountAsync, KnowsRequiredMembers = true, DependsOnCaller = false },
    };

    /// <summary>The fields of <c>PageInfo</c>.</summary>
    public static NamedElements<OutputField> OfPageInfo() =>
    [
        Field(PagingField.HasNextPage, Truth, "Whether there are items after the page.", info => ((PageInfo)info).HasNextPage),
        Field(PagingField.HasPreviousPage, Truth, "Whether there are items before the page.", info => ((PageInfo)info).HasPreviousPage),
        Field(
            PagingField.StartCursor,
            BuiltInScalars.String,
            "The cursor of the first item, from which `before` goes on; null on an empty page.",
            info => ((PageInfo)info).StartCursor),
        Field(
            PagingField.EndCursor,
            BuiltInScalars.String,
            "The cursor of the last item, from which `after` goes on; null on an empty page.",
            info => ((PageInfo)info).EndCursor),
    ];

    /// <summary>The fields of <c>CollectionSegmentInfo</c>.</summary>
    public static NamedElements<OutputField> OfSegmentInfo() =>
    [
        Field(PagingField.HasNextPage, Truth, "Whether there are items after the segment.", info => ((CollectionSegmentInfo)info).HasNextPage),
        Field(PagingField.HasPreviousPage, Truth, "Whether there are items before the segment.", info => ((CollectionSegmentInfo)info).HasPreviousPage),
    ];

    private static OutputField Field(PagingField binding, IType type, string description, Func<object, object?> read)
    {
        var name = binding.ToString();
        return new OutputField
        {
            Name = $"{char.ToLowerInvariant(name[0])}{name.AsSpan(1)}",
            Description = description,
            Type = type,
            Binding = binding,
            Resolver = new FieldResolver
            {
                Pure = context => read(context.Parent<object>()),
                FromParent = read,
                KnowsRequiredMembers = true,
                DependsOnCaller = false,
            },
        };
    }

    private static async ValueTask<object?> CountAsync(IResolverContext context)
    {
        var count = context.Parent<object>() switch
        {
            Connection page => page.TotalCount,
            CollectionSegment page => page.TotalCount,
            _ => null,
        };
        return count is null ? throw new InvalidOperationException($"{context.Field.Coordinate} has nobody to count its items.") : await count();
    }
}
