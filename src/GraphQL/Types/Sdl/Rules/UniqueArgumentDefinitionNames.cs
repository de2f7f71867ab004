using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Types;

/// <summary>
/// No two arguments of a field or directive have the same name.
/// https://spec.graphql.org/September2025/#sec-Field-Arguments
/// </summary>
internal static class UniqueArgumentDefinitionNames
{
    public static void Check(SdlDefinitions sdl, SchemaErrors errors)
    {
        foreach (var definition in sdl.All)
        {
            foreach (var field in SdlParts.Fields(definition))
            {
                Check($"{SdlParts.TypeName(definition)}.{field.Name}", field.Arguments);
            }

            if (definition is DirectiveDefinitionNode directive)
            {
                Check($"@{directive.Name}", directive.Arguments);
            }

            void Check(string parent, IReadOnlyList<InputValueDefinitionNode> arguments)
            {
                foreach (var same in arguments.GroupBy(argument => argument.Name.Value).Where(group => group.Count() > 1))
                {
                    var coordinate = $"{parent}({same.Key}:)";
                    errors.Report(Messages.OneArgument(coordinate), coordinate, same.Select(node => sdl.Origin(definition, node.Name)));
                }
            }
        }
    }
}
