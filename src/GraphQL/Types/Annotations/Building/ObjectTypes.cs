using System.Linq.Expressions;
using System.Reflection;
using PyDotOrg.GraphQL.Authorization;
using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Types.Annotations;

/// <summary>Makes object and interface types of classes and the classes that extend them.</summary>
internal sealed class ObjectTypes(SchemaDraft draft)
{
    private readonly List<ComplexType> _complete = [];
    private readonly Dictionary<Type, ObjectTypeSettings?> _settings = [];
    private readonly Dictionary<Type, Annotated> _annotations = [];
    private readonly Dictionary<Type, IReadOnlyList<FieldSource>> _members = [];

    /// <summary>The object types whose fields are known, in the order in which they were completed.</summary>
    public IEnumerable<ObjectType> Complete => _complete.OfType<ObjectType>();

    /// <summary>The object type of a class, without fields yet.</summary>
    public ObjectType CreateObject(Type runtimeType)
    {
        var name = NameOf(runtimeType);
        return new ObjectType
        {
            Name = name,
            RuntimeType = runtimeType,
            DescriptionSource = Describe(runtimeType, AnnotationsOf(runtimeType), name),
        };
    }

    /// <summary>The interface type of a C# interface or abstract class, without fields yet.</summary>
    public InterfaceType CreateInterface(Type runtimeType)
    {
        var annotations = AnnotationsOf(runtimeType);
        var name = annotations.Name ?? NamingConventions.OfType(runtimeType);
        return new InterfaceType
        {
            Name = name,
            RuntimeType = runtimeType,
            DescriptionSource = Describe(runtimeType, annotations, name),
        };
    }

    /// <summary>Gives a type its fields.</summary>
    public void CompleteType(ComplexType type)
    {
        var runtimeType = type.RuntimeType!; // Set by the two methods above.
        var extensions = draft.Extensions.Of(runtimeType, type.Name);
        var own = AnnotationsOf(runtimeType);
        var rules = DemandsOf(runtimeType, extensions);
        type.Directives =
        [
            .. rules.Select(SchemaDirectives.Authorize),
            .. own.Directives,
            .. extensions.SelectMany(each => each.Annotations.Directives),
        ];
        type.Origins = [SchemaOrigin.Of(runtimeType), .. extensions.Select(each => SchemaOrigin.Of(each.Class))];
        var scope = new FieldScope(type, runtimeType, rules);
        var members = new FieldSources(OwnMembers(runtimeType, extensions));
        members.Extend(extensions, draft.Errors);
        if (type is ObjectType objectType)
        {
            draft.Nodes.Prepare(objectType, members, extensions);
        }

        type.Fields = NamedElements.Create<OutputField>([.. members.All.Select(source => draft.Fields.Create(source, scope))]);
        _complete.Add(type);
    }

    /// <summary>The comment of the class that is the root, or the attribute of one that adds to it, whichever comes first.</summary>
    private Lazy<string?> DescribeRoot(IReadOnlyList<ExtensionClass> extensions)
    {
        var plain = extensions.TakeWhile(static each => each.Annotations.Description is null);
        var described = extensions.FirstOrDefault(static each => each.Annotations.Description is not null);
        return draft.Descriptions.OfFirst([.. plain.Where(static each => each.IsRoot).Select(static each => each.Class)], new Lazy<string?>(described?.Annotations.Description));
    }

    /// <summary>The root of an operation; null when no class adds fields to it.</summary>
    public ObjectType? CreateRoot(OperationType operation, string name)
    {
        if (!draft.Extensions.Extends(operation))
        {
            return null;
        }

        var extensions = draft.Extensions.Of(operation, name);
        var type = new ObjectType
        {
            Name = name,
            DescriptionSource = DescribeRoot(extensions),
            Directives = [.. extensions.SelectMany(each => each.Annotations.Directives)],
            Origins = [.. extensions.Select(each => SchemaOrigin.Of(each.Class))],
        };
        var members = new FieldSources([]);
        members.Extend(extensions, draft.Errors);
        if (operation == OperationType.Mutation)
        {
            RefuseVoid(extensions);
        }
        else if (operation == OperationType.Subscription)
        {
            members.Remove(SubscriptionFields.OpensStream);
        }

        OutputField[] fields =
        [
            .. operation == OperationType.Query ? draft.Nodes.CreateRootFields() : [],
            .. members.All.Select(source => draft.Fields.Create(source, RootScope(type, source))),
        ];
        type.Fields = NamedElements.Create<OutputField>(fields);
        return type;
    }

