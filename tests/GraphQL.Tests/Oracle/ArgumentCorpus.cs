namespace PyDotOrg.GraphQL.Tests.Oracle;

/// <summary>Queries about arguments and variables, right and wrong ones.</summary>
internal static class ArgumentCorpus
{
    public static IReadOnlyList<(string Query, object? Variables)> All { get; } =
    [
        .. new[]
        {
            "text: \"a\"", "text: \"a\", int: 1", "text: \"a\", int: null", "text: \"a\", float: 1", "text: \"a\", float: 1.5e3",
            "text: \"a\", list: 1", "text: \"a\", list: [1, 2]", "text: \"a\", list: [[1], null]", "text: \"a\", list: [[1], [2, 3]]",
            "text: \"a\", choice: A", "text: \"a\", choice: null", "text: \"a\", input: { a: 1 }", "text: \"a\", input: { a: 1, b: \"y\" }",
            "text: \"a\", input: { a: 1, b: null, c: { a: 2, c: { a: 3, e: true } }, d: C }", "text: null", "int: 1", "text: 1",
            "text: \"a\", int: 1.0", "text: \"a\", choice: \"A\"", "text: \"a\", input: {}", "text: \"a\", input: { a: 1, z: 1 }",
            "text: \"\"\"\n  a\n    b\n\"\"\"", "text: \"\\u00e9 \\n\"",
        }.Select(arguments => ($"{{ arguments({arguments}) }}", (object?)null)),
        .. Whole(),
        .. Parts(),
    ];

    private static IEnumerable<(string Query, object? Variables)> Whole()
    {
        (string Definition, string Argument)[] uses =
        [
            ("$v: Int", "text: \"a\", int: $v"), ("$v: Int = 3", "text: \"a\", int: $v"), ("$v: Int = null", "text: \"a\", int: $v"),
            ("$v: String!", "text: $v"), ("$v: String = \"d\"", "text: $v"), ("$v: [[Int!]]", "text: \"a\", list: $v"),
            ("$v: Choice", "text: \"a\", choice: $v"), ("$v: Box", "text: \"a\", input: $v"), ("$v: Box = { a: 9 }", "text: \"a\", input: $v"),
            ("$v: Float", "text: \"a\", float: $v"),
        ];
        object?[] values =
        [
            null, 1, 1.0, 1.5, "A", "text", true, new[] { 1 }, new[] { new[] { 1, 2 } }, new object?[] { null, 1 }, new object?[] { new object?[] { null } },
            new { a = 1 }, new { a = 1, b = "x", e = (bool?)null }, new { b = 1 }, new { a = 1, z = 1 }, new { a = 1, c = new { a = 1, d = "B" } }, 3000000000L,
        ];
        foreach (var (definition, argument) in uses)
        {
            var query = $"query ({definition}) {{ arguments({argument}) }}";
            yield return (query, new { });
            foreach (var value in values)
            {
                yield return (query, new { v = value });
            }
        }
    }

    private static IEnumerable<(string Query, object? Variables)> Parts()
    {
        (string Definition, string Argument)[] uses =
        [
            ("$v: Int", "text: \"a\", list: [[1, 2], [$v]]"), ("$v: Int!", "text: \"a\", list: [[1, 2], [$v]]"), ("$v: [Int!]", "text: \"a\", list: [$v, [1]]"),
            ("$v: Int!", "text: \"a\", input: { a: $v }"), ("$v: Int = 4", "text: \"a\", input: { a: $v }"), ("$v: [String!]", "text: \"a\", input: { a: 1, b: $v }"),
            ("$v: String!", "text: \"a\", input: { a: 1, b: [$v, \"y\"] }"), ("$v: Box", "text: \"a\", input: { a: 1, c: $v }"),
            ("$v: Boolean", "text: \"a\", input: { a: 1, e: $v }"), ("$v: Choice", "text: \"a\", input: { a: 1, d: $v }"),
        ];
        object?[] values = [null, 1, "x", "B", true, new[] { 1, 2 }, new[] { "x" }, new { a = 2 }];
        foreach (var (definition, argument) in uses)
        {
            var query = $"query ({definition}) {{ arguments({argument}) }}";
            yield return (query, new { });
            foreach (var value in values)
            {
                yield return (query, new { v = value });
            }
        }
    }
}
