using PyDotOrg.GraphQL.Resolvers;

namespace PyDotOrg.GraphQL.Types.Pagination;

/// <summary>The part of a list that a client asks for by skipping items, checked against the limits of the field.</summary>
/// <param name="Skip">How many items are left out.</param>
/// <param name="Take">How many items follow at most.</param>
internal readonly record struct SegmentRequest(int Skip, int Take)
{
    /// <summary>Reads the arguments of a field.</summary>
    /// <exception cref="GraphQLException">A number is negative or too large.</exception>
    public static SegmentRequest Read(IResolverContext context, PagingOptions options)
    {
        var skip = Number(context, "skip");
        var take = Number(context, "take");
        if (take is null && options.RequirePagingBoundaries)
        {
            throw PageErrors.NoBoundaries(context.Field, allowsBackward: false);
        }

        PageErrors.CheckSize(context.Field, skip, int.MaxValue);
        PageErrors.CheckSize(context.Field, take, options.MaxPageSize);
        return new SegmentRequest(skip ?? 0, take ?? options.DefaultPageSize);
    }

    private static int? Number(IResolverContext context, string name) =>
        context.TryGetArgument(name, out var value) && value is not null ? (int)value : null;
}
