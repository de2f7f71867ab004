namespace PyDotOrg.GraphQL.Types;

/// <summary>Every resolver and every CLR type that a program adds belongs to something that the documents define.</summary>
internal static class UnboundResolvers
{
    public static void Check(SdlBindings bindings, SdlTypes types, SchemaErrors errors)
    {
        foreach (var (type, field) in bindings.Resolvers.Keys)
        {
            var coordinate = $"{type}.{field}";
            if (types.FindOrDefault(type) is not ObjectType owner)
            {
                errors.Report(Messages.ResolverWithoutType(coordinate, type, types.All.Select(each => each.Name)), coordinate);
            }
            else if (!owner.Fields.Contains(field))
            {
                errors.Report(Messages.ResolverWithoutField(coordinate, type, owner.Fields.Select(each => each.Name)), coordinate);
            }
        }

        foreach (var name in bindings.RuntimeTypes.Keys.Where(name => types.FindOrDefault(name) is null))
        {
            errors.Report(Messages.RuntimeTypeWithoutType(name, types.All.Select(each => each.Name)), name);
        }
    }
}
