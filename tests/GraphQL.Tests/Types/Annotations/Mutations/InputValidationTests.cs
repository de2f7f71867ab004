using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.GraphQL.DependencyInjection;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Tests.Types.Annotations.Mutations;

/// <summary>Validation attributes of .NET on arguments and input objects.</summary>
public sealed class InputValidationTests
{
    private const string Register = "{ register(input: INPUT) { string errors { __typename ... on ValidationError { message path } } } }";

    private const string Valid = "name: \"Ada\", email: \"ada@python.org\"";

    [Fact]
    public void Input_that_may_be_refused_declares_its_error()
    {
        var schema = AnnotatedServer.Schema(Server());

        Assert.Equal("type RegisterPayload { string: String errors: [RegisterError!] }", TypeText.Of(schema, "RegisterPayload"));
        Assert.Equal("union RegisterError = ValidationError", TypeText.Of(schema, "RegisterError"));
        Assert.Equal("type ValidationError implements Error { message: String! path: [String!]! }", TypeText.Of(schema, "ValidationError"));
        Assert.Equal("type FreePayload { string: String! }", TypeText.Of(schema, "FreePayload"));
    }

    [Theory]
    [InlineData("{ VALID }")]
    [InlineData("{ VALID, age: 30, site: \"https://python.org\", code: \"AB\", nick: \"ada\", addresses: [{ city: \"London\" }], home: { city: \"Paris\" } }")]
    [InlineData("{ VALID, nick: null, home: null, addresses: null, tree: { name: \"a\", children: [{ name: \"b\" }] } }")]
    public async Task Valid_input_reaches_the_resolver(string input) =>
        Assert.Equal("""{"data":{"register":{"string":"registered","errors":null}}}""", await RegisterAsync(input));

    [Theory]
    [InlineData("{ name: \"\", email: \"ada@python.org\" }", "The name field is required. @input.name")]
    [InlineData("{ name: \"Adalbert\", email: \"x\" }",
        "The field name must be a string with a minimum length of 2 and a maximum length of 5. @input.name|The email field is not a valid e-mail address. @input.email")]
    [InlineData("{ VALID, age: 17 }", "The field Age of the person must be between 18 and 99. @input.age")]
    [InlineData("{ VALID, site: \"python\" }", "The site field is not a valid fully-qualified http, https, or ftp URL. @input.site")]
    [InlineData("{ VALID, code: \"ab\" }", "A code has two capitals. @input.code")]
    [InlineData("{ VALID, nick: \"much too long\" }", "The field nick must be a string with a maximum length of 4. @input.nick")]
    [InlineData("{ VALID, addresses: [{ city: \"Bonn\" }, { city: \"\", zip: \"12\" }, { city: \"Rome\", zip: \"1\" }] }",
        "The city field is required. @input.addresses.1.city|The field zipCode must match the regular expression '\\\\d\\\\d'. @input.addresses.2.zipCode", "zip", "zipCode")]
    [InlineData("{ VALID, addresses: [{ city: \"a\" }, { city: \"b\" }, { city: \"c\" }, { city: \"d\" }] }",
        "The field addresses must be a string or array type with a maximum length of '3'. @input.addresses")]
    [InlineData("{ VALID, tree: { name: \"a\", children: [{ name: \"b\", children: [{ name: \"\" }] }, { name: \"\" }] } }",
        "The name field is required. @input.tree.children.0.children.0.name|The name field is required. @input.tree.children.1.name")]
    public async Task Every_failure_is_an_error_of_the_payload(string input, string errors, string? old = null, string? name = null) =>
        Assert.Equal(
            $$$$"""{"data":{"register":{"string":null,"errors":[{{{{Print(errors)}}}}]}}}""",
            await RegisterAsync(old is null ? input : input.Replace(old, name, StringComparison.Ordinal)));

