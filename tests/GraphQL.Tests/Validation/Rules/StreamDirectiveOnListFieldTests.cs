using PyDotOrg.GraphQL.Validation.Rules;

namespace PyDotOrg.GraphQL.Tests.Validation.Rules;

public sealed class StreamDirectiveOnListFieldTests
{
    [Fact]
    public void Lists_of_anything_may_be_streamed() => RuleHarness.ExpectValid<StreamDirectiveOnListField>(
        "{ works @stream { id } me { aliases @stream } comic { frames @stream } }");

    [Fact]
    public void What_is_no_list_has_no_items_to_stream() => RuleHarness.ExpectErrors<StreamDirectiveOnListField>(
        "{ me @stream { id } }",
        """
        1:6 Directive "@stream" cannot be used on non-list field "Query.me".
          path me, specifiedBy: https://github.com/graphql/graphql-spec/pull/1110
        """);
}
