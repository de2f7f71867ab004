using System.Text;
using System.Text.Json.Nodes;
using PyDotOrg.Graph.Rest.Documents;
using PyDotOrg.Graph.Rest.OpenApi;

namespace PyDotOrg.Graph.Rest.Tests.OpenApi;

/// <summary>The facade's description of itself, read as clients read it.</summary>
/// <param name="Document">The document.</param>
internal sealed record Description(JsonObject Document)
{
    private static readonly string[] Methods = ["get", "post", "put", "patch", "delete"];

    /// <summary>The operations with their methods and paths.</summary>
    public IReadOnlyList<(string Method, string Path, JsonObject Operation)> Operations { get; } =
    [
        .. from path in Document["paths"]!.AsObject() // Descriptions have paths.
           from operation in path.Value!.AsObject() // And these have operations.
           where Methods.Contains(operation.Key)
           select (operation.Key.ToUpperInvariant(), path.Key, operation.Value!.AsObject()),
    ];

    /// <summary>The named schemas.</summary>
    public JsonObject Schemas => Document["components"]!["schemas"]!.AsObject(); // Ours have some.

    /// <summary>The description that a server would serve.</summary>
    public static Description Of(FacadeServer server, DescriptionForm form) => new(JsonNode.Parse(TextOf(server, form))!.AsObject()); // Descriptions are objects.

    /// <summary>The text of a form.</summary>
    public static string TextOf(FacadeServer server, DescriptionForm form) =>
        Encoding.UTF8.GetString(new ApiDescription(Dialect.Read(server.Executor, new RestOptions())).Of(form).Span);

    /// <summary>Every node below a node, itself included, with the pointer that leads to it.</summary>
    public static IEnumerable<(string Pointer, JsonNode Node)> Walk(JsonNode? node, string pointer = "#") => node switch
    {
        JsonObject members => members.SelectMany(member => Walk(member.Value, $"{pointer}/{member.Key}")).Prepend((pointer, node)),
        JsonArray items => items.SelectMany((item, index) => Walk(item, $"{pointer}/{index}")).Prepend((pointer, node)),
        null => [],
        _ => [(pointer, node)],
    };

    /// <summary>The name of the schema that a reference leads to; null when there is none.</summary>
    public static string? NameOf(JsonNode? schema) => schema?["$ref"]?.ToString().Split('/')[^1];
}