    [Theory]
    [InlineData("from: 3, to: 4", """{"data":{"stay":{"boolean":true,"errors":null}}}""")]
    [InlineData("from: 4, to: 3", """{"data":{"stay":{"boolean":null,"errors":[{"message":"The end is before the start.","path":["input","from"]},{"message":"The end is before the start.","path":["input","to"]},{"message":"Such a stay is not possible.","path":["input"]}]}}}""")]
    [InlineData("from: -1, to: -2", """{"data":{"stay":{"boolean":null,"errors":[{"message":"The field from must be between 0 and 100.","path":["input","from"]}]}}}""")]
    [InlineData("from: 5, to: 5", """{"data":{"stay":{"boolean":null,"errors":[{"message":"An empty stay.","path":["input"]}]}}}""")]
    public async Task Classes_look_at_themselves_when_their_properties_are_valid(string input, string answer) =>
        Assert.Equal(answer, await AskAsync($"{{ stay(input: {{ {input} }}) {{ boolean errors {{ ... on ValidationError {{ message path }} }} }} }}"));

    [Fact]
    public async Task Services_are_at_hand_and_neighbours_may_be_named()
    {
        var builder = Server();
        builder.Services.AddSingleton(new Taken("root"));

        Assert.Equal(
            """{"data":{"login":{"boolean":null,"errors":[{"message":"That name is taken.","path":["input","user","name"]},{"message":"'again' and 'Password' do not match.","path":["input","user","again"]}]}}}""",
            await builder.AskAsync(
                "mutation { login(input: { user: { name: \"root\", password: \"a\", again: \"b\" } }) { boolean errors { ... on ValidationError { message path } } } }"));
    }

    [Fact]
    public async Task Fields_without_a_payload_have_an_error_for_each_failure() =>
        Assert.Equal(
            """{"errors":[{"message":"The field first must be between 1 and 9.","locations":[{"line":1,"column":3}],"path":["search"],"extensions":{"code":"INPUT_INVALID","inputPath":["first"]}},{"message":"The city field is required.","locations":[{"line":1,"column":3}],"path":["search"],"extensions":{"code":"INPUT_INVALID","inputPath":["near","city"]}}],"data":{"search":null}}""",
            await Server().AskAsync("{ search(first: 10, near: { city: \" \" }) }"));

    [Fact]
    public async Task Fields_that_wait_are_checked_as_well() =>
        Assert.Equal(
            """{"errors":[{"message":"The field first must be between 1 and 9.","locations":[{"line":1,"column":10}],"path":["late"],"extensions":{"code":"INPUT_INVALID","inputPath":["first"]}}],"data":{"late":null}}""",
            await Server().AskAsync("query { late(first: 0) }".Replace("query {", "query  {", StringComparison.Ordinal)));

