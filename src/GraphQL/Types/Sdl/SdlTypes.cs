using PyDotOrg.GraphQL.Introspection;
using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Types;

/// <summary>The types of a schema that is read from documents, by name and at first without their members.</summary>
internal sealed class SdlTypes
{
    private readonly SdlDefinitions _sdl;
    private readonly SdlBindings _bindings;
    private readonly SchemaErrors _errors;
    private readonly Dictionary<string, NamedType> _types = new(StringComparer.Ordinal);

    public SdlTypes(SdlDefinitions sdl, SdlBindings bindings, SchemaErrors errors)
    {
        _sdl = sdl;
        _bindings = bindings;
        _errors = errors;
        foreach (var known in BuiltInScalars.Specified.Concat(IntrospectionTypes.All))
        {
            _types[known.Name] = known;
        }

        var standard = _types.Keys.ToHashSet(StringComparer.Ordinal);
        foreach (var supplied in bindings.Scalars.Values)
        {
            _types[supplied.Name] = supplied;
        }

        foreach (var definition in sdl.Types)
        {
            if (!standard.Contains(definition.Name.Value))
            {
                var shell = Shell(definition);
                shell.Origins = sdl.Origins(definition);
                shell.DescriptionSource = new Lazy<string?>(definition.Description?.Value);
                _types[shell.Name] = shell;
                All.Add(shell);
            }
        }
    }

    /// <summary>The types that the documents define, in their order.</summary>
    public List<NamedType> All { get; } = [];

    /// <summary>A type that is known to be there.</summary>
    public NamedType Find(string name) => _types[name];

    /// <summary>A type that may be there.</summary>
    public NamedType? FindOrDefault(string name) => _types.GetValueOrDefault(name);

    /// <summary>The type that a reference means.</summary>
    public IType Resolve(TypeNode node) => node switch
    {
        ListTypeNode list => new ListType(Resolve(list.Type)),
        NonNullTypeNode nonNull => new NonNullType(Resolve(nonNull.Type)),
        _ => _types[((NamedTypeNode)node).Name.Value],
    };

    /// <summary>The directives that an element keeps.</summary>
    public IEnumerable<AppliedDirective> Applied(DefinitionNode definition, IReadOnlyList<DirectiveNode> nodes) =>
        from node in nodes
        where !SpecifiedDirectives.All.Any(specified => specified.Name == node.Name.Value)
        select new AppliedDirective(node.Name.Value, node.Arguments)
        {
            IsInternal = node.Name.Value == EngineDirectives.Authorize.Name,
            Origin = _sdl.Origin(definition, node),
        };

    /// <summary>The reason of <c>@deprecated</c>; null when an element is not deprecated.</summary>
    public string? DeprecationReason(DefinitionNode definition, IReadOnlyList<DirectiveNode> nodes) =>
        ReadText(definition, nodes, SpecifiedDirectives.Deprecated, SpecifiedDirectives.DefaultDeprecationReason);

    /// <summary>The only argument of a directive of the specification; null when an element does not have the directive.</summary>
    private string? ReadText(DefinitionNode definition, IReadOnlyList<DirectiveNode> nodes, DirectiveDefinition directive, string? standard)
    {
        if (nodes.FirstOrDefault(node => node.Name.Value == directive.Name) is not { } found)
        {
            return null;
        }

        var expected = directive.Arguments[0];
        if (found.Arguments.FirstOrDefault(argument => argument.Name.Value == expected.Name) is not { } given)
        {
            return standard;
        }

        foreach (var problem in LiteralProblem.Find(expected.Type, given.Value))
        {
            var message = Messages.InvalidArgument($"@{directive.Name}({expected.Name}:)", problem);
            _errors.Report(message, null, _sdl.Origin(definition, problem.Node));
        }

        return (given.Value as StringValueNode)?.Value;
    }

    private NamedType Shell(TypeDefinitionNode definition)
    {
        var name = definition.Name.Value;
        var runtimeType = _bindings.RuntimeTypes.GetValueOrDefault(name);
        return definition switch
        {
            ObjectTypeDefinitionNode => new ObjectType { Name = name, RuntimeType = runtimeType, IsTypeOf = SdlValues.IsNamed(name) },
            InterfaceTypeDefinitionNode => new InterfaceType { Name = name, RuntimeType = runtimeType },
            UnionTypeDefinitionNode => new UnionType { Name = name, RuntimeType = runtimeType },
            EnumTypeDefinitionNode => new EnumType { Name = name, RuntimeType = runtimeType },
            InputObjectTypeDefinitionNode input => new InputObjectType { Name = name, RuntimeType = runtimeType, IsOneOf = IsOneOf(input) },
            _ => Scalar(definition),
        };
    }

    private ScalarType Scalar(TypeDefinitionNode definition)
    {
        var name = definition.Name.Value;
        var url = ReadText(definition, [.. Parts(definition).SelectMany(SdlParts.Directives)], SpecifiedDirectives.SpecifiedBy, null);
        var scalar = _bindings.Scalars.GetValueOrDefault(name) ?? BuiltInScalars.Create(name) ?? new AnyType(name);
        if (url is not null || !_bindings.Scalars.ContainsKey(name))
        {
            scalar.SetSpecifiedBy(url);
        }

        return scalar;
    }

    private static bool IsOneOf(InputObjectTypeDefinitionNode definition) =>
        definition.Directives.Any(directive => directive.Name.Value == SpecifiedDirectives.OneOf.Name);

    private IEnumerable<DefinitionNode> Parts(TypeDefinitionNode definition) =>
        [definition, .. _sdl.ExtensionsOf(definition.Name.Value)];
}
