using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.Graph.Schema.Shared.RateLimits;

namespace PyDotOrg.Graph.Schema.SuccessStories;

/// <summary>Everybody sees all of them.</summary>
internal sealed class StoryCategoryRules : IEntityWrites<StoryCategory>
{
    public static EntityWords Words { get; } =
        new("storyCategory", "storyCategories", "A category of success stories", "Categories of success stories, by name");

    public static RateLimitTier WriteTier => RateLimitTier.Medium;

    public static IOrderedQueryable<StoryCategory> InOrder(IQueryable<StoryCategory> rows) => rows.OrderBy(category => category.Name);

    public static void Describe(ListFields<StoryCategory> fields) => fields.Add(category => category.Name).Add(category => category.Slug);

    public static string? SlugSource(StoryCategory row) => row.Name;
}
