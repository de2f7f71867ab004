namespace PyDotOrg.GraphQL.Types;

/// <summary>
/// No two types, directives, or members of one type have the same name. Documents are held to this before their types are
/// made; here it is about types from C#.
/// https://spec.graphql.org/September2025/#sec-Schema
/// </summary>
internal static class UniqueNames
{
    public static void Check(SchemaCandidate schema, SchemaErrors errors)
    {
        foreach (var same in Repeated(schema.Types, type => type.Name))
        {
            var origins = same.SelectMany(type => type.Origins);
            errors.Report(Messages.ManyTypes(same.Key), same.Key, ErrorCodes.Schema.DuplicateTypeName, origins);
        }

        foreach (var same in Repeated(schema.Directives, directive => directive.Name))
        {
            errors.Report(Messages.OneDirective(same.Key), $"@{same.Key}", same.Select(directive => directive.Origin));
        }

        foreach (var directive in schema.Directives.Where(static directive => !directive.Arguments.HasUniqueNames))
        {
            CheckArguments($"@{directive.Name}", directive.Arguments, errors);
        }

        foreach (var type in schema.Types)
        {
            CheckMembers(type, errors);
        }
    }

    private static void CheckMembers(NamedType type, SchemaErrors errors)
    {
        foreach (var same in Repeated((type as ComplexType)?.Fields))
        {
            var coordinate = $"{type.Name}.{same.Key}";
            errors.Report(Messages.OneField(coordinate), coordinate, same.Select(field => field.Origin));
        }

        foreach (var field in ((type as ComplexType)?.Fields ?? []).Where(static field => !field.Arguments.HasUniqueNames))
        {
            CheckArguments($"{type.Name}.{field.Name}", field.Arguments, errors);
        }

        foreach (var same in Repeated((type as InputObjectType)?.Fields))
        {
            var coordinate = $"{type.Name}.{same.Key}";
            errors.Report(Messages.OneField(coordinate), coordinate, same.Select(field => field.Origin));
        }

        foreach (var same in Repeated((type as EnumType)?.Values))
        {
            var coordinate = $"{type.Name}.{same.Key}";
            errors.Report(Messages.OneEnumValue(coordinate), coordinate, same.Select(value => value.Origin));
        }
    }

    private static void CheckArguments(string parent, NamedElements<InputField> arguments, SchemaErrors errors)
    {
        foreach (var same in Repeated(arguments))
        {
            var coordinate = $"{parent}({same.Key}:)";
            errors.Report(Messages.OneArgument(coordinate), coordinate, same.Select(argument => argument.Origin));
        }
    }

    private static IEnumerable<IGrouping<string, T>> Repeated<T>(NamedElements<T>? elements)
        where T : class, INamedElement => elements is null or { HasUniqueNames: true } ? [] : Repeated(elements, static element => element.Name);

    private static IEnumerable<IGrouping<string, T>> Repeated<T>(IEnumerable<T> elements, Func<T, string> name) =>
        elements.GroupBy(name, StringComparer.Ordinal).Where(group => group.Count() > 1);
}
