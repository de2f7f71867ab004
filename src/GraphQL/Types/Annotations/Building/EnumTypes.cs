using System.Reflection;

namespace PyDotOrg.GraphQL.Types.Annotations;

/// <summary>Makes enum types of C# enums.</summary>
internal static class EnumTypes
{
    /// <summary>The enum type of a C# enum.</summary>
    public static EnumType Create(Type type, Descriptions descriptions)
    {
        var annotations = Annotated.Of(type);
        return new EnumType
        {
            Name = annotations.Name ?? NamingConventions.OfType(type),
            RuntimeType = type,
            DescriptionSource = descriptions.Of(type, annotations),
            Directives = [.. annotations.Directives],
            Origins = [SchemaOrigin.Of(type)],
            Values = NamedElements.Create<EnumValue>([.. ValuesOf(type, descriptions)]),
        };
    }

    private static IEnumerable<EnumValue> ValuesOf(Type type, Descriptions descriptions)
    {
        foreach (var field in type.GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            var annotations = Annotated.Of(field);
            if (!annotations.IsIgnored)
            {
                yield return new EnumValue
                {
                    Name = annotations.Name ?? NamingConventions.OfEnumValue(field.Name),
                    DescriptionSource = descriptions.Of(field, annotations),
                    DeprecationReason = annotations.DeprecationReason,
                    RuntimeValue = field.GetValue(null)!, // The constants of an enum are never null.
                    Directives = [.. annotations.Directives],
                    Origin = SchemaOrigin.Of(field),
                };
            }
        }
    }
}
