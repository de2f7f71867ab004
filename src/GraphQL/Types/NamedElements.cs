using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace PyDotOrg.GraphQL.Types;

/// <summary>A part of the schema that is found by its name: a field, an argument, an enum value.</summary>
public interface INamedElement
{
    /// <summary>The name, unique among its siblings.</summary>
    string Name { get; }
}

/// <summary>Named elements in their declared order, found by name in constant time. Immutable.</summary>
/// <typeparam name="T">The element.</typeparam>
[CollectionBuilder(typeof(NamedElements), nameof(NamedElements.Create))]
public sealed class NamedElements<T> : IReadOnlyList<T>
    where T : class, INamedElement
{
    private readonly T[] _elements;
    private readonly Dictionary<string, T> _byName;

    internal NamedElements(ReadOnlySpan<T> elements)
    {
        _elements = elements.ToArray();
        _byName = new Dictionary<string, T>(_elements.Length, StringComparer.Ordinal);
        foreach (var element in _elements)
        {
            _byName[element.Name] = element;
        }
    }

    /// <summary>The number of elements.</summary>
    public int Count => _elements.Length;

    /// <summary>Whether no two elements have the same name, as in every valid schema.</summary>
    internal bool HasUniqueNames => _byName.Count == _elements.Length;

    /// <summary>The element at a position of the declared order, counted from 0.</summary>
    public T this[int index] => _elements[index];

    /// <summary>The element of that name.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public T this[string name] => _byName[name];

    /// <summary>Finds an element by name.</summary>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(string name, [NotNullWhen(true)] out T? element) => _byName.TryGetValue(name, out element);

    /// <summary>Whether there is an element of that name.</summary>
    public bool Contains(string name) => _byName.ContainsKey(name);

    /// <summary>The elements in their declared order, without an allocation.</summary>
    public ReadOnlySpan<T> AsSpan() => _elements;

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_elements).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Creates <see cref="NamedElements{T}"/>.</summary>
public static class NamedElements
{
    /// <summary>The elements as a collection; of elements with the same name the last one is found by name.</summary>
    public static NamedElements<T> Create<T>(ReadOnlySpan<T> elements)
        where T : class, INamedElement => new(elements);
}
