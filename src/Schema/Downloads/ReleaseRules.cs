using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Downloads;
using PyDotOrg.Graph.Data.Writing;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;

namespace PyDotOrg.Graph.Schema.Downloads;

/// <summary>Everybody sees published releases; staff see all.</summary>
internal sealed class ReleaseRules : IEntityWrites<Release>
{
    private static readonly Expression<Func<Release, bool>> IsPublished = release => release.IsPublished;

    public static EntityWords Words { get; } = new("release", "releases", "A release", "Published releases of Python, the newest first");

    public static int MaxPageSize => 100;

    public static Expression<Func<Release, bool>>? VisibleTo(Caller caller) => caller.IsStaff ? null : IsPublished;

    public static IOrderedQueryable<Release> InOrder(IQueryable<Release> rows) =>
        rows.OrderByDescending(release => release.ReleaseDate).ThenByDescending(release => release.Name);

    public static void Describe(ListFields<Release> fields) => fields
        .Add(release => release.Name)
        .Add(release => release.Slug)
        .Add(release => release.Version)
        .Add(release => release.VersionNumber)
        .Add(release => release.Status)
        .Add(release => release.PreRelease)
        .Add(release => release.IsLatest)
        .Add(release => release.IsPublished)
        .Add(release => release.ShowOnDownloadPage)
        .Add(release => release.ReleaseDate)
        .Add(release => release.EolDate)
        .Add(release => release.CreatedAt)
        .Add(release => release.UpdatedAt)
        .Filter(release => release.Series!.Name, "series", "The name of the series, such as \"3.13\".")
        .Sort(release => release.VersionOrder, "versionOrder", "The version by its numbers: 3.9 before 3.14, 3.14.0rc2 before 3.14.0.");

    public static async ValueTask CompleteAsync(Write<Release> write)
    {
        await ReleaseNumbering.ApplyAsync(write.Db, write.Row, write.Cancellation);
        await LatestRelease.TakeOverAsync(write);
        ReleaseTopics.AnnounceChange(write);
    }

    public static ValueTask LeaveAsync(Write<Release> write)
    {
        write.Announce(ReleaseTopics.ChangeOf(write.Row.Id), write.Row.Id, write.Row.IsPublished);
        return ValueTask.CompletedTask;
    }
}
