using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Types;

/// <summary>
/// No two types and no two directives have the same name.
/// https://spec.graphql.org/September2025/#sec-Schema
/// </summary>
internal static class UniqueDefinitionNames
{
    public static void Check(SdlDefinitions sdl, SchemaErrors errors)
    {
        Dictionary<string, SchemaOrigin> types = new(StringComparer.Ordinal);
        Dictionary<string, SchemaOrigin> directives = new(StringComparer.Ordinal);
        foreach (var definition in sdl.All)
        {
            switch (definition)
            {
                case TypeDefinitionNode { Name: { Value: var name } node } when !types.TryAdd(name, sdl.Origin(definition, node)):
                    SchemaOrigin[] both = [types[name], sdl.Origin(definition, node)];
                    errors.Report(Messages.OneType(name), name, ErrorCodes.Schema.DuplicateTypeName, both);
                    break;
                case DirectiveDefinitionNode { Name: { Value: var name } node } when !directives.TryAdd(name, sdl.Origin(definition, node)):
                    errors.Report(Messages.OneDirective(name), $"@{name}", directives[name], sdl.Origin(definition, node));
                    break;
                default:
                    break;
            }
        }
    }
}
