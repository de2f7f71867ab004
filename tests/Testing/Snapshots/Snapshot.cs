using System.Runtime.CompilerServices;
using System.Text;

namespace PyDotOrg.Graph.Testing.Snapshots;

/// <summary>
/// Compares a text with the one that was kept under <c>__snapshots__</c> beside the test. A text that is not kept yet is
/// written there, but not in CI; one that differs is written under <c>__mismatch__</c>, to be looked at and moved.
/// </summary>
public static class Snapshot
{
    /// <summary>Compares a text with the kept one.</summary>
    /// <param name="text">The text; line ends are those of Unix.</param>
    /// <param name="name">What tells several snapshots of one test apart; null when there is one.</param>
    /// <param name="test">The test, filled in by the compiler.</param>
    /// <param name="file">The file of the test, filled in by the compiler.</param>
    /// <exception cref="SnapshotException">The texts differ, or none is kept.</exception>
    public static void Match(string text, string? name = null, [CallerMemberName] string test = "", [CallerFilePath] string file = "")
    {
        var isCI = Environment.GetEnvironmentVariable("CI") is { Length: > 0 } and not "false";
        new SnapshotFolder(Path.GetDirectoryName(file) ?? ".", mayAdd: !isCI)
            .Match($"{Path.GetFileNameWithoutExtension(file)}.{test}{(name is null ? "" : $".{name}")}.snap", text);
    }
}

/// <summary>The snapshots of the tests of one folder.</summary>
/// <param name="folder">The folder of the tests.</param>
/// <param name="mayAdd">Whether a text that is not kept yet is kept.</param>
public sealed class SnapshotFolder(string folder, bool mayAdd)
{
    /// <summary>Compares a text with the kept one.</summary>
    /// <param name="name">The name of the file.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="SnapshotException">The texts differ, or none is kept and none may be added.</exception>
    public void Match(string name, string text)
    {
        var kept = Path.Combine(folder, "__snapshots__", name);
        var mismatch = Path.Combine(folder, "__mismatch__", name);
        if (File.Exists(kept) && File.ReadAllText(kept).TrimEnd('\n') == text.TrimEnd('\n'))
        {
            RemoveMismatch(mismatch);
            return;
        }

        if (!File.Exists(kept) && mayAdd)
        {
            Write(kept, text);
            return;
        }

        Write(mismatch, text);
        throw new SnapshotException(File.Exists(kept) ? $"The text differs from the snapshot. Compare {kept} with {mismatch}." : $"There is no snapshot {kept}.");
    }

    /// <summary>Deleting a file whose folder is missing would be an error.</summary>
    private static void RemoveMismatch(string path)
    {
        if (File.Exists(path))
        {
            File.Delete(path);
        }
    }

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!); // A path of a file in a folder.
        File.WriteAllText(path, $"{text.TrimEnd('\n')}\n", new UTF8Encoding(false));
    }
}

/// <summary>A text is not the one that was kept.</summary>
public sealed class SnapshotException(string message) : Exception(message);
