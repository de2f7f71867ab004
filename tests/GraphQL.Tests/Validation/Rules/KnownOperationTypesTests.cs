using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Validation;
using PyDotOrg.GraphQL.Validation.Rules;

namespace PyDotOrg.GraphQL.Tests.Validation.Rules;

public sealed class KnownOperationTypesTests
{
    private static readonly GraphQLSchema QueriesOnly = new SchemaBuilder().AddDocument("type Query { a: Int }").Build();

    [Fact]
    public void Kinds_that_the_schema_has_are_allowed() => RuleHarness.ExpectValid<KnownOperationTypes>(
        """
        query Q { me { id } }
        mutation M { removeBook(id: 1) }
        subscription S { tick }
        """);

    [Fact]
    public void Kinds_that_the_schema_has_not_are_refused_and_not_looked_into()
    {
        var document = RuleHarness.Parse("query Q { a }\nmutation M { b { c } }\nsubscription S { d e }");

        var errors = DocumentValidator.Validate(QueriesOnly, document).Errors;

        Assert.Equal(
            """
            2:1 The mutation operation is not supported by the schema.
              specifiedBy: September2025/#sec-Operation-Type-Existence
            3:1 The subscription operation is not supported by the schema.
              specifiedBy: September2025/#sec-Operation-Type-Existence
            """,
            RuleHarness.Show(errors));
    }
}
