using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Validation;
using PyDotOrg.GraphQL.Validation.Limits;

namespace PyDotOrg.GraphQL.Tests.Validation;

public sealed class DocumentValidatorTests
{
    [Fact]
    public void A_valid_document_has_no_errors()
    {
        var result = RuleHarness.Validate("query Q($id: ID!) { book(id: $id) { ...F } }\nfragment F on Book { id chapters { title } }");

        Assert.True(result.Succeeded);
        Assert.Empty(result.Errors);
        Assert.False(result.UsesIntrospection);
    }

    [Fact]
    public void Errors_come_in_the_order_of_the_text_and_those_of_fragments_and_variables_last()
    {
        var errors = RuleHarness.Validate("query Q($a: Int) { nope me }\nfragment F on Missing { x }").Errors;

        Assert.Equal(
            """
            1:20 Cannot query field "nope" on type "Query". Did you mean "node"?
              specifiedBy: October2021/#sec-Field-Selections-on-Objects-Interfaces-and-Unions-Types, type: Query, field: nope, responseName: nope
            1:25 Field "me" of type "Author" must have a selection of subfields. Did you mean "me { ... }"?
              specifiedBy: October2021/#sec-Field-Selections-on-Objects-Interfaces-and-Unions-Types, declaringType: Query, field: me, type: Author, responseName: me
            2:15 Unknown type "Missing".
              specifiedBy: October2021/#sec-Fragment-Spread-Type-Existence, typeCondition: Missing
            2:1 Fragment "F" is never used.
              specifiedBy: October2021/#sec-Fragments-Must-Be-Used, fragment: F
            1:1 Variable "$a" is never used in operation "Q".
              specifiedBy: October2021/#sec-All-Variables-Used
            """,
            RuleHarness.Show(errors));
    }

    [Fact]
    public void A_document_made_by_code_gets_errors_without_places()
    {
        var parsed = RuleHarness.Parse("{ nope }");
        var document = new DocumentNode { Definitions = parsed.Definitions };

        var error = Assert.Single(DocumentValidator.Validate(RuleHarness.Schema, document).Errors);

        Assert.Null(error.Locations);
    }

    [Fact]
    public void Lines_end_with_line_feed_carriage_return_or_both_and_columns_count_utf16()
    {
        var errors = RuleHarness.Validate("{\r\n  a\r  b\n  echo(string: \"🐍é\") c\n}").Errors;

        Assert.Equal([new(2, 3), new(3, 3), new(4, 23)], errors.Select(error => Assert.Single(error.Locations!)));
    }

    [Theory]
    [InlineData("{ __typename }", false)]
    [InlineData("{ me { __typename } }", false)]
    [InlineData("{ __schema { description } }", true)]
    [InlineData("{ ...F } fragment F on Query { __type(name: \"A\") { name } }", true)]
    [InlineData("{ me { __schema } }", false)]
    public void The_result_tells_whether_the_schema_is_asked_for(string query, bool expected) =>
        Assert.Equal(expected, RuleHarness.Validate(query).UsesIntrospection);

    [Fact]
    public void Directives_of_the_client_may_be_used_and_are_checked()
    {
        var options = new ValidationOptions
        {
            ClientDirectives =
            [
                new DirectiveDefinition
                {
                    Name = "get",
                    Locations = ["QUERY"],
                    Arguments = [new InputField { Name = "path", Type = new NonNullType(BuiltInScalars.String) }],
                },
            ],
        };

        Assert.True(RuleHarness.Validate("query @get(path: \"/me\") { me { id } }", options).Succeeded);
        Assert.False(RuleHarness.Validate("query @get(path: \"/me\") { me { id } }").Succeeded);
        Assert.Equal(
            """
            1:7 Argument "@get(path:)" of type "String!" is required, but it was not provided.
              specifiedBy: October2021/#sec-Required-Arguments, directive: get, argument: path
            1:17 Directive "@get" may not be used on FIELD.
              path me, specifiedBy: October2021/#sec-Directives-Are-In-Valid-Locations
            1:28 String cannot represent a non string value: 1
              path me, specifiedBy: October2021/#sec-Values-of-Correct-Type, locationType: String!, argument: path, argumentValue: 1
            """,
            RuleHarness.Show(RuleHarness.Validate("query @get { me @get(path: 1) { id } }", options).Errors));
    }

    [Fact]
    public void After_the_last_error_that_is_told_one_says_that_there_are_more()
    {
        var options = new ValidationOptions { Limits = new LimitOptions { MaxErrors = 2 } };

        Assert.Equal(2, RuleHarness.Validate("{ a b }", options).Errors.Count);
        Assert.Equal(
            """
            1:3 Cannot query field "a" on type "Query".
              specifiedBy: October2021/#sec-Field-Selections-on-Objects-Interfaces-and-Unions-Types, type: Query, field: a, responseName: a
            1:5 Cannot query field "b" on type "Query".
              specifiedBy: October2021/#sec-Field-Selections-on-Objects-Interfaces-and-Unions-Types, type: Query, field: b, responseName: b
             Too many validation errors, error limit reached. Validation aborted.
              code: LIMIT_ERRORS
            """,
            RuleHarness.Show(RuleHarness.Validate("{ a b c d me { x: id x: name } }", options).Errors));
    }

    [Fact]
    public void An_error_holds_a_bounded_number_of_places_and_a_bounded_text()
    {
        var values = string.Concat(Enumerable.Repeat("int: 1 ", 500));
        var fields = string.Concat(Enumerable.Range(0, 500).Select(number => $"unknown{number}: 1 "));

        var errors = RuleHarness.Validate($"{{ echo({values}) count(max: {{ {fields} }}) echo(range: {{ {fields} }}) }}").Errors;

        Assert.Equal(101, errors.Count);
        Assert.All(errors, error => Assert.InRange(error.Locations?.Count ?? 0, 0, 40));
        Assert.All(errors, error => Assert.InRange(error.Message.Length, 0, 1200));
    }
}
