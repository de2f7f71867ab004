using PyDotOrg.Graph.Rest.Binding;
using PyDotOrg.Graph.Rest.Routing;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Rest.Documents;

/// <summary>The routes of a folder of documents, each compiled once for all who serve or describe it.</summary>
internal sealed class Dialect
{
    private const string Folder = "v1";

    private readonly RoutePlan _plan;

    /// <param name="executor">Compiles the documents.</param>
    /// <param name="enums">The names of enum values.</param>
    /// <param name="files">The documents.</param>
    /// <param name="options">The facade's configuration.</param>
    /// <exception cref="RouteException">A document is not GraphQL, or an address is wrong.</exception>
    public Dialect(IRequestExecutor executor, RouteFile enums, IReadOnlyList<RouteFile> files, RestOptions options)
    {
        Schema = executor.Schema;
        Options = options;
        Names = EnumNames.Read(enums, executor.Schema);
        _plan = new RouteCompiler(executor, Names, options).Plan(files);
        Addresses = _plan.Addresses;
    }

    /// <summary>The schema that the documents are written for.</summary>
    public GraphQLSchema Schema { get; }

    /// <summary>The facade's configuration.</summary>
    public RestOptions Options { get; }

    /// <summary>The names of enum values.</summary>
    public WireNames Names { get; }

    /// <summary>What the documents answer.</summary>
    public IReadOnlyList<RouteAddress> Addresses { get; }

    /// <summary>The routes; has every document compiled.</summary>
    /// <exception cref="RouteException">A document does not fit the schema; it lists every problem with file, line and reason.</exception>
    public IReadOnlyList<Route> CompileAll() => _plan.CompileAll();

    /// <summary>The facade's own dialect (contract rest-v1).</summary>
    /// <param name="executor">Compiles the documents.</param>
    /// <param name="options">The facade's configuration.</param>
    /// <exception cref="RouteException">A document is not GraphQL, or an address is wrong; it names file, line and reason.</exception>
    public static Dialect Read(IRequestExecutor executor, RestOptions options) =>
        new(executor, RouteFile.Read($"{Folder}/enums.graphql"), RouteFile.ReadFolder(Folder), options);
}