    /// <summary>Lets every type list the interfaces that its class implements.</summary>
    /// <returns>Whether a type was changed; new types may have to be completed then.</returns>
    public bool AssignInterfaces()
    {
        var changed = false;
        foreach (var type in _complete.ToArray())
        {
            foreach (var face in _complete.OfType<InterfaceType>())
            {
                if (Implements(type, face) && !type.Interfaces.Contains(face))
                {
                    type.Interfaces = [.. type.Interfaces, face];
                    AddMissingFields(type, face);
                    changed = true;
                }
            }
        }

        return changed;
    }

    /// <summary>The properties of a class that every caller may read: what filters and sorts may touch by themselves.</summary>
    public IEnumerable<OpenMember> OpenMembers(Type runtimeType)
    {
        var extensions = draft.Extensions.Of(runtimeType, NameOf(runtimeType));
        return DemandsOf(runtimeType, extensions).Count > 0
            ? []
            : Members(runtimeType, extensions).Select(source => OpenMember.Of(runtimeType, source)).OfType<OpenMember>();
    }

    /// <summary>What the fields demand of the caller that an expression over an object reads.</summary>
    public IReadOnlyList<AuthorizeRule> DemandsOf(LambdaExpression member) =>
        [.. ReadMembers.Of(member.Body).SelectMany(read => DemandsOf(read.Owner, read.Property))];

    private IReadOnlyList<AuthorizeRule> DemandsOf(Type runtimeType, PropertyInfo property)
    {
        var extensions = draft.Extensions.Of(runtimeType, NameOf(runtimeType));
        var source = Members(runtimeType, extensions).FirstOrDefault(each =>
            (each.Replaced ?? each.Member).HasSameMetadataDefinitionAs(property)) ?? new FieldSource(property, Annotated.Of(property));
        return OutputFields.DemandsOf(source, runtimeType, DemandsOf(runtimeType, extensions));
    }

    private IReadOnlyList<AuthorizeRule> DemandsOf(Type runtimeType, IReadOnlyList<ExtensionClass> extensions) =>
        [.. AnnotationsOf(runtimeType).Authorization, .. extensions.SelectMany(each => each.Annotations.Authorization)];

    // Every field of a filter and of a sort asks. What is wrong with the extensions is told when the type itself is made.
    private IReadOnlyList<FieldSource> Members(Type runtimeType, IReadOnlyList<ExtensionClass> extensions)
    {
        if (!_members.TryGetValue(runtimeType, out var known))
        {
            var members = new FieldSources(OwnMembers(runtimeType, extensions));
            members.Extend(extensions, new DraftErrors());
            _members.Add(runtimeType, known = members.All);
        }

        return known;
    }

    private Annotated AnnotationsOf(Type runtimeType)
    {
        if (!_annotations.TryGetValue(runtimeType, out var annotations))
        {
            _annotations.Add(runtimeType, annotations = Annotated.Of(runtimeType));
        }

        return annotations;
    }

    private string NameOf(Type runtimeType) => SettingsOf(runtimeType)?.TypeName
        ?? AnnotationsOf(runtimeType).Name
        ?? (runtimeType.IsAssignableTo(typeof(Exception))
            ? NamingConventions.OfException(runtimeType)
            : NamingConventions.OfType(runtimeType));

    /// <summary>The description of what an expression over an object reads: what is written of it, otherwise that of the field; null when it reads no field.</summary>
    public Lazy<string?>? Describe(string? written, LambdaExpression member)
    {
        var property = (member.Body as MemberExpression)?.Member;
        written ??= property?.DeclaringType is { IsInterface: false } ? FieldOf(property)?.Description : null;
        return written is not null ? new Lazy<string?>(written)
            : property is not null ? draft.Descriptions.Of(property)
            : null;
    }

