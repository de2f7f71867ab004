using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.SuccessStories;

/// <summary>What success stories are about.</summary>
[Node]
[ObjectType<StoryCategory>]
internal sealed class StoryCategoryType : EntityType<StoryCategory, StoryCategoryRules>
{
    private static readonly RelatedRows<StoryCategory, SuccessStory, SuccessStoryRules> VisibleStories = new(category => category.Stories);

    /// <summary>The stories in the category, the newest first.</summary>
    [UsePaging(IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<StoryCategory, IEnumerable<SuccessStory>>> Stories(Caller caller) => VisibleStories.For(caller);

    /// <summary>The stories in the category, the newest first, for clients that count rows.</summary>
    [UseOffsetPaging(MaxPageSize = 1000, IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<StoryCategory, IEnumerable<SuccessStory>>> StoriesOffset(Caller caller) => VisibleStories.For(caller);

    internal static void Configure(IObjectTypeDescriptor<StoryCategory> descriptor)
    {
        ConfigureEntity(descriptor);
        descriptor.Field(category => category.Name).Description("The name, such as \"Education\".");
        descriptor.Field(category => category.Slug).Description("The unique name in addresses.");
    }
}
