using PyDotOrg.Graph.Rest.Binding;
using PyDotOrg.Graph.Rest.Projections;
using PyDotOrg.Graph.Rest.Routing;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.Graph.Rest.Documents;

/// <summary>Turns a dialect's documents into routes; a document that does not fit the schema stops the start.</summary>
internal sealed class RouteCompiler
{
    private readonly IRequestExecutor _executor;
    private readonly OperationPreparation _preparation;
    private readonly WireNames _names;
    private readonly RestOptions _options;
    private readonly List<string> _problems = [];
    private readonly HashSet<string> _collections = new(StringComparer.Ordinal);

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

    /// <summary>Compiles every operation of the files.</summary>
    /// <exception cref="RouteException">A document is wrong; it lists every problem with file, line and reason.</exception>
    public IReadOnlyList<Route> Compile(IEnumerable<RouteFile> files)
    {
        RouteFile[] marked = [.. files.Select(PageMarks.Add)];
        var fragments = ReadFragments(marked);
        var reader = new ShapeReader(_executor.Schema, fragments);
        var shapes = new ShapeTable(new ResourceTable(_executor.Schema, marked, fragments, _problems), reader, fragments);
        var workshop = new VariantWorkshop(_preparation, shapes, fragments, new VariantCache(VariantCache.DefaultCapacity));
        List<Route> routes = [.. marked.Where(HasOperations).SelectMany(file => Compile(file, workshop))];
        return _problems.Count == 0 ? routes : throw new RouteException([.. _problems.Distinct()]);
    }

    /// <summary>The fragments by name; of several with one name the first.</summary>
    private static Dictionary<string, FragmentDefinitionNode> ReadFragments(IEnumerable<RouteFile> files) =>
        files.SelectMany(file => file.Document.Definitions.OfType<FragmentDefinitionNode>())
            .DistinctBy(node => node.Name.Value)
            .ToDictionary(node => node.Name.Value, StringComparer.Ordinal);

    /// <summary>Other files have names, expansions or shared fragments.</summary>
    private static bool HasOperations(RouteFile file) => file.Document.Definitions.OfType<OperationDefinitionNode>().Any();

    private IEnumerable<Route> Compile(RouteFile file, VariantWorkshop workshop)
    {
        var reader = new ShapeReader(_executor.Schema, ReadFragments([file]));
        var prepared = _preparation.PrepareAll(file.Text);
        _problems.AddRange(prepared.SelectMany(static result => result.Errors).Select(file.Describe));
        return prepared.Select(static result => result.Operation).OfType<PreparedOperation>()
            .SelectMany(operation => Compile(file, operation, workshop, reader));
    }

    private IEnumerable<Route> Compile(RouteFile file, PreparedOperation operation, VariantWorkshop workshop, ShapeReader reader)
    {
        if (operation.Definition.Name is null)
        {
            _problems.Add($"{file.Locate(operation.Definition)}: {Messages.NoName}");
            return [];
        }

        var factory = new RouteFactory(_executor.Schema, operation, _names, _options)
        {
            Collections = _collections,
            Report = (place, problem) => _problems.Add($"{file.Locate(place)}: {problem}"),
            Workshop = workshop,
            Shapes = reader,
        };
        return operation.Definition.Directives.Where(RouteFactory.IsRoute).Select(factory.Create).OfType<Route>();
    }
}
