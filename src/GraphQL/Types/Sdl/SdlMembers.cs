using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Resolvers;

namespace PyDotOrg.GraphQL.Types;

/// <summary>Reads what types and directives are made of.</summary>
internal sealed class SdlMembers(SdlDefinitions sdl, SdlBindings bindings, SdlTypes types, SchemaErrors errors)
{
    /// <summary>The unions that name a member which is no object.</summary>
    public HashSet<string> Refused { get; } = new(StringComparer.Ordinal);

    /// <summary>The fields that one definition or extension adds to a type.</summary>
    public IEnumerable<OutputField> Fields(ComplexType owner, DefinitionNode definition) =>
        SdlParts.Fields(definition).Select(node => new OutputField
        {
            Name = node.Name.Value,
            Description = node.Description?.Value,
            Type = types.Resolve(node.Type),
            Arguments = Inputs(definition, node.Arguments),
            DeprecationReason = types.DeprecationReason(definition, node.Directives),
            Directives = [.. types.Applied(definition, node.Directives)],
            Resolver = owner is ObjectType ? ResolverOf(owner.Name, node.Name.Value) : null,
            Origin = sdl.Origin(definition, node),
        });

    /// <summary>The fields that one definition or extension adds to an input object.</summary>
    public IEnumerable<InputField> InputFields(DefinitionNode definition) =>
        SdlParts.InputFields(definition).Select(node => Input(definition, node));

    /// <summary>The interfaces that one definition or extension adds to a type; what is no interface is reported.</summary>
    public IEnumerable<InterfaceType> Interfaces(ComplexType owner, DefinitionNode definition)
    {
        foreach (var node in SdlParts.Interfaces(definition))
        {
            var type = types.Find(node.Name.Value);
            if (type is InterfaceType face)
            {
                yield return face;
            }
            else
            {
                errors.Report(Messages.ImplementsOther(owner.Name, type.Name), owner.Name, sdl.Origin(definition, node));
            }
        }
    }

    /// <summary>The members that one definition or extension adds to a union; what is no object is reported.</summary>
    public IEnumerable<ObjectType> Members(UnionType owner, DefinitionNode definition)
    {
        foreach (var node in SdlParts.Members(definition))
        {
            var type = types.Find(node.Name.Value);
            if (type is ObjectType member)
            {
                yield return member;
            }
            else
            {
                Refused.Add(owner.Name);
                errors.Report(Messages.IncludesOther(owner.Name, type.Name), owner.Name, sdl.Origin(definition, node));
            }
        }
    }

    /// <summary>The values that one definition or extension adds to an enum.</summary>
    public IEnumerable<EnumValue> Values(EnumType owner, DefinitionNode definition)
    {
        foreach (var node in SdlParts.Values(definition))
        {
            var name = node.Name.Value;
            if (!SdlValues.TryGetEnumValue(owner.RuntimeType, name, out var value))
            {
                var coordinate = $"{owner.Name}.{name}";
                errors.Report(Messages.NoSuchClrValue(coordinate, owner.RuntimeType), coordinate, sdl.Origin(definition, node));
            }

            yield return new EnumValue
            {
                Name = name,
                Description = node.Description?.Value,
                RuntimeValue = value,
                DeprecationReason = types.DeprecationReason(definition, node.Directives),
                Directives = [.. types.Applied(definition, node.Directives)],
                Origin = sdl.Origin(definition, node),
            };
        }
    }

    /// <summary>A directive.</summary>
    public DirectiveDefinition Directive(DirectiveDefinitionNode node) => new()
    {
        Name = node.Name.Value,
        Description = node.Description?.Value,
        Arguments = Inputs(node, node.Arguments),
        Locations = [.. node.Locations.Select(location => location.Value)],
        IsRepeatable = node.IsRepeatable,
        IsInternal = node.Name.Value == EngineDirectives.Authorize.Name,
        Origin = sdl.Origin(node),
    };

    private NamedElements<InputField> Inputs(DefinitionNode definition, IReadOnlyList<InputValueDefinitionNode> nodes) =>
        [.. nodes.Select(node => Input(definition, node))];

    private InputField Input(DefinitionNode definition, InputValueDefinitionNode node) => new()
    {
        Name = node.Name.Value,
        Description = node.Description?.Value,
        Type = types.Resolve(node.Type),
        DefaultValue = node.DefaultValue,
        DeprecationReason = types.DeprecationReason(definition, node.Directives),
        Directives = [.. types.Applied(definition, node.Directives)],
        Origin = sdl.Origin(definition, node),
    };

    private FieldResolver ResolverOf(string type, string field) =>
        bindings.Resolvers.GetValueOrDefault((type, field)) ?? new FieldResolver { Pure = MemberResolver.Create(field), DependsOnCaller = false };
}
