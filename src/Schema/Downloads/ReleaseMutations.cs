using PyDotOrg.Graph.Data.Entities.Downloads;
using PyDotOrg.Graph.Data.Writing;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.Graph.Schema.Shared.RateLimits;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Authorization;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Downloads;

/// <summary>What is done with releases and files, beside changing their values.</summary>
[MutationType]
internal static class ReleaseMutations
{
    /// <summary>Lets everybody see a release; one that is published already stays so. Staff only.</summary>
    /// <param name="id">The release.</param>
    /// <param name="version">The version of the release that was looked at; null or 0 for whatever version there is.</param>
    /// <param name="writer">Writes the release.</param>
    [Authorize(Roles = [Caller.Staff, Caller.Superuser])]
    [UseFirstOrDefault]
    [UseProjection]
    [Error<NotFoundError>]
    [Error<ConflictError>]
    public static Task<FieldResult<IQueryable<Release>>> PublishRelease([ID<Release>] Guid id, long? version, Writer writer) =>
        writer.ChangeAsync<Release, ReleaseRules>(new RowKey(id, version), Access.Staff, write =>
        {
            if (!write.Row.IsPublished)
            {
                write.Row.IsPublished = true;
                ReleaseTopics.AnnounceChange(write);
            }
        });

    /// <summary>Counts one download of a file, for today in UTC. For everybody.</summary>
    /// <param name="id">The file.</param>
    /// <param name="writer">Finds the file.</param>
    [RateLimit(RateLimitTier.Medium)]
    [UseFirstOrDefault]
    [UseProjection]
    [Error<NotFoundError>]
    public static Task<FieldResult<IQueryable<ReleaseFile>>> TrackDownload([ID<ReleaseFile>] Guid id, Writer writer) =>
        writer.ChangeAsync<ReleaseFile, ReleaseFileRules>(new RowKey(id, null), Access.Everybody, async write =>
        {
            if (!await DownloadCounter.CountAsync(write.Db, id, write.Caller.Now, write.Cancellation))
            {
                write.Refuse(NotFoundError.Of(ReleaseFileRules.Words));
            }
        });
}
