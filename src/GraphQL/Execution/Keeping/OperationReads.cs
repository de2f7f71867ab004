using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Resolvers;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Execution.Keeping;

/// <summary>
/// What an operation reads besides the queries that its fields give, of which the backend tells what they read. Nothing is known of
/// resolvers that do something of their own, unless they are declared, see <see cref="ReadsAttribute"/>.
/// </summary>
/// <param name="Sources">The declared sources by name.</param>
/// <param name="DependsOnTime">Whether a declared reading depends on the time.</param>
internal sealed record OperationReads(IReadOnlyList<string> Sources, bool DependsOnTime)
{
    /// <summary>How long an answer is right that depends on the time.</summary>
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(1);

    private int[]? _numbers;

    /// <summary>Adds what the operation reads.</summary>
    /// <param name="reads">What is known so far.</param>
    /// <param name="now">The time.</param>
    public void AddTo(ReadSet reads, DateTimeOffset now)
    {
        reads.Add(NumbersOf(reads.Versions));
        if (DependsOnTime)
        {
            reads.EndAt(now + Moment);
        }
    }

    /// <summary>The sources by their numbers; null when changes of one are not known.</summary>
    private int[]? NumbersOf(ISourceVersions versions)
    {
        if (_numbers is { } known)
        {
            return known;
        }

        var numbers = new int[Sources.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (versions.Find(Sources[i]) is not { } number)
            {
                return null;
            }

            numbers[i] = number;
        }

        return _numbers = numbers;
    }

    /// <summary>What an operation reads; null when that is not known of every field that it can come to.</summary>
    public static OperationReads? Of(CompiledOperation operation)
    {
        if (operation.Definition.Operation != OperationType.Query || operation.Incremental is not null)
        {
            return null;
        }

        var declared = new List<ReadsAttribute>();
        return ReachedFields.Any(operation.Schema, operation, (_, field) => IsUnknown(field, declared))
            ? null
            : new OperationReads([.. declared.SelectMany(static each => each.Sources).Distinct(StringComparer.Ordinal)], declared.Exists(static each => each.DependsOnTime));
    }

    private static bool IsUnknown(OutputField field, List<ReadsAttribute> declared)
    {
        if (field.DeclaringType is null)
        {
            return false; // About the schema, which is the same as long as the program runs.
        }

        if (field.Resolver is { Authorization.Count: > 0 })
        {
            return true; // Whoever gives the answer again does not ask.
        }

        if (field.Resolver?.Reads is { } reads)
        {
            declared.Add(reads);
            return false;
        }

        return field.Resolver is null or { OnlyReadsQueries: false };
    }
}
