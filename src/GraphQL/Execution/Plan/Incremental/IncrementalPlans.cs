namespace PyDotOrg.GraphQL.Execution.Plan.Incremental;

/// <summary>
/// The plans of an operation with <c>@defer</c> or <c>@stream</c> in it. Which fields come later depends on every condition,
/// so there is one plan for each combination of their variables that was asked for. Thread-safe.
/// </summary>
/// <param name="compiler">Compiles the operation.</param>
/// <param name="whole">The plan that delivers everything at once.</param>
internal sealed class IncrementalPlans(OperationCompiler compiler, CompiledOperation whole)
{
    /// <summary>Plans that are kept; further ones are compiled for each request.</summary>
    private const int MaxKept = 16;

    private readonly Lock _gate = new();
    private Kept[] _kept = [];

    /// <summary>Whether any part is to come later.</summary>
    public bool IsAskedFor(ulong flags) => whole.Conditions.IsIncremental(flags);

    /// <summary>The plan for the variables of a request.</summary>
    /// <exception cref="GraphQLException">The selection set of the root has too many fields.</exception>
    public CompiledOperation Get(ulong flags, IncrementalDeliveryFormat format)
    {
        foreach (var kept in Volatile.Read(ref _kept))
        {
            if (kept.Flags == flags && kept.Format == format)
            {
                return kept.Plan;
            }
        }

        lock (_gate)
        {
            var plan = compiler.CompileIncremental(whole, flags, format);
            if (_kept.Length < MaxKept)
            {
                Volatile.Write(ref _kept, [.. _kept, new Kept(flags, format, plan)]);
            }

            return plan;
        }
    }

    private sealed record Kept(ulong Flags, IncrementalDeliveryFormat Format, CompiledOperation Plan);
}
