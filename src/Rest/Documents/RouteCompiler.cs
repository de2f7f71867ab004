using PyDotOrg.Graph.Rest.Binding;
using PyDotOrg.Graph.Rest.Projections;
using PyDotOrg.Graph.Rest.Routing;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.Graph.Rest.Documents;

/// <summary>Turns a dialect's documents into routes: reads their addresses at once, and compiles each when it is asked for.</summary>
internal sealed class RouteCompiler
{
    private readonly IRequestExecutor _executor;
    private readonly OperationPreparation _preparation;
    private readonly WireNames _names;
    private readonly RestOptions _options;

    /// <param name="executor">Compiles the operations.</param>
    /// <param name="names">The names of enum values.</param>
    /// <param name="options">The facade's configuration.</param>
    public RouteCompiler(IRequestExecutor executor, WireNames names, RestOptions options)
    {
        _executor = executor;
        _preparation = new OperationPreparation(executor, names, options);
        _names = names;
        _options = options;
    }

    /// <summary>Reads the addresses of the files.</summary>
    public RoutePlan Plan(IEnumerable<RouteFile> files)
    {
        RouteFile[] marked = [.. files.Select(PageMarks.Add)];
        List<string> problems = [];
        var fragments = ReadFragments(marked);
        var reader = new ShapeReader(_executor.Schema, fragments);
        var shapes = new ShapeTable(new ResourceTable(_executor.Schema, marked, fragments, problems), reader, fragments);
        var workshop = new VariantWorkshop(_preparation, shapes, fragments, new VariantCache(VariantCache.DefaultCapacity));
        var addresses = new AddressReader(problems);
        List<Lazy<IReadOnlyList<Route>>> documents = [];
        foreach (var file in marked.Where(HasOperations))
        {
            var routes = new Lazy<IReadOnlyList<Route>>(() => Compile(file, workshop));
            addresses.Read(file, routes);
            documents.Add(routes);
        }

        return new RoutePlan(addresses.Found, documents, problems);
    }

    /// <summary>The fragments by name; of several with one name the first.</summary>
    private static Dictionary<string, FragmentDefinitionNode> ReadFragments(IEnumerable<RouteFile> files) =>
        files.SelectMany(file => file.Document.Definitions.OfType<FragmentDefinitionNode>())
            .DistinctBy(node => node.Name.Value)
            .ToDictionary(node => node.Name.Value, StringComparer.Ordinal);

    /// <summary>Other files have names, expansions or shared fragments.</summary>
    private static bool HasOperations(RouteFile file) => file.Document.Definitions.OfType<OperationDefinitionNode>().Any();

    /// <summary>The routes of a file, in the order in which its directives name them.</summary>
    /// <exception cref="RouteException">The file is wrong; it lists every problem with file, line and reason.</exception>
    private List<Route> Compile(RouteFile file, VariantWorkshop workshop)
    {
        var reader = new ShapeReader(_executor.Schema, ReadFragments([file]));
        var prepared = _preparation.PrepareAll(file.Text);
        List<string> problems = [.. prepared.SelectMany(static result => result.Errors).Select(file.Describe)];
        List<Route> routes = [];
        foreach (var operation in prepared.Select(static result => result.Operation).OfType<PreparedOperation>())
        {
            if (operation.Definition.Name is null)
            {
                problems.Add($"{file.Locate(operation.Definition)}: {Messages.NoName}");
                continue;
            }

            var factory = new RouteFactory(_executor.Schema, operation, _names, _options)
            {
                Report = (place, problem) => problems.Add($"{file.Locate(place)}: {problem}"),
                Workshop = workshop,
                Shapes = reader,
            };
            routes.AddRange(operation.Definition.Directives.Where(RouteFactory.IsRoute).Select(factory.Create).OfType<Route>());
        }

        return problems.Count == 0 ? routes : throw new RouteException([.. problems.Distinct()]);
    }
}
