using System.Linq.Expressions;
using System.Reflection;
using PyDotOrg.GraphQL.Authorization;
using PyDotOrg.GraphQL.Types.Annotations;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.GraphQL.Types;

/// <summary>What a descriptor has been told, of whatever type.</summary>
internal abstract class ObjectTypeSettings
{
    /// <summary>The name; null when it is not set.</summary>
    public string? TypeName { get; protected set; }

    /// <summary>The description; null when it is not set.</summary>
    public string? TypeDescription { get; protected set; }

    /// <summary>Which properties are fields when nothing else is said.</summary>
    public BindingBehavior Binding { get; protected set; }

    /// <summary>What is said of single members; null for those that are no fields.</summary>
    public Dictionary<string, FieldSettings?> Members { get; } = new(StringComparer.Ordinal);

    /// <summary>Lets the method <c>Configure</c> of a class, if it has one, speak of a type.</summary>
    /// <param name="settings">What others have said of the type before; null when nobody has.</param>
    /// <param name="described">The type that is spoken of.</param>
    /// <param name="home">The class of the method.</param>
    /// <param name="binding">Which members are fields when nothing is said.</param>
    /// <returns>All that is said; null when nobody has said anything.</returns>
    public static ObjectTypeSettings? Configure(ObjectTypeSettings? settings, Type described, Type home, BindingBehavior binding)
    {
        // Few classes have one, and it costs the runtime much to make the type of its parameter only to find that out.
        var methods = home.GetMember(nameof(Configure), MemberTypes.Method, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic);
        if (Array.Find(methods, method => IsAbout(described, (MethodInfo)method)) is not MethodInfo method)
        {
            return settings;
        }

        settings ??= (ObjectTypeSettings)Activator.CreateInstance(typeof(ObjectTypeDescriptor<>).MakeGenericType(described), binding)!; // Never null for a class.
        method.Invoke(null, [settings]);
        return settings;
    }

    private static bool IsAbout(Type described, MethodInfo method) =>
        method.GetParameters() is [{ ParameterType: var parameter }]
        && TypeInspector.IsGeneric(parameter, typeof(IObjectTypeDescriptor<>))
        && parameter.GetGenericArguments()[0] == described;

    /// <summary>The member that an expression names.</summary>
    /// <exception cref="ArgumentException">It names none.</exception>
    protected static string NameOf(LambdaExpression member) => member.Body switch
    {
        MemberExpression { Member: PropertyInfo property } => property.Name,
        MethodCallExpression { Method: var method } => method.Name,
        _ => throw new ArgumentException($"\"{member}\" names neither a property nor a method.", nameof(member)),
    };
}

/// <summary>A descriptor that remembers what it is told.</summary>
/// <typeparam name="T">The CLR type.</typeparam>
internal sealed class ObjectTypeDescriptor<T> : ObjectTypeSettings, IObjectTypeDescriptor<T>
{
    public ObjectTypeDescriptor(BindingBehavior binding) => Binding = binding;

    public IObjectTypeDescriptor<T> Name(string name)
    {
        TypeName = name;
        return this;
    }

    public IObjectTypeDescriptor<T> Description(string description)
    {
        TypeDescription = description;
        return this;
    }

    public IObjectTypeDescriptor<T> BindFieldsExplicitly()
    {
        Binding = BindingBehavior.Explicit;
        return this;
    }

    public IObjectTypeDescriptor<T> BindFieldsImplicitly()
    {
        Binding = BindingBehavior.Implicit;
        return this;
    }

    public IObjectFieldDescriptor Field<TValue>(Expression<Func<T, TValue>> member)
    {
        var settings = new FieldSettings();
        Members[NameOf(member)] = settings;
        return new ObjectFieldDescriptor(settings);
    }

    public IObjectTypeDescriptor<T> Ignore<TValue>(Expression<Func<T, TValue>> member)
    {
        Members[NameOf(member)] = null;
        return this;
    }
}

/// <summary>A field's descriptor that remembers what it is told.</summary>
internal sealed class ObjectFieldDescriptor(FieldSettings settings) : IObjectFieldDescriptor
{
    public IObjectFieldDescriptor Name(string name)
    {
        settings.Name = name;
        return this;
    }

    public IObjectFieldDescriptor Description(string description)
    {
        settings.Description = description;
        return this;
    }

    public IObjectFieldDescriptor Deprecated(string reason)
    {
        settings.DeprecationReason = reason;
        return this;
    }

    public IObjectFieldDescriptor Argument(string parameter, Action<IArgumentDescriptor> describe)
    {
        if (!settings.Arguments.TryGetValue(parameter, out var argument))
        {
            settings.Arguments.Add(parameter, argument = new ArgumentSettings());
        }

        describe(new ArgumentDescriptor(argument));
        return this;
    }

    public IObjectFieldDescriptor MaxPageSize(int items)
    {
        settings.Paging.MaxPageSize = items;
        return this;
    }

    public IObjectFieldDescriptor ID(string? typeName = null)
    {
        settings.Id = typeName is null ? new IDAttribute() : new IDAttribute(typeName);
        return this;
    }

    public IObjectFieldDescriptor ID<TNode>()
    {
        settings.Id = new IDAttribute<TNode>();
        return this;
    }

    public IObjectFieldDescriptor Authorize(string? policy = null)
    {
        settings.Authorization.Add(new AuthorizeRule(policy, [], ApplyPolicy.BeforeResolver));
        return this;
    }

    public IObjectFieldDescriptor Authorize(IReadOnlyList<string> roles)
    {
        settings.Authorization.Add(new AuthorizeRule(null, roles, ApplyPolicy.BeforeResolver));
        return this;
    }

    public IObjectFieldDescriptor Directive(DirectiveAttribute directive)
    {
        settings.Directives.Add(OwnDirectives.Apply(directive));
        return this;
    }

    public IObjectFieldDescriptor Error(Type type)
    {
        settings.Errors.Add(type);
        return this;
    }
}

/// <summary>An argument's descriptor that remembers what it is told.</summary>
internal sealed class ArgumentDescriptor(ArgumentSettings settings) : IArgumentDescriptor
{
    public IArgumentDescriptor Description(string description)
    {
        settings.Description = description;
        return this;
    }

    public IArgumentDescriptor ID<TNode>()
    {
        settings.Id = new IDAttribute<TNode>();
        return this;
    }
}
