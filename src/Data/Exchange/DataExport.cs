using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data.Preparation;
using PyDotOrg.Graph.Data.Storage;

namespace PyDotOrg.Graph.Data.Exchange;

/// <summary>
/// Writes everything that everybody may see into files: one for each table, a JSON object a line, sorted by id, and
/// manifest.json. The same rows make the same bytes, on every machine and database.
/// </summary>
/// <remarks>What is public is said by <see cref="PublicRows"/> and <see cref="PublicTables"/>, which others register. Memory does not grow with the rows.</remarks>
public sealed class DataExport
{
    private readonly DatabasePreparation database;
    private readonly Func<IDbContextFactory<PyDotOrgDbContext>> contexts;
    private readonly PublicTables tables;
    private readonly IEnumerable<PublicRows> rows;
    private readonly TimeProvider time;

    internal DataExport(
        DatabasePreparation database, Func<IDbContextFactory<PyDotOrgDbContext>> contexts, PublicTables tables, IEnumerable<PublicRows> rows, TimeProvider time)
    {
        this.database = database;
        this.contexts = contexts;
        this.tables = tables;
        this.rows = rows;
        this.time = time;
    }

    /// <summary>Writes a folder: as a whole, or not at all.</summary>
    /// <param name="target">The folder; it must be empty or not exist.</param>
    /// <param name="force">An earlier export in the folder is replaced.</param>
    /// <param name="notice">Is told how far a long export is.</param>
    /// <param name="cancellation">Leaves nothing behind.</param>
    public async Task<ExchangeReport> RunAsync(string target, bool force, Action<string> notice, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(notice);
        try
        {
            using var folder = ExportFolder.Open(target, force, out var problem);
            if (folder is null)
            {
                return ExchangeReport.Failed(problem!); // Not null without a folder.
            }

            Manifest? manifest = null;
            var report = await database.ReadAsync(async token => manifest = await WriteAsync(folder.Draft, notice, token), cancellation);
            if (manifest is null)
            {
                return ExchangeReport.Failed(report.Line);
            }

            folder.Publish();
            return ExchangeReport.Done(Messages.Exported(manifest.Files.Count, manifest.Rows, target));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return ExchangeReport.Failed(Messages.CannotWrite(target, error.Message));
        }
    }

    private async Task<Manifest> WriteAsync(string folder, Action<string> notice, CancellationToken cancellation)
    {
        await using var db = await contexts().CreateDbContextAsync(cancellation);
        var model = ExchangeModel.Create(db.Model, tables, rows);
        await Snapshot.BeginAsync(db, cancellation);
        db.Database.SetCommandTimeout(0); // A table may be large; the console can be interrupted.
        var query = new PublicQuery(db, model, time.GetUtcNow().UtcDateTime);
        var files = new List<ManifestFile>();
        foreach (var table in model.Tables)
        {
            await using var file = new ExportFile(table, folder);
            await foreach (var values in query.Rows(table).AsAsyncEnumerable().WithCancellation(cancellation))
            {
                await file.WriteAsync(values, cancellation);
                if (file.Rows % LineLimits.RowsPerNotice == 0)
                {
                    notice(Messages.Progress(table.Name, file.Rows));
                }
            }

            files.Add(file.Finish());
        }

        var manifest = new Manifest(files);
        await File.WriteAllBytesAsync(Path.Combine(folder, Manifest.FileName), ManifestJson.Write(manifest), cancellation);
        return manifest;
    }
}
