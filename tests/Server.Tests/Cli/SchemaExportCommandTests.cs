using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Testing;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Server.Tests.Cli;

public sealed class SchemaExportCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("pydotorg-schema-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task The_schema_is_printed_or_written_and_no_database_is_made()
    {
        await using var server = await RunningServer.StartAsync();
        var schema = server.Services.GetRequiredService<GraphQLSchema>().ToString()!;
        var file = Path.Combine(folder.FullName, "schema.graphql");
        var database = $"--ConnectionStrings:Database=Data Source={Path.Combine(folder.FullName, "test.db")}";

        Assert.Equal(new Invocation(0, schema, ""), await Invocation.OfAsync(["schema", "export", database]));
        Assert.Equal(new Invocation(0, "", ""), await Invocation.OfAsync(["schema", "export", "--output", file, database]));
        Assert.Equal(schema, await File.ReadAllTextAsync(file));
        Assert.Equal(["schema.graphql"], folder.EnumerateFiles().Select(static each => each.Name));
    }

    /// <summary>When it fails: <c>dotnet run --project src/Server -- schema export --output schema.graphql</c>.</summary>
    [Fact]
    public async Task The_file_at_the_root_is_the_schema_that_is_served()
    {
        await using var server = await RunningServer.StartAsync();

        Assert.Equal(
            await File.ReadAllTextAsync(Repository.PathOf("schema.graphql")),
            server.Services.GetRequiredService<GraphQLSchema>().ToString());
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_one_line()
    {
        var file = Path.Combine(folder.FullName, "nowhere", "schema.graphql");

        Assert.Equal(
            new Invocation(1, "", $"Cannot write \"{file}\": Could not find a part of the path '{file}'.\n"),
            await Invocation.OfAsync(["schema", "export", "--output", file]));
    }
}
