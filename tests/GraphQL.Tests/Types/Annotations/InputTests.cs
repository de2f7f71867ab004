using System.ComponentModel.DataAnnotations;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.GraphQL.Tests.Types.Annotations;

public sealed class InputTests
{
    [Fact]
    public void Parameters_become_arguments_with_their_defaults() =>
        Assert.Equal(
            "defaults(first: Int! = 5 text: String mood: Mood = GOOD kinds: [Mood!]! = [BAD] size: SizeInput! = { width: 1 } ratio: Float! = 1.5): String!",
            TypeText.Of(AnnotatedServer.Schema(typeof(Queries)).QueryType.Fields["defaults"]));

    [Fact]
    public void Classes_and_records_become_input_objects()
    {
        var schema = AnnotatedServer.Schema(typeof(Queries));

        Assert.Equal("input SizeInput { width: Int! height: Int! = 2 }", TypeText.Of(schema, "SizeInput"));
        Assert.Equal("input PersonInput { name: String! nickname: String sizes: [SizeInput!] mood: Mood! = BAD friendId: ID }", TypeText.Of(schema, "PersonInput"));
        Assert.Equal("input ChoiceInput @oneOf { number: Int text: String }", TypeText.Of(schema, "ChoiceInput"));
        Assert.Equal("The height.", schema.GetType<InputObjectType>("SizeInput").Fields["height"].Description);
    }

    [Fact]
    public void Rules_stand_with_what_they_hold_for_and_may_describe_themselves()
    {
        var fields = AnnotatedServer.Schema(typeof(Queries)).GetType<InputObjectType>("SizeInput").Fields;

        Assert.Equal("The width. No more than 9.", fields["width"].Description);
        Assert.IsType<AtMostNineAttribute>(Assert.Single(fields["width"].Rules));
        Assert.Empty(fields["height"].Rules);
    }

    [Theory]
    [InlineData("{ defaults }", "5 null Good Bad 1x2 1.5")]
    [InlineData("{ defaults(first: 1, text: \"x\", mood: null, kinds: [GOOD, BAD], size: { width: 3, height: 4 }, ratio: 2) }", "1 x null Good+Bad 3x4 2")]
    [InlineData("{ person(person: { name: \"Ada\" }) }", "Ada, none, 0, Bad, given: False, 00000000-0000-0000-0000-000000000000")]
    [InlineData(
        "{ person(person: { name: \"Ada\", nickname: null, sizes: [{ width: 1 }], mood: GOOD, friendId: \"UGVyc29uOmY0NzIyZTQ2LWQ3YTYtNGI3Yy05ZTY3LTBhYjYzNDQxNTU3Mg==\" }) }",
        "Ada, none, 1, Good, given: True, f4722e46-d7a6-4b7c-9e67-0ab634415572")]
    [InlineData("{ lists(numbers: [1, 2], words: [\"a\", \"a\"], moment: \"2025-01-02T03:04:05Z\", ids: [\"Qm9vazoz\"]) }", "3 a 2025-01-02 03:04 Utc 3")]
    [InlineData("{ optional }", "not given, not given")]
    [InlineData("{ optional(number: null, text: null) }", "null, null")]
    [InlineData("{ optional(number: 3, text: \"x\") }", "3, x")]
    [InlineData("{ choice(choice: { number: 3 }) }", "3")]
    public async Task Arguments_arrive_as_the_types_of_the_parameters(string query, string answer)
    {
        var json = await AnnotatedServer.With(typeof(Queries)).AskAsync(query);

        Assert.Equal($$$"""{"data":{"{{{query[2..].Split('(', ' ')[0]}}}":"{{{answer}}}"}}""", json);
    }

    [Fact]
    public async Task An_id_of_another_type_is_an_error_of_the_field()
    {
        var json = await AnnotatedServer.With(typeof(Queries)).AskAsync("{ person(person: { name: \"Ada\", friendId: \"Qm9vazoz\" }) }");

        Assert.Equal(
            """{"errors":[{"message":"The ID `Qm9vazoz` is not an ID of `Person`.","locations":[{"line":1,"column":3}],"path":["person"]}],"data":null}""",
            json);
    }

    [Fact]
    public async Task Variables_arrive_as_literals_do()
    {
        var json = await AnnotatedServer.With(typeof(Queries)).AskAsync(
            "query ($person: PersonInput!) { person(person: $person) }",
            """{"person":{"name":"Bea","sizes":[{"width":1},{"width":2}]}}""");

        Assert.Equal("""{"data":{"person":"Bea, none, 2, Bad, given: False, 00000000-0000-0000-0000-000000000000"}}""", json);
    }

    private enum Mood
    {
        Good,
        Bad,
    }

    /// <summary>A size.</summary>
    /// <param name="Width">The width.</param>
    /// <param name="Height">The height.</param>
    private sealed record Size([property: AtMostNine] int Width, int Height = 2);

    [AttributeUsage(AttributeTargets.Property)]
    private sealed class AtMostNineAttribute : ValidationAttribute, IDescribesRule
    {
        public string Sentence => "No more than 9.";

        public override bool IsValid(object? value) => value is <= 9;
    }

    private sealed class Person
    {
        public required string Name { get; init; }

        public Optional<string?> Nickname { get; set; }

        public IReadOnlyList<Size>? Sizes { get; set; }

        [DefaultValue(Mood.Bad)]
        public Mood Mood { get; set; }

        [ID("Person")]
        public Guid? FriendId { get; set; }

        public string Computed => Name;

        [GraphQLIgnore]
        public int Hidden { get; set; }
    }

    [OneOf]
    private sealed record Choice(int? Number, string? Text);

    [QueryType]
    private static class Queries
    {
        public static string GetDefaults(
            int first = 5,
            string? text = null,
            Mood? mood = Mood.Good,
            [DefaultValue(new[] { Mood.Bad })] IEnumerable<Mood> kinds = null!,
            [DefaultValueSyntax("{ width: 1 }")] Size size = null!,
            double ratio = 1.5) =>
            string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"{first} {text ?? "null"} {mood?.ToString() ?? "null"} {string.Join('+', kinds)} {size.Width}x{size.Height} {ratio}");

        public static string GetPerson(Person person) =>
            $"{person.Name}, {person.Nickname.Value ?? "none"}, {person.Sizes?.Count ?? 0}, {person.Mood}, given: {person.Nickname.HasValue}, {person.FriendId ?? default}";

        public static string GetLists(int[] numbers, HashSet<string> words, DateTime moment, [ID("Book")] IReadOnlyList<int> ids) =>
            $"{numbers.Sum()} {string.Join(' ', words)} {moment:yyyy-MM-dd HH:mm} {moment.Kind} {ids[0]}";

        public static string GetOptional(Optional<int?> number, Optional<string?> text) => $"{Describe(number)}, {Describe(text)}";

        public static string GetChoice(Choice choice) => choice.Number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? choice.Text ?? "";

        private static string Describe<T>(Optional<T> value) => value.HasValue ? value.Value?.ToString() ?? "null" : "not given";
    }
}
