namespace PyDotOrg.GraphQL.Validation.Rules.Merging;

/// <summary>
/// Pairs that were compared already. A comparison under parents that exclude each other asks less: it need not be made
/// when either comparison was made, but does not stand for the strict one.
/// </summary>
internal sealed class ComparedPairs<TFirst, TSecond>
    where TFirst : class
    where TSecond : class
{
    private readonly Dictionary<(TFirst, TSecond), bool> _areExclusive = [];

    /// <summary>Notes a comparison.</summary>
    /// <returns>Whether it has to be made.</returns>
    public bool Add(TFirst first, TSecond second, bool areExclusive)
    {
        if (_areExclusive.TryGetValue((first, second), out var wereExclusive) && (areExclusive || !wereExclusive))
        {
            return false;
        }

        _areExclusive[(first, second)] = areExclusive;
        return true;
    }
}
