using Microsoft.OpenApi;

namespace PyDotOrg.Graph.Rest.OpenApi;

/// <summary>The named schemas of a description. What many routes share is there once.</summary>
/// <param name="document">The description.</param>
/// <param name="nullIsAType">Whether null is a type, as from version 3.1 on, or what <c>nullable</c> says.</param>
internal sealed class SchemaTable(OpenApiDocument document, bool nullIsAType)
{
    private readonly Dictionary<string, IOpenApiSchema> _schemas = new(StringComparer.Ordinal);
    private readonly Dictionary<string, object> _sources = new(StringComparer.Ordinal);

    /// <summary>Refers to a named schema, which is made when it is asked for first.</summary>
    /// <param name="name">The name.</param>
    /// <param name="source">What the schema stands for.</param>
    /// <param name="make">Makes it.</param>
    /// <exception cref="InvalidOperationException">Something else has the name.</exception>
    public OpenApiSchemaReference Refer(string name, object source, Func<OpenApiSchema> make)
    {
        if (_sources.TryAdd(name, source))
        {
            _schemas[name] = new OpenApiSchema(); // Shapes may hold themselves.
            _schemas[name] = make();
        }

        return _sources[name].Equals(source) ? new OpenApiSchemaReference(name, document) : throw new InvalidOperationException(Messages.TwoSchemas(name));
    }

    /// <summary>A schema by its name.</summary>
    public IOpenApiSchema this[string name] => _schemas[name];

    /// <summary>Whether a name is taken.</summary>
    public bool Contains(string name) => _schemas.ContainsKey(name);

    /// <summary>The schema with a description of its own, and null among its values or not.</summary>
    /// <remarks>Version 3.0 knows nothing beside a reference, so what stands beside it needs a schema around it.</remarks>
    public IOpenApiSchema Describe(IOpenApiSchema schema, string? description, bool isNullable)
    {
        if (schema is OpenApiSchema own)
        {
            own.Description = description;
            own.Type |= isNullable && own.Type is not null ? JsonSchemaType.Null : 0;
            return own;
        }

        return !isNullable && description is null ? schema
            : isNullable && nullIsAType ? new OpenApiSchema { AnyOf = [schema, new OpenApiSchema { Type = JsonSchemaType.Null }], Description = description }
            : new OpenApiSchema { AllOf = [schema], Type = isNullable ? TypeOf(schema) | JsonSchemaType.Null : null, Description = description };
    }

    /// <summary>The type of a named schema: linters want to see it beside <c>nullable</c>.</summary>
    private JsonSchemaType? TypeOf(IOpenApiSchema schema) => schema is OpenApiSchemaReference { Reference.Id: { } name } ? _schemas[name].Type ?? JsonSchemaType.Object : schema.Type;

    /// <summary>Puts the schemas into the description, in the order of their names.</summary>
    public void Complete()
    {
        foreach (var (name, schema) in _schemas.OrderBy(static each => each.Key, StringComparer.Ordinal))
        {
            document.AddComponent(name, schema);
        }
    }
}
