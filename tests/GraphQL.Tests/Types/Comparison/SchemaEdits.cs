namespace PyDotOrg.GraphQL.Tests.Types.Comparison;

/// <summary>A schema with everything that can change, and edits of it that leave it valid, alone and in any combination.</summary>
internal static class SchemaEdits
{
    /// <summary>The schema before any edit. One field names every scalar of the specification, so that none of them comes or goes.</summary>
    public const string Base =
        """
        schema { query: Query mutation: Mutation }
        directive @mark(level: Int = 1, of: [String!]) repeatable on FIELD_DEFINITION | OBJECT | ENUM_VALUE
        "A scalar."
        scalar Stamp @specifiedBy(url: "https://example.org/stamp")
        scalar Extra
        interface Named { name: String }
        interface Dated { at: Stamp }
        type Query { one(id: ID, kind: Kind = A, where: Filter = {a: 1, b: [2]}): Thing many(first: Int): [Thing] any: Found extra: Extra all(i: Int, f: Float, s: String, b: Boolean, d: ID): Int }
        type Mutation { add(input: Filter!): Int! weigh(much: Float, ready: Boolean): Float ok: Boolean }
        type Thing implements Named & Dated { name: String at: Stamp old: Int @deprecated(reason: "Gone soon.") tags: [String!] }
        type Other implements Named { name: String }
        union Found = Thing | Other
        enum Kind { A B "Third." C }
        input Filter { a: Int = 1 b: [Int!] c: String d: Choice }
        input Choice @oneOf { x: Int y: String }
        """;

    /// <summary>What is replaced, and by what.</summary>
    public static readonly (string Old, string New)[] All =
    [
        (" mutation: Mutation", ""),
        ("level: Int = 1", "level: Int = 2"),
        ("level: Int = 1, ", ""),
        ("of: [String!]", "of: [String!]!"),
        ("of: [String!])", "of: [String!], more: Int!)"),
        ("of: [String!])", "of: [String], some: Int)"),
        (") repeatable on", ") on"),
        (" | ENUM_VALUE", ""),
        (" | ENUM_VALUE", " | ENUM_VALUE | UNION"),
        ("\"A scalar.\"", "\"Another scalar.\""),
        ("/stamp", "/time"),
        ("scalar Extra", "enum Extra { E }"),
        ("interface Dated { at: Stamp }", "interface Dated { at: Stamp! }"),
        (" & Dated", ""),
        ("type Other implements Named", "type Other implements Named & Dated"),
        ("type Other implements Named { name: String }", "type Other implements Named { name: String! at: Stamp! }"),
        ("one(id: ID,", "one(id: ID!,"),
        ("one(id: ID,", "one(id: ID, must: Int!,"),
        ("one(id: ID,", "one("),
        ("kind: Kind = A", "kind: Kind = B"),
        ("kind: Kind = A", "kind: Kind"),
        ("{a: 1, b: [2]}", "{b: [2], a: 1}"),
        ("{a: 1, b: [2]}", "{a: 1, b: [2, 3]}"),
        ("many(first: Int)", "many(first: Int = 10)"),
        ("many(first: Int)", "many(first: Int, after: String)"),
        ("many(first: Int): [Thing]", "many(first: Int): [Thing!]!"),
        ("many(first: Int): [Thing]", "many(first: Int): Thing"),
        ("add(input: Filter!): Int!", "add(input: Filter): Int"),
        ("weigh(much: Float, ready: Boolean): Float ", ""),
        ("at: Stamp old", "at: Stamp! old"),
        ("\"Gone soon.\"", "\"Gone.\""),
        ("old: Int @deprecated(reason: \"Gone soon.\")", "old: Int"),
        ("tags: [String!]", "tags: [String]"),
        ("tags: [String!]", "tags: [String!] more: Int"),
        ("Thing | Other", "Other"),
        ("Thing | Other", "Thing | Other | Mutation"),
        ("A B \"Third.\" C", "A B"),
        ("\"Third.\" C", "\"The third.\" C D"),
        ("a: Int = 1 b", "a: Int = 3 b"),
        ("a: Int = 1 b", "a: Int b"),
        ("b: [Int!]", "b: [Int]"),
        ("b: [Int!]", "b: [Int!]! = []"),
        ("c: String", "c: Int"),
        (" c: String", ""),
        ("c: String", "c: String e: Int! f: Float"),
        ("Choice @oneOf", "Choice"),
        ("y: String }", "y: String z: Boolean }"),
    ];

    /// <summary>The schema after some edits; those whose place another edit has taken are left out.</summary>
    public static string Apply(IEnumerable<(string Old, string New)> edits) => edits.Aggregate(
        Base, static (sdl, edit) => sdl.Contains(edit.Old, StringComparison.Ordinal) ? sdl.Replace(edit.Old, edit.New, StringComparison.Ordinal) : sdl);
}
