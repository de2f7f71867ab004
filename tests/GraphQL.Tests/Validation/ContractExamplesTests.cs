using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Validation;
using PyDotOrg.GraphQL.Validation.Limits;

namespace PyDotOrg.GraphQL.Tests.Validation;

/// <summary>What clients of Hot Chocolate compare: places, path and extensions. Messages of rules are free.</summary>
public sealed class ContractExamplesTests
{
    private static readonly GraphQLSchema Schema = new SchemaBuilder().AddDocument(
        """
        type Query { ping: String! echo(value: String!): String! sample: Sample! books(first: Int): [Book!]! }
        type Sample { int: Int! text: String! }
        type Book { title: String! author: Author! }
        type Author { name: String! books: [Book!]! }
        """).Build();

    private static readonly ValidationOptions DepthOfThree = new() { Limits = new LimitOptions { MaxExecutionDepth = 3 } };

    [Theory]
    [InlineData(
        "{ pong }",
        "1:3 specifiedBy: October2021/#sec-Field-Selections-on-Objects-Interfaces-and-Unions-Types, type: Query, field: pong, responseName: pong")]
    [InlineData(
        "{ sample { nope } }",
        "1:12 path sample, specifiedBy: October2021/#sec-Field-Selections-on-Objects-Interfaces-and-Unions-Types, type: Sample, field: nope, responseName: nope")]
    [InlineData("{ echo(value: $v) }", "1:1 specifiedBy: October2021/#sec-All-Variable-Uses-Defined")]
    [InlineData("query ($v: Int, $w: Int) { ping }", "1:1 specifiedBy: October2021/#sec-All-Variables-Used")]
    [InlineData(
        "{ echo(value: 1) }",
        "1:15 path echo, specifiedBy: October2021/#sec-Values-of-Correct-Type, locationType: String!, argument: value, argumentValue: 1")]
    [InlineData("{ echo }", "1:3 specifiedBy: October2021/#sec-Required-Arguments, type: Query, field: echo, argument: value")]
    [InlineData(
        "{ sample }",
        "1:3 specifiedBy: October2021/#sec-Field-Selections-on-Objects-Interfaces-and-Unions-Types, declaringType: Query, field: sample, type: Sample!, responseName: sample")]
    [InlineData("{ ...F }", "1:6 specifiedBy: October2021/#sec-Fragment-spread-target-defined, fragment: F")]
    public void An_error_of_a_rule_has_the_places_path_and_extensions_of_the_contract(string query, string expected) =>
        Assert.Equal(expected, Facts(query, ValidationOptions.Default));

    [Fact]
    public void The_opt_in_rule_of_depth_has_no_code() => Assert.Equal(
        "1:1 allowedExecutionDepth: 3, detectedExecutionDepth: 4",
        Facts("{ books { author { books { title } } } }", DepthOfThree));

    [Fact]
    public void Introspection_that_is_switched_off_names_the_field() => Assert.Equal(
        "1:3 code: HC0046, field: __schema",
        Facts("{ __schema { description } __typename }", new ValidationOptions { AllowIntrospection = false }));

    private static string Facts(string query, ValidationOptions options)
    {
        var errors = DocumentValidator.Validate(Schema, RuleHarness.Parse(query), options).Errors;
        var lines = RuleHarness.Show([Assert.Single(errors)]).Split("\n  ");
        return $"{lines[0].Split(' ')[0]} {lines[1]}";
    }
}
