using PyDotOrg.Graph.Testing;

namespace PyDotOrg.Graph.Server.Tests.Cli;

public sealed class SchemaDiffCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("pydotorg-diff-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Differences_are_told_and_breaking_ones_fail()
    {
        var before = await WriteAsync("old.graphql", "type Query { a: Int b(x: Int): String }");
        var after = await WriteAsync("new.graphql", "type Query { b(x: Int, y: Int): String! }");

        Assert.Equal(
            new Invocation(
                1,
                """
                breaking  The field Query.a was removed.
                dangerous Query.b(y:) was added; it can be left out.
                safe      The type of Query.b changed from String to String!.
                1 breaking, 1 dangerous, 1 safe.

                """,
                ""),
            await Invocation.OfAsync(["schema", "diff", before, after]));
    }

    [Fact]
    public async Task Without_a_second_file_the_schema_of_the_server_is_compared()
    {
        var same = Repository.PathOf("schema.graphql");
        var smaller = await WriteAsync("old.graphql", "type Query { node: Int }");

        Assert.Equal(new Invocation(0, "The schemas are the same.\n", ""), await Invocation.OfAsync(["schema", "diff", same]));
        var changes = await Invocation.OfAsync(["schema", "diff", smaller]);
        Assert.Equal(1, changes.ExitCode);
        Assert.StartsWith("breaking  The type of Query.node changed from Int to Node.\n", changes.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_missing_or_no_schema_is_told()
    {
        var missing = Path.Combine(folder.FullName, "missing.graphql");
        var broken = await WriteAsync("broken.graphql", "type Query { a: Missing }");

        Assert.Equal(
            new Invocation(1, "", $"Cannot read \"{missing}\": Could not find file '{missing}'.\n"),
            await Invocation.OfAsync(["schema", "diff", missing]));
        Assert.Equal(
            new Invocation(1, "", $"Cannot read \"{broken}\": The schema has an error:\n- Unknown type \"Missing\". (broken.graphql, 1:17)\n"),
            await Invocation.OfAsync(["schema", "diff", broken, Repository.PathOf("schema.graphql")]));
    }

    private async Task<string> WriteAsync(string name, string sdl)
    {
        var file = Path.Combine(folder.FullName, name);
        await File.WriteAllTextAsync(file, sdl);
        return file;
    }
}
