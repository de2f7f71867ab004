using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Data.Writing;

namespace PyDotOrg.Graph.Data.Exchange.PythonOrg;

/// <summary>The database that objects are brought into, and what was found out on the way.</summary>
/// <param name="db">Tracks what is changed.</param>
/// <param name="objects">The objects.</param>
/// <param name="problems">Gets what is wrong.</param>
internal sealed class PythonOrgTarget(PyDotOrgDbContext db, PythonOrgObjects objects, Problems problems)
{
    private readonly SortedSet<string> unknown = new(StringComparer.Ordinal);
    private readonly Dictionary<object, PythonOrgObject> sources = [];

    internal PyDotOrgDbContext Db => db;

    internal PythonOrgObjects Objects => objects;

    internal Problems Problems => problems;

    internal PythonOrgCounts Counts { get; } = new();

    /// <summary>The rows of objects, by the addresses of these.</summary>
    internal Dictionary<ResourceAddress, Guid> Ids { get; } = [];

    /// <summary>What is told besides; each thing once.</summary>
    internal IEnumerable<string> Notes => unknown;

    internal void Note(string line) => unknown.Add(line);

    /// <summary>Remembers which row an object has become.</summary>
    internal void Took(PythonOrgObject source, Entity row, ObjectMembers members)
    {
        Ids[source.Address] = row.Id;
        sources[row] = source;
        foreach (var member in members.Unknown)
        {
            Note(Messages.UnknownMember(Messages.Resource(source.Address.Kind), member));
        }
    }

    /// <summary>Whether a row comes from the inputs.</summary>
    internal bool IsTaken(Entity row) => sources.ContainsKey(row);

    /// <summary>Where a row that comes from the inputs stands there.</summary>
    internal string PlaceOf(Entity row) => sources[row].Place;

    /// <summary>Saves what has changed, unless something is wrong.</summary>
    internal async Task SaveAsync(CancellationToken cancellation)
    {
        if (problems.Any)
        {
            return;
        }

        db.ChangeTracker.DetectChanges();
        var entries = db.ChangeTracker.Entries().ToList();
        try
        {
            Counts.Added += entries.Count(entry => entry.State == EntityState.Added);
            Counts.Changed += entries.Count(entry => entry.State == EntityState.Modified);
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException refusal) when (refusal is not DbUpdateConcurrencyException && Refusal.RefusedRows(refusal) is [var first, ..] rows)
        {
            Explain(refusal, first, rows.Count == 1);
        }
    }

    private void Explain(DbUpdateException refusal, EntityEntry entry, bool isIt)
    {
        var place = isIt && sources.TryGetValue(entry.Entity, out var source) ? source.Place : entry.Metadata.GetTableName()!; // All entities have one.
        var taken = Refusal.TakenProperties(refusal, entry.Metadata);
        problems.Add(taken.Count > 0
            ? Messages.Member(place, entry.Property(taken[0]).Metadata.GetColumnName(), Messages.InDatabase(taken.Select(name => entry.Property(name).Metadata.GetColumnName())))
            : Messages.Refused(place, (refusal.InnerException ?? refusal).Message));
    }
}
