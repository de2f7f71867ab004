using PyDotOrg.GraphQL.Introspection;

namespace PyDotOrg.GraphQL.Types;

/// <summary>
/// Makes a schema of types that refer to each other already, wherever they come from: adds what every schema has,
/// completes what the parts leave open, checks everything and orders it.
/// </summary>
internal static class SchemaAssembler
{
    /// <summary>The schema, or everything that is wrong with the parts. The parts belong to the schema afterwards.</summary>
    public static SchemaBuildResult Assemble(SchemaParts parts)
    {
        var directives = AllDirectives(parts);
        var types = AllTypes(parts, directives);
        if (parts.AddsInheritedInterfaces)
        {
            AddInheritedInterfaces(types);
        }

        SetDeclaringTypes(types);
        var errors = Check(parts, types, directives);
        if (errors.Count > 0 || parts.QueryType is null)
        {
            return new SchemaBuildResult(errors);
        }

        DefaultValues.Coerce(types, directives);
        return new SchemaBuildResult(new GraphQLSchema(parts.QueryType, parts.MutationType, parts.SubscriptionType, types, directives)
        {
            Description = parts.Description,
            AppliedDirectives = parts.AppliedDirectives,
        });
    }

    private static IReadOnlyList<GraphQLError> Check(
        SchemaParts parts, IReadOnlyList<NamedType> types, IReadOnlyList<DirectiveDefinition> directives)
    {
        var candidate = new SchemaCandidate(parts, types, directives);
        var errors = new SchemaErrors();
        errors.AddRange(parts.Errors);
        foreach (var rule in SchemaRules.All)
        {
            rule(candidate, errors);
        }

        return errors.All;
    }

    private static DirectiveDefinition[] AllDirectives(SchemaParts parts)
    {
        var names = parts.Directives.Select(directive => directive.Name).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. SpecifiedDirectives.All.Where(directive => !names.Contains(directive.Name)),
            .. parts.Directives.OrderBy(directive => directive.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>The types of the parts by name, then the specification's scalars that are used, then the introspection types.</summary>
    private static NamedType[] AllTypes(SchemaParts parts, IReadOnlyList<DirectiveDefinition> directives)
    {
        var found = TypeCollector.Collect(parts, directives);
        NamedType[] always = [BuiltInScalars.String, BuiltInScalars.Boolean, .. IntrospectionTypes.All];
        var specified = BuiltInScalars.Specified.Where(scalar => found.Contains(scalar) || always.Contains(scalar));
        return
        [
            .. found.Except(BuiltInScalars.Specified).Except(IntrospectionTypes.All).OrderBy(type => type.Name, StringComparer.Ordinal),
            .. specified,
            .. IntrospectionTypes.All,
        ];
    }

    private static void SetDeclaringTypes(IEnumerable<NamedType> types)
    {
        foreach (var type in types.OfType<ComplexType>())
        {
            foreach (var field in type.Fields)
            {
                field.DeclaringType = type;
            }
        }
    }

    private static void AddInheritedInterfaces(IEnumerable<NamedType> types)
    {
        foreach (var type in types.OfType<ComplexType>())
        {
            List<InterfaceType> all = [.. type.Interfaces];
            for (var i = 0; i < all.Count; i++)
            {
                all.AddRange(all[i].Interfaces.Where(inherited => !all.Contains(inherited) && !ReferenceEquals(inherited, type)));
            }

            if (all.Count > type.Interfaces.Count)
            {
                type.Interfaces = all;
            }
        }
    }
}
