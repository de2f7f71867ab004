using System.Text.Json;
using PyDotOrg.Graph.Testing;
using PyDotOrg.GraphQL.Tests.Execution;

namespace PyDotOrg.GraphQL.Tests.Oracle;

/// <summary>What the specification's scalars read, as variables and as literals, against the reference implementation.</summary>
public sealed class ScalarOracleTests
{
    private const string Sdl =
        """
        type Query { Int(v: Int): Int Float(v: Float): Int String(v: String): Int Boolean(v: Boolean): Int ID(v: ID): Int E(v: E): Int L(v: [Int!]): Int O(v: O): Int }
        enum E { A B }
        input O { a: Int! b: [O!] c: E = A }
        """;

    private static readonly string[] Types = ["Int", "Float", "String", "Boolean", "ID", "E", "[Int!]", "O"];

    private static readonly string[] Json =
    [
        "1", "0", "-0", "1.0", "-2.0", "1.5", "1e3", "1E-3", "12e-1", "2147483647", "2147483648", "-2147483648", "-2147483649", "2147483647.0",
        "1e10", "9007199254740993", "1e20", "123456789012345678901234567890", "\"1\"", "\"\"", "\"A\"", "\"C\"", "\"a\"", "\"true\"", "true",
        "false", "null", "[]", "[1]", "[1, null]", "[[1]]", "[1.0, \"x\"]", "{}", "{\"a\": 1}", "{\"a\": null}", "{\"a\": 1, \"x\": 2}",
        "{\"a\": 1, \"b\": {\"a\": 2}}", "{\"a\": 1, \"b\": [{}]}", "{\"a\": 1, \"c\": \"C\"}", "{\"a\": 1, \"c\": null}",
    ];

    private static readonly string[] Literals =
    [
        "1", "0", "-0", "1.0", "1.5", "1e3", "2147483647", "2147483648", "-2147483649", "9007199254740993", "\"1\"", "\"\"", "\"A\"",
        "\"\"\"A\"\"\"", "A", "C", "true", "false", "null", "[]", "[1]", "[1, null]", "[[1]]", "[1.0]", "{}", "{a: 1}", "{a: null}", "{a: 1, x: 2}",
        "{a: 1, b: {a: 2}}", "{a: 1, b: [{}]}", "{a: 1, c: C}", "{a: 1, c: null}", "{a: 1, c: \"A\"}",
    ];

    [NodeFact]
    public Task Variables_are_read_as_by_the_reference() => CompareAsync(
        from type in Types
        from value in Json
        select ($"query($v: {type}) {{ {FieldOf(type)}(v: $v) }}", (string?)$"{{\"v\": {value}}}"));

    [NodeFact]
    public Task Literals_are_read_as_by_the_reference() => CompareAsync(
        from type in Types
        from value in Literals
        select ($"{{ {FieldOf(type)}(v: {value}) }}", (string?)null));

    private static string FieldOf(string type) => type.StartsWith('[') ? "L" : type;

    private static async Task CompareAsync(IEnumerable<(string Query, string? Variables)> cases)
    {
        var asked = cases.ToArray();
        var answers = ReferenceEngine.Ask(asked.Select(each => new ReferenceQuestion("execute", each.Query)
        {
            Schema = Sdl,
            Root = new { },
            Variables = each.Variables is null ? null : JsonSerializer.Deserialize<JsonElement>(each.Variables),
        }));

        List<string> differences = [];
        var server = new TestServer(Sdl);
        for (var i = 0; i < asked.Length; i++)
        {
            using var result = await server.RunAsync(asked[i].Query, asked[i].Variables);
            if (result.Errors.Count == 0 != (answers[i].Errors.Count == 0))
            {
                differences.Add($"{asked[i]}: ours [{string.Join(' ', result.Errors.Select(error => error.Message))}], "
                    + $"theirs [{string.Join(' ', answers[i].Errors.Select(error => error.Message))}]");
            }
        }

        Assert.Empty(differences);
    }
}
