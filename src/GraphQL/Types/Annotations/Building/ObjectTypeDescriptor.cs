using System.Linq.Expressions;
using System.Reflection;
using PyDotOrg.GraphQL.Authorization;
using PyDotOrg.GraphQL.Types.Annotations;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.GraphQL.Types;

/// <summary>Chooses which properties of a CLR type are fields of its object type; they start as the schema's options say.</summary>
/// <typeparam name="T">The CLR type.</typeparam>
public interface IObjectTypeDescriptor<T>
{
    /// <summary>Names the type.</summary>
    IObjectTypeDescriptor<T> Name(string name);

    /// <summary>Describes the type.</summary>
    IObjectTypeDescriptor<T> Description(string description);

    /// <summary>Only properties that <see cref="Field"/> names become fields.</summary>
    IObjectTypeDescriptor<T> BindFieldsExplicitly();

    /// <summary>All public properties become fields.</summary>
    IObjectTypeDescriptor<T> BindFieldsImplicitly();

    /// <summary>Makes a property a field.</summary>
    IObjectFieldDescriptor Field<TValue>(Expression<Func<T, TValue>> property);

    /// <summary>Makes a property no field.</summary>
    IObjectTypeDescriptor<T> Ignore<TValue>(Expression<Func<T, TValue>> property);
}

/// <summary>Says more of one field.</summary>
public interface IObjectFieldDescriptor
{
    /// <summary>Names the field.</summary>
    IObjectFieldDescriptor Name(string name);

    /// <summary>Describes the field.</summary>
    IObjectFieldDescriptor Description(string description);

    /// <summary>Tells clients to stop using the field.</summary>
    IObjectFieldDescriptor Deprecated(string reason);

    /// <summary>Makes the field a global id.</summary>
    /// <param name="typeName">The object type of the id; null for the type of the field.</param>
    IObjectFieldDescriptor ID(string? typeName = null);

    /// <summary>Makes the field a global id of another type.</summary>
    /// <typeparam name="TNode">The CLR type of the other object type.</typeparam>
    IObjectFieldDescriptor ID<TNode>();

    /// <summary>Lets only some callers resolve the field; several demands must all hold.</summary>
    /// <param name="policy">The policy that must hold; null when any authenticated caller may.</param>
    IObjectFieldDescriptor Authorize(string? policy = null);

    /// <summary>Lets only callers resolve the field that have one of these roles.</summary>
    IObjectFieldDescriptor Authorize(IReadOnlyList<string> roles);
}

/// <summary>What a descriptor has been told, of whatever type.</summary>
internal abstract class ObjectTypeSettings
{
    /// <summary>The name; null when it is not set.</summary>
    public string? TypeName { get; protected set; }

    /// <summary>The description; null when it is not set.</summary>
    public string? TypeDescription { get; protected set; }

    /// <summary>Which properties are fields when nothing else is said.</summary>
    public BindingBehavior Binding { get; set; }

    /// <summary>What is said of single properties; null for those that are no fields.</summary>
    public Dictionary<string, FieldSettings?> Properties { get; } = new(StringComparer.Ordinal);

    /// <summary>The property that an expression names.</summary>
    /// <exception cref="ArgumentException">It names none.</exception>
    protected static string NameOf(LambdaExpression property) => property.Body is MemberExpression { Member: PropertyInfo named }
        ? named.Name
        : throw new ArgumentException($"\"{property}\" does not name a property.", nameof(property));
}

/// <summary>A descriptor that remembers what it is told.</summary>
/// <typeparam name="T">The CLR type.</typeparam>
internal sealed class ObjectTypeDescriptor<T> : ObjectTypeSettings, IObjectTypeDescriptor<T>
{
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

    public IObjectFieldDescriptor Field<TValue>(Expression<Func<T, TValue>> property)
    {
        var settings = new FieldSettings();
        Properties[NameOf(property)] = settings;
        return new ObjectFieldDescriptor(settings);
    }

    public IObjectTypeDescriptor<T> Ignore<TValue>(Expression<Func<T, TValue>> property)
    {
        Properties[NameOf(property)] = null;
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
}
