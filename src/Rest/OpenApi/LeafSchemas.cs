using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using PyDotOrg.Graph.Rest.Binding;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Rest.OpenApi;

/// <summary>What stands for the leaf types of GraphQL: texts and numbers with their formats, enums with the facade's names.</summary>
/// <param name="table">The named schemas; enums are among them.</param>
/// <param name="names">The names of enum values.</param>
internal sealed class LeafSchemas(SchemaTable table, WireNames names)
{
    private const string Email = "email";

    /// <summary>The schema of a value.</summary>
    /// <param name="type">Its type; a list's is an array of its items.</param>
    /// <param name="isId">Whether it is the id of a row.</param>
    public IOpenApiSchema Of(IType type, bool isId = false) => type.NullableType() switch
    {
        ListType list => new OpenApiSchema { Type = JsonSchemaType.Array, Items = Of(list.ElementType, isId) },
        EnumType enumType => table.Refer(enumType.Name, enumType, () => OfEnum(enumType)),
        _ when isId => Text("uuid"),
        BooleanType => new OpenApiSchema { Type = JsonSchemaType.Boolean },
        IntType or ShortType => new OpenApiSchema { Type = JsonSchemaType.Integer, Format = "int32" },
        LongType => new OpenApiSchema { Type = JsonSchemaType.Integer, Format = "int64" },
        FloatType or DecimalType => new OpenApiSchema { Type = JsonSchemaType.Number },
        UuidType => Text("uuid"),
        UrlType or UriType => Text("uri"),
        LocalDateType or DateType => Text("date"),
        DateTimeType => Text("date-time"),
        AnyType => FreeObject(),
        _ => Text(null),
    };

    /// <summary>An object with any members.</summary>
    public static OpenApiSchema FreeObject() => new() { Type = JsonSchemaType.Object, AdditionalProperties = new OpenApiSchema() };

    /// <summary>A text.</summary>
    /// <param name="format">Its format; null when there is none.</param>
    public static OpenApiSchema Text(string? format) => new() { Type = JsonSchemaType.String, Format = format };

    /// <summary>Gives texts that are e-mail addresses by their name the format of such.</summary>
    public static IOpenApiSchema WithFormatOf(string name, IOpenApiSchema schema)
    {
        if (schema is OpenApiSchema { Type: JsonSchemaType.String, Format: null } text && (name == Email || name.EndsWith("_email", StringComparison.Ordinal)))
        {
            text.Format = Email;
        }

        return schema;
    }

    private OpenApiSchema OfEnum(EnumType type) => new()
    {
        Type = JsonSchemaType.String,
        Enum = [.. type.Values.Select(value => (JsonNode)JsonValue.Create(names.NameOf(value)))],
        Description = string.Join('\n', [Words.Plain(type.Description), "", .. type.Values.Select(value => $"- `{names.NameOf(value)}`: {Words.Plain(value.Description)}")]),
    };
}
