using PyDotOrg.Graph.Rest.Binding;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Rest.Documents;

/// <summary>Reads a dialect's <c>enums.graphql</c>: the enum values whose name is not the value in lower case.</summary>
internal static class EnumNames
{
    /// <exception cref="RouteException">The file names an enum or value that the schema does not have.</exception>
    public static WireNames Read(RouteFile file, GraphQLSchema schema)
    {
        var names = new Dictionary<(string Enum, string Value), string>();
        var problems = new List<string>();
        foreach (var extension in file.Document.Definitions.OfType<EnumTypeExtensionNode>())
        {
            foreach (var value in extension.Values)
            {
                if (Exists(schema, extension.Name.Value, value.Name.Value))
                {
                    Add(names, extension, value);
                }
                else
                {
                    problems.Add($"{file.Locate(value)}: {Messages.UnknownEnumValue(extension.Name.Value, value.Name.Value)}");
                }
            }
        }

        return problems.Count == 0 ? new WireNames(schema, names) : throw new RouteException(problems);
    }

    private static bool Exists(GraphQLSchema schema, string type, string value) =>
        schema.TryGetType(type, out var found) && found is EnumType enumType && enumType.Values.Contains(value);

    private static void Add(
        Dictionary<(string Enum, string Value), string> names, EnumTypeExtensionNode extension, EnumValueDefinitionNode value)
    {
        if (RouteDirectives.GetText(RouteDirectives.Find(value.Directives, RouteDirectives.Wire), "name") is { } name)
        {
            names[(extension.Name.Value, value.Name.Value)] = name;
        }
    }
}
