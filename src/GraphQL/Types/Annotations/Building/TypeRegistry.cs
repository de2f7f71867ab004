using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Types.Annotations;

/// <summary>The named types of a schema by the CLR types that they stand for. Types are made without fields first and completed later, so that they may lead back to themselves.</summary>
internal sealed class TypeRegistry(SchemaDraft draft)
{
    private readonly Dictionary<Type, NamedType> _outputs = [];
    private readonly Dictionary<Type, NamedType> _inputs = [];
    private readonly Dictionary<string, NamedType> _byName = new(StringComparer.Ordinal);
    private readonly List<NamedType> _others = [];
    private readonly Queue<Action> _incomplete = [];
    private readonly List<Action> _lateNames = [];

    /// <summary>Every type that was made.</summary>
    public IReadOnlyCollection<NamedType> All => [.. _outputs.Values.Concat(_inputs.Values).Concat(_byName.Values).Concat(_others).Distinct()];

    /// <summary>The type that stands for a CLR type in results.</summary>
    /// <param name="type">The innermost type of a member.</param>
    /// <param name="origin">The member, for errors.</param>
    public NamedType Output(Type type, SchemaOrigin origin)
    {
        if (!_outputs.TryGetValue(type, out var found))
        {
            found = Leaf(type) ?? CreateComposite(type, origin);
            _outputs.Add(type, found);
            Name(found);
        }

        return found;
    }

    /// <summary>The type that stands for a CLR type in arguments and input objects.</summary>
    /// <param name="type">The innermost type of a parameter or property.</param>
    /// <param name="origin">The parameter or property, for errors.</param>
    public NamedType Input(Type type, SchemaOrigin origin)
    {
        if (!_inputs.TryGetValue(type, out var found))
        {
            found = Leaf(type) ?? CreateInput(type, origin);
            _inputs.Add(type, found);
            Name(found);
        }

        return found;
    }

    /// <summary>A type made by another part, by its name; the first of a name is kept.</summary>
    public T GetOrAdd<T>(string name, Func<T> create)
        where T : NamedType
    {
        if (_byName.TryGetValue(name, out var found) && found is T known)
        {
            return known;
        }

        var created = create();
        Name(created);
        return created;
    }

    /// <summary>Adds a type that stands for no CLR type and that only its maker finds.</summary>
    public void Add(NamedType type) => _others.Add(type);

    /// <summary>The object type that stands for a CLR type; null when the schema has none.</summary>
    public ObjectType? FindObject(Type type) => _outputs.GetValueOrDefault(type) as ObjectType;

    /// <summary>Whether a CLR type stands for a scalar or an enum.</summary>
    public bool IsLeaf(Type type) =>
        type.IsEnum
        || BuiltInScalars.TryGet(type, out _)
        || draft.Registrations.RuntimeScalars.ContainsKey(type)
        || draft.Registrations.Scalars.Exists(each => each.RuntimeType == type);

    /// <summary>Completes a type later, when the one that leads to it is complete.</summary>
    public void CompleteLater(Action complete) => _incomplete.Enqueue(complete);

    /// <summary>Makes everything complete that is not.</summary>
    public void CompleteAll()
    {
        do
        {
            while (_incomplete.TryDequeue(out var complete))
            {
                complete();
            }
        }
        while (draft.Objects.AssignInterfaces() || _incomplete.Count > 0);

        SetUnionMembers();
        _lateNames.ForEach(resolve => resolve());
    }

    /// <summary>Finds the type that is written out in an attribute, once all types are known.</summary>
    /// <param name="syntax">The type as it is written in a document.</param>
    /// <param name="origin">The member with the attribute.</param>
    /// <param name="set">Takes the type.</param>
    public void ResolveLater(string syntax, SchemaOrigin origin, Action<IType> set) => _lateNames.Add(() =>
    {
        TypeNode? node = null;
        try
        {
            node = Parser.ParseType(syntax);
        }
        catch (SyntaxException error)
        {
            draft.Errors.Add(Messages.WrongSyntax(syntax, error.Error.Message), origin);
        }

        set(node is null ? BuiltInScalars.Any : Resolve(node, origin));
    });

    private static bool IsInterface(Type type, Annotated annotations) =>
        annotations.Has<InterfaceTypeAttribute>() || (type.IsInterface && !annotations.Has<ObjectTypeAttribute>());

