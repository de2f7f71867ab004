using PyDotOrg.GraphQL.Data.Filters;

namespace PyDotOrg.Graph.Schema.Shared;

/// <summary>What names and titles can be filtered by: all that texts can be, and the same without regard to upper and lower case.</summary>
internal sealed class NameFilter : StringOperationFilterInputType
{
    private static readonly FilterOperation[] Operations =
    [
        FilterOperation.Equals, FilterOperation.NotEquals, FilterOperation.Contains, FilterOperation.NotContains, FilterOperation.In,
        FilterOperation.NotIn, FilterOperation.StartsWith, FilterOperation.NotStartsWith, FilterOperation.EndsWith,
        FilterOperation.NotEndsWith, FilterOperation.EqualsIgnoreCase, FilterOperation.ContainsIgnoreCase,
        FilterOperation.StartsWithIgnoreCase, FilterOperation.EndsWithIgnoreCase,
    ];

    protected override void Configure(IFilterInputTypeDescriptor descriptor)
    {
        descriptor.Name("NameOperationFilterInput").Description("Filters a name or a title.");
        foreach (var operation in Operations)
        {
            descriptor.Operation(operation);
        }
    }
}
