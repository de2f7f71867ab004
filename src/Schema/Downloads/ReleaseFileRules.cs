using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Downloads;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;

namespace PyDotOrg.Graph.Schema.Downloads;

/// <summary>Everybody sees the files of published releases; staff see all.</summary>
internal sealed class ReleaseFileRules : IEntityWrites<ReleaseFile>
{
    private static readonly Expression<Func<ReleaseFile, bool>> IsPublished = file => file.Release.IsPublished;

    public static EntityWords Words { get; } =
        new("releaseFile", "releaseFiles", "A file", "Files of published releases, those of the newest releases first");

    public static int MaxPageSize => 100;

    public static Expression<Func<ReleaseFile, bool>>? VisibleTo(Caller caller) => caller.IsStaff ? null : IsPublished;

    public static IOrderedQueryable<ReleaseFile> InOrder(IQueryable<ReleaseFile> rows) => rows
        .OrderByDescending(file => file.Release.ReleaseDate)
        .ThenBy(file => file.OperatingSystem.Name)
        .ThenBy(file => file.Name);

    public static void Describe(ListFields<ReleaseFile> fields) => fields
        .Add(file => file.Name)
        .Add(file => file.Slug)
        .Add(file => file.IsSource)
        .Add(file => file.DownloadButton)
        .Add(file => file.Filesize)
        .Add(file => file.CreatedAt)
        .Add(file => file.UpdatedAt)
        .Filter(file => file.OperatingSystem, "os", "The operating system that the file is for.")
        .Filter(file => file.Release, "release", "The release that the file belongs to.")
        .Sort(file => file.OperatingSystem.Name, "osName", "The name of the operating system.")
        .Sort(file => file.Release.ReleaseDate, "releaseDate", "The day of the release.");

    /// <summary>Release and system are taken together, by the file that has their button.</summary>
    public static AlreadyExistsError ExplainTaken(AlreadyExistsError taken) => taken.Field == MutationInput.NameOf(nameof(ReleaseFile.ReleaseId))
        ? new AlreadyExistsError(Messages.ButtonTaken, MutationInput.NameOf(nameof(ReleaseFile.DownloadButton)), "true")
        : taken;

    public static ValueTask CompleteAsync(Write<ReleaseFile> write)
    {
        FileAddresses.Check(write);
        return LeaveAsync(write);
    }

    public static ValueTask LeaveAsync(Write<ReleaseFile> write)
    {
        write.Announce(ReleaseTopics.ChangeOf(write.Row.ReleaseId), write.Row.ReleaseId);
        return ValueTask.CompletedTask;
    }
}
