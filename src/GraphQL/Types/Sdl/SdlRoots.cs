using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Types;

/// <summary>The schema definition of the documents: named roots, or without a definition the types of the usual names.</summary>
internal sealed class SdlRoots
{
    private readonly SdlTypes _types;
    private readonly SchemaErrors _errors;
    private readonly bool _usesDefaultNames;
    private readonly Dictionary<OperationType, (NamedType Type, SchemaOrigin Origin)> _named = [];

    public SdlRoots(SdlDefinitions sdl, SdlTypes types, SchemaErrors errors)
    {
        _types = types;
        _errors = errors;
        _usesDefaultNames = sdl.Schema is null;
        List<DefinitionNode> parts = [.. sdl.SchemaExtensions];
        if (sdl.Schema is not null)
        {
            parts.Insert(0, sdl.Schema);
        }

        foreach (var part in parts)
        {
            foreach (var root in SdlParts.OperationTypes(part))
            {
                _named[root.Operation] = (types.Find(root.Type.Name.Value), sdl.Origin(part, root.Type));
            }
        }

        AppliedDirectives = [.. parts.SelectMany(part => types.Applied(part, SdlParts.Directives(part)))];
        Origins = [.. parts.Select(part => sdl.Origin(part))];
    }

    /// <summary>The directives of the schema definition and its extensions.</summary>
    public IReadOnlyList<AppliedDirective> AppliedDirectives { get; }

    /// <summary>Where the schema definition and its extensions were written.</summary>
    public IReadOnlyList<SchemaOrigin> Origins { get; }

    /// <summary>Where the roots were named.</summary>
    public IReadOnlyDictionary<OperationType, SchemaOrigin> RootOrigins =>
        _named.ToDictionary(root => root.Key, root => root.Value.Origin);

    /// <summary>The operations whose roots are no object types.</summary>
    public HashSet<OperationType> Refused { get; } = [];

    /// <summary>The root type of an operation; null when there is none. What is no object type is reported.</summary>
    public ObjectType? Find(OperationType operation)
    {
        NamedType? type = null;
        IEnumerable<SchemaOrigin> origins = [];
        if (_named.TryGetValue(operation, out var named))
        {
            (type, origins) = (named.Type, [named.Origin]);
        }
        else if (_usesDefaultNames)
        {
            type = _types.FindOrDefault($"{operation}");
            origins = type?.Origins ?? [];
        }

        if (type is not (null or ObjectType))
        {
            Refused.Add(operation);
            _errors.Report(Messages.RootIsNoObject(operation, type.Name), type.Name, origins);
        }

        return type as ObjectType;
    }
}
