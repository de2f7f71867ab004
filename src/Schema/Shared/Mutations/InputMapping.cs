using System.Reflection;
using PyDotOrg.Graph.Data.Entities;

namespace PyDotOrg.Graph.Schema.Shared.Mutations;

/// <summary>
/// Takes the values of an input over into a row: members go to the column of the same name, lists of ids to the rows that they
/// lead to. What is not given stays as it is.
/// </summary>
/// <typeparam name="TInput">The input.</typeparam>
/// <typeparam name="T">The entity.</typeparam>
internal static class InputMapping<TInput, T>
    where TInput : class
    where T : Entity
{
    private static readonly Lazy<MappedMember<T>[]> Members = new(Read);

    /// <summary>Takes the values over; what is wrong with them is told to the write.</summary>
    public static async Task ApplyAsync(TInput input, Write<T> write)
    {
        foreach (var member in Members.Value)
        {
            if (member.IsOpenTo(write.Caller) && member.TryRead(input, out var value))
            {
                await member.WriteAsync(value, write);
            }
        }
    }

    /// <exception cref="InvalidOperationException">A member has no column to go to.</exception>
    private static MappedMember<T>[] Read()
    {
        var nullability = new NullabilityInfoContext();
        return [.. typeof(TInput).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(IsMapped).Select(property => Create(property, nullability))];
    }

    private static bool IsMapped(PropertyInfo property) =>
        !property.IsDefined(typeof(CompletedAttribute))
        && !(typeof(TInput).IsAssignableTo(typeof(IUpdateInput)) && property.Name is (nameof(IUpdateInput.Id) or nameof(IUpdateInput.Version)));

    private static MappedMember<T> Create(PropertyInfo property, NullabilityInfoContext nullability)
    {
        if (typeof(T).GetProperty(property.Name) is { CanWrite: true } column)
        {
            var isNullable = Nullable.GetUnderlyingType(column.PropertyType) is not null
                || nullability.Create(column).WriteState == NullabilityState.Nullable;
            return new ColumnMember<T>(property, column, isNullable);
        }

        if (property.Name.EndsWith("Ids", StringComparison.Ordinal)
            && Array.Find(typeof(T).GetProperties(), each => IsListOf(each, property.Name[..^3])) is { } list)
        {
            var item = list.PropertyType.GetGenericArguments()[0];
            return (MappedMember<T>)Activator.CreateInstance(typeof(ListMember<,>).MakeGenericType(typeof(T), item), property, list.Name)!; // Never null for a class.
        }

        throw new InvalidOperationException($"{typeof(TInput).Name}.{property.Name} stands for nothing of {typeof(T).Name}.");
    }

    /// <summary><c>CategoryIds</c> is for the list of which every item is a category: <c>Categories</c> of <c>EventCategory</c>.</summary>
    private static bool IsListOf(PropertyInfo property, string item) =>
        property.PropertyType.IsGenericType
        && property.PropertyType.GetGenericTypeDefinition() == typeof(ICollection<>)
        && (property.Name == $"{item}s" || (item.EndsWith('y') && property.Name == $"{item[..^1]}ies"));
}
