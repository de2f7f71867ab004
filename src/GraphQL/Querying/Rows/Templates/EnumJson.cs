using System.Globalization;
using System.Text;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Querying.Rows.Templates;

/// <summary>The names of an enum type's values as JSON, found by the numbers that rows hold.</summary>
internal sealed class EnumJson
{
    private const int MaxDense = 256;

    private readonly byte[]?[] _dense;
    private readonly Dictionary<long, byte[]> _sparse = [];

    /// <summary>The names of a type.</summary>
    public EnumJson(EnumType type)
    {
        _dense = new byte[]?[MaxDense];
        foreach (var value in type.Values)
        {
            var number = Convert.ToInt64(value.RuntimeValue, CultureInfo.InvariantCulture);
            var json = Encoding.UTF8.GetBytes($"\"{value.Name}\"");
            if (number is >= 0 and < MaxDense)
            {
                _dense[number] = json;
            }
            else
            {
                _sparse[number] = json;
            }
        }
    }

    /// <summary>The name of a number; null when the type has no such value.</summary>
    public byte[]? Find(long number) =>
        (ulong)number < MaxDense ? _dense[number] : _sparse.GetValueOrDefault(number);
}
