using PyDotOrg.GraphQL.Data.Filters;

namespace PyDotOrg.Graph.Schema.Shared;

/// <summary>The filter of names and titles: what texts have, and a search for a part in upper or lower case.</summary>
internal sealed class NameFilter : StringOperationFilterInputType
{
    protected override void Configure(IFilterInputTypeDescriptor descriptor)
    {
        descriptor.Name("NameOperationFilterInput").Description("Filters a name or a title; all given operations must hold.");
        foreach (var operation in new[]
        {
            FilterOperation.Equals, FilterOperation.NotEquals, FilterOperation.In, FilterOperation.NotIn, FilterOperation.Contains,
            FilterOperation.NotContains, FilterOperation.StartsWith, FilterOperation.NotStartsWith, FilterOperation.EndsWith,
            FilterOperation.NotEndsWith, FilterOperation.ContainsIgnoreCase,
        })
        {
            descriptor.Operation(operation);
        }
    }
}
