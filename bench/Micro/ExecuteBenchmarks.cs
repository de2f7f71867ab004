using System.Security.Claims;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.GraphQL.DataLoader;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Json;
using PyDotOrg.GraphQL.Resolvers;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Micro;

/// <summary>From the bytes of a document that was seen before to the bytes of its answer, without database and without HTTP.</summary>
[MemoryDiagnoser]
public class ExecuteBenchmarks
{
    private const string Sdl =
        """
        type Query { releases(first: Int = 50): [Release!]! ping: String! }
        type Release { id: ID! name: String! slug: String! isLatest: Boolean! files: [File!]! loaded: [File!]! }
        type File { id: ID! name: String! size: Int! os: System! }
        type System { name: String! slug: String! }
        """;

    private static readonly OperatingSystem Linux = new("Source release", "source");

    private static readonly Release[] Releases = [.. Enumerable.Range(0, 50).Select(Release.Create)];

    private readonly ServiceProvider services = new ServiceCollection().AddDataLoaders().BuildServiceProvider();
    private readonly JsonWriter writer = new(1 << 20);
    private readonly RequestExecutor executor = new(CreateSchema());
    private readonly ClaimsPrincipal anonymous = new(new ClaimsIdentity());
    private readonly byte[] introspection = Documents.Read("introspection");
    private readonly byte[] typename = "{ __typename }"u8.ToArray();
    private readonly byte[] ping = "{ ping }"u8.ToArray();
    private readonly byte[] list = "{ releases { id name slug isLatest files { name size os { name slug } } } }"u8.ToArray();
    private readonly byte[] limited =
        "query($n: Int!, $files: Boolean!) { releases(first: $n) { id name slug isLatest files @include(if: $files) { name size os { name slug } } } }"u8.ToArray();

    private readonly byte[] loaded = "{ releases { id loaded { name size } } }"u8.ToArray();
    private readonly JsonElement variables = JsonDocument.Parse("""{ "n": 50, "files": true }""").RootElement;

    [Benchmark]
    public int Typename() => Run(typename);

    [Benchmark]
    public int Introspection() => Run(introspection);

    [Benchmark]
    public int OneField() => Run(ping);

    [Benchmark]
    public int NestedLists() => Run(list);

    [Benchmark]
    public int NestedListsWithVariables() => Run(limited, variables);

    [Benchmark]
    public int NestedListsThroughLoader() => Run(loaded);

    private int Run(byte[] document, JsonElement given = default)
    {
        using var scope = services.CreateScope();
        var request = new GraphQLRequest { Document = document, Variables = given, Services = scope.ServiceProvider, User = anonymous };
        using var result = executor.ExecuteAsync(request).AsTask().GetAwaiter().GetResult();
        if (result.Errors.Count > 0)
        {
            throw new InvalidOperationException(result.Errors[0].Message);
        }

        writer.Clear();
        result.Write(writer);
        return writer.Length;
    }

    private static GraphQLSchema CreateSchema()
    {
        var builder = new SchemaBuilder().AddDocument(Sdl)
            .AddResolver("Query", "ping", static _ => "pong")
            .AddResolver("Query", "releases", static context => Releases.AsSpan(0, context.ArgumentValue<int>("first")).ToArray())
            .AddResolver("Release", "loaded", static async context => await context
                .GroupDataLoader<int, File>(static (keys, _) => Task.FromResult(Load(keys)))
                .LoadAsync(context.Parent<Release>().Number));
        foreach (var (field, read) in Release.Members)
        {
            builder.AddResolver("Release", field, Member(read));
        }

        foreach (var (field, read) in File.Members)
        {
            builder.AddResolver("File", field, Member(read));
        }

        return builder
            .AddResolver("System", "name", Member(static system => ((OperatingSystem)system).Name))
            .AddResolver("System", "slug", Member(static system => ((OperatingSystem)system).Slug))
            .Build();
    }

    private static ILookup<int, File> Load(IReadOnlyList<int> keys) => keys
        .SelectMany(static key => Releases[key].Files, KeyValuePair.Create)
        .ToLookup(static pair => pair.Key, static pair => pair.Value);

    private static FieldResolver Member(Func<object, object?> read) =>
        new() { Pure = context => read(context.Parent<object>()), FromParent = read };

    private sealed record OperatingSystem(string Name, string Slug);

    private sealed record File(Guid Id, string Name, int Size, OperatingSystem System)
    {
        public static readonly (string, Func<object, object?>)[] Members =
        [
            ("id", static file => ((File)file).Id), ("name", static file => ((File)file).Name),
            ("size", static file => ((File)file).Size), ("os", static file => ((File)file).System),
        ];

        public static File Create(int number) =>
            new(new Guid(number, 0, 0, new byte[8]), $"Gzipped source tarball {number}", 1000 + number, Linux);
    }

    private sealed record Release(int Number, Guid Id, string Name, string Slug, bool IsLatest, File[] Files)
    {
        public static readonly (string, Func<object, object?>)[] Members =
        [
            ("id", static release => ((Release)release).Id), ("name", static release => ((Release)release).Name),
            ("slug", static release => ((Release)release).Slug), ("isLatest", static release => ((Release)release).IsLatest),
            ("files", static release => ((Release)release).Files),
        ];

        public static Release Create(int number) => new(
            number,
            new Guid(number, 1, 0, new byte[8]),
            $"Python 3.{number}.0",
            $"python-3{number}0",
            number == 49,
            [.. Enumerable.Range(number * 10, 5).Select(File.Create)]);
    }
}
