namespace PyDotOrg.GraphQL.Types;

/// <summary>An input object type (specification, section 3.10).</summary>
public sealed class InputObjectType : NamedType
{
    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.InputObject;

    /// <summary>The input fields in their declared order.</summary>
    public NamedElements<InputField> Fields { get; internal set; } = [];

    /// <summary>Whether exactly one field must be given, and not null (specification, section 3.10.1).</summary>
    public bool IsOneOf { get; init; }

    /// <summary>Makes the CLR value from the coerced fields; null when resolvers take the fields as they are.</summary>
    public Func<InputObjectValue, object>? CreateInstance { get; internal set; }
}

/// <summary>A coerced input object: the fields that were given or have a default, in the order of the type.</summary>
public sealed class InputObjectValue(InputObjectType type, IReadOnlyDictionary<string, object?> fields)
{
    /// <summary>The type of the value.</summary>
    public InputObjectType Type { get; } = type;

    /// <summary>The coerced values by field name, in the order in which they were written.</summary>
    public IReadOnlyDictionary<string, object?> Fields { get; } = fields;
}
