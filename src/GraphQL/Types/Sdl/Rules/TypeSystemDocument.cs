using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Types;

/// <summary>
/// A document of a schema holds type system definitions and extensions only.
/// https://spec.graphql.org/September2025/#TypeSystemDocument
/// </summary>
internal static class TypeSystemDocument
{
    public static void Check(SdlDefinitions sdl, SchemaErrors errors)
    {
        foreach (var definition in sdl.All)
        {
            if (definition is ExecutableDefinitionNode)
            {
                errors.Report(Messages.ExecutableInSdl, null, sdl.Origin(definition));
            }
        }
    }
}