    /// <summary>What GraphQL itself refuses comes first, with paths of its own.</summary>
    [Theory]
    [InlineData("{ register { string } }", null,
        """{"errors":[{"message":"Argument \"Mutation.register(input:)\" of type \"RegisterInput!\" is required, but it was not provided.""")]
    [InlineData("{ register(input: null) { string } }", null, """{"errors":[{"message":"Expected value of non-null type \"RegisterInput!\" not to be null.""")]
    [InlineData("{ register(input: { name: \"\" }) { string } }", null,
        """{"errors":[{"message":"Expected value of type \"RegisterInput\" to include required field \"email""")]
    [InlineData("($input: RegisterInput!) { register(input: $input) { string } }", """{}""", """{"errors":[{"message":"Variable `input` is required.""")]
    [InlineData("($input: RegisterInput!) { register(input: $input) { string } }", """{"input":null}""", """{"errors":[{"message":"Variable `input` is required.""")]
    [InlineData("($input: RegisterInput!) { register(input: $input) { string } }", """{"input":[]}""", """{"errors":[{"message":""")]
    [InlineData("($input: RegisterInput!) { register(input: $input) { string } }", """{"input":{"name":"","email":5}}""",
        """{"errors":[{"message":"String cannot parse the given literal of type `IntValueNode`.","path":["input","email"]}]}""")]
    [InlineData("($input: RegisterInput!) { register(input: $input) { string } }", """{"input":{"name":"","email":"x","addresses":[null]}}""",
        """{"errors":[{"message":""")]
    public async Task Coercion_comes_first(string document, string? variables, string start)
    {
        var answer = await Server().AskAsync($"mutation{document}", variables);

        var isStart = answer.StartsWith(start, StringComparison.Ordinal);
        Assert.True(isStart, answer);
        Assert.DoesNotContain("registered", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("ValidationError", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\"", answer, StringComparison.Ordinal);
    }

    private static string Print(string errors) => string.Join(',', errors.Split('|').Select(error =>
    {
        var at = error.LastIndexOf('@');
        var path = string.Join(',', error[(at + 1)..].Split('.').Select(name => $"\"{name}\""));
        return $$"""{"__typename":"ValidationError","message":"{{error[..(at - 1)]}}","path":[{{path}}]}""";
    }));

    private static IRequestExecutorBuilder Server() =>
        AnnotatedServer.With(typeof(RuledQueries), typeof(RuledMutations)).AddMutationConventions();

    private static Task<string> AskAsync(string mutation) => Server().AskAsync($"mutation {mutation}");

    private static Task<string> RegisterAsync(string input) =>
        AskAsync(Register.Replace("INPUT", input.Replace("VALID", Valid, StringComparison.Ordinal), StringComparison.Ordinal));

    private sealed record Address([Required] string City, [property: RegularExpression("\\d\\d")] string? ZipCode);

    private sealed class Tree
    {
        [Required]
        public required string Name { get; init; }

        public IReadOnlyList<Tree>? Children { get; init; }
    }

    private sealed class RegisterInput
    {
        [Required]
        [StringLength(5, MinimumLength = 2)]
        public required string Name { get; init; }

        [EmailAddress]
        public required string Email { get; init; }

        [Range(18, 99)]
        [DisplayName("Age of the person")]
        public int? Age { get; set; }

        [Url]
        public string? Site { get; set; }

        [RegularExpression("[A-Z]{2}", ErrorMessage = "A code has two capitals.")]
        public string? Code { get; set; }

        [StringLength(4)]
        public Optional<string?> Nick { get; set; }

        [MaxLength(3)]
        public IReadOnlyList<Address>? Addresses { get; set; }

        public Address? Home { get; set; }

        public Tree? Tree { get; set; }
    }

    [AttributeUsage(AttributeTargets.Class)]
    private sealed class NotEmptyAttribute : ValidationAttribute
    {
        public override bool IsValid(object? value) => value is not StayInput stay || stay.From != stay.To;
    }

    [NotEmpty(ErrorMessage = "An empty stay.")]
    private sealed record StayInput([Range(0, 100)] int From, int To) : IValidatableObject
    {
        public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
        {
            if (To < From)
            {
                yield return new ValidationResult("The end is before the start.", [nameof(From), nameof(To)]);
                yield return ValidationResult.Success!; // Nothing, in the words of .NET.
                yield return new ValidationResult("Such a stay is not possible.");
            }
        }
    }

    private sealed record Taken(string Name);

    [AttributeUsage(AttributeTargets.Parameter)]
    private sealed class FreeAttribute : ValidationAttribute
    {
        protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
            value is string name && name == validationContext.GetRequiredService<Taken>().Name
                ? new ValidationResult("That name is taken.", [validationContext.MemberName!]) // Set by the engine.
                : ValidationResult.Success;
    }

    private sealed record User([Free] string Name, string Password, [property: Compare("Password")] string Again);

    [QueryType]
    private static class RuledQueries
    {
        public static string? GetSearch([Range(1, 9)] int first, Address? near) => $"{first} {near}";

        public static async Task<string?> GetLateAsync([Range(1, 9)] int first)
        {
            await Task.Yield();
            return $"{first}";
        }
    }

    [MutationType]
    private static class RuledMutations
    {
        public static string Register(RegisterInput input) => input is null ? "" : "registered";

        public static string Free(string name) => name;

        public static bool Stay(StayInput input) => input.To > input.From;

        public static async Task<bool> Login(User user)
        {
            await Task.Yield();
            return user.Name.Length > 0;
        }
    }
}
