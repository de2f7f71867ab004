using PyDotOrg.Graph.Data.Entities.Jobs;
using PyDotOrg.Graph.Data.Seed.Users;
using static PyDotOrg.Graph.Data.Seed.SeedColumn;

namespace PyDotOrg.Graph.Data.Seed.Jobs;

/// <summary>The job board's types and categories, and sample jobs of companies that do not exist.</summary>
internal sealed class JobsSeed : SeedSet
{
    private static readonly SeedKey Type = new("job_types", "job-type", "slug", "slug");
    private static readonly SeedKey Category = new("job_categories", "job-category", "slug", "slug");
    private static readonly SeedKey Job = new("jobs", "job", "slug", "slug");
    private static readonly SeedKey Comment = new("job_review_comments", "job-review-comment", null, "job", "creator");

    internal override string Name => "jobs";

    protected override IReadOnlyList<SeedSource> Sources { get; } =
    [
        new SeedEntities("job-types", Type, Text("name"), Text("slug")),
        new SeedEntities("job-categories", Category, Text("name"), Text("slug")),
        new SeedEntities(
            "jobs", Job,
            Text("slug"), Text("company_name"), Text("job_title"), OptionalText("city"), OptionalText("region"), Text("country"),
            Choice<JobStatus>("status"), Flag("telecommuting"), Flag("agencies"), Flag("is_featured", "featured"), Date("expires"),
            Reference("category_id", Category), Reference("creator_id", UsersSeed.User), OptionalText("contact"), Text("email"),
            OptionalText("url"), Text("description"), OptionalText("requirements"), Text("company_description")),
        new SeedPairs("jobs", "job_job_types", Job, "types", Type),
        new SeedEntities(
            "job-review-comments", Comment, Parent("job_id", Job), Reference("creator_id", UsersSeed.User), Text("comment")),
    ];
}
