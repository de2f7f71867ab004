using PyDotOrg.GraphQL.Validation;

namespace PyDotOrg.GraphQL.Tests.Validation.Limits;

public sealed class IntrospectionAllowedTests
{
    private static readonly ValidationOptions Forbidden = new() { AllowIntrospection = false };

    [Fact]
    public void Introspection_is_allowed_unless_it_is_forbidden() =>
        Assert.True(RuleHarness.Validate("{ __schema { description } }").Succeeded);

    [Fact]
    public void The_name_of_a_type_may_always_be_asked_for() =>
        Assert.True(RuleHarness.Validate("{ __typename me { __typename } }", Forbidden).Succeeded);

    [Fact]
    public void Every_field_about_the_schema_is_refused_also_in_fragments() => Assert.Equal(
        """
        1:3 Introspection is not allowed for the current request.
          code: HC0046, field: __schema
        2:23 Introspection is not allowed for the current request.
          code: HC0046, field: __type
        """,
        RuleHarness.Show(RuleHarness.Validate(
            "{ __schema { description } ...F }\nfragment F on Query { t: __type(name: \"A\") { name } }", Forbidden).Errors));

    [Fact]
    public void The_request_may_bring_a_sentence_of_its_own() => Assert.Equal(
        """
        1:3 Ask the team for the schema.
          code: HC0046, field: __schema
        """,
        RuleHarness.Show(RuleHarness.Validate(
            "{ __schema { description } }",
            Forbidden with { IntrospectionNotAllowedMessage = "Ask the team for the schema." }).Errors));
}
