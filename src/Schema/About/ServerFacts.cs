using System.Diagnostics;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using PyDotOrg.Graph.Data;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.About;

/// <summary>Finds out once what does not change while the program runs.</summary>
internal sealed class ServerFacts
{
    private readonly Lazy<ServerInfo> _info;

    /// <param name="database">The database.</param>
    /// <param name="schema">The schema, which does not exist yet when its resolvers are made.</param>
    public ServerFacts(DatabaseProvider database, Func<GraphQLSchema> schema) => _info = new Lazy<ServerInfo>(() => new ServerInfo(
        ReadVersion(), ReadStart(), database == DatabaseProvider.Sqlite ? DatabaseKind.Sqlite : DatabaseKind.Postgresql, Hash(schema())));

    /// <summary>The facts.</summary>
    public ServerInfo Info => _info.Value;

    /// <summary>Without what the build adds behind a plus, such as the commit.</summary>
    private static string ReadVersion() =>
        typeof(ServerFacts).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "";

    private static DateTime ReadStart()
    {
        using var process = Process.GetCurrentProcess();
        return process.StartTime.ToUniversalTime();
    }

    private static string Hash(GraphQLSchema schema) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(SchemaPrinter.Print(schema))));
}
