using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Types;

/// <summary>
/// Makes the parts of a schema from documents that have passed <see cref="SdlRules"/>: first each type by its name alone,
/// then what the types are made of.
/// </summary>
internal sealed class SdlReader
{
    private readonly SdlDefinitions _sdl;
    private readonly SdlBindings _bindings;
    private readonly SchemaErrors _errors = new();
    private readonly SdlTypes _types;
    private readonly SdlMembers _members;

    private SdlReader(SdlDefinitions sdl, SdlBindings bindings)
    {
        _sdl = sdl;
        _bindings = bindings;
        _types = new SdlTypes(sdl, bindings, _errors);
        _members = new SdlMembers(sdl, bindings, _types, _errors);
    }

    /// <summary>The parts, and what was found wrong while they were made.</summary>
    public static SchemaParts Read(SdlDefinitions sdl, SdlBindings bindings) => new SdlReader(sdl, bindings).Read();

    private SchemaParts Read()
    {
        foreach (var definition in _sdl.Types)
        {
            Complete(definition);
        }

        foreach (var type in _types.All.OfType<ObjectType>())
        {
            SdlAccess.Apply(type);
        }

        var roots = new SdlRoots(_sdl, _types, _errors);
        var directives = ReadDirectives();
        UnboundResolvers.Check(_bindings, _types, _errors);
        return new SchemaParts
        {
            Description = _sdl.Schema?.Description?.Value,
            QueryType = roots.Find(OperationType.Query),
            MutationType = roots.Find(OperationType.Mutation),
            SubscriptionType = roots.Find(OperationType.Subscription),
            Types = _types.All,
            Directives = directives,
            AppliedDirectives = roots.AppliedDirectives,
            Origins = roots.Origins,
            RootOrigins = roots.RootOrigins,
            RefusedRoots = roots.Refused,
            RefusedMembers = _members.Refused,
            AddsInheritedInterfaces = false,
            Errors = _errors.All,
        };
    }

    private void Complete(TypeDefinitionNode definition)
    {
        var type = _types.Find(definition.Name.Value);
        DefinitionNode[] parts = [definition, .. _sdl.ExtensionsOf(definition.Name.Value)];
        if (type.Origins.Count == 0)
        {
            return; // A definition of what every schema has, such as a standard scalar, changes nothing.
        }

        type.Directives = [.. parts.SelectMany(part => _types.Applied(part, SdlParts.Directives(part)))];
        switch (type)
        {
            case ComplexType complex:
                complex.Fields = [.. parts.SelectMany(part => _members.Fields(complex, part))];
                complex.Interfaces = [.. parts.SelectMany(part => _members.Interfaces(complex, part))];
                break;
            case UnionType union:
                union.Members = [.. parts.SelectMany(part => _members.Members(union, part))];
                break;
            case EnumType choice:
                choice.Values = [.. parts.SelectMany(part => _members.Values(choice, part))];
                break;
            case InputObjectType input:
                input.Fields = [.. parts.SelectMany(part => _members.InputFields(part))];
                break;
            default:
                break;
        }
    }

    private List<DirectiveDefinition> ReadDirectives()
    {
        List<DirectiveDefinition> defined = [.. _sdl.Directives.Select(_members.Directive)];
        var used = _sdl.All.SelectMany(DirectiveUse.In).SelectMany(use => use.Directives).Select(use => use.Name.Value).ToHashSet();
        var names = defined.Select(directive => directive.Name).ToHashSet();
        defined.AddRange(EngineDirectives.All.Where(known => used.Contains(known.Name) && !names.Contains(known.Name)));
        return defined;
    }
}
