using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Types;

/// <summary>
/// No two fields of a type and no two values of an enum have the same name, extensions included.
/// https://spec.graphql.org/September2025/#sec-Objects.Type-Validation
/// </summary>
internal static class UniqueMemberNames
{
    public static void Check(SdlDefinitions sdl, SchemaErrors errors)
    {
        Dictionary<string, SchemaOrigin> fields = new(StringComparer.Ordinal);
        Dictionary<string, SchemaOrigin> values = new(StringComparer.Ordinal);
        foreach (var definition in sdl.All)
        {
            foreach (var field in SdlParts.Fields(definition))
            {
                Check(fields, field.Name, Messages.OneField);
            }

            foreach (var field in SdlParts.InputFields(definition))
            {
                Check(fields, field.Name, Messages.OneField);
            }

            foreach (var value in SdlParts.Values(definition))
            {
                Check(values, value.Name, Messages.OneEnumValue);
            }

            void Check(Dictionary<string, SchemaOrigin> seen, NameNode name, Func<string, string> message)
            {
                var coordinate = $"{SdlParts.TypeName(definition)}.{name}";
                var origin = sdl.Origin(definition, name);
                if (!seen.TryAdd(coordinate, origin))
                {
                    errors.Report(message(coordinate), coordinate, seen[coordinate], origin);
                }
            }
        }
    }
}
