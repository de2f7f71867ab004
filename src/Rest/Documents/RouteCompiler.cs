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
    private const int DefaultLimit = 100;
    private const int MaxLimit = 1000;

    private readonly IRequestExecutor _executor;
    private readonly IReadOnlyList<DirectiveDefinition> _directives;
    private readonly LeafFormats _formats;
    private readonly TextCoercion _coercion;
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
        _coercion = new TextCoercion(names);
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
            _problems.Add($"{file.Locate(node)}: The operation of a route needs a name.");
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
            _problems.AddRange(prepared.Errors.Select(error => RouteException.Describe(file.Name, error)));
            return [];
        }

        return node.Directives
            .Where(directive => directive.Name.Value == RouteDirectives.Get)
            .Select(directive => CreateRoute(file, node, directive, operation))
            .OfType<Route>();
    }

    private Route? CreateRoute(RouteFile file, OperationDefinitionNode node, DirectiveNode get, PreparedOperation operation)
    {
        var path = PathTemplate.TryParse(RouteDirectives.GetText(get, "path")!); // The declaration requires it.
        if (path is null)
        {
            _problems.Add($"{file.Locate(get)}: A path starts with a slash, does not end with one, and has {{**name}} only as its last segment.");
            return null;
        }

        foreach (var unknown in path.Variables.Where(name => !operation.Variables.Contains(name)))
        {
            _problems.Add($"{file.Locate(get)}: The path names \"{unknown}\", but the operation has no such variable.");
        }

        var paged = RouteDirectives.Find(node.Directives, RouteDirectives.Paged);
        var page = paged is null ? null : new PageRules(
            RouteDirectives.GetNumber(paged, "defaultLimit", DefaultLimit),
            RouteDirectives.GetNumber(paged, "maxLimit", MaxLimit));
        return new Route
        {
            Name = operation.Definition.Name!.Value, // Operations without a name were refused.
            Path = path,
            Select = RouteDirectives.GetText(get, "select")!.Split('.'), // The declaration requires it.
            Operation = operation,
            Binder = new VariableBinder(_coercion, operation.Variables, path.Variables, page),
            Collection = ReferenceEquals(get, RouteDirectives.Find(node.Directives, RouteDirectives.Get)) ? CollectionOf(file, node) : null,
        };
    }

    /// <summary>The collection whose list an operation is, at its first address; null when it is none.</summary>
    private string? CollectionOf(RouteFile file, OperationDefinitionNode node)
    {
        var directive = RouteDirectives.Find(node.Directives, RouteDirectives.Collection);
        var name = RouteDirectives.GetText(directive, "name");
        if (name is not null && !_collections.Add(name))
        {
            _problems.Add($"{file.Locate(directive!)}: Another operation is the list of the collection \"{name}\" already."); // Without directive there is no name.
        }

        return name;
    }
}
