using PyDotOrg.Graph.Rest.Binding;
using PyDotOrg.Graph.Rest.Routing;
using PyDotOrg.Graph.Rest.Shaping;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Rest.Documents;

/// <summary>Turns a dialect's documents into routes; a document that does not fit the schema stops the start.</summary>
internal sealed class RouteCompiler
{
    private readonly IRequestExecutor _executor;
    private readonly IReadOnlyList<DirectiveDefinition> _directives;
    private readonly LeafFormats _formats;
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
        _directives = RouteDirectives.Definitions();
        _formats = new LeafFormats(names, options.PublicOrigin);
        _names = names;
        _options = options;
    }

    /// <summary>Compiles every operation of the files.</summary>
    /// <exception cref="RouteException">A document is wrong; it lists every problem with file, line and reason.</exception>
    public IReadOnlyList<Route> Compile(IEnumerable<RouteFile> files)
    {
        List<Route> routes = [.. files.SelectMany(Compile)];
        return _problems.Count == 0 ? routes : throw new RouteException([.. _problems.Distinct()]);
    }

    private IEnumerable<Route> Compile(RouteFile file) =>
        file.Document.Definitions.OfType<OperationDefinitionNode>().SelectMany(node => Compile(file, node));

    private IEnumerable<Route> Compile(RouteFile file, OperationDefinitionNode node)
    {
        if (node.Name is null)
        {
            _problems.Add($"{file.Locate(node)}: {Messages.NoName}");
            return [];
        }

        var prepared = _executor.Prepare(file.Text, new PreparationOptions
        {
            OperationName = node.Name.Value,
            ClientDirectives = _directives,
            LeafFormats = _formats.Choose,
            IsLifted = static field => RouteDirectives.Find(field.Directives, RouteDirectives.Lift) is not null,
        });
        if (prepared.Operation is not { } operation)
        {
            _problems.AddRange(prepared.Errors.Select(file.Describe));
            return [];
        }

        var factory = new RouteFactory(_executor.Schema, operation, _names, _options)
        {
            Collections = _collections,
            Report = (place, problem) => _problems.Add($"{file.Locate(place)}: {problem}"),
        };
        return operation.Definition.Directives.Where(RouteFactory.IsRoute).Select(factory.Create).OfType<Route>();
    }
}
