using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Types.Annotations;

/// <summary>A class whose members become fields of another type.</summary>
/// <param name="Class">The class.</param>
/// <param name="Target">The other type.</param>
/// <param name="Annotations">The attributes of the class.</param>
/// <param name="IsRoot">The class is the root itself rather than one of the classes that add to it.</param>
internal sealed record ExtensionClass(Type Class, ExtensionTarget Target, Annotated Annotations, bool IsRoot);

/// <summary>The classes whose members become fields of other types, in the order in which they were registered.</summary>
internal sealed class ExtensionClasses
{
    private readonly List<ExtensionClass> _classes = [];
    private readonly HashSet<ExtensionClass> _used = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(Type? RuntimeType, string Name), IReadOnlyList<ExtensionClass>> _found = [];

    /// <summary>The classes that extend a type that is not in the schema.</summary>
    public IEnumerable<ExtensionClass> Unused => _classes.Where(each => !_used.Contains(each));

    /// <summary>Adds a class, before anybody asks which there are.</summary>
    public void Add(ExtensionClass extension) => _classes.Add(extension);

    /// <summary>Whether a root has fields.</summary>
    public bool Extends(OperationType operation) => _classes.Exists(each => each.Target.Operation == operation);

    /// <summary>The classes that extend a type by its CLR type or its name.</summary>
    public IReadOnlyList<ExtensionClass> Of(Type? runtimeType, string name)
    {
        if (!_found.TryGetValue((runtimeType, name), out var found))
        {
            found = Use(each => (runtimeType is not null && each.Target.RuntimeType == runtimeType) || each.Target.Name == name);
            _found.Add((runtimeType, name), found);
        }

        return found;
    }

    /// <summary>The classes that extend a root.</summary>
    public IReadOnlyList<ExtensionClass> Of(OperationType operation, string name) =>
        Use(each => each.Target.Operation == operation || each.Target.Name == name);

    private ExtensionClass[] Use(Predicate<ExtensionClass> isMeant)
    {
        ExtensionClass[] found = [.. _classes.FindAll(isMeant)];
        _used.UnionWith(found);
        return found;
    }
}
