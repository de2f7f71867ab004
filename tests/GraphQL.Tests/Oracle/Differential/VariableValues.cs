using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Tests.Oracle.Differential;

/// <summary>Values of variables as JSON.</summary>
internal sealed class VariableValues(Random random)
{
    private static readonly string[] Any =
        ["null", "1", "1.0", "1.5", "1e3", "2147483648", "12345678901234", "\"a\"", "\"\"", "\"1\"", "true", "[]", "[1]", "[null]", "{}", "{\"a\":1}", "[[1]]"];

    /// <summary>Whether some values do not fit.</summary>
    public bool Breaks { get; init; }

    public string Write(IType type, int depth = 3)
    {
        if (Breaks && random.Next(6) == 0)
        {
            return Pick(Any);
        }

        return type switch
        {
            NonNullType nonNull => Present(nonNull.InnerType, depth),
            _ when random.Next(6) == 0 => "null",
            _ => Present(type, depth),
        };
    }

    private string Pick(string[] choices) => choices[random.Next(choices.Length)];

    private string Present(IType type, int depth) => type switch
    {
        ListType list when depth < 1 || random.Next(6) == 0 => depth < 1 ? "[]" : Write(list.ElementType, depth - 1),
        ListType list => $"[{string.Join(',', Enumerable.Range(0, random.Next(3)).Select(_ => Write(list.ElementType, depth - 1)))}]",
        InputObjectType input => $"{{{string.Join(',', Members(input, depth))}}}",
        EnumType choice => $"\"{choice.Values[random.Next(choice.Values.Count)].Name}\"",
        _ => Leaf(type),
    };

    private IEnumerable<string> Members(InputObjectType input, int depth)
    {
        if (input.IsOneOf)
        {
            var fields = input.Fields.Where(field => depth > 0 || field.Type.NamedType() is not InputObjectType).ToList();
            var chosen = fields[random.Next(fields.Count)];
            return Breaks && random.Next(4) == 0
                ? [$"\"{chosen.Name}\":null", $"\"{fields[0].Name}\":{Write(fields[0].Type, 0)}"]
                : [$"\"{chosen.Name}\":{Write(new NonNullType(chosen.Type), depth - 1)}"];
        }

        return input.Fields
            .Where(field => (field.IsRequired && !(Breaks && random.Next(6) == 0)) || (depth > 0 && random.Next(3) == 0))
            .Select(field => $"\"{field.Name}{(Breaks && random.Next(12) == 0 ? "x" : "")}\":{Write(field.Type, depth - 1)}");
    }

    private string Leaf(IType type) => $"{type}" switch
    {
        "Int" => Pick(["0", "1", "-3", "1.0", "2147483647", "1e2"]),
        "Float" => Pick(["0", "1.5", "-2.25", "1e3", "7"]),
        "Boolean" => Pick(["true", "false"]),
        "ID" => Pick(["\"a\"", "1", "-2", "\"\"", "\"1.5\""]),
        "String" => Pick(["\"\"", "\"text\"", "\"\\u00e9 \\\" \\n\"", "\"1\""]),
        _ => Pick(["1", "1.5", "\"text\"", "true", "[1,null]", "{\"a\":{\"b\":[]}}", "\"1\"", "100"]),
    };
}
