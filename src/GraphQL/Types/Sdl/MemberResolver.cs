using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using PyDotOrg.GraphQL.Resolvers;

namespace PyDotOrg.GraphQL.Types;

/// <summary>
/// The resolver of fields that have no other: reads the entry of a dictionary, or the property of an object whose name is
/// the field's in any case. Properties are compiled when a CLR type is first met.
/// </summary>
internal sealed class MemberResolver
{
    private readonly string _name;
    private readonly ConcurrentDictionary<Type, Func<object, object?>> _getters = new();

    private MemberResolver(string name) => _name = name;

    /// <summary>The resolver of a field.</summary>
    public static PureFieldDelegate Create(string name) => new MemberResolver(name).Resolve;

    /// <summary>The member of a value; null when it has none of that name.</summary>
    internal object? Read(object? value) => value switch
    {
        null => null,
        IReadOnlyDictionary<string, object?> map => map.GetValueOrDefault(_name),
        IDictionary<string, object?> map => map.TryGetValue(_name, out var entry) ? entry : null,
        _ => _getters.GetOrAdd(value.GetType(), static (type, name) => Compile(type, name), _name)(value),
    };

    private static Func<object, object?> Compile(Type type, string name)
    {
        const BindingFlags AnyCase = BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase;
        var property = type.GetProperties(AnyCase)
            .Where(each => each.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            .Where(each => each.CanRead && each.GetIndexParameters().Length == 0)
            .OrderByDescending(each => each.Name.Equals(name, StringComparison.Ordinal))
            .FirstOrDefault();
        if (property is null)
        {
            return static _ => null;
        }

        var value = Expression.Parameter(typeof(object));
        var read = Expression.Property(Expression.Convert(value, type), property);
        return Expression.Lambda<Func<object, object?>>(Expression.Convert(read, typeof(object)), value).Compile();
    }

    private object? Resolve(IResolverContext context) => Read(context.Parent<object?>());
}
