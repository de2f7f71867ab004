using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Storage;

namespace PyDotOrg.Graph.Data.Exchange.PythonOrg;

/// <summary>Operating systems, found by slug.</summary>
internal static class OperatingSystemUpdate
{
    /// <summary>The numbers that clients have in their code (python-org-legacy.md 1), where the systems themselves are in no input.</summary>
    private static readonly (int Id, string Slug)[] Fixed = [(1, "windows"), (2, "macos"), (3, "source")];

    internal static async Task RunAsync(PythonOrgTarget target, CancellationToken cancellation)
    {
        var rows = await target.Db.OperatingSystems.AsTracking().ToDictionaryAsync(row => row.Slug, cancellation);
        foreach (var source in target.Objects.Of(PythonOrgKind.OperatingSystem))
        {
            var slug = source.Members.TryGetProperty("slug", out var member) ? JsonText.Read(member) : null;
            var row = rows.GetValueOrDefault(slug ?? "");
            var members = new ObjectMembers(source, isNew: row is null, target.Problems);
            if (row is null)
            {
                row = new OperatingSystem { Id = NewId(slug ?? "", rows.Values) };
                rows[slug ?? ""] = row;
                target.Db.Add(row);
            }
            else if (target.IsTaken(row))
            {
                members.Wrong("slug", Messages.Taken(target.PlaceOf(row)));
            }

            members.Slug(value => row.Slug = value);
            members.Text("name", TextLimits.Name, value => row.Name = value, isRequired: true);
            target.Took(source, row, members);
        }

        await target.SaveAsync(cancellation);
        foreach (var (id, slug) in Fixed)
        {
            if (rows.TryGetValue(slug, out var row))
            {
                target.Ids.TryAdd(new(PythonOrgKind.OperatingSystem, id), row.Id);
            }
        }
    }

    private static Guid NewId(string slug, IEnumerable<OperatingSystem> rows)
    {
        var id = DeterministicId.Of("operating-system", slug);
        return rows.Any(row => row.Id == id) ? Guid.Empty : id;
    }
}
