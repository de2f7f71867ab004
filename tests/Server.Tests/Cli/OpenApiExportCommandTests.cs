using PyDotOrg.Graph.Testing;

namespace PyDotOrg.Graph.Server.Tests.Cli;

public sealed class OpenApiExportCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("pydotorg-openapi-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task The_description_is_printed_or_written_and_no_database_is_made()
    {
        var kept = await File.ReadAllTextAsync(Repository.PathOf("openapi.json"));
        var file = Path.Combine(folder.FullName, "openapi.json");
        var database = $"--ConnectionStrings:Database=Data Source={Path.Combine(folder.FullName, "test.db")}";

        Assert.Equal(new Invocation(0, kept, ""), await Invocation.OfAsync(["openapi", "export", database]));
        Assert.Equal(new Invocation(0, "", ""), await Invocation.OfAsync(["openapi", "export", "--output", file, database]));
        Assert.Equal(kept, await File.ReadAllTextAsync(file));
        Assert.Equal(["openapi.json"], folder.EnumerateFiles().Select(static each => each.Name));
    }

    [Fact]
    public async Task It_names_the_public_origin_that_is_configured()
    {
        var printed = await Invocation.OfAsync(["openapi", "export", "--Rest:PublicOrigin=https://python.example"]);

        Assert.Contains("\"url\": \"https://python.example\",", printed.Output, StringComparison.Ordinal);
    }
}
