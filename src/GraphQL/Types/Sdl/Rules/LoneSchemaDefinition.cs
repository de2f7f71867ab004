using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Types;

/// <summary>A schema is defined once. https://spec.graphql.org/September2025/#sec-Schema</summary>
internal static class LoneSchemaDefinition
{
    public static void Check(SdlDefinitions sdl, SchemaErrors errors)
    {
        foreach (var schema in sdl.All.OfType<SchemaDefinitionNode>().Skip(1))
        {
            errors.Report(Messages.OneSchemaDefinition, null, sdl.Origin(schema));
        }
    }
}
