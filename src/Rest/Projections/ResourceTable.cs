using System.Text;
using PyDotOrg.Graph.Rest.Documents;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Rest.Projections;

/// <summary>Reads <c>expansions.graphql</c>: what can be asked for beside the shapes, by types of the schema.</summary>
internal sealed class ResourceTable
{
    private const string Self = "_self";

    private static readonly string[] Required = ["name", "field", "shape"];

    private readonly Dictionary<string, Resource> _resources = new(StringComparer.Ordinal);
    private readonly GraphQLSchema _schema;
    private readonly IReadOnlyDictionary<string, FragmentDefinitionNode> _fragments;
    private readonly List<string> _problems;

    /// <param name="schema">The schema.</param>
    /// <param name="files">The dialect's documents; those that extend object types are the table.</param>
    /// <param name="fragments">The fragments of all documents by name.</param>
    /// <param name="problems">Takes what is wrong, with file, line and reason.</param>
    public ResourceTable(
        GraphQLSchema schema, IEnumerable<RouteFile> files, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, List<string> problems)
    {
        _schema = schema;
        _fragments = fragments;
        _problems = problems;
        foreach (var file in files)
        {
            foreach (var node in file.Document.Definitions.OfType<ObjectTypeExtensionNode>())
            {
                Read(file, node);
            }
        }
    }

    /// <summary>What can be told of the rows of a type.</summary>
    public Resource Of(NamedType type) => _resources.GetValueOrDefault(type.Name) ?? Resource.None;

    private void Read(RouteFile file, ObjectTypeExtensionNode node)
    {
        var name = node.Name.Value;
        if (!_schema.TryGetType(name, out var found) || found is not ObjectType type)
        {
            _problems.Add($"{file.Locate(node)}: {Messages.UnknownResource(name)}");
            return;
        }

        DirectiveNode[] expansions = [.. node.Directives.Where(each => each.Name.Value == RouteDirectives.Expand)];
        var resource = RouteDirectives.Find(node.Directives, RouteDirectives.Resource);
        (DirectiveNode Node, string Problem)[] problems = [.. FindProblems(resource, expansions, type)];
        _problems.AddRange(problems.Select(each => $"{file.Locate(each.Node)}: {each.Problem}"));
        if (problems.Length == 0)
        {
            void Report(DirectiveNode place, string problem) => _problems.Add($"{file.Locate(place)}: {problem}");
            _resources.Add(name, new Resource([.. expansions.Select(each => Read(each, type, problem => Report(each, problem))).OfType<Expansion>()], ReadLinks(resource, expansions)));
        }
    }

    /// <summary>What keeps directives from being read: arguments that are missing, and paths that name no field.</summary>
    private IEnumerable<(DirectiveNode Node, string Problem)> FindProblems(DirectiveNode? resource, DirectiveNode[] expansions, ObjectType type)
    {
        var missing = expansions.SelectMany(static node => Required.Select(name => (node, name)))
            .Concat(resource is null ? [] : [(node: resource, name: "path")])
            .Where(static each => RouteDirectives.GetText(each.node, each.name) is null)
            .Select(static each => (each.node, Messages.Incomplete(each.name)));
        var paths = expansions.Select(static node => (node, path: RouteDirectives.GetText(node, "link")))
            .Concat(resource is null ? [] : [(node: resource, path: RouteDirectives.GetText(resource, "path"))]);
        return missing.Concat(paths.Where(each => each.path is not null && !HasField(type, each.path)).Select(static each => (each.node, Messages.WrongPath(each.path!)))); // Those without were left out.
    }

    private bool HasField(ObjectType type, string path)
    {
        var steps = FieldIn(path).Split('.');
        return _schema.TryGetField(type, steps[0], out var field)
            && (steps.Length == 1 || (steps.Length == 2 && _schema.TryGetField(field.Type.NamedType(), steps[1], out _)));
    }

    /// <summary>What stands in the braces of a path; empty when there are none.</summary>
    private static string FieldIn(string path) =>
        path.IndexOf('{', StringComparison.Ordinal) is >= 0 and var start && path.IndexOf('}', start) is > 0 and var end ? path[(start + 1)..end] : string.Empty;

    private Expansion? Read(DirectiveNode directive, ObjectType type, Action<string> report)
    {
        var (name, fieldName, shape) = (Text(directive, "name"), Text(directive, "field"), Text(directive, "shape"));
        if (!_schema.TryGetField(type, fieldName, out var field) || field.Type.NamedType() is not ObjectType shown)
        {
            report(Messages.UnknownField(type.Name, fieldName));
            return null;
        }

        var isPage = _schema.TryGetField(shown, PageMarks.Items, out var items) && items.Type.NullableType() is ListType;
        var row = isPage ? (ObjectType)items!.Type.NamedType() : shown; // Pages are of objects.
        if (!_fragments.TryGetValue(shape, out var fragment) || fragment.TypeCondition.Name.Value != row.Name)
        {
            report(Messages.UnknownShape(shape, row.Name));
            return null;
        }

        var isPrivate = RouteDirectives.IsTrue(directive, "isPrivate");
        var mark = isPrivate ? $" @{RouteDirectives.Private}" : string.Empty;
        var (opening, closing) = isPage
            ? ($"{name}: {fieldName}(take: {Expansion.MaxRows}){mark} @{RouteDirectives.Lift} {{ {PageMarks.Items} {{ ", "} } ")
            : ($"{name}: {fieldName}{mark} {{ ", "} ");
        return new Expansion(name, row, opening, closing)
        {
            Shape = shape,
            IsList = isPage || field.Type.NullableType() is ListType,
            IsPrivate = isPrivate,
        };
    }

    /// <summary>The text that selects the links of a row: its own address, then those of what can be expanded.</summary>
    private static List<string> ReadLinks(DirectiveNode? resource, IReadOnlyList<DirectiveNode> expansions)
    {
        if (resource is null)
        {
            return [];
        }

        List<(string Name, string Path)> links = [(Self, Text(resource, "path"))];
        links.AddRange(from each in expansions
                       let path = RouteDirectives.GetText(each, "link")
                       where path is not null
                       select (Text(each, "name"), path));
        return [.. links.Select((link, index) => LinkText(link.Name, link.Path, index, index == links.Count - 1))];
    }

    /// <summary>A field whose value is written as a path; one behind another object stands in the place of that object.</summary>
    private static string LinkText(string name, string path, int index, bool isLast)
    {
        var (start, end) = (path.IndexOf('{', StringComparison.Ordinal), path.IndexOf('}', StringComparison.Ordinal));
        var steps = FieldIn(path).Split('.');
        var mark = $"@{RouteDirectives.Link}(name: \"{name}\", isFirst: {(index == 0 ? "true" : "false")}, isLast: {(isLast ? "true" : "false")})";
        var uri = $"@{RouteDirectives.Uri}(path: \"{path[..start]}{{value}}{path[(end + 1)..]}\", isAbsolute: false)";
        var text = new StringBuilder($"_link{index}: {steps[0]} {mark} ");
        return steps.Length == 1
            ? text.Append(uri).Append(' ').ToString()
            : text.Append('@').Append(RouteDirectives.Lift).Append(" { ").Append(steps[1]).Append(' ').Append(uri).Append(" } ").ToString();
    }

    private static string Text(DirectiveNode directive, string argument) => RouteDirectives.GetText(directive, argument)!; // Those without were left out.
}
