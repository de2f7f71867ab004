using System.Security.Cryptography;
using System.Text;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Schema.Tests.EntityFramework.Server;
using PyDotOrg.Graph.Testing;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Schema.Tests.About;

/// <summary>What the server says of itself (contract graphql-schema, root fields).</summary>
public sealed class ServerInfoTests
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task The_server_tells_its_version_its_start_its_database_and_the_hash_of_its_schema(DatabaseProvider provider)
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);

        var info = (await server.AskAsync("{ serverInfo { version startedAt database schemaHash } }")).Data.GetProperty("serverInfo");

        Assert.Matches(@"^\d+\.\d+\.\d+$", info.GetProperty("version").GetString());
        Assert.InRange(info.GetProperty("startedAt").GetDateTimeOffset(), DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow);
        Assert.Equal(provider == DatabaseProvider.Sqlite ? "SQLITE" : "POSTGRESQL", info.GetProperty("database").GetString());
        var file = await File.ReadAllTextAsync(Repository.PathOf("schema.graphql"));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(file))), info.GetProperty("schemaHash").GetString());
    }
}
