using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Comparison;

namespace PyDotOrg.GraphQL.Tests.Types.Comparison;

public sealed class SchemaComparisonTests
{
    [Fact]
    public void A_schema_does_not_differ_from_itself_in_another_order()
    {
        var lines = SchemaEdits.Base.Split('\n');

        Assert.Empty(Compare(SchemaEdits.Base, SchemaEdits.Base));
        Assert.Empty(Compare(SchemaEdits.Base, string.Join('\n', lines[..2].Concat(lines[4..].Reverse()).Concat(lines[2..4]))));
    }

    [Theory]
    [InlineData(" mutation: Mutation", "", "Breaking schema: The root type of mutation operations changed from Mutation to none.")]
    [InlineData("/stamp", "/time", "Dangerous Stamp: The scalar \"Stamp\" was specified by https://example.org/stamp and is by https://example.org/time.")]
    [InlineData("one(id: ID,", "one(id: ID!,", "Breaking Query.one(id:): The type of Query.one(id:) changed from ID to ID!.")]
    [InlineData("kind: Kind = A", "kind: Kind", "Dangerous Query.one(kind:): The default value of Query.one(kind:) changed from A to none.")]
    [InlineData("b: [2]}", "b: [3]}", "Dangerous Query.one(where:): The default value of Query.one(where:) changed from {a: 1, b: [2]} to {a: 1, b: [3]}.")]
    [InlineData("tags: [String!]", "tags: [String!]!", "Safe Thing.tags: The type of Thing.tags changed from [String!] to [String!]!.")]
    [InlineData("\"Gone soon.\"", "\"Gone.\"", "Safe Thing.old: Thing.old is deprecated: Gone.")]
    [InlineData("B \"Third.\" C", "B", "Breaking Kind.C: The enum value Kind.C was removed.")]
    [InlineData("Choice @oneOf", "Choice", "Safe Choice: \"Choice\" no longer takes exactly one of its fields.")]
    [InlineData("ready: Boolean)", "ready: Boolean, e: Int!)", "Breaking Mutation.weigh(e:): Mutation.weigh(e:) was added; it has to be given.")]
    [InlineData("d: Choice", "d: Choice e: Int", "Dangerous Filter.e: Filter.e was added; it can be left out.")]
    [InlineData(") repeatable on", ") on", "Breaking @mark: @mark can no longer stand several times in one place.")]
    public void A_change_says_whom_it_hurts_and_where(string old, string now, string expected) =>
        Assert.Equal([expected], Compare(SchemaEdits.Base, SchemaEdits.Apply([(old, now)])));

    [Fact]
    public void Breaking_changes_come_first_then_the_coordinates_count() =>
        Assert.Equal(
            [
                "Breaking Filter.c: Filter.c was removed.",
                "Breaking Kind.A: The enum value Kind.A was removed.",
                "Dangerous Kind.Z: The enum value Kind.Z was added.",
                "Safe Query.more: The field Query.more was added.",
            ],
            Compare(
                "type Query { a(k: Kind, f: Filter): Int } enum Kind { A B } input Filter { c: Int d: Int }",
                "type Query { a(k: Kind, f: Filter): Int more: Int } enum Kind { B Z } input Filter { d: Int }"));

    private static string[] Compare(string before, string after) =>
        [.. SchemaComparison.Compare(Build(before), Build(after)).Select(change => $"{change.Impact} {change.Coordinate}: {change.Message}")];

    private static GraphQLSchema Build(string sdl) => new SchemaBuilder().AddDocument(sdl).Build();
}
