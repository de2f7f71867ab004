using PyDotOrg.Graph.Schema.Shared.RateLimits;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.Graph.Server.RateLimiting;

/// <summary>What an operation takes out of its caller's windows.</summary>
internal sealed class Toll
{
    private static readonly Toll[] Single = [.. Enum.GetValues<WindowKind>().Select(static kind => new Toll([new Charge(kind, 1)]))];

    private Toll(Charge[] charges) => Charges = charges;

    /// <summary>The windows, and how many permits are taken out of each.</summary>
    public Charge[] Charges { get; }

    /// <summary>One permit of a tier.</summary>
    public static Toll Of(RateLimitTier tier, RateLimitGroup? group) => Single[(int)KindOf(tier, group)];

    /// <summary>What a request takes that comes to no operation.</summary>
    public static Toll Of(OperationType kind) => Of(RateLimitAttribute.Default(kind), null);

    /// <summary>
    /// What an operation takes. A mutation takes a permit for each of its fields at the root. All that a query reads of the
    /// lowest tier takes one permit together; each field of another tier takes one of its own, wherever it stands.
    /// </summary>
    public static Toll Of(PreparedOperation operation)
    {
        if (operation.GateNotes is Toll known)
        {
            return known;
        }

        var permits = new int[Single.Length];
        foreach (var field in operation.EntranceFields.Where(static field => field.DeclaringType is not null)) // Not about the schema.
        {
            var (tier, group) = RateLimitAttribute.Of(field);
            var window = (int)KindOf(tier, group);
            permits[window] = window == (int)WindowKind.Low ? 1 : permits[window] + 1;
        }

        var toll = Create(permits);
        operation.GateNotes = toll;
        return toll;
    }

    private static Toll Create(int[] permits)
    {
        Charge[] charges = [.. permits.Select(static (count, kind) => new Charge((WindowKind)kind, count)).Where(static charge => charge.Permits > 0)];
        return charges switch
        {
            [] => Single[(int)WindowKind.Low],
            [{ Permits: 1, Kind: var kind }] => Single[(int)kind],
            _ => new Toll(charges),
        };
    }

    private static WindowKind KindOf(RateLimitTier tier, RateLimitGroup? group) => tier switch
    {
        RateLimitTier.Low => WindowKind.Low,
        RateLimitTier.Medium => WindowKind.Medium,
        RateLimitTier.High => WindowKind.High,
        _ => group switch
        {
            RateLimitGroup.Search => WindowKind.Search,
            RateLimitGroup.Submissions => WindowKind.Submissions,
            _ => WindowKind.Authentication,
        },
    };
}

/// <summary>What is taken out of one window.</summary>
/// <param name="Kind">The window.</param>
/// <param name="Permits">How many permits, at least one.</param>
internal readonly record struct Charge(WindowKind Kind, int Permits);
