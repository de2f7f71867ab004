using PyDotOrg.Graph.Data.Entities.Users;
using PyDotOrg.Graph.Data.Seed.Users;
using static PyDotOrg.Graph.Data.Seed.SeedColumn;

namespace PyDotOrg.Graph.Data.Seed.Content;

/// <summary>Sample user groups and pieces of Python, and what goes with the sample posts.</summary>
internal sealed class CommunitySeed : SeedSet
{
    private static readonly SeedKey Group = new("user_groups", "user-group", null, "name");
    private static readonly SeedKey Sample = new("code_samples", "code-sample", "slug", "slug");
    private static readonly SeedKey Photo = new("community_photos", "community-photo", null, "post", "image");
    private static readonly SeedKey Video = new("community_videos", "community-video", null, "post", "url");

    private static readonly SeedColumn Author = Parent("creator_id", UsersSeed.User);
    private static readonly SeedColumn Post = Parent("post_id", ContentSeed.Post);

    internal override string Name => "community";

    protected override IReadOnlyList<SeedSource> Sources { get; } =
    [
        new SeedEntities(
            "user-groups", Group,
            Text("name"), Text("location"), Text("url"), Choice<UserGroupType>("url_type"), Date("start_date"), Flag("approved"),
            Flag("trusted")),
        new SeedEntities(
            "code-samples", Sample, Text("slug"), Text("code"), Text("description"), Flag("is_published", "published"), Author),
        new SeedEntities("community-photos", Photo, Post, Author, Text("image"), OptionalText("caption")),
        new SeedEntities("community-videos", Video, Post, Author, Text("url"), Text("title")),
    ];
}