    private FieldSettings? FieldOf(MemberInfo property) => SettingsOf(property.ReflectedType!)?.Members.GetValueOrDefault(property.Name); // Properties have one.

    private static bool Implements(ComplexType type, InterfaceType face) =>
        !ReferenceEquals(type, face) && type.RuntimeType!.IsAssignableTo(face.RuntimeType); // Complete types have one.

    private static FieldScope RootScope(ObjectType type, FieldSource source) =>
        new(type, null, source.Extension!.Annotations.Authorization); // Members of a root come from extensions only.

    private Lazy<string?> Describe(Type runtimeType, Annotated annotations, string name)
    {
        var extensions = draft.Extensions.Of(runtimeType, name);
        var written = extensions.Select(each => each.Annotations.Description).FirstOrDefault(text => text is not null) ?? SettingsOf(runtimeType)?.TypeDescription;
        return written is not null
            ? new Lazy<string?>(written)
            : draft.Descriptions.OfFirst([.. extensions.Where(IsTypeItself).Select(each => each.Class)], draft.Descriptions.Of(runtimeType, annotations));
    }

    /// <summary>A class that is the type rather than one of the classes that add to it speaks of the type in its comment.</summary>
    private static bool IsTypeItself(ExtensionClass extension) =>
        extension.Class.IsDefined(typeof(ObjectTypeAttribute<>).MakeGenericType(extension.Target.RuntimeType ?? typeof(object)));

    private IEnumerable<FieldSource> OwnMembers(Type runtimeType, IReadOnlyList<ExtensionClass> extensions)
    {
        var settings = SettingsOf(runtimeType);
        var ignored = extensions.SelectMany(each => each.Target.IgnoreProperties).ToHashSet(StringComparer.Ordinal);
        var isExplicit = (settings?.Binding ?? draft.Registrations.Options.DefaultBindingBehavior) == BindingBehavior.Explicit;
        foreach (var source in SourceMembers.OfType(runtimeType))
        {
            FieldSettings? field = null;
            var isNamed = settings?.Members.TryGetValue(source.Member.Name, out field) == true;
            if (isNamed ? field is not null : !isExplicit && !ignored.Contains(source.Member.Name))
            {
                yield return source with { Settings = field };
            }
        }
    }

    /// <summary>What the method Configure of an extension says of a class; null when there is none.</summary>
    private ObjectTypeSettings? SettingsOf(Type runtimeType)
    {
        if (_settings.TryGetValue(runtimeType, out var settings))
        {
            return settings;
        }

        foreach (var extension in draft.Extensions.Of(runtimeType, string.Empty))
        {
            settings = ObjectTypeSettings.Configure(settings, runtimeType, extension.Class, draft.Registrations.Options.DefaultBindingBehavior);
        }

        _settings.Add(runtimeType, settings);
        return settings;
    }

    private void AddMissingFields(ComplexType type, InterfaceType face)
    {
        var added = new FieldSources([]);
        added.Extend(draft.Extensions.Of(face.RuntimeType, face.Name), draft.Errors);
        var runtimeType = type.RuntimeType!; // Complete types have one.
        var scope = new FieldScope(type, face.RuntimeType, DemandsOf(runtimeType, draft.Extensions.Of(runtimeType, type.Name)));
        type.Fields = NamedElements.Create<OutputField>(
        [
            .. type.Fields,
            .. added.All.Where(source => !type.Fields.Contains(source.Name)).Select(source => draft.Fields.Create(source, scope)),
        ]);
    }

    private void RefuseVoid(IEnumerable<ExtensionClass> extensions)
    {
        var methods = extensions.SelectMany(each => each.Class.GetMethods(
            BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy));
        foreach (var method in methods)
        {
            if (!method.IsSpecialName && !Annotated.Of(method).IsIgnored && (method.ReturnType == typeof(void) || method.ReturnType == typeof(Task) || method.ReturnType == typeof(ValueTask)))
            {
                draft.Errors.Add(Messages.MutationReturnsNothing(method.Name), method, ErrorCodes.Schema.MutationMustReturnValue);
            }
        }
    }
}
