using System.Text.Json.Nodes;
using PyDotOrg.Graph.Testing;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Validation;
using PyDotOrg.GraphQL.Validation.Limits;

namespace PyDotOrg.GraphQL.Tests.Oracle.Differential;

/// <summary>
/// Thousands of requests over many schemas through both engines: the same syntax errors, the same rules broken at the same
/// places, the same data, the same errors at the same paths and places. <c>tests/Oracle/DIFFERENCES.md</c> says where they differ, and why.
/// </summary>
public sealed class DifferentialTests
{
    private const int FewestSchemas = 30;
    private const int FewestCases = 3000;
    private const int FewestOfARule = 20;
    private const int FewestRuns = 1000;

    private static readonly ValidationOptions AllErrors = new() { Limits = LimitOptions.None };

    [NodeFact]
    public async Task Both_engines_agree_on_every_document()
    {
        DifferentialCase[] cases = [.. DifferentialCorpus.Cases()];
        var answers = ReferenceRun.Ask(DifferentialCorpus.Schemas, cases);
        AssertEnough(cases, answers);

        List<string> differences = [];
        foreach (var group in cases.Zip(answers).GroupBy(pair => pair.First.Schema))
        {
            var ours = new OurRun(DifferentialCorpus.Schemas[group.Key], isWaiting: false);
            var waiting = new OurRun(DifferentialCorpus.Schemas[group.Key], isWaiting: true);
            foreach (var (request, answer) in group)
            {
                if (await DifferenceAsync(ours, waiting, request, answer) is { } difference)
                {
                    differences.Add($"{request}\n{difference}");
                }
            }
        }

        Assert.True(differences.Count == 0, $"{differences.Count} of {cases.Length} differ\n\n{string.Join("\n\n", differences.Take(20))}");
    }

    /// <summary>The corpus is worth something: every verdict and every rule occurs often.</summary>
    private static void AssertEnough(DifferentialCase[] cases, IReadOnlyList<ReferenceRun> answers)
    {
        Assert.True(DifferentialCorpus.Schemas.Count >= FewestSchemas);
        Assert.True(cases.Distinct().Count() >= FewestCases, $"{cases.Distinct().Count()} cases");
        Assert.True(answers.Count(answer => answer.Responses is not null) >= FewestRuns);
        var broken = answers.SelectMany(answer => (answer.Refused ?? []).Select(error => error.Rule).Distinct()).CountBy(rule => rule).ToDictionary();
        var rare = SpecifiedRules.All.Rules.Select(rule => $"{rule.Type.Name}Rule")
            .Where(rule => rule != "IntrospectionAllowedRule" && !rule.Contains("Stream", StringComparison.Ordinal)) // Ours alone; not in these schemas.
            .Where(rule => broken.GetValueOrDefault(rule) < FewestOfARule)
            .Select(rule => $"{rule} {broken.GetValueOrDefault(rule)}");
        Assert.Empty(rare);
    }

    private static async Task<string?> DifferenceAsync(OurRun ours, OurRun waiting, DifferentialCase request, ReferenceRun answer)
    {
        var parsed = Parser.Parse(new SourceText(request.Source));
        if (answer.Syntax is not null || !parsed.Succeeded)
        {
            var theirs = answer.Syntax is { } syntax ? $"{syntax.Locations[0]}" : "no error";
            var mine = parsed.Succeeded ? "no error" : $"{parsed.Error.Locations![0]}"; // Not null: syntax errors have a place.
            return theirs == mine ? null : $"ours: {mine} {parsed.Error?.Message}\ntheirs: {theirs} {answer.Syntax?.Message}";
        }

        var errors = DocumentValidator.Validate(ours.Schema, parsed.Document, AllErrors).Errors;
        var broken = ComparableErrors.OfReference(request.Source, (answer.Refused ?? []).Select(error => new ReferenceError(error.Message, error.Locations, null)));
        var found = ComparableErrors.OfOurs(request.Source, errors);
        if (broken != found)
        {
            return $"ours:{found[request.Source.Length..]}\ntheirs:{broken[request.Source.Length..]}";
        }

        if (answer.Responses is null || errors.Count > 0)
        {
            return null; // Refused by both, or by us alone for a known difference.
        }

        return Difference(await ours.RunAsync(request), answer.Responses, comparesErrors: true)
            ?? Difference(await waiting.RunAsync(request), answer.Responses, comparesErrors: false);
    }

    /// <param name="ours">Our responses.</param>
    /// <param name="theirs">Those of the reference.</param>
    /// <param name="comparesErrors">Not where resolvers wait: of several errors that make a place null the first one in time is told.</param>
    private static string? Difference(List<OurResponse> ours, IReadOnlyList<ReferenceResponse> theirs, bool comparesErrors)
    {
        if (ours is [{ HasNullCondition: true }])
        {
            return null; // A known difference: nothing runs before it is known what to run.
        }

        if (ours.Count != theirs.Count)
        {
            return $"{ours.Count} responses of ours, {theirs.Count} of theirs: {string.Join(' ', theirs.SelectMany(their => their.Errors))} {ours[0].Json.ToJsonString()}";
        }

        return ours.Zip(theirs).Select(pair => Difference(pair.First, pair.Second, comparesErrors)).FirstOrDefault(difference => difference is not null);
    }

    private static string? Difference(OurResponse ours, ReferenceResponse theirs, bool comparesErrors)
    {
        var theirData = theirs.Data is { } data ? JsonNode.Parse(data.GetRawText()) : null;
        if (ours.IsRefused != theirs.IsRefused || !OrderedJson.AreEqual(ours.Data, theirData))
        {
            return $"ours:   {ours.Json.ToJsonString()}\ntheirs: {theirData?.ToJsonString()} {string.Join(' ', theirs.Errors)}";
        }

        if (!comparesErrors || ours.IsRefused)
        {
            return null;
        }

        var theirPlaces = theirs.Errors.Select(error => ErrorPlace.Of(error)).ToList();
        var missing = theirPlaces.Except(ours.ErrorPlaces);
        var surplus = ours.ErrorPlaces.Except(theirPlaces).Where(error => !PathText.IsBelowNull(error.Path, theirData));
        return missing.Concat(surplus).Any() ? $"missing: {string.Join(' ', missing)}\nsurplus: {string.Join(' ', surplus)}\n{ours.Json.ToJsonString()}" : null;
    }
}
