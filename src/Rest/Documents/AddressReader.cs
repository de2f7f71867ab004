using PyDotOrg.Graph.Rest.Routing;
using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.Graph.Rest.Documents;

/// <summary>Reads which addresses documents answer, without compiling them.</summary>
/// <param name="problems">Takes what is wrong, with file, line and reason.</param>
internal sealed class AddressReader(List<string> problems)
{
    private readonly List<RouteAddress> _found = [];
    private readonly HashSet<string> _collections = new(StringComparer.Ordinal);

    /// <summary>The addresses of the documents so far, in their order.</summary>
    public IReadOnlyList<RouteAddress> Found => _found;

    /// <summary>Reads a document.</summary>
    /// <param name="file">The document.</param>
    /// <param name="routes">Its routes, in the order of their directives.</param>
    public void Read(RouteFile file, Lazy<IReadOnlyList<Route>> routes)
    {
        var count = 0;
        foreach (var operation in file.Document.Definitions.OfType<OperationDefinitionNode>())
        {
            var collection = ReadCollection(file, operation);
            foreach (var directive in operation.Directives.Where(RouteFactory.IsRoute))
            {
                var index = count++;
                if (RouteFactory.PathOf(directive) is { } path)
                {
                    _found.Add(new RouteAddress(RouteFactory.MethodOf(directive), path, new Lazy<Route>(() => routes.Value[index])) { Collection = collection });
                    collection = null; // The list is at the first address.
                }
                else
                {
                    problems.Add($"{file.Locate(directive)}: {Messages.WrongPath}");
                }
            }
        }
    }

    /// <summary>The collection whose list the operation is; null when it is none.</summary>
    private string? ReadCollection(RouteFile file, OperationDefinitionNode operation)
    {
        var directive = RouteDirectives.Find(operation.Directives, RouteDirectives.Collection);
        var name = RouteDirectives.GetText(directive, "name");
        if (name is not null && !_collections.Add(name))
        {
            problems.Add($"{file.Locate(directive!)}: {Messages.DuplicateCollection(name)}"); // Without directive there is no name.
        }

        return name;
    }
}
