using System.Linq.Expressions;
using System.Reflection;
using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.GraphQL;

namespace PyDotOrg.Graph.Schema.Shared.Mutations;

/// <summary>A member of an input, and where its value goes.</summary>
/// <typeparam name="T">The entity.</typeparam>
internal abstract class MappedMember<T>
    where T : Entity
{
    private readonly Func<object, (bool IsGiven, object? Value)> _read;
    private readonly bool _isForStaff;

    private protected MappedMember(PropertyInfo property)
    {
        Name = MutationInput.NameOf(property);
        _isForStaff = property.IsDefined(typeof(StaffOnlyAttribute));
        _read = Compile(property);
    }

    /// <summary>The name in the schema.</summary>
    public string Name { get; }

    /// <summary>Whether the value is taken from this caller.</summary>
    public bool IsOpenTo(Caller caller) => !_isForStaff || caller.IsStaff;

    /// <summary>The value; false when none was given.</summary>
    public bool TryRead(object input, out object? value)
    {
        (var isGiven, value) = _read(input);
        return isGiven;
    }

    /// <summary>Takes a value over; what is wrong with it is told to the write.</summary>
    public abstract ValueTask WriteAsync(object? value, Write<T> write);

    private static Func<object, (bool IsGiven, object? Value)> Compile(PropertyInfo property)
    {
        var input = Expression.Parameter(typeof(object), "input");
        Expression value = Expression.Property(Expression.Convert(input, property.DeclaringType!), property); // Properties have one.
        Expression isGiven = Expression.Constant(true);
        if (value.Type.IsGenericType && value.Type.GetGenericTypeDefinition() == typeof(Optional<>))
        {
            isGiven = Expression.Property(value, nameof(Optional<>.HasValue));
            value = Expression.Property(value, nameof(Optional<>.Value));
        }

        var pair = typeof(ValueTuple<bool, object?>).GetConstructor([typeof(bool), typeof(object)])!; // Tuples have this one.
        return Expression.Lambda<Func<object, (bool, object?)>>(
            Expression.New(pair, isGiven, Expression.Convert(value, typeof(object))), input).Compile();
    }
}
