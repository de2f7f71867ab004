using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Schema.Tests.EntityFramework.Server;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Schema.Tests.EntityFramework;

public sealed class WideSelectionTests
{
    private static readonly string[] Fields =
    [
        "name", "slug", "versionNumber", "isLatest", "isPublished", "preRelease", "showOnDownloadPage", "releaseDate", "eolDate",
        "createdAt", "updatedAt", "rowVersion", "content", "status", "version", "releaseNotesUrl", "isEol",
    ];

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task The_order_stays_the_same_however_many_columns_are_selected(DatabaseProvider provider)
    {
        await using var server = await QueryServer.CreateAsync(provider);
        for (var count = 1; count <= Fields.Length; count++)
        {
            var selection = string.Join(' ', Fields.Take(count));

            var answer = await server.AskAsync($"{{ releases(first: 1) {{ nodes {{ {selection} }} }} }}");

            Assert.StartsWith("{\"data\":{\"releases\":{\"nodes\":[{\"name\":\"Python 3.14.7\"", answer.Json, StringComparison.Ordinal);
        }
    }
}
