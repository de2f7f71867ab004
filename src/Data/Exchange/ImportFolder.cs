using System.Security.Cryptography;

namespace PyDotOrg.Graph.Data.Exchange;

/// <summary>The folder of an export that is to be read. Nothing outside it is opened, whatever its manifest says.</summary>
internal static class ImportFolder
{
    /// <summary>Whether a path leads to an export: its folder, or the manifest in it.</summary>
    internal static string? Find(string path) =>
        Path.GetFileName(path) == Manifest.FileName && File.Exists(path) ? Path.GetDirectoryName(Path.GetFullPath(path))
        : File.Exists(Path.Combine(path, Manifest.FileName)) ? Path.GetFullPath(path)
        : null;

    /// <summary>Reads the manifest and compares the files with it; null when something is wrong.</summary>
    internal static async Task<Manifest?> CheckAsync(string folder, IReadOnlyList<ExchangeTable> tables, Problems problems, CancellationToken cancellation)
    {
        var path = Path.Combine(folder, Manifest.FileName);
        if (Obstacle(path, Manifest.FileName, size: null) is { } obstacle)
        {
            problems.Add(obstacle);
            return null;
        }

        if (new FileInfo(path).Length > LineLimits.MaxManifestBytes)
        {
            problems.Add(Messages.NoManifest);
            return null;
        }

        var manifest = ManifestJson.Read(await File.ReadAllBytesAsync(path, cancellation), out var problem);
        if (manifest is null)
        {
            problems.Add(problem!); // Not null without a manifest.
            return null;
        }

        CheckNames(manifest, tables, problems);
        if (!problems.Any)
        {
            await CheckFilesAsync(folder, manifest, problems, cancellation);
        }

        return problems.Any ? null : manifest;
    }

    /// <summary>Names are compared with those of tables, so none of them can lead elsewhere.</summary>
    private static void CheckNames(Manifest manifest, IReadOnlyList<ExchangeTable> tables, Problems problems)
    {
        var missing = tables.Select(table => table.FileName).ToHashSet(StringComparer.Ordinal);
        var known = missing.ToHashSet(StringComparer.Ordinal);
        foreach (var name in manifest.Files.Select(file => file.Name))
        {
            if (!missing.Remove(name))
            {
                problems.Add(known.Contains(name) ? Messages.TwiceInManifest(name) : Messages.UnknownFile(name));
            }
        }

        foreach (var name in missing.Order(StringComparer.Ordinal))
        {
            problems.Add(Messages.NotInManifest(name));
        }
    }

    private static async Task CheckFilesAsync(string folder, Manifest manifest, Problems problems, CancellationToken cancellation)
    {
        foreach (var file in manifest.Files)
        {
            var path = Path.Combine(folder, file.Name);
            if (Obstacle(path, file.Name, file.Bytes) is { } obstacle)
            {
                problems.Add(obstacle);
                continue;
            }

            await using var stream = File.OpenRead(path);
            if (Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellation)) != file.Sha256)
            {
                problems.Add(Messages.OtherChecksum(file.Name));
            }
        }
    }

    private static string? Obstacle(string path, string name, long? size)
    {
        var info = new FileInfo(path);
        return !info.Exists ? Messages.Missing(name)
            : info.LinkTarget is not null ? Messages.IsALink(name)
            : size is { } bytes && info.Length != bytes ? Messages.OtherSize(name, info.Length, bytes)
            : null;
    }
}
