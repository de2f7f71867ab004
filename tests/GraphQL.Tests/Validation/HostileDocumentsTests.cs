using System.Text;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Validation;
using PyDotOrg.GraphQL.Validation.Limits;

namespace PyDotOrg.GraphQL.Tests.Validation;

/// <summary>
/// Documents of 15,000 tokens that are made to be expensive. Each would take minutes, or more stack than there is, without its
/// budget; that they end is the test.
/// </summary>
public sealed class HostileDocumentsTests
{
    [Fact]
    public void Thousands_of_fields_of_one_name_end_in_the_budget() =>
        AssertTooManyToCompare($"{{ {Repeat(4_900, _ => "x:__typename ")} }}");

    [Fact]
    public void Thousands_of_objects_of_one_name_end_in_the_budget() =>
        AssertTooManyToCompare($"{{ {Repeat(3_000, _ => "me { id } ")} }}");

    [Fact]
    public void Fields_that_are_too_many_to_compare_only_for_their_fragment_end_in_the_limit_of_fields() =>
        AssertTooManyToCompare($"{{ ...F }} fragment F on Query {{ {Repeat(600, _ => "x:__typename ")} ...F }}");

    [Fact]
    public void Fields_that_all_conflict_end_in_the_limit_of_errors() =>
        Assert.Equal("LIMIT_ERRORS", Codes($"{{ {Repeat(2_000, number => $"x: f{number} ")} }}")[^1]);

    [Fact]
    public void Conflicts_inside_of_conflicts_end() =>
        Assert.Equal("LIMIT_ERRORS", Codes($"{{ {Repeat(60, _ => $"me {{ {Repeat(60, number => $"x: f{number} ")} }} ")} }}")[^1]);

    [Fact]
    public void A_hundred_fragments_that_spread_each_other_end() =>
        Assert.NotEmpty(Codes($"{{ me {{ ...F0 }} }} {Repeat(110, one => $"fragment F{one} on Author {{ x: id {Repeat(40, other => $"...F{(one + other) % 110} ")} }} ")}"));

    [Fact]
    public void Fields_that_lead_through_all_fragments_again_and_again_end() =>
        Assert.NotEmpty(Codes(
            $"{{ me {{ ...F0 }} }} {Repeat(300, one => $"fragment F{one} on Author {{ works {{ authors {{ ...F{(one + 1) % 300} ...F{(one * 7) % 300} }} }} }} ")}"));

    [Fact]
    public void A_chain_of_fragments_is_not_as_long_as_the_stack() =>
        Assert.Empty(Codes($"{{ ...F0 }} {Repeat(1_800, one => $"fragment F{one} on Query {{ ...F{one + 1} }} ")} fragment F1800 on Query {{ __typename }}"));

    [Fact]
    public void A_cycle_of_fragments_is_not_as_long_as_the_stack() =>
        Assert.Equal([""], Codes($"{{ ...F0 }} {Repeat(1_800, one => $"fragment F{one} on Query {{ ...F{(one + 1) % 1_800} }} ")}"));

    [Fact]
    public void Chains_beside_each_other_are_compared_within_the_budget() =>
        Assert.Equal(["HC0107"], Codes(
            $"{{ ...A0 ...B0 }} {Repeat(900, one => $"fragment A{one} on Query {{ ...A{one + 1} }} fragment B{one} on Query {{ ...B{one + 1} }} ")}"
                + "fragment A900 on Query { __typename } fragment B900 on Query { __typename }",
            None with { MaxFieldMergeComparisons = 100_000 }));

    [Fact]
    public void Many_operations_that_share_many_fragments_end_in_the_budget() =>
        Assert.Equal(["LIMIT_FRAGMENTS"], Codes(
            $"{Repeat(500, one => $"query Q{one}($x: Int) {{ ...F0 }} ")} {Repeat(900, one => $"fragment F{one} on Query {{ ...F{one + 1} }} ")}"
                + "fragment F900 on Query { echo(int: $x) }"));

    [Fact]
    public void Many_operations_that_share_many_variables_end_in_the_budget() =>
        Assert.Equal("LIMIT_FRAGMENTS", Codes(
            $"{Repeat(400, one => $"query Q{one}($x: Int) {{ ...F }} ")} fragment F on Query {{ {Repeat(900, one => $"a{one}: echo(int: $x) ")} }}")[^1]);

    [Fact]
    public void Many_spreads_of_one_long_chain_are_not_followed_for_each_field()
    {
        var fields = Repeat(450, one => $"a{one}: node(id: 1) {{ ...F0 }} ");
        var chain = Repeat(1_100, one => $"fragment F{one} on Node {{ ...F{one + 1} }} ");

        Assert.Equal(
            ["LIMIT_FRAGMENTS"],
            Codes($"{{ {fields} }} {chain} fragment F1100 on Node {{ id }}", None with { MaxFragmentVisits = 50_000, MaxFieldCycles = 3 }));
    }

    [Fact]
    public void A_large_object_is_printed_into_a_few_errors_only() =>
        Assert.Equal(101, Validate($"{{ works(where: {{ {Repeat(3_000, one => $"f{one}: 1 ")} }}) {{ id }} }}").Count);

    [Fact]
    public void A_long_misspelt_name_is_compared_with_every_name_once()
    {
        var name = new string('a', 30_000);

        var error = Assert.Single(Validate($"{{ {name} }}"));

        Assert.EndsWith("on type \"Query\".", error.Message, StringComparison.Ordinal);
    }

    /// <summary>The limit that clients know is told; where it is lifted, the budget ends the work.</summary>
    private static void AssertTooManyToCompare(string document)
    {
        Assert.Equal(["LIMIT_FIELDS"], Codes(document));
        Assert.Contains("HC0107", Codes(document, None with { MaxFieldMergeComparisons = 100_000 }));
    }

    private static LimitOptions None => LimitOptions.None with { MaxFieldMergeComparisons = 100_000 };

    private static string Repeat(int count, Func<int, string> part)
    {
        var text = new StringBuilder();
        for (var number = 0; number < count; number++)
        {
            text.Append(part(number));
        }

        return text.ToString();
    }

    private static string[] Codes(string query, LimitOptions? limits = null) =>
        [.. Validate(query, limits).Select(error => error.Code ?? "")];

    private static IReadOnlyList<GraphQLError> Validate(string query, LimitOptions? limits = null)
    {
        var parsed = Parser.Parse(new SourceText(query));

        Assert.True(parsed.Succeeded, parsed.Error?.Message);
        return RuleHarness.Validate(query, new ValidationOptions { Limits = limits ?? LimitOptions.Default }).Errors;
    }
}
