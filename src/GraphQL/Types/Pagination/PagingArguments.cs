namespace PyDotOrg.GraphQL.Types.Pagination;

/// <summary>The paging arguments of a field, for resolvers that make their own pages.</summary>
/// <param name="First">The items wanted from the front; null when not given.</param>
/// <param name="After">The cursor after which the page starts; null when not given.</param>
/// <param name="Last">The items wanted from the back; null when not given.</param>
/// <param name="Before">The cursor before which the page ends; null when not given.</param>
/// <param name="IncludeTotalCount">Whether the client asks for the count of the whole list.</param>
public readonly record struct PagingArguments(
    int? First = null, string? After = null, int? Last = null, string? Before = null, bool IncludeTotalCount = false);
