using System.Text;

namespace PyDotOrg.GraphQL.Tests.Oracle;

/// <summary>
/// A schema with every kind of type, values for it that are wrong here and there, and random queries. The same ones on
/// every run.
/// </summary>
internal sealed class ExecutionCorpus(int seed)
{
    public const string Schema =
        """
        schema { query: Root }
        type Root implements Named {
          name: String self: Root! author: Author authors: [Author!]! books(first: Int = 2): [Book] grid: [[Int!]]
          search: [Result!] named: [Named]! one: Named only: Result! text: Text
          arguments(int: Int = 5, float: Float, text: String!, list: [[Int!]], choice: Choice = B, input: Box): String
          same(a: Boolean = true): String
        }
        interface Named { name: String }
        interface Titled implements Named { name: String title: String! }
        type Author implements Named { name: String! books: [Book!] best: Book! friends: [Author] age: Int score: Float alive: Boolean! id: ID }
        type Book implements Named & Titled { name: String title: String! author: Author! tags: [String!]! ratings: [Float] choice: Choice! choices: [Choice!] }
        type Text implements Titled & Named { name: String title: String! parts: [Result!]! }
        union Result = Author | Book | Text
        enum Choice { A B C }
        input Box { a: Int! b: [String!] = ["x"] c: Box d: Choice e: Boolean = false }
        """;

    private static readonly Dictionary<string, (string Field, string Type)[]> Fields = new()
    {
        ["Root"] =
        [
            ("name", "String"), ("self", "Root!"), ("author", "Author"), ("authors", "[Author!]!"), ("books", "[Book]"), ("grid", "[[Int!]]"),
            ("search", "[Result!]"), ("named", "[Named]!"), ("one", "Named"), ("only", "Result!"), ("text", "Text"),
        ],
        ["Named"] = [("name", "String")],
        ["Titled"] = [("name", "String"), ("title", "String!")],
        ["Author"] =
        [
            ("name", "String!"), ("books", "[Book!]"), ("best", "Book!"), ("friends", "[Author]"), ("age", "Int"), ("score", "Float"),
            ("alive", "Boolean!"), ("id", "ID"),
        ],
        ["Book"] =
        [
            ("name", "String"), ("title", "String!"), ("author", "Author!"), ("tags", "[String!]!"), ("ratings", "[Float]"),
            ("choice", "Choice!"), ("choices", "[Choice!]"),
        ],
        ["Text"] = [("name", "String"), ("title", "String!"), ("parts", "[Result!]!")],
        ["Result"] = [],
    };

    private static readonly Dictionary<string, string[]> Possible = new()
    {
        ["Named"] = ["Author", "Book", "Text"],
        ["Titled"] = ["Book", "Text"],
        ["Result"] = ["Author", "Book", "Text"],
    };

    /// <summary>The fields of the object types that read their value.</summary>
    public static IEnumerable<(string Type, string Field)> AllFields =>
        from type in Fields
        where type.Key != "Result" && type.Key != "Named" && type.Key != "Titled"
        from member in type.Value
        select (type.Key, member.Field);

    private readonly Random _random = new(seed);
    private readonly StringBuilder _text = new();
    private readonly List<(string Name, string Type)> _fragments = [];
    private int _fragmentFields;
    private int _directives;

    /// <summary>Whether queries ask for parts of their results later.</summary>
    public bool IsIncremental { get; init; }

    /// <summary>A value for the root: dictionaries, lists and plain values.</summary>
    public Dictionary<string, object?> Root(double mistakes) => Object("Root", 5, mistakes);

    /// <summary>A query, its operation using the Boolean variables <c>a</c>, <c>b</c> and <c>c</c>.</summary>
    public string Query()
    {
        _text.Clear().Append($"query Q($a: Boolean! = true, $b: Boolean!, $c: Boolean = false{(IsIncremental ? " $n: Int = 1" : "")}) {{ same(a: $a) s2: same(a: $b) s3: same(a: $c) {(IsIncremental ? "b0: books(first: $n) { name } " : "")}");
        _fragments.Clear();
        _fragmentFields = 0;
        Selections("Root", 4);
        _text.Append('}');
        for (var i = 0; i < _fragments.Count; i++)
        {
            var (name, type) = _fragments[i];
            _text.Append($" fragment {name} on {type} {{ __typename ");
            Selections(type, _fragmentFields++ > 6 ? 0 : 2);
            _text.Append('}');
        }

        return _text.ToString();
    }

    private Dictionary<string, object?> Object(string type, int depth, double mistakes)
    {
        Dictionary<string, object?> value = new()
        {
            ["__typename"] = _random.NextDouble() < mistakes / 4 ? "Nothing" : type,
            ["arguments"] = "@arguments",
            ["same"] = "@arguments",
        };
        foreach (var (field, fieldType) in Fields[type])
        {
            value[field] = Value(fieldType, depth - 1, mistakes);
        }

        return value;
    }

