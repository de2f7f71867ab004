using System.Text;
using PyDotOrg.Graph.Testing;
using PyDotOrg.GraphQL.Tests.Types.Comparison;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Comparison;

namespace PyDotOrg.GraphQL.Tests.Oracle;

public sealed class SchemaChangeOracleTests
{
    private const int Pairs = 400;
    private const int Seed = 20261121;

    /// <summary>What the reference does not look at.</summary>
    private static readonly SchemaChangeKind[] OursAlone =
    [
        SchemaChangeKind.RootTypeAdded, SchemaChangeKind.RootTypeChanged, SchemaChangeKind.OneOfAdded, SchemaChangeKind.OneOfRemoved,
        SchemaChangeKind.SpecifiedByChanged, SchemaChangeKind.DeprecationChanged,
    ];

    [NodeFact]
    public void The_same_kinds_of_changes_are_found()
    {
        (string Before, string After)[] pairs = [.. SomePairs()];

        var answers = ReferenceEngine.Ask(pairs.Select(pair => new ReferenceQuestion("changes", pair.After) { Schema = pair.Before }));

        string[] differences = [.. pairs.Zip(answers, static (pair, answer) => Difference(pair, answer)).OfType<string>()];
        Assert.True(differences.Length == 0, string.Join('\n', differences));
    }

    private static IEnumerable<(string Before, string After)> SomePairs()
    {
        var random = new Random(Seed);
        var single = SchemaEdits.All.Select(static edit => (SchemaEdits.Base, SchemaEdits.Apply([edit])));
        var mixed = Enumerable.Range(0, Pairs).Select(_ => (Some(random), Some(random)));
        return single.Concat(mixed).Where(IsValid); // Not every mixture of edits leaves a valid schema.
    }

    private static bool IsValid((string Before, string After) pair) =>
        new[] { pair.Before, pair.After }.All(static sdl => new SchemaBuilder().AddDocument(sdl).TryBuild().Errors.Count == 0);

    private static string Some(Random random) => SchemaEdits.Apply(SchemaEdits.All.Where(_ => random.Next(6) == 0));

    private static string? Difference((string Before, string After) pair, ReferenceAnswer answer)
    {
        string[] theirs = answer.Printed!.Split('\n', StringSplitOptions.RemoveEmptyEntries); // Both schemas are valid.
        string[] ours = [.. Ours(pair.Before, pair.After)];
        return theirs.SequenceEqual(ours) ? null : $"{pair.Before}\n--\n{pair.After}\n-- theirs\n{string.Join(' ', theirs)}\n-- ours\n{string.Join(' ', ours)}\n";
    }

    private static IEnumerable<string> Ours(string before, string after) => SchemaComparison
        .Compare(new SchemaBuilder().AddDocument(before).Build(), new SchemaBuilder().AddDocument(after).Build())
        .Where(static change => !OursAlone.Contains(change.Kind))
        .Select(static change => SnakeCase(change.Kind.ToString()))
        .Order(StringComparer.Ordinal);

    private static string SnakeCase(string name)
    {
        var text = new StringBuilder();
        foreach (var letter in name)
        {
            text.Append(char.IsUpper(letter) && text.Length > 0 ? "_" : "").Append(char.ToUpperInvariant(letter));
        }

        return text.ToString();
    }
}
