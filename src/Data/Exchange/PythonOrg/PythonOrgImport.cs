using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data.Preparation;

namespace PyDotOrg.Graph.Data.Exchange.PythonOrg;

/// <summary>
/// Takes releases, their files and operating systems over from the output of python.org's own API, version 2 or 1. Rows
/// that are there are changed, others are added, none is removed; doing it twice changes nothing. All of it, or nothing.
/// </summary>
public sealed class PythonOrgImport
{
    private readonly DatabasePreparation database;
    private readonly Func<IDbContextFactory<PyDotOrgDbContext>> contexts;

    internal PythonOrgImport(DatabasePreparation database, Func<IDbContextFactory<PyDotOrgDbContext>> contexts)
    {
        this.database = database;
        this.contexts = contexts;
    }

    /// <summary>Reads inputs, which may refer to each other, into a database that is prepared as for a start.</summary>
    /// <param name="inputs">Each with lists, pages with "meta" and "objects", or objects, any number one after the other.</param>
    /// <param name="dryRun">Everything is done, and undone in the end.</param>
    /// <param name="cancellation">Undoes everything.</param>
    public async Task<ExchangeReport> RunAsync(
        IReadOnlyList<PythonOrgInput> inputs, bool dryRun, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        var problems = new Problems();
        var objects = new PythonOrgObjects(problems);
        foreach (var input in inputs)
        {
            try
            {
                await objects.ReadAsync(input, cancellation);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException or HttpRequestException)
            {
                problems.Add(Exchange.Messages.CannotRead(input.Name, error.Message));
            }
        }

        objects.CheckTotals();
        return problems.Any ? problems.Report() : await WriteAsync(objects, problems, dryRun, cancellation);
    }

    private async Task<ExchangeReport> WriteAsync(PythonOrgObjects objects, Problems problems, bool dryRun, CancellationToken cancellation)
    {
        var prepared = await database.PrepareAsync(cancellation);
        if (!prepared.Succeeded)
        {
            return ExchangeReport.Failed(prepared.Line, Exchange.Messages.Nothing);
        }

        PythonOrgTarget? target = null;
        var report = await database.ReadAsync(async token => target = await UpdateAsync(objects, problems, dryRun, token), cancellation);
        return target is null ? ExchangeReport.Failed(report.Line, Exchange.Messages.Nothing)
            : problems.Any ? problems.Report()
            : new(true, [.. target.Notes, Summary(objects, target.Counts, dryRun)]);
    }

    private async Task<PythonOrgTarget> UpdateAsync(PythonOrgObjects objects, Problems problems, bool dryRun, CancellationToken cancellation)
    {
        await using var db = await contexts().CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var target = new PythonOrgTarget(db, objects, problems);
        await OperatingSystemUpdate.RunAsync(target, cancellation);
        await new ReleaseUpdate(target).RunAsync(cancellation);
        await new ReleaseFileUpdate(target).RunAsync(cancellation);
        if (!problems.Any && !dryRun)
        {
            await transaction.CommitAsync(cancellation);
        }

        return target;
    }

    private static string Summary(PythonOrgObjects objects, PythonOrgCounts counts, bool dryRun)
    {
        int Count(PythonOrgKind kind) => objects.Of(kind).Count;
        var (systems, releases, files) = (Count(PythonOrgKind.OperatingSystem), Count(PythonOrgKind.Release), Count(PythonOrgKind.ReleaseFile));
        return dryRun ? Messages.WouldImport(systems, releases, files, counts) : Messages.Imported(systems, releases, files, counts);
    }
}
