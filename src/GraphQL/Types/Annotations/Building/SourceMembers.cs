using System.Reflection;

namespace PyDotOrg.GraphQL.Types.Annotations;

/// <summary>Chooses the members that become fields (contract: Hot Chocolate, section 1.5, last paragraph).</summary>
internal static class SourceMembers
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;
    private const BindingFlags OwnAndInherited = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy;

    /// <summary>The members of an object's or interface's own CLR type; those of base types first.</summary>
    public static IEnumerable<FieldSource> OfType(Type type) => Lineage(type)
        .SelectMany(each => Read(each, Own))
        .DistinctBy(source => source.Member.Name, StringComparer.Ordinal)
        .Where(source => source.Member.DeclaringType != typeof(Exception) || source.Member.Name == nameof(Exception.Message));

    /// <summary>The members of a class that extends another type; those of base types first.</summary>
    public static IEnumerable<FieldSource> OfExtension(ExtensionClass extension) =>
        from home in Lineage(extension.Class)
        let settings = ObjectTypeSettings.Configure(null, home, home, BindingBehavior.Implicit)
        from source in Read(extension.Class, OwnAndInherited)
        where source.Member.DeclaringType == home
        let named = settings?.Members.TryGetValue(source.Member.Name, out var field) == true ? (IsSaid: true, Field: field) : default
        where !named.IsSaid || named.Field is not null
        select source with { Extension = extension, Settings = named.Field };

    /// <summary>The public properties that an input object may be filled from; those of base types first.</summary>
    public static IEnumerable<PropertyInfo> OfInput(Type type) => Lineage(type)
        .SelectMany(each => each.GetProperties(Own))
        .Where(property => property.GetIndexParameters().Length == 0 && property.Name != "EqualityContract")
        .DistinctBy(property => property.Name, StringComparer.Ordinal);

    /// <summary>The type with its base types, or with the interfaces of an interface; the type itself comes last.</summary>
    private static List<Type> Lineage(Type type)
    {
        if (type.IsInterface)
        {
            return [.. type.GetInterfaces(), type];
        }

        List<Type> lineage = [];
        for (var each = type; each is not null && each != typeof(object) && each != typeof(ValueType); each = each.BaseType)
        {
            lineage.Insert(0, each);
        }

        return lineage;
    }

    /// <summary>The tokens of methods and getters follow the source, which reflection's own order does not.</summary>
    private static IEnumerable<FieldSource> Read(Type type, BindingFlags flags) => type.GetMembers(flags)
        .Where(member => member is PropertyInfo property ? IsField(property) : member is MethodInfo method && IsField(method))
        .Select(member => new FieldSource(member, Annotated.Of(member)))
        .Where(source => !source.Annotations.IsIgnored)
        .OrderBy(source => source.Method.MetadataToken);

    private static bool IsField(PropertyInfo property) =>
        property.GetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0 && CanReturn(property.PropertyType);

    private static bool IsField(MethodInfo method) =>
        !method.IsSpecialName
        && !method.IsGenericMethodDefinition
        && CanReturn(method.ReturnType)
        && !IsPlumbing(method)
        && !Array.Exists(method.GetParameters(), parameter => parameter.ParameterType.IsByRef);

    private static bool CanReturn(Type type) =>
        type != typeof(void) && type != typeof(Task) && type != typeof(ValueTask) && !type.IsByRef && !type.IsPointer;

    /// <summary>What C# or the compiler gives every class or record.</summary>
    private static bool IsPlumbing(MethodInfo method) =>
        method.Name.StartsWith('<')
        || method.Name is "Deconstruct" or nameof(ToString) or nameof(Equals) or nameof(GetHashCode) or nameof(GetType);
}
