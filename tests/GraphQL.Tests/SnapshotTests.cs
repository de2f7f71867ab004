using PyDotOrg.Graph.Testing.Snapshots;

namespace PyDotOrg.GraphQL.Tests;

public sealed class SnapshotTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public void A_text_that_is_not_kept_is_kept_and_compared_from_then_on()
    {
        var folder = new SnapshotFolder(_folder, mayAdd: true);

        folder.Match("a.snap", "one\n");
        folder.Match("a.snap", "one");
        var thrown = Assert.Throws<SnapshotException>(() => folder.Match("a.snap", "two"));

        Assert.Equal("one\n", File.ReadAllText(Path.Combine(_folder, "__snapshots__", "a.snap")));
        Assert.Equal("two\n", File.ReadAllText(Path.Combine(_folder, "__mismatch__", "a.snap")));
        Assert.StartsWith("The text differs from the snapshot.", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mismatch_goes_when_the_text_is_right_again()
    {
        var folder = new SnapshotFolder(_folder, mayAdd: true);
        folder.Match("a.snap", "one");
        Assert.Throws<SnapshotException>(() => folder.Match("a.snap", "two"));

        folder.Match("a.snap", "one");

        Assert.Empty(Directory.GetFiles(Path.Combine(_folder, "__mismatch__")));
    }

    [Fact]
    public void In_ci_a_snapshot_must_be_there()
    {
        var thrown = Assert.Throws<SnapshotException>(() => new SnapshotFolder(_folder, mayAdd: false).Match("a.snap", "one"));

        Assert.Equal($"There is no snapshot {Path.Combine(_folder, "__snapshots__", "a.snap")}.", thrown.Message);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