    /// <summary>Whether a CLR type may stand for an object of the schema.</summary>
    public static bool CanBeObject(Type type) =>
        (type.IsClass || type.IsInterface || (type.IsValueType && !type.IsPrimitive))
        && !type.IsAssignableTo(typeof(Delegate))
        && !type.IsGenericTypeDefinition
        && (type.Namespace?.StartsWith("System", StringComparison.Ordinal) != true || type.IsAssignableTo(typeof(Exception)));

    private void Name(NamedType type) => _byName.TryAdd(type.Name, type);

    /// <summary>The scalar or enum that stands for a CLR type; null when it is none.</summary>
    private NamedType? Leaf(Type type)
    {
        if (type.IsAssignableTo(typeof(ScalarType)))
        {
            return ScalarOf(type);
        }

        if (draft.Registrations.RuntimeScalars.TryGetValue(type, out var bound))
        {
            return ScalarOf(bound);
        }

        if (draft.Registrations.Scalars.Find(each => each.RuntimeType == type) is { } own)
        {
            return own;
        }

        if (type.IsEnum)
        {
            return (_outputs.GetValueOrDefault(type) ?? _inputs.GetValueOrDefault(type)) ?? EnumTypes.Create(type, draft.Descriptions);
        }

        return BuiltInScalars.TryGet(type, out var scalar) ? scalar : null;
    }

    private ScalarType ScalarOf(Type scalarType) =>
        draft.Registrations.Scalars.Concat(BuiltInScalars.All).FirstOrDefault(each => each.GetType() == scalarType)
        ?? (ScalarType)Activator.CreateInstance(scalarType)!; // Never null for a class.

    private NamedType CreateComposite(Type type, SchemaOrigin origin)
    {
        var annotations = Annotated.Of(type);
        if (annotations.Has<UnionTypeAttribute>())
        {
            return new UnionType
            {
                Name = annotations.Name ?? NamingConventions.OfType(type),
                RuntimeType = type,
                DescriptionSource = draft.Descriptions.Of(type, annotations),
                Directives = [.. annotations.Directives],
                Origins = [SchemaOrigin.Of(type)],
            };
        }

        if (!CanBeObject(type))
        {
            draft.Errors.Add(Messages.NoOutputType(type), origin);
            return BuiltInScalars.Any;
        }

        ComplexType created = IsInterface(type, annotations) ? draft.Objects.CreateInterface(type) : draft.Objects.CreateObject(type);
        CompleteLater(() => draft.Objects.CompleteType(created));
        return created;
    }

    private NamedType CreateInput(Type type, SchemaOrigin origin)
    {
        if (!CanBeObject(type) || type.IsInterface || type.IsAbstract)
        {
            draft.Errors.Add(Messages.NoInputType(type), origin);
            return BuiltInScalars.Any;
        }

        var created = draft.Inputs.Create(type);
        CompleteLater(() => draft.Inputs.CompleteType(created));
        return created;
    }

    private void SetUnionMembers()
    {
        foreach (var union in All.OfType<UnionType>().Where(each => each.RuntimeType is not null))
        {
            union.Members = [.. All.OfType<ObjectType>().Where(each => each.RuntimeType?.IsAssignableTo(union.RuntimeType) == true)];
        }
    }

    private IType Resolve(TypeNode node, SchemaOrigin origin) => node switch
    {
        NonNullTypeNode nonNull => new NonNullType(Resolve(nonNull.Type, origin)),
        ListTypeNode list => new ListType(Resolve(list.Type, origin)),
        NamedTypeNode named => Find(named.Name.Value, origin),
        _ => throw new InvalidOperationException($"A type cannot be a {node.Kind}."),
    };

    private NamedType Find(string name, SchemaOrigin origin)
    {
        if (_byName.TryGetValue(name, out var type))
        {
            return type;
        }

        if (draft.Registrations.Scalars.Find(each => each.Name == name) is { } own)
        {
            return own;
        }

        if (BuiltInScalars.TryGet(name, out var scalar))
        {
            return scalar;
        }

        draft.Errors.Add(Messages.UnknownType(name, _byName.Keys.Concat(BuiltInScalars.All.Select(each => each.Name)).Distinct()), origin);
        return BuiltInScalars.Any;
    }
}
