using PyDotOrg.GraphQL.Validation.Rules;

namespace PyDotOrg.GraphQL.Tests.Validation.Rules;

public sealed class ProvidedRequiredArgumentsTests
{
    [Fact]
    public void Given_optional_and_defaulted_arguments_are_allowed() => ExpectValid(
        "{ book(id: 1) { name } count(max: 1) }");

    [Fact]
    public void A_given_null_is_another_rule_s_business() => ExpectValid("{ book(id: null) { id } }");

    [Fact]
    public void A_missing_argument_of_a_field_is_refused() => ExpectErrors(
        "{ book { rating(scal: 1) } }",
        """
        1:10 Argument "Book.rating(scale:)" of type "Int!" is required, but it was not provided.
          path book, specifiedBy: October2021/#sec-Required-Arguments, type: Book, field: rating, argument: scale
        1:3 Argument "Query.book(id:)" of type "ID!" is required, but it was not provided.
          specifiedBy: October2021/#sec-Required-Arguments, type: Query, field: book, argument: id
        """);

    [Fact]
    public void A_missing_argument_of_a_directive_is_refused() => ExpectErrors(
        "query @tagged { me @skip { id @cached } }",
        """
        1:7 Argument "@tagged(name:)" of type "String!" is required, but it was not provided.
          specifiedBy: October2021/#sec-Required-Arguments, directive: tagged, argument: name
        1:20 Argument "@skip(if:)" of type "Boolean!" is required, but it was not provided.
          path me, specifiedBy: October2021/#sec-Required-Arguments, directive: skip, argument: if
        1:31 Argument "@cached(seconds:)" of type "Int!" is required, but it was not provided.
          path me/id, specifiedBy: October2021/#sec-Required-Arguments, directive: cached, argument: seconds
        """);

    [Fact]
    public void A_field_about_the_schema_is_named_alone() => ExpectErrors(
        "{ __type { name } }",
        """
        1:3 Argument "__type(name:)" of type "String!" is required, but it was not provided.
          specifiedBy: October2021/#sec-Required-Arguments, type: Query, field: __type, argument: name
        """);

    private static void ExpectErrors(string query, string expected) => RuleHarness.ExpectErrors<ProvidedRequiredArguments>(query, expected);

    private static void ExpectValid(string query) => RuleHarness.ExpectValid<ProvidedRequiredArguments>(query);
}
