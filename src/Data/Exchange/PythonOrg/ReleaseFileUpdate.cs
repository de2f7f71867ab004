using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Entities.Downloads;
using PyDotOrg.Graph.Data.Storage;

namespace PyDotOrg.Graph.Data.Exchange.PythonOrg;

/// <summary>Files of releases, found by slug, or else by their address, which only one file has.</summary>
/// <param name="target">The database.</param>
internal sealed class ReleaseFileUpdate(PythonOrgTarget target)
{
    private const int ReadAtOnce = 500;

    private readonly Dictionary<string, ReleaseFile> bySlug = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReleaseFile> byUrl = new(StringComparer.Ordinal);
    private readonly HashSet<Guid> ids = [];

    internal async Task RunAsync(CancellationToken cancellation)
    {
        var sources = target.Objects.Of(PythonOrgKind.ReleaseFile);
        foreach (var some in sources.Chunk(ReadAtOnce))
        {
            await LoadAsync(some, cancellation);
        }

        foreach (var source in sources)
        {
            Take(source);
        }

        MoveButtons();
        await FreeButtonsAsync(cancellation);
        await target.SaveAsync(cancellation);
    }

    /// <summary>The rows that may be meant, and all of the same releases, one of which may have the download button.</summary>
    private async Task LoadAsync(PythonOrgObject[] sources, CancellationToken cancellation)
    {
        var slugs = sources.Select(source => Text(source, "slug")).ToList();
        var urls = sources.Select(source => Text(source, "url")).ToList();
        var wanted = slugs.ConvertAll(IdOf);
        var releases = sources.Select(source => ResourceAddress.Read(Text(source, "release"))).OfType<ResourceAddress>()
            .Where(target.Ids.ContainsKey).Select(address => target.Ids[address]).Distinct().ToList();
        var rows = target.Db.ReleaseFiles.AsTracking().Where(row =>
            slugs.Contains(row.Slug) || urls.Contains(row.Url) || wanted.Contains(row.Id) || releases.Contains(row.ReleaseId));
        foreach (var row in await rows.ToListAsync(cancellation))
        {
            bySlug[row.Slug] = row;
            byUrl[row.Url] = row;
            ids.Add(row.Id);
        }
    }

    private void Take(PythonOrgObject source)
    {
        var (slug, url) = (Text(source, "slug"), Text(source, "url"));
        var (found, sameUrl) = (bySlug.GetValueOrDefault(slug), byUrl.GetValueOrDefault(url));
        var row = found ?? sameUrl;
        var members = new ObjectMembers(source, isNew: row is null, target.Problems);
        if (row is not null && target.IsTaken(row))
        {
            members.Wrong(found is null ? "url" : "slug", Messages.Taken(target.PlaceOf(row)));
            return;
        }

        if (sameUrl is not null && sameUrl != row)
        {
            members.Wrong("url", Messages.OtherFile(sameUrl.Slug));
            return;
        }

        if (row is null)
        {
            row = new ReleaseFile { Id = ids.Add(IdOf(slug)) ? IdOf(slug) : Guid.Empty };
            target.Db.Add(row);
        }

        TakeMembers(row, members);
        (bySlug[slug], byUrl[url]) = (row, row);
        target.Took(source, row, members);
    }

    private void TakeMembers(ReleaseFile row, ObjectMembers members)
    {
        members.Slug(value => row.Slug = value);
        members.Text("name", TextLimits.Name, value => row.Name = value, isRequired: true);
        Refer(members, "release", PythonOrgKind.Release, id => row.ReleaseId = id);
        Refer(members, "os", PythonOrgKind.OperatingSystem, id => row.OperatingSystemId = id);
        members.FileUrl("url", value => row.Url = value, isRequired: true);
        members.Text("description", value => row.Description = value);
        members.Flag("is_source", value => row.IsSource = value);
        members.Flag("download_button", value => row.DownloadButton = value);
        members.Size("filesize", value => row.Filesize = value);
        members.Text("md5_sum", TextLimits.Checksum, value => row.Md5Sum = value);
        members.Text("sha256_sum", TextLimits.Checksum, value => row.Sha256Sum = value);
        members.FileUrl("gpg_signature_file", value => row.GpgSignatureFile = value);
        members.FileUrl("sigstore_signature_file", value => row.SigstoreSignatureFile = value);
        members.FileUrl("sigstore_cert_file", value => row.SigstoreCertFile = value);
        members.FileUrl("sigstore_bundle_file", value => row.SigstoreBundleFile = value);
        members.FileUrl("sbom_spdx2_file", value => row.SbomSpdx2File = value);
    }

    private void Refer(ObjectMembers members, string name, PythonOrgKind kind, Action<Guid> set)
    {
        if (members.Reference(name, kind, isRequired: true) is not { } address)
        {
            return;
        }

        if (target.Ids.TryGetValue(address, out var id))
        {
            set(id);
        }
        else
        {
            members.Wrong(name, Messages.NotHere(address));
        }
    }

    /// <summary>One file of each release and system has the button: the one that the inputs say, if they say one.</summary>
    private void MoveButtons()
    {
        var buttons = target.Db.ChangeTracker.Entries<ReleaseFile>().Select(entry => entry.Entity).Where(row => row.DownloadButton)
            .GroupBy(row => (row.ReleaseId, row.OperatingSystemId));
        foreach (var rivals in buttons.Select(group => group.ToList()).Where(group => group.Count > 1))
        {
            var told = rivals.FindAll(target.IsTaken);
            foreach (var row in told.Skip(1))
            {
                target.Problems.Add(Messages.Member(target.PlaceOf(row), "download_button", Messages.ButtonTwice));
            }

            rivals.Except(told).ToList().ForEach(static row => row.DownloadButton = false);
        }
    }

    /// <summary>The index takes no two buttons for a moment either; the rows themselves are saved with the others.</summary>
    private async Task FreeButtonsAsync(CancellationToken cancellation)
    {
        var free = target.Db.ChangeTracker.Entries<ReleaseFile>()
            .Where(entry => entry.State != EntityState.Added && entry.Property(row => row.DownloadButton) is { OriginalValue: true, CurrentValue: false })
            .Select(entry => entry.Entity.Id).ToList();
        if (free.Count > 0 && !target.Problems.Any)
        {
            await target.Db.ReleaseFiles.Where(row => free.Contains(row.Id))
                .ExecuteUpdateAsync(row => row.SetProperty(file => file.DownloadButton, false), cancellation);
        }
    }

    private static string Text(PythonOrgObject source, string name) =>
        source.Members.TryGetProperty(name, out var member) ? JsonText.Read(member) ?? "" : "";

    private static Guid IdOf(string slug) => DeterministicId.Of("release-file", slug);
}