    private object? Value(string type, int depth, double mistakes)
    {
        if (_random.NextDouble() < mistakes)
        {
            return _random.Next(3) == 0 ? new Dictionary<string, object?> { ["__typename"] = "Nothing" } : null;
        }

        type = type.TrimEnd('!');
        if (type[0] == '[')
        {
            return depth < 1 ? [] : Enumerable.Range(0, _random.Next(3)).Select(_ => Value(type[1..^1], depth, mistakes)).ToList();
        }

        if (Possible.TryGetValue(type, out var possible))
        {
            type = possible[_random.Next(possible.Length)];
        }

        return type switch
        {
            "String" => "text \"" + _random.Next(10),
            "Int" => _random.Next(-5, 5),
            "Float" => _random.Next(100) / 4.0,
            "Boolean" => _random.Next(2) == 0,
            "ID" => _random.Next(2) == 0 ? "id" : 17,
            "Choice" => "ABC"[_random.Next(3)].ToString(),
            _ => depth < 0 ? null : Object(type, depth, mistakes),
        };
    }

    private void Selections(string type, int depth)
    {
        for (var count = _random.Next(1, 5); count > 0; count--)
        {
            Selection(type, depth);
        }

        if (_random.Next(3) == 0)
        {
            _text.Append("__typename ");
        }
    }

    private void Selection(string type, int depth)
    {
        var kind = _random.Next(10);
        if (depth > 0 && kind == 0)
        {
            var condition = Condition(type);
            _text.Append($"... on {condition} ");
            Directive();
            Defer();
            Braces(condition, depth - 1);
        }
        else if (depth > 0 && kind == 1)
        {
            _text.Append("... ");
            Directive();
            Defer();
            Braces(type, depth - 1);
        }
        else if (depth > 0 && kind == 2)
        {
            Spread(type);
        }
        else
        {
            Field(type, depth);
        }
    }

    private void Spread(string type)
    {
        if (_fragments.Count < 6 && _random.Next(2) == 0)
        {
            _fragments.Add(($"F{_fragments.Count}", Condition(type)));
        }

        // Only later fragments are spread inside of fragments: there are no cycles, but spreads that do not fit are refused by both sides.
        var from = _fragmentFields;
        if (from < _fragments.Count)
        {
            _text.Append($"...{_fragments[_random.Next(from, _fragments.Count)].Name} ");
            Directive();
            Defer();
        }
        else
        {
            _text.Append("__typename ");
        }
    }

    private string Condition(string type) => _random.Next(3) switch
    {
        0 => type,
        1 when Possible.TryGetValue(type, out var possible) => possible[_random.Next(possible.Length)],
        2 when type is not "Root" => _random.Next(2) == 0 ? "Named" : "Result",
        _ => type,
    };

    private void Field(string type, int depth)
    {
        var fields = Fields[type];
        if (fields.Length == 0 || _random.Next(8) == 0)
        {
            _text.Append(_random.Next(2) == 0 ? "__typename " : "t: __typename ");
            Directive();
            return;
        }

        var (field, fieldType) = fields[_random.Next(fields.Length)];
        var named = fieldType.Trim('[', ']', '!');
        named = named.TrimEnd('!', ']');
        var isComposite = Fields.ContainsKey(named);
        if (isComposite && depth == 0)
        {
            _text.Append("__typename ");
            return;
        }

        if (IsIncremental && fieldType.StartsWith('[') && _random.Next(2) == 0)
        {
            Stream(field);
        }
        else
        {
            _text.Append(_random.Next(5) == 0 ? $"{field}2: {field} " : $"{field} ");
        }

        Directive();
        if (isComposite)
        {
            Braces(named, depth - 1);
        }
    }

    private void Braces(string type, int depth)
    {
        _text.Append("{ ");
        Selections(type, depth);
        _text.Append("} ");
    }

    private void Directive()
    {
        if (_random.Next(4) == 0)
        {
            _text.Append($"@{(_random.Next(2) == 0 ? "skip" : "include")}(if: {Decision()}) ");
        }
    }

    private void Defer()
    {
        if (IsIncremental && _random.Next(3) > 0)
        {
            _text.Append("@defer").Append(_random.Next(4) switch
            {
                0 => $"(if: {Decision()}) ",
                1 => $"(label: \"d{_directives++}\" if: true) ",
                2 => $"(label: \"d{_directives++}\") ",
                _ => " ",
            });
        }
    }

    /// <summary>No two streams may meet, so each has a name of its own.</summary>
    private void Stream(string field)
    {
        _text.Append($"l{_directives}: {field} @stream").Append(_random.Next(4) switch
        {
            0 => $"(if: {Decision()}) ",
            1 => $"(initialCount: 1 label: \"s{_directives}\") ",
            2 => $"(label: \"s{_directives}\") ",
            _ => "(initialCount: $n) ",
        });
        _directives++;
    }

    private string Decision()
    {
        string[] conditions = ["$a", "$b", "$c", "true", "false"];
        return conditions[_random.Next(_random.Next(2) == 0 ? 3 : 5)];
    }
}
