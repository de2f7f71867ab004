using PyDotOrg.GraphQL.Validation.Rules;

namespace PyDotOrg.GraphQL.Tests.Validation.Rules;

public sealed class DeferStreamDirectiveLabelTests
{
    [Fact]
    public void Labels_that_differ_and_no_labels_are_allowed() => ExpectValid(
        "{ me { ... @defer { id } ... @defer { id } ... @defer(label: \"a\") { id } works @stream(label: \"b\") { id } } }");

    [Fact]
    public void A_label_is_used_once_in_a_document() => ExpectErrors(
        "{ me { ... @defer(label: \"a\") { id } works @stream(label: \"a\") { id } } }",
        """
        1:12 1:44 Value for arguments "defer(label:)" and "stream(label:)" must be unique across all Defer/Stream directive usages.
          path me/works, specifiedBy: https://github.com/graphql/graphql-spec/pull/1110
        """);

    [Fact]
    public void A_label_is_no_variable() => ExpectErrors(
        "query($a: String) { me { ... @defer(label: $a) { id } } }",
        """
        1:30 Argument "@defer(label:)" must be a static string.
          path me, specifiedBy: https://github.com/graphql/graphql-spec/pull/1110
        """);

    private static void ExpectErrors(string query, string expected) =>
        RuleHarness.ExpectErrors<DeferStreamDirectiveLabel>(query, expected);

    private static void ExpectValid(string query) => RuleHarness.ExpectValid<DeferStreamDirectiveLabel>(query);
}
