using System.Reflection;
using PyDotOrg.GraphQL.Resolvers;
using PyDotOrg.GraphQL.Types.Annotations;

namespace PyDotOrg.GraphQL.Types.Relay;

/// <summary>Makes object types nodes and finds their node resolvers (contract: Hot Chocolate, section 2.8).</summary>
internal sealed class NodeTypes(SchemaDraft draft)
{
    private readonly Dictionary<Type, MethodInfo> _marked = [];
    private readonly Dictionary<string, NodeType> _nodes = new(StringComparer.Ordinal);
    private readonly ParameterBinding _parameters = new(draft);
    private InterfaceType? _face;

    /// <summary>Takes down the methods of a class that are marked as node resolvers.</summary>
    public void Scan(Type type)
    {
        foreach (var method in type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        {
            if (method.IsDefined(typeof(NodeResolverAttribute)))
            {
                _marked[TypeInspector.Inspect(method.ReturnType).InnermostType] = method;
            }
        }
    }

    /// <summary>Makes an object type a node when attributes ask for it: its id becomes the global id, its resolvers no fields.</summary>
    public void Prepare(ObjectType type, FieldSources members, IReadOnlyList<ExtensionClass> extensions)
    {
        var runtimeType = type.RuntimeType!; // Objects are made of classes.
        var attribute = Annotated.Of(runtimeType).Get<NodeAttribute>()
            ?? extensions.Select(each => each.Annotations.Get<NodeAttribute>()).FirstOrDefault(each => each is not null);
        var marked = _marked.GetValueOrDefault(runtimeType);
        if (attribute is null && marked is null)
        {
            return;
        }

        var idName = attribute?.IdField ?? "Id";
        if (runtimeType.GetProperty(idName) is not { } id)
        {
            draft.Errors.Add(Annotations.Messages.NodeWithoutId(type.Name, idName), runtimeType);
            return;
        }

        MakeId(members, id);
        type.Interfaces = [.. type.Interfaces, Face()];
        var resolver = marked ?? FindResolver(runtimeType, attribute!, extensions, id.PropertyType); // Without mark there is an attribute.
        members.Remove(source => source.Member.Equals(resolver));
        _nodes[type.Name] = new NodeType(type, id, resolver is null ? null : Bind(type, resolver, id.PropertyType))
        {
            Authorization = [.. Annotated.Of(runtimeType).Authorization, .. extensions.SelectMany(each => each.Annotations.Authorization)],
        };
        if (resolver is null && draft.Registrations.Nodes?.EnsureAllNodesCanBeResolved == true)
        {
            draft.Errors.Add(Annotations.Messages.NodeWithoutResolver(type.Name), runtimeType, ErrorCodes.Schema.NodeResolverMissing);
        }
    }

    /// <summary><c>node</c> and <c>nodes</c>; none when the schema has no global object identification.</summary>
    public IEnumerable<OutputField> CreateRootFields()
    {
        if (draft.Registrations.Nodes is not { } options)
        {
            return [];
        }

        var lookup = new NodeLookup(_nodes, options.MaxAllowedNodeBatchSize);
        var id = new NonNullType(BuiltInScalars.Id);
        var face = Face();
        return
        [
            new OutputField
            {
                Name = "node",
                Description = "Fetches an object given its ID.",
                Arguments = [new InputField { Name = "id", Description = "ID of the object.", Type = id, RuntimeType = typeof(string) }],
                Type = face,
                Directives = [SchemaDirectives.Cost(NodeLookup.Cost)],
                Resolver = Resolver(lookup.FindAsync, Cardinality.FirstOrDefault),
            },
            new OutputField
            {
                Name = "nodes",
                Description = "Lookup nodes by a list of IDs.",
                Arguments =
                [
                    new InputField
                    {
                        Name = "ids",
                        Description = "The list of node IDs.",
                        Type = new NonNullType(new ListType(id)),
                        RuntimeType = typeof(string[]),
                    },
                ],
                Type = new NonNullType(new ListType(face)),
                Directives = [SchemaDirectives.Cost(NodeLookup.Cost)],
                Resolver = Resolver(lookup.FindAllAsync, Cardinality.Many),
            },
        ];
    }

    private static FieldResolver Resolver(FieldResolverDelegate find, Cardinality cardinality) => new()
    {
        Async = find,
        KnowsRequiredMembers = true,
        OnlyReadsQueries = true, // Of others it says at run time that nothing is known of them.
        Data = new DataPipeline { ElementType = typeof(object), Cardinality = cardinality, UsesProjection = true },
    };

    private static void MakeId(FieldSources members, PropertyInfo id)
    {
        var source = new FieldSource(id, Annotated.Of(id)) { IsNodeId = true };
        members.Remove(each => each.Extension is null && each.Name == "id" && each.Member.Name != id.Name);
        if (members.FindProperty(id.Name) is { } own)
        {
            members.Replace(own, source with { Settings = own.Settings });
        }
        else
        {
            members.PutFirst(source);
        }
    }

    /// <summary>The method that the attribute names, or one of the usual name; null when there is none.</summary>
    private static MethodInfo? FindResolver(Type runtimeType, NodeAttribute attribute, IReadOnlyList<ExtensionClass> extensions, Type idType)
    {
        string[] names = attribute.NodeResolver is { } name ? [name] : ["Get", "GetAsync", $"Get{runtimeType.Name}", $"Get{runtimeType.Name}Async"];
        IEnumerable<Type> homes = attribute.NodeResolverType is { } home ? [home] : [runtimeType, .. extensions.Select(each => each.Class)];
        return homes
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy))
            .FirstOrDefault(method => names.Contains(method.Name) && method.GetParameters() is [var first, ..] && TakesId(first.ParameterType, idType));
    }

    private static bool TakesId(Type parameterType, Type idType) =>
        parameterType == idType || parameterType.IsAssignableFrom(idType.MakeArrayType());

    private InterfaceType Face() => _face ??= draft.Types.GetOrAdd("Node", () => new InterfaceType
    {
        Name = "Node",
        Description = "The node interface is implemented by entities that have a global unique identifier.",
        Fields = [new OutputField { Name = "id", Description = "The global id of the object.", Type = new NonNullType(BuiltInScalars.Id) }],
    });

    private NodeFetch? Bind(ObjectType type, MethodInfo method, Type idType)
    {
        var parameters = method.GetParameters();
        var isOneRow = parameters is [var first, ..] && first.ParameterType == idType;
        var shape = TypeInspector.Inspect(method.ReturnType);
        var isBatch = parameters.Length > 0 && !isOneRow && TakesId(parameters[0].ParameterType, idType) && shape.IsQuery;
        var bound = isOneRow || isBatch ? _parameters.Bind(method, null, first: 1) : null;
        if (bound is null || bound.Arguments.Any())
        {
            draft.Errors.Add(Annotations.Messages.WrongNodeResolver(type.Name, idType), method);
            return null;
        }

        return new NodeFetch(bound);
    }
}
