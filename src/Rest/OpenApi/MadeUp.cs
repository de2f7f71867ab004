using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace PyDotOrg.Graph.Rest.OpenApi;

/// <summary>Makes up values that a schema allows.</summary>
/// <param name="table">The named schemas.</param>
internal sealed class MadeUp(SchemaTable table)
{
    private static readonly Dictionary<string, string> ByFormat = new(StringComparer.Ordinal)
    {
        ["uuid"] = "5b7f4a6e-3c1d-4f0b-9a52-6d1e8c2b7f90",
        ["date"] = "2026-10-05",
        ["date-time"] = "2026-10-05T12:00:00Z",
        ["uri"] = "https://www.python.org/",
        ["email"] = "ada@example.org",
        ["password"] = "Difference-Engine-1",
    };

    /// <summary>The ends of names of addresses that are texts, because they may be empty.</summary>
    private static readonly string[] Addresses = ["url", "_file", "_logo", "website"];

    /// <summary>A value.</summary>
    /// <param name="schema">What it has to be.</param>
    /// <param name="name">What it is called.</param>
    public JsonNode Of(IOpenApiSchema schema, string name)
    {
        var shown = Resolve(schema);
        var type = shown.Type & ~JsonSchemaType.Null;
        return shown.Enum is { Count: > 0 } values ? values[0].DeepClone()
            : type == JsonSchemaType.Array ? new JsonArray(Of(shown.Items!, name)) // Ours say what their items are.
            : type == JsonSchemaType.Boolean ? JsonValue.Create(true)
            : type == JsonSchemaType.Integer ? JsonValue.Create(int.Parse(shown.Minimum is null or "0" ? "1" : shown.Minimum, CultureInfo.InvariantCulture))
            : type == JsonSchemaType.Number ? JsonValue.Create(1.5)
            : type == JsonSchemaType.String ? JsonValue.Create(OfText(shown, name))
            : OfObject(shown);
    }

    private static string OfText(IOpenApiSchema schema, string name) =>
        schema.Format is { } format && ByFormat.TryGetValue(format, out var text) ? text
        : Addresses.Any(end => name.EndsWith(end, StringComparison.Ordinal)) ? ByFormat["uri"]
        : schema.Pattern is not null || name == "slug" ? "a-name"
        : Words.Heading(name);

    private JsonObject OfObject(IOpenApiSchema schema)
    {
        var made = new JsonObject();
        foreach (var (name, member) in schema.Properties ?? new Dictionary<string, IOpenApiSchema>())
        {
            made[name] = Of(member, name);
        }

        return made;
    }

    private IOpenApiSchema Resolve(IOpenApiSchema schema) => schema switch
    {
        OpenApiSchemaReference reference => Resolve(table[reference.Reference.Id!]), // References of ours have names.
        { AllOf: [var only] } => Resolve(only),
        { AnyOf: [var first, ..] } => Resolve(first),
        _ => schema,
    };
}
