using PyDotOrg.GraphQL.Resolvers;

namespace PyDotOrg.GraphQL.Types.Pagination;

/// <summary>The part of a list that a client asks for with cursors, checked against the limits of the field.</summary>
/// <param name="Size">How many items at most.</param>
/// <param name="IsBackward">Whether they are the last ones rather than the first ones.</param>
/// <param name="After">The cursor behind which they begin; null when not given.</param>
/// <param name="Before">The cursor before which they end; null when not given.</param>
internal readonly record struct ConnectionRequest(int Size, bool IsBackward, string? After, string? Before)
{
    /// <summary>Reads the arguments of a field: <c>first</c> wins over <c>last</c>, and the default stands for both.</summary>
    /// <exception cref="GraphQLException">A size is missing, negative or too large.</exception>
    public static ConnectionRequest Read(IResolverContext context, PagingOptions options)
    {
        var first = Number(context, "first");
        var last = options.AllowBackwardPagination ? Number(context, "last") : null;
        if (first is null && last is null && options.RequirePagingBoundaries)
        {
            throw PageErrors.NoBoundaries(context.Field, options.AllowBackwardPagination);
        }

        PageErrors.CheckSize(context.Field, first, options.MaxPageSize);
        PageErrors.CheckSize(context.Field, last, options.MaxPageSize);
        var isBackward = first is null && last is not null;
        return new ConnectionRequest(
            first ?? last ?? options.DefaultPageSize,
            isBackward,
            Text(context, "after"),
            options.AllowBackwardPagination ? Text(context, "before") : null);
    }

    private static int? Number(IResolverContext context, string name) =>
        context.TryGetArgument(name, out var value) && value is not null ? (int)value : null;

    private static string? Text(IResolverContext context, string name) =>
        context.TryGetArgument(name, out var value) ? (string?)value : null;
}
