using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PyDotOrg.Graph.Rest.Documents;
using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.Graph.Rest.Tests.Contract;

/// <summary>A route's operation as any GraphQL client could send it, and the facade's changes to its answer, done a second time.</summary>
internal sealed partial class RouteOperation
{
    private readonly RouteFile file;
    private readonly OperationDefinitionNode operation;
    private readonly Dictionary<string, FragmentDefinitionNode> fragments;

    public RouteOperation(string document, string name)
    {
        file = RouteFile.ReadFolder("v1").Single(each => each.Name == document);
        operation = file.Document.Definitions.OfType<OperationDefinitionNode>().Single(node => node.Name?.Value == name);
        fragments = file.Document.Definitions.OfType<FragmentDefinitionNode>().ToDictionary(node => node.Name.Value);
    }

    /// <summary>The document without the facade's directives.</summary>
    public string Query => Directive().Replace(Encoding.UTF8.GetString(file.Text.Span), string.Empty);

    /// <summary>The part of an answer that the route selects, in the facade's form.</summary>
    public JsonNode Shape(JsonNode data)
    {
        var selected = Shape(data.AsObject(), operation.SelectionSet);
        var path = Text(operation.Directives.First(node => node.Name.Value == "get"), "select");
        return path.Split('.').Aggregate((JsonNode)selected, (node, name) => node[name]!); // The scenarios' rows exist.
    }

    private JsonObject Shape(JsonObject data, SelectionSetNode selections)
    {
        var shaped = new JsonObject();
        foreach (var field in Fields(selections).Where(field => IsShown(field, data)))
        {
            shaped[field.ResponseName] = Shape(data[field.ResponseName], field);
        }

        return shaped;
    }

    private static bool IsShown(FieldNode field, JsonObject data) =>
        !field.ResponseName.StartsWith('_') && (!Has(field, "private") || (bool)data["_private"]!); // Beside private fields there is the switch.

    private IEnumerable<FieldNode> Fields(SelectionSetNode selections) => selections.Selections.SelectMany(selection => selection switch
    {
        FieldNode field => [field],
        FragmentSpreadNode spread => Fields(fragments[spread.Name.Value].SelectionSet),
        _ => throw new NotSupportedException("The routes use no inline fragments."),
    });

    private JsonNode? Shape(JsonNode? value, FieldNode field) => value switch
    {
        JsonArray items => new JsonArray([.. items.Select(item => Shape(item, field))]),
        JsonObject row when Has(field, "lift") => Shape(row, field.SelectionSet!).Single().Value?.DeepClone(), // Objects have selections.
        JsonObject row => Shape(row, field.SelectionSet!), // As above.
        null => field.Directives.FirstOrDefault(node => node.Name.Value == "default") is { } text ? Text(text, "value") : null,
        _ => Leaf(value, field),
    };

    private static JsonNode Leaf(JsonNode value, FieldNode field) => field.Name.Value switch
    {
        "version" => value.ToString() == "MANAGER" ? "manager" : value.ToString()[^1..],
        "status" or "type" or "markupType" or "bannerType" or "target" or "urlType" => value.ToString().ToLowerInvariant(),
        _ when Has(field, "uri") => $"http://localhost:8000/api/v1/releases/{value}/",
        _ => value.DeepClone(),
    };

    private static bool Has(FieldNode field, string directive) => field.Directives.Any(node => node.Name.Value == directive);

    private static string Text(DirectiveNode directive, string argument) =>
        ((StringValueNode)directive.Arguments.Single(node => node.Name.Value == argument).Value).Value;

    [GeneratedRegex(@"@\w+(\([^)]*\))?")]
    private static partial Regex Directive();
}
