using System.Diagnostics.CodeAnalysis;
using PyDotOrg.GraphQL.Introspection;

namespace PyDotOrg.GraphQL.Types;

/// <summary>A complete, valid schema (specification, section 3.3). Immutable; made by <c>SchemaBuilder</c>.</summary>
public sealed class GraphQLSchema
{
    private readonly Dictionary<string, NamedType> _types;
    private readonly Dictionary<string, DirectiveDefinition> _directives;
    private readonly Dictionary<NamedType, ObjectType[]> _possibleTypes = [];
    private readonly Dictionary<Type, ObjectType> _objectsByRuntimeType = [];

    internal GraphQLSchema(
        ObjectType queryType,
        ObjectType? mutationType,
        ObjectType? subscriptionType,
        IReadOnlyList<NamedType> types,
        IReadOnlyList<DirectiveDefinition> directives)
    {
        QueryType = queryType;
        MutationType = mutationType;
        SubscriptionType = subscriptionType;
        Types = types;
        Directives = directives;
        _types = types.ToDictionary(t => t.Name, StringComparer.Ordinal);
        _directives = directives.ToDictionary(d => d.Name, StringComparer.Ordinal);
        foreach (var type in types)
        {
            Register(type);
        }
    }

    /// <summary>What the schema is for; null when nobody has said.</summary>
    public string? Description { get; init; }

    /// <summary>The directives applied to the schema itself.</summary>
    public IReadOnlyList<AppliedDirective> AppliedDirectives { get; init; } = [];

    /// <summary>The root of queries.</summary>
    public ObjectType QueryType { get; }

    /// <summary>The root of mutations; null when there are none.</summary>
    public ObjectType? MutationType { get; }

    /// <summary>The root of subscriptions; null when there are none.</summary>
    public ObjectType? SubscriptionType { get; }

    /// <summary>Every named type, built-in scalars and introspection types included, in a stable order.</summary>
    public IReadOnlyList<NamedType> Types { get; }

    /// <summary>Every directive, the specification's own included.</summary>
    public IReadOnlyList<DirectiveDefinition> Directives { get; }

    /// <summary>The type of that name.</summary>
    /// <exception cref="KeyNotFoundException">There is none, or it is of another kind.</exception>
    public T GetType<T>(string name)
        where T : NamedType =>
        TryGetType(name, out var type) && type is T found
            ? found
            : throw new KeyNotFoundException($"The schema has no {typeof(T).Name} \"{name}\".");

    /// <summary>Finds a type by name.</summary>
    /// <returns>Whether there is one.</returns>
    public bool TryGetType(string name, [NotNullWhen(true)] out NamedType? type) => _types.TryGetValue(name, out type);

    /// <summary>Finds a directive by name, without the at sign.</summary>
    /// <returns>Whether there is one.</returns>
    public bool TryGetDirective(string name, [NotNullWhen(true)] out DirectiveDefinition? directive) =>
        _directives.TryGetValue(name, out directive);

    /// <summary>Finds a field of a composite type as a document may select it: declared, or one that every schema has.</summary>
    /// <returns>Whether there is one.</returns>
    public bool TryGetField(NamedType parent, string name, [NotNullWhen(true)] out OutputField? field)
    {
        field = name switch
        {
            "__typename" when parent.IsComposite() => IntrospectionFields.TypeName,
            "__schema" when ReferenceEquals(parent, QueryType) => IntrospectionFields.Schema,
            "__type" when ReferenceEquals(parent, QueryType) => IntrospectionFields.Type,
            _ => null,
        };
        return field is not null || (parent is ComplexType type && type.Fields.TryGet(name, out field));
    }

    /// <summary>GetPossibleTypes of the specification: the object types that a composite type stands for.</summary>
    public ReadOnlySpan<ObjectType> GetPossibleTypes(NamedType type) =>
        _possibleTypes.TryGetValue(type, out var types) ? types : [];

    /// <summary>Whether an object type is among the possible types of a composite type.</summary>
    public bool IsPossibleType(NamedType type, ObjectType possible) => GetPossibleTypes(type).Contains(possible);

    /// <summary>Whether <paramref name="type"/> can stand where <paramref name="super"/> is expected (section 3.6.1, IsSubType).</summary>
    public bool IsSubType(NamedType super, NamedType type) =>
        ReferenceEquals(super, type)
        || (super is UnionType && type is ObjectType member && IsPossibleType(super, member))
        || (super is InterfaceType face && type is ComplexType complex && complex.Interfaces.Contains(face));

    /// <summary>The root type of an operation; null when the schema has none.</summary>
    public ObjectType? GetRootType(Language.OperationType operation) => operation switch
    {
        Language.OperationType.Query => QueryType,
        Language.OperationType.Mutation => MutationType,
        _ => SubscriptionType,
    };

    /// <summary>The object type of a value: by its IsTypeOf or by its CLR type or one that it derives from.</summary>
    /// <returns>Null when no possible type claims the value.</returns>
    public ObjectType? ResolveType(NamedType type, object value)
    {
        if (type is ObjectType exact)
        {
            return exact;
        }

        for (var runtimeType = value.GetType(); runtimeType is not null; runtimeType = runtimeType.BaseType)
        {
            if (_objectsByRuntimeType.TryGetValue(runtimeType, out var found) && IsPossibleType(type, found))
            {
                return found;
            }
        }

        foreach (var possible in GetPossibleTypes(type))
        {
            if (possible.IsTypeOf?.Invoke(value) == true)
            {
                return possible;
            }
        }

        return null;
    }

    /// <summary>The object type that stands for a CLR type; null when there is none.</summary>
    public ObjectType? GetObjectType(Type runtimeType) => _objectsByRuntimeType.GetValueOrDefault(runtimeType);

    /// <summary>The schema in the schema definition language, see <see cref="SchemaPrinter"/>.</summary>
    public override string ToString() => SchemaPrinter.Print(this);

    private void Register(NamedType type)
    {
        switch (type)
        {
            case ObjectType objectType:
                _possibleTypes[objectType] = [objectType];
                if (objectType.RuntimeType is { } runtimeType && runtimeType != typeof(object))
                {
                    _objectsByRuntimeType.TryAdd(runtimeType, objectType);
                }

                break;
            case UnionType union:
                _possibleTypes[union] = [.. union.Members];
                break;
            case InterfaceType face:
                _possibleTypes[face] = [.. Types.OfType<ObjectType>().Where(o => o.Interfaces.Contains(face))];
                break;
            default:
                break;
        }
    }
}
