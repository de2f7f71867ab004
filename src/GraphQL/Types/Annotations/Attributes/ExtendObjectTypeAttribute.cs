using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Types;

/// <summary>Makes the members of a class fields of another object type.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ExtendObjectTypeAttribute : Attribute, IExtendsType
{
    private readonly ExtensionTarget _target;

    /// <summary>Extends the object type of a CLR type.</summary>
    public ExtendObjectTypeAttribute(Type extendsType) => _target = new ExtensionTarget { RuntimeType = extendsType };

    /// <summary>Extends the type of that name, such as <c>ReleasesConnection</c>.</summary>
    public ExtendObjectTypeAttribute(string name) => _target = new ExtensionTarget { Name = name };

    /// <summary>Extends a root.</summary>
    public ExtendObjectTypeAttribute(OperationType operation) => _target = new ExtensionTarget { Operation = operation };

    /// <summary>The fields of the type that are taken away, by their names.</summary>
    public string[] IgnoreFields { get; set; } = [];

    /// <summary>The properties of the type that are no fields, by their names in C#.</summary>
    public string[] IgnoreProperties { get; set; } = [];

    ExtensionTarget IExtendsType.Target => _target with { IgnoreFields = IgnoreFields, IgnoreProperties = IgnoreProperties };
}

/// <summary>Makes the members of a class fields of the object type of <typeparamref name="T"/>.</summary>
/// <typeparam name="T">The CLR type of the object type.</typeparam>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ExtendObjectTypeAttribute<T> : Attribute, IExtendsType
{
    /// <summary>The fields of the type that are taken away, by their names.</summary>
    public string[] IgnoreFields { get; set; } = [];

    /// <summary>The properties of the type that are no fields, by their names in C#.</summary>
    public string[] IgnoreProperties { get; set; } = [];

    ExtensionTarget IExtendsType.Target =>
        new() { RuntimeType = typeof(T), IgnoreFields = IgnoreFields, IgnoreProperties = IgnoreProperties };
}
