using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.Graph.Schema.Shared.RateLimits;

namespace PyDotOrg.Graph.Schema.SuccessStories;

/// <summary>Everybody sees published stories, owners see their own, staff see all.</summary>
internal sealed class SuccessStoryRules : IEntityWrites<SuccessStory>
{
    private static readonly Expression<Func<SuccessStory, bool>> IsPublished = story => story.IsPublished;

    public static EntityWords Words { get; } =
        new("successStory", "successStories", "A success story", "How organisations use Python, the newest story first");

    public static RateLimitTier WriteTier => RateLimitTier.Medium;

    public static Expression<Func<SuccessStory, bool>>? VisibleTo(Caller caller) => caller.PublicOrOwn(IsPublished);

    public static IOrderedQueryable<SuccessStory> InOrder(IQueryable<SuccessStory> rows) => rows.OrderByDescending(story => story.CreatedAt);

    public static void Describe(ListFields<SuccessStory> fields) => fields
        .AddName(story => story.Name)
        .AddName(story => story.CompanyName)
        .Add(story => story.Slug)
        .Add(story => story.IsPublished)
        .Add(story => story.Featured)
        .Add(story => story.CreatedAt)
        .Add(story => story.UpdatedAt)
        .Filter(story => story.Category, "category", "What the story is about.")
        .Filter(story => story.CategoryId, "categoryUuid", "The id of the category's row.");

    public static Access Create => Access.Member;

    public static Access Update => Access.Owner;

    public static Access Delete => Access.Owner;

    public static string? SlugSource(SuccessStory row) => row.Name;

    public static object? RefuseUpdate(SuccessStory row, Caller caller) => Published.Refuse(row, caller);

    public static object? RefuseDelete(SuccessStory row, Caller caller) => Published.Refuse(row, caller);
}
