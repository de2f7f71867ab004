using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Entities.Downloads;
using PyDotOrg.Graph.Data.Storage;
using PyDotOrg.Graph.Data.Writing;

namespace PyDotOrg.Graph.Data.Exchange.PythonOrg;

/// <summary>Releases, found by slug.</summary>
/// <param name="target">The database.</param>
internal sealed class ReleaseUpdate(PythonOrgTarget target)
{
    private int pagesUnknown;

    internal async Task RunAsync(CancellationToken cancellation)
    {
        var rows = await target.Db.Releases.AsTracking().ToDictionaryAsync(row => row.Slug, cancellation);
        var ids = rows.Values.Select(row => row.Id).ToHashSet();
        foreach (var source in target.Objects.Of(PythonOrgKind.Release))
        {
            var slug = source.Members.TryGetProperty("slug", out var member) ? JsonText.Read(member) ?? "" : "";
            var row = rows.GetValueOrDefault(slug);
            var members = new ObjectMembers(source, isNew: row is null, target.Problems);
            if (row is null)
            {
                var id = DeterministicId.Of("release", slug);
                row = new Release { Id = ids.Add(id) ? id : Guid.Empty };
                rows[slug] = row;
                target.Db.Add(row);
            }
            else if (target.IsTaken(row))
            {
                members.Wrong("slug", Messages.Taken(target.PlaceOf(row)));
            }

            await TakeAsync(row, members, cancellation);
            target.Took(source, row, members);
        }

        ChooseLatest(rows.Values);
        if (pagesUnknown > 0)
        {
            target.Note(Messages.UnknownPages(pagesUnknown));
        }

        await target.SaveAsync(cancellation);
    }

    private async Task TakeAsync(Release row, ObjectMembers members, CancellationToken cancellation)
    {
        members.Slug(value => row.Slug = value);
        members.Text("name", TextLimits.Name, value => row.Name = value, isRequired: true);
        members.Choice<PythonVersion>("version", value => row.Version = value);
        members.Flag("is_published", value => row.IsPublished = value);
        members.Flag("is_latest", value => row.IsLatest = value);
        members.Flag("pre_release", value => row.PreRelease = value);
        members.Flag("show_on_download_page", value => row.ShowOnDownloadPage = value);
        members.Day("release_date", value => row.ReleaseDate = value);
        members.WebUrl("release_notes_url", value => row.ReleaseNotesUrl = value);
        await TakePageAsync(row, members, cancellation);
        var entry = target.Db.Entry(row);
        if (entry.State == EntityState.Added || entry.Property(release => release.Name).IsModified || entry.Property(release => release.Version).IsModified)
        {
            await ReleaseNumbering.ApplyAsync(target.Db, row, cancellation);
        }

        if (entry.State == EntityState.Added)
        {
            await JudgeAsync(row, cancellation);
        }
    }

    /// <summary>The API has numbers of pages; ours are found by their paths, which the pages themselves tell.</summary>
    private async Task TakePageAsync(Release row, ObjectMembers members, CancellationToken cancellation)
    {
        if (members.Reference("release_page", PythonOrgKind.Page, isRequired: false) is not { } address)
        {
            return;
        }

        var path = target.Objects.Find(address)?.Members.TryGetProperty("path", out var member) == true ? JsonText.Read(member) : null;
        var place = path?.Trim('/') is { Length: > 0 } middle ? $"/{middle}/" : "/";
        var page = path is null ? null : await target.Db.Pages.Where(page => page.Path == place).Select(page => (Guid?)page.Id).FirstOrDefaultAsync(cancellation);
        if (page is null)
        {
            pagesUnknown++;
        }
        else
        {
            row.ReleasePageId = page;
        }
    }

    /// <summary>The API does not tell what care a release still gets; its series does.</summary>
    private async Task JudgeAsync(Release row, CancellationToken cancellation)
    {
        var series = await target.Db.ReleaseSeries.FirstOrDefaultAsync(series => series.Id == row.SeriesId, cancellation);
        row.EolDate = series?.EndOfLife;
        row.Status = (row.PreRelease, series?.Status) switch
        {
            (_, SeriesStatus.EndOfLife) => ReleaseStatus.Eol,
            (true, _) => ReleaseStatus.Prerelease,
            (_, SeriesStatus.Security) => ReleaseStatus.Security,
            (_, null) when row.Version is PythonVersion.Python1 or PythonVersion.Python2 => ReleaseStatus.Eol,
            _ => ReleaseStatus.Bugfix,
        };
    }

    /// <summary>One release of each major line: of those that the inputs call so, the one with the highest number.</summary>
    private void ChooseLatest(IEnumerable<Release> rows)
    {
        foreach (var line in rows.GroupBy(row => row.Version))
        {
            var latest = line.Where(row => row.IsLatest && target.IsTaken(row)).MaxBy(row => (row.VersionOrder, row.Slug));
            foreach (var other in line.Where(row => latest is not null && row != latest))
            {
                other.IsLatest = false;
            }
        }
    }
}
