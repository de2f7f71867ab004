using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Types;

/// <summary>Turns literals without variables, which have been checked, into runtime values (specification, section 3.9 to 3.12).</summary>
internal static class ConstantCoercion
{
    /// <summary>The runtime value: what the scalar read, an enum's CLR value, a list as object?[], an <see cref="InputObjectValue"/>.</summary>
    public static object? Coerce(IType type, ValueNode literal) => type switch
    {
        NonNullType nonNull => Coerce(nonNull.InnerType, literal),
        _ when literal is NullValueNode => null,
        ListType list when literal is ListValueNode items => items.Items.Select(item => Coerce(list.ElementType, item)).ToArray(),
        ListType list => new[] { Coerce(list.ElementType, literal) },
        InputObjectType input => Coerce(input, (ObjectValueNode)literal),
        EnumType choice => choice.Values[((EnumValueNode)literal).Value].RuntimeValue,
        ScalarType scalar => scalar.TryCoerceLiteral(literal, out var value) ? value : null,
        _ => null,
    };

    private static InputObjectValue Coerce(InputObjectType type, ObjectValueNode literal)
    {
        Dictionary<string, object?> values = new(StringComparer.Ordinal);
        foreach (var given in literal.Fields)
        {
            values[given.Name.Value] = Coerce(type.Fields[given.Name.Value].Type, given.Value);
        }

        foreach (var field in type.Fields)
        {
            if (field.DefaultValue is { } standard && !values.ContainsKey(field.Name))
            {
                values[field.Name] = Coerce(field.Type, standard);
            }
        }

        return new InputObjectValue(type, values);
    }
}
