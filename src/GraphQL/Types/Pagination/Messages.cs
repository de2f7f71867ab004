namespace PyDotOrg.GraphQL.Types.Pagination;

/// <summary>What this room says to clients, in Hot Chocolate's sentences.</summary>
internal static class Messages
{
    /// <summary>A page is too large (HC0051).</summary>
    public const string MaxPageSize = "The maximum allowed items per page were exceeded.";

    /// <summary>A page is smaller than nothing (HC0079).</summary>
    public const string MinPageSize = "The requested number of values per page must be at least 0.";

    /// <summary>Neither <c>first</c> nor <c>last</c> is given (HC0052).</summary>
    public static string NoBoundaries(string connection) =>
        $"You must provide a `first` or `last` value to properly paginate the `{connection}`.";

    /// <summary><c>first</c> is not given (HC0090).</summary>
    public static string NoFirst(string connection) => $"You must provide a `first` value to properly paginate the `{connection}`.";

    /// <summary>A cursor cannot be read (HC0078).</summary>
    public static string InvalidCursor(string argument) => $"The cursor specified in `{argument}` has an invalid format.";
}
