using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Data.Seed.Users;
using static PyDotOrg.Graph.Data.Seed.SeedColumn;

namespace PyDotOrg.Graph.Data.Seed.Content;

/// <summary>The site's pages with texts of our own, blogs that exist, and samples of what people write.</summary>
internal sealed class ContentSeed : SeedSet
{
    internal static readonly SeedKey Post = new("community_posts", "community-post", "slug", "slug");

    private static readonly SeedKey Page = new("pages", "page", "path", "path");
    private static readonly SeedKey StoryCategory = new("story_categories", "story-category", "slug", "slug");
    private static readonly SeedKey Story = new("success_stories", "success-story", "slug", "slug");
    private static readonly SeedKey Link = new("community_links", "community-link", null, "post", "url");
    private static readonly SeedKey Minutes = new("minutes", "minutes", "slug", "slug");
    private static readonly SeedKey WorkGroup = new("work_groups", "work-group", "slug", "slug");

    private static readonly SeedColumn Author = Parent("creator_id", UsersSeed.User);
    private static readonly SeedColumn Published = Flag("is_published", "published");
    private static readonly SeedColumn[] RichText = [Text("content"), Choice<MarkupType>("content_type")];

    internal override string Name => "content";

    protected override IReadOnlyList<SeedSource> Sources { get; } =
    [
        new SeedEntities(
            "pages", Page,
            [
                Text("title"), Text("path"), Text("keywords"), Text("template_name", "template"), Published,
                Reference("creator_id", UsersSeed.User), Text("description"), .. RichText,
            ]),
        new SeedEntities("story-categories", StoryCategory, Text("name"), Text("slug")),
        new SeedEntities(
            "success-stories", Story,
            [
                Text("slug"), Text("name"), Text("company_name"), OptionalText("company_url"), Parent("category_id", StoryCategory, "category"),
                Published, Flag("featured"), OptionalText("image"), Author, .. RichText,
            ]),
        new SeedEntities("community-posts", Post, [Text("slug"), Text("title"), Published, Author, .. RichText]),
        new SeedEntities("community-links", Link, Parent("post_id", Post), Author, Text("url"), Text("title")),
        new SeedEntities("minutes", Minutes, [Text("slug"), Date("date"), Published, Author, .. RichText]),
        new SeedEntities(
            "work-groups", WorkGroup, Text("slug"), Text("name"), Flag("active"), OptionalText("url"), Author, Text("purpose")),
    ];
}
