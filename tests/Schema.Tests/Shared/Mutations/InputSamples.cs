using System.Globalization;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Tests.Shared.Mutations;

/// <summary>Values that mutations take: as many as they need, no two texts alike, ids of rows that exist, days one after the other.</summary>
/// <param name="idOf">The global id of a row of a type.</param>
internal sealed class InputSamples(Func<string, Task<string>> idOf)
{
    private static readonly DateTime Start = new(2027, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>Members whose names say what they must look like.</summary>
    private static readonly Dictionary<string, Func<int, object>> ByName = new(StringComparer.Ordinal)
    {
        ["slug"] = number => $"slug-{number}",
        ["email"] = number => $"user{number}@example.org",
        ["contactEmail"] = number => $"user{number}@example.org",
        ["username"] = number => $"user{number}",
        ["newPassword"] = number => $"Secret-{number}-Word",
        ["password"] = number => $"Secret-{number}-Word",
        ["year"] = _ => 2027,
    };

    private int _number;

    /// <summary>An input with everything that it must have.</summary>
    public async Task<Dictionary<string, object?>> OfAsync(OutputField mutation)
    {
        var input = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var field in mutation.Arguments.Count == 0 ? [] : InputOf(mutation).Fields.Where(static field => field.IsRequired))
        {
            input[field.Name] = await ValueAsync(mutation, field);
        }

        return input;
    }

    /// <summary>An input that changes one member, the row and its version left open.</summary>
    public async Task<Dictionary<string, object?>> ChangeAsync(OutputField update)
    {
        var field = InputOf(update).Fields.First(static field => field.Name is not ("id" or "version" or "slug") && field.Binding is null);
        return new(StringComparer.Ordinal) { [field.Name] = await ValueAsync(update, field) };
    }

    private static InputObjectType InputOf(OutputField mutation) => (InputObjectType)mutation.Arguments["input"].Type.NamedType();

    private async Task<object> ValueAsync(OutputField mutation, InputField field)
    {
        var number = ++_number;
        if (mutation.Name.EndsWith("ReleaseFile", StringComparison.Ordinal) && field.Name == "url")
        {
            return $"https://www.python.org/ftp/{number}.tgz";
        }

        if (field.Binding is NodeIdInput { TypeName: { } type })
        {
            return await idOf(type);
        }

        return ByName.TryGetValue(field.Name, out var make) ? make(number) : field.Type.NullableType() switch
        {
            ListType => Array.Empty<object>(),
            EnumType enumeration => enumeration.Values[^1].Name,
            { } named => Leaf(named.NamedType().Name, number),
        };
    }

    private static object Leaf(string type, int number) => type switch
    {
        "Boolean" => true,
        "Int" or "Long" => number,
        "URL" => $"https://example.org/{number}",
        "LocalDate" => Start.AddDays(number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        "DateTime" => Start.AddDays(number),
        _ => $"Text {number}",
    };
}
