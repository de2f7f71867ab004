using PyDotOrg.GraphQL.Resolvers;

namespace PyDotOrg.GraphQL.Execution.Keeping;

/// <summary>One run whose answer others wait for. Whoever leads it lands it, whatever happens; those who waited in vain run themselves.</summary>
public sealed class AnswerFlight
{
    private readonly AnswerCache _cache;
    private readonly TaskCompletionSource<KeptAnswer?> _landed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private KeptAnswer? _answer;

    internal AnswerFlight(AnswerCache cache, byte[] key)
    {
        (_cache, Key) = (cache, key);
        Reads = new ReadSet(cache.Versions);
    }

    /// <summary>What the run reads.</summary>
    public ReadSet Reads { get; }

    /// <summary>The answer of the run, kept or not; null while there is none of which everything is known that it has read.</summary>
    internal KeptAnswer? Answer => _answer;

    internal byte[] Key { get; }

    /// <summary>Keeps the answer of the run, if everything is known that it has read.</summary>
    /// <param name="answer">The answer.</param>
    /// <returns>Whether it is kept.</returns>
    public bool Keep(KeptAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        if (!Reads.IsKnown)
        {
            return false;
        }

        _answer = answer.With(Key, Reads, _cache.Now);
        return _cache.Add(_answer);
    }

    /// <summary>Waits for the run of somebody else.</summary>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <returns>The answer; null when there is none that is right for whoever has asked just now.</returns>
    public async Task<KeptAnswer?> WaitAsync(CancellationToken cancellation)
    {
        var answer = await _landed.Task.WaitAsync(cancellation);
        return answer is not null && _cache.IsCurrent(answer) ? answer : null;
    }

    /// <summary>Ends the run: lets go of those who wait. More than once does no harm.</summary>
    public void Land()
    {
        _cache.Land(this);
        _landed.TrySetResult(_answer);
    }
}
