namespace PyDotOrg.GraphQL.Types;

/// <summary>Coerces the defaults of a schema once and for all (specification, section 3.10: defaults are constants).</summary>
internal static class DefaultValues
{
    /// <summary>Sets <see cref="InputField.CoercedDefault"/> wherever there is a default; the defaults have been checked.</summary>
    public static void Coerce(IEnumerable<NamedType> types, IEnumerable<DirectiveDefinition> directives)
    {
        foreach (var type in types)
        {
            switch (type)
            {
                case ComplexType complex:
                    foreach (var field in complex.Fields)
                    {
                        Coerce(field.Arguments);
                    }

                    break;
                case InputObjectType input:
                    Coerce(input.Fields);
                    break;
                default:
                    break;
            }
        }

        foreach (var directive in directives)
        {
            Coerce(directive.Arguments);
        }
    }

    private static void Coerce(NamedElements<InputField> fields)
    {
        foreach (var field in fields)
        {
            if (field is { DefaultValue: { } literal, CoercedDefault: null })
            {
                field.CoercedDefault = ConstantCoercion.Coerce(field.Type, literal);
            }
        }
    }
}
