namespace PyDotOrg.Graph.Data.Exchange;

/// <summary>The folder that an export becomes: made beside it under another name, so that it is there as a whole or not at all.</summary>
internal sealed class ExportFolder : IDisposable
{
    private readonly string target;

    private ExportFolder(string target)
    {
        this.target = target;
        Draft = Beside(target, "partial");
        Directory.CreateDirectory(Draft);
    }

    /// <summary>Where the files are written.</summary>
    internal string Draft { get; }

    /// <param name="target">The folder; need not exist.</param>
    /// <param name="force">It may hold an earlier export.</param>
    /// <param name="problem">Why the folder cannot be written.</param>
    internal static ExportFolder? Open(string target, bool force, out string? problem)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(target));
        problem = File.Exists(full) ? Messages.IsAFile(full) : Obstacle(full, force);
        return problem is null ? new(full) : null;
    }

    /// <summary>Puts the files in the place of whatever is there.</summary>
    internal void Publish()
    {
        var old = Directory.Exists(target) ? Beside(target, "old") : null;
        if (old is not null)
        {
            Directory.Move(target, old);
        }

        Directory.Move(Draft, target);
        if (old is not null)
        {
            Directory.Delete(old, recursive: true);
        }
    }

    public void Dispose()
    {
        if (Directory.Exists(Draft))
        {
            Directory.Delete(Draft, recursive: true);
        }
    }

    /// <summary>Nothing but an export is ever replaced: a folder may be the wrong one.</summary>
    private static string? Obstacle(string folder, bool force)
    {
        if (!Directory.Exists(folder) || !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            return null;
        }

        if (!force)
        {
            return Messages.NotEmpty(folder);
        }

        var names = Directory.EnumerateFileSystemEntries(folder).Select(entry => Path.GetFileName(entry)).ToList();
        return !names.Contains(Manifest.FileName) ? Messages.NoExport(folder)
            : names.Find(name => !IsOurs(Path.Combine(folder, name))) is { } foreign ? Messages.Foreign(folder, foreign)
            : null;
    }

    private static bool IsOurs(string path) =>
        File.Exists(path) && (Path.GetFileName(path) == Manifest.FileName || Path.GetExtension(path) == ".jsonl");

    private static string Beside(string folder, string what) =>
        Path.Combine(Path.GetDirectoryName(folder) ?? folder, $".{Path.GetFileName(folder)}.{what}-{Path.GetRandomFileName()}");
}
