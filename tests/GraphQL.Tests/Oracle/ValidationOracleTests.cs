using PyDotOrg.Graph.Testing;
using PyDotOrg.GraphQL.Tests.Validation;
using PyDotOrg.GraphQL.Validation;
using PyDotOrg.GraphQL.Validation.Limits;

namespace PyDotOrg.GraphQL.Tests.Oracle;

/// <summary>The rules against those of the reference implementation: verdict, places and messages.</summary>
public sealed class ValidationOracleTests
{
    /// <summary>As the reference is asked: every error is told, and only introspection has a limit.</summary>
    private static readonly ValidationOptions AllErrors = new()
    {
        Limits = LimitOptions.None with { MaxErrors = int.MaxValue, MaxIntrospectionLists = 2 },
    };

    [NodeFact]
    public void Written_documents_get_the_errors_of_the_reference() =>
        Compare([.. ValidationCorpus.Written.Select(entry => entry.Document)]);

    [NodeFact]
    public void Changed_documents_get_the_errors_of_the_reference() => Compare([.. ValidationCorpus.Mutations(3000)]);

    [NodeFact]
    public void Each_rule_alone_finds_in_the_documents_written_for_it_what_its_counterpart_finds()
    {
        var rules = SpecifiedRules.All.Rules.Select(rule => rule.Type.Name).ToHashSet(StringComparer.Ordinal);
        var cases = ValidationCorpus.Written.Where(entry => rules.Contains(entry.Topic)).ToArray();
        var answers = ReferenceEngine.Ask(cases.Select(entry => new ReferenceQuestion("validate", entry.Document)
        {
            Schema = RuleHarness.SchemaText,
            Rules = [$"{entry.Topic}Rule"],
        }));

        Assert.Equal(rules.Count - 1, cases.DistinctBy(entry => entry.Topic).Count()); // IntrospectionAllowed is ours alone.
        AssertSame(
            cases.Zip(answers, (entry, answer) => ComparableErrors.OfReference(entry.Document, answer.Errors)),
            cases.Select(entry => ComparableErrors.OfOurs(entry.Document, RuleHarness.Validate(entry.Document, entry.Topic))));
    }

    private static void Compare(string[] documents)
    {
        var answers = ReferenceEngine.Ask(documents.Select(document =>
            new ReferenceQuestion("validate", document) { Schema = RuleHarness.SchemaText }));

        AssertSame(
            documents.Zip(answers, (document, answer) => ComparableErrors.OfReference(document, answer.Errors)),
            documents.Select(document => ComparableErrors.OfOurs(document, RuleHarness.Validate(document, AllErrors).Errors)));
    }

    /// <summary>Shows the first documents that differ, whole.</summary>
    private static void AssertSame(IEnumerable<string> expected, IEnumerable<string> actual)
    {
        var different = expected.Zip(actual).Where(pair => pair.First != pair.Second).Take(5).ToArray();

        Assert.Equal(string.Join("\n\n", different.Select(pair => pair.First)), string.Join("\n\n", different.Select(pair => pair.Second)));
    }
}
