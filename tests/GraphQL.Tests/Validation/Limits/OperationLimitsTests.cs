using PyDotOrg.Graph.Testing;
using PyDotOrg.GraphQL.Tests.Oracle;
using PyDotOrg.GraphQL.Validation;
using PyDotOrg.GraphQL.Validation.Limits;

namespace PyDotOrg.GraphQL.Tests.Validation.Limits;

public sealed class OperationLimitsTests
{
    private const string IntrospectionQuery =
        """
        query IntrospectionQuery {
          __schema {
            description
            queryType { name } mutationType { name } subscriptionType { name }
            types { ...FullType }
            directives { name description isRepeatable locations args(includeDeprecated: true) { ...Input } }
          }
        }
        fragment FullType on __Type {
          kind name description specifiedByURL isOneOf
          fields(includeDeprecated: true) {
            name description args(includeDeprecated: true) { ...Input } type { ...Reference } isDeprecated deprecationReason
          }
          inputFields(includeDeprecated: true) { ...Input }
          interfaces { ...Reference }
          enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
          possibleTypes { ...Reference }
        }
        fragment Input on __InputValue { name description type { ...Reference } defaultValue isDeprecated deprecationReason }
        fragment Reference on __Type {
          kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name
            ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } } }
        }
        """;

    [Fact]
    public void The_usual_introspection_passes() => Assert.Empty(RuleHarness.Validate(IntrospectionQuery).Errors);

    [Theory]
    [InlineData("__Schema")]
    [InlineData("__InputValue")]
    public void The_probes_of_explorers_pass(string type) =>
        Assert.Empty(RuleHarness.Validate($"query IntrospectionQuery {{ __type(name: \"{type}\") {{ name fields {{ name }} }} }}").Errors);

    [NodeFact]
    public void The_introspection_of_the_reference_passes_in_every_form()
    {
        var forms = ReferenceEngine.Ask(
        [
            new ReferenceQuestion("introspection"),
            new ReferenceQuestion("introspection")
            {
                Variables = new
                {
                    specifiedByUrl = true,
                    directiveIsRepeatable = true,
                    schemaDescription = true,
                    inputValueDeprecation = true,
                    oneOf = true,
                    typeDepth = 9,
                },
            },
        ]);

        Assert.All(forms, form => Assert.Empty(RuleHarness.Validate(form.Printed!).Errors));
    }

    [Theory]
    [InlineData("{ me { id } }", 2, null)]
    [InlineData("{ me { works { id } } }", 2, 3)]
    [InlineData("{ me { ...F } } fragment F on Author { works { ...G } } fragment G on Work { authors { id } }", 3, 4)]
    [InlineData("{ me { ... { ... on Author { id } } } }", 2, null)]
    [InlineData("{ __schema { types { name } } }", 1, null)]
    [InlineData("{ ...F } fragment F on Query { __schema { types { name } } me { works { id } } }", 2, 3)]
    public void The_depth_counts_leaves_but_nothing_about_the_schema(string query, int limit, int? detected) => Assert.Equal(
        detected is null
            ? ""
            : $"""
              1:1 The GraphQL document has an execution depth of {detected} which exceeds the max allowed execution depth of {limit}.
                allowedExecutionDepth: {limit}, detectedExecutionDepth: {detected}, code: LIMIT_DEPTH
              """,
        Show(query, new LimitOptions { MaxDepth = limit }));

    [Theory]
    [InlineData(false, 3)]
    [InlineData(true, null)]
    public void The_opt_in_rule_counts_introspection_unless_it_is_told_not_to(bool skip, int? detected) => Assert.Equal(
        detected is null
            ? ""
            : $"""
              1:1 The GraphQL document has an execution depth of {detected} which exceeds the max allowed execution depth of 2.
                allowedExecutionDepth: 2, detectedExecutionDepth: {detected}
              """,
        Show("{ __schema { types { name } } }", new LimitOptions { MaxExecutionDepth = 2, SkipIntrospectionFields = skip }));

    [Theory]
    [InlineData("{ me { id name } }", 3, true)]
    [InlineData("{ me { id name } }", 2, false)]
    [InlineData("{ me { ...F } a: me { ...F } } fragment F on Author { id name }", 6, true)]
    [InlineData("{ me { ...F } a: me { ...F } } fragment F on Author { id name }", 5, false)]
    [InlineData("{ me { ...F ...F } } fragment F on Author { id }", 2, false)]
    public void Fields_are_counted_at_every_spread(string query, int limit, bool isAllowed) => Assert.Equal(
        isAllowed
            ? ""
            : $"""
              1:1 The operation selects more than {limit} fields, those of fragments counted at every spread, which is not allowed.
                code: LIMIT_FIELDS, maxFieldNodes: {limit}
              """,
        Show(query, new LimitOptions { MaxFieldNodes = limit }));

    [Fact]
    public void Every_operation_is_counted_by_itself() => Assert.Equal(
        """
        2:1 The operation selects more than 2 fields, those of fragments counted at every spread, which is not allowed.
          code: LIMIT_FIELDS, maxFieldNodes: 2
        """,
        Show("query A { me { id } }\nquery B { me { id name } }\nquery C { me { id } }", new LimitOptions { MaxFieldNodes = 2 }));

    [Fact]
    public void Fragments_that_double_each_other_are_counted_in_no_time()
    {
        var fragments = Enumerable.Range(1, 100).Select(number => $"fragment F{number} on Author {{ ...F{number + 1} ...F{number + 1} }}");
        var query = $"{{ me {{ ...F1 }} }} {string.Join('\n', fragments)} fragment F101 on Author {{ id }}";

        Assert.Equal(
            """
            1:1 The operation selects more than 500 fields, those of fragments counted at every spread, which is not allowed.
              code: LIMIT_FIELDS, maxFieldNodes: 500
            """,
            Show(query, LimitOptions.Default));
    }

    [Fact]
    public void Lists_of_the_schema_in_each_other_are_bounded() => Assert.Equal(
        """
        1:3 Maximum allowed introspection depth exceeded.
          code: HC0086
        2:23 Maximum allowed introspection depth exceeded.
          code: HC0086
        """,
        Show(
            """
            { __schema { types { ...F } } ...G }
            fragment G on Query { __type(name: "A") { ...F } }
            fragment F on __Type { fields { type { interfaces { possibleTypes { name } } } } }
            """,
            LimitOptions.Default));

    [Fact]
    public void Limits_are_looked_at_when_no_rule_is_broken() => Assert.Equal(
        """
        1:8 Cannot query field "nope" on type "Author". Did you mean "name"?
          path me, specifiedBy: October2021/#sec-Field-Selections-on-Objects-Interfaces-and-Unions-Types, type: Author, field: nope, responseName: nope
        """,
        Show("{ me { nope works { id } } }", new LimitOptions { MaxDepth = 1, MaxFieldNodes = 1 }));

    [Fact]
    public void A_limit_is_at_least_one() => Assert.Throws<ArgumentOutOfRangeException>(() => new LimitOptions { MaxDepth = 0 });

    private static string Show(string query, LimitOptions limits) =>
        RuleHarness.Show(RuleHarness.Validate(query, new ValidationOptions { Limits = limits }).Errors);
}
