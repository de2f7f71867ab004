using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Execution.Coercion;

/// <summary>The variables of an operation: their definitions by position, found by name.</summary>
/// <param name="definitions">The definitions in their order.</param>
internal sealed class VariableTable(NamedElements<InputField> definitions)
{
    private readonly Dictionary<string, int> _indexes = Number(definitions);

    /// <summary>The definitions in their order.</summary>
    public NamedElements<InputField> Definitions { get; } = definitions;

    /// <summary>The position of a variable.</summary>
    /// <exception cref="KeyNotFoundException">The operation has no such variable; validation refuses such documents.</exception>
    public int IndexOf(string name) => _indexes[name];

    private static Dictionary<string, int> Number(NamedElements<InputField> definitions)
    {
        Dictionary<string, int> indexes = new(definitions.Count, StringComparer.Ordinal);
        for (var i = 0; i < definitions.Count; i++)
        {
            indexes[definitions[i].Name] = i;
        }

        return indexes;
    }
}
