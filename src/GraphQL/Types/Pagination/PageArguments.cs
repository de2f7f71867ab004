using PyDotOrg.GraphQL.CostAnalysis.Types;

namespace PyDotOrg.GraphQL.Types.Pagination;

/// <summary>The arguments of paged fields, and what they say to a cost analysis (contract: Hot Chocolate, sections 2.2, 2.4 and 2.10).</summary>
internal static class PageArguments
{
    /// <summary>The arguments of a field.</summary>
    public static IEnumerable<InputField> Create(PagingKind kind, PagingOptions options)
    {
        if (kind == PagingKind.Offset)
        {
            yield return Argument("skip", BuiltInScalars.Int, "How many items of the list are left out before the segment.");
            yield return Argument("take", BuiltInScalars.Int, "How many items the segment has at most.");
            yield break;
        }

        yield return Argument("first", BuiltInScalars.Int, "Returns the first _n_ elements from the list.");
        yield return Argument("after", BuiltInScalars.String, "Returns the elements in the list that come after the specified cursor.");
        if (options.AllowBackwardPagination)
        {
            yield return Argument("last", BuiltInScalars.Int, "Returns the last _n_ elements from the list.");
            yield return Argument("before", BuiltInScalars.String, "Returns the elements in the list that come before the specified cursor.");
        }
    }

    /// <summary>The sizes that a cost analysis reckons with.</summary>
    public static ListSizeAttribute SizeOf(PagingKind kind, PagingOptions options) => new()
    {
        AssumedSize = options.MaxPageSize,
        SlicingArguments = kind == PagingKind.Offset ? ["take"] : options.AllowBackwardPagination ? ["first", "last"] : ["first"],
        SlicingArgumentDefaultValue = options.DefaultPageSize,
        SizedFields = kind == PagingKind.Offset ? ["items"] : options.IncludeNodesField ? ["edges", "nodes"] : ["edges"],
        RequireOneSlicingArgument = false,
    };

    private static InputField Argument(string name, ScalarType type, string description) =>
        new() { Name = name, Description = description, Type = type, RuntimeType = type.RuntimeType };
}
