using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.Graph.Schema.Shared.RateLimits;

namespace PyDotOrg.Graph.Schema.Community;

/// <summary>Everybody sees published samples, authors see their own, staff see all.</summary>
internal sealed class CodeSampleRules : IEntityWrites<CodeSample>
{
    private static readonly Expression<Func<CodeSample, bool>> IsPublished = sample => sample.IsPublished;

    public static EntityWords Words { get; } =
        new("codeSample", "codeSamples", "A piece of Python", "Pieces of Python to show, the newest first");

    public static RateLimitTier WriteTier => RateLimitTier.Medium;

    public static Expression<Func<CodeSample, bool>>? VisibleTo(Caller caller) => caller.PublicOrOwn(IsPublished);

    public static IOrderedQueryable<CodeSample> InOrder(IQueryable<CodeSample> rows) => rows.OrderByDescending(sample => sample.CreatedAt);

    public static void Describe(ListFields<CodeSample> fields) => fields
        .Add(sample => sample.Slug)
        .Add(sample => sample.IsPublished)
        .Add(sample => sample.CreatedAt)
        .Add(sample => sample.UpdatedAt);

    public static string? SlugSource(CodeSample row) => row.Description;
}
