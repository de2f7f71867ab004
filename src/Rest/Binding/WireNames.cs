using System.Diagnostics.CodeAnalysis;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Rest.Binding;

/// <summary>The names of enum values as the facade's addresses and answers have them.</summary>
internal sealed class WireNames
{
    private readonly Dictionary<EnumType, Dictionary<string, EnumValue>> _values = [];
    private readonly Dictionary<EnumValue, string> _names = [];

    /// <param name="schema">The schema with the enums.</param>
    /// <param name="exceptions">The names that are not the value in lower case, by enum and value.</param>
    public WireNames(GraphQLSchema schema, IReadOnlyDictionary<(string Enum, string Value), string> exceptions)
    {
        foreach (var type in schema.Types.OfType<EnumType>())
        {
            var values = new Dictionary<string, EnumValue>(StringComparer.Ordinal);
            foreach (var value in type.Values)
            {
                var name = exceptions.GetValueOrDefault((type.Name, value.Name)) ?? value.Name.ToLowerInvariant();
                values[name] = value;
                _names[value] = name;
            }

            _values[type] = values;
        }
    }

    /// <summary>The name of a value.</summary>
    public string NameOf(EnumValue value) => _names[value];

    /// <summary>Every name of an enum in the order of its values.</summary>
    public IEnumerable<string> NamesOf(EnumType type) => type.Values.Select(NameOf);

    /// <summary>Finds a value by its name.</summary>
    public bool TryGetValue(EnumType type, string name, [NotNullWhen(true)] out EnumValue? value) =>
        _values[type].TryGetValue(name, out value);
}
