using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data.Connections;

namespace PyDotOrg.Graph.Data.Writing;

/// <summary>Counts downloads of files by day. Every call counts, however many come at once.</summary>
public static class DownloadCounter
{
    private const string Count =
        """
        INSERT INTO download_statistics (id, release_file_id, date, count, created_at, updated_at, row_version)
        SELECT {0}, id, {2}, 1, {3}, {3}, 1 FROM release_files WHERE id = {1}
        """;

    private const string Again =
        """

        ON CONFLICT (release_file_id, date) DO UPDATE
        SET count = download_statistics.count + 1, updated_at = excluded.updated_at, row_version = download_statistics.row_version + 1
        """;

    /// <summary>Counts one download.</summary>
    /// <param name="db">The database.</param>
    /// <param name="file">The id of the file.</param>
    /// <param name="now">When it was downloaded, in UTC.</param>
    /// <param name="cancellation">Ends with the request.</param>
    /// <returns>False when there is no such file.</returns>
    public static async Task<bool> CountAsync(PyDotOrgDbContext db, Guid file, DateTime now, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(db);
        var id = Guid.CreateVersion7(now);
        var day = DateOnly.FromDateTime(now);

        // PostgreSQL must keep the file until it has been counted. SQLite has ids as texts.
        return db.Database.GetDbConnection().IsPostgres()
            ? await db.Database.ExecuteSqlRawAsync(Count + " FOR KEY SHARE" + Again, [id, file, day, now], cancellation) == 1
            : await db.Database.ExecuteSqlRawAsync(Count + Again, [id.ToString("D"), file.ToString("D"), day, now], cancellation) == 1;
    }
}
