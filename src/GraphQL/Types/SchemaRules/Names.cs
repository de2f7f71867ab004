using PyDotOrg.GraphQL.Introspection;

namespace PyDotOrg.GraphQL.Types;

/// <summary>
/// Names are made of letters, digits and underscores, and two underscores at the start belong to the specification.
/// https://spec.graphql.org/September2025/#sec-Names.Reserved-Names
/// </summary>
internal static class Names
{
    private const string ReservedPrefix = "__";
    private static readonly string[] NoEnumValues = ["true", "false", "null"];

    public static void Check(SchemaCandidate schema, SchemaErrors errors)
    {
        foreach (var directive in schema.Directives)
        {
            Check(directive.Name, $"@{directive.Name}", [directive.Origin], errors);
        }

        foreach (var type in schema.Types.Except(IntrospectionTypes.All))
        {
            Check(type.Name, type.Name, type.Origins.Take(1), errors);
            foreach (var field in (type as ComplexType)?.Fields ?? [])
            {
                Check(field.Name, field.Coordinate, [field.Origin], errors);
            }

            foreach (var value in (type as EnumType)?.Values ?? [])
            {
                Check(value.Name, $"{type.Name}.{value.Name}", [value.Origin], errors);
                if (NoEnumValues.Contains(value.Name))
                {
                    errors.Report(Messages.ReservedEnumValue(value.Name), $"{type.Name}.{value.Name}", value.Origin);
                }
            }
        }

        foreach (var input in schema.Inputs())
        {
            Check(input.Field.Name, input.Coordinate, [input.Field.Origin], errors);
        }
    }

    private static void Check(string name, string coordinate, IEnumerable<SchemaOrigin?> origins, SchemaErrors errors)
    {
        if (name.Length == 0)
        {
            errors.Report(Messages.EmptyName, coordinate, origins);
        }
        else if (!name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_'))
        {
            errors.Report(Messages.NameWithOtherCharacters(name), coordinate, origins);
        }
        else if (char.IsAsciiDigit(name[0]))
        {
            errors.Report(Messages.NameWithDigitFirst(name), coordinate, origins);
        }
        else if (name.StartsWith(ReservedPrefix, StringComparison.Ordinal))
        {
            errors.Report(Messages.ReservedName(name), coordinate, ErrorCodes.Schema.ReservedTypeName, origins);
        }
    }
}
