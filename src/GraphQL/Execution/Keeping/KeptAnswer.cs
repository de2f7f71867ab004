using PyDotOrg.GraphQL.Resolvers;

namespace PyDotOrg.GraphQL.Execution.Keeping;

/// <summary>An answer that can be given again. Immutable.</summary>
public sealed record KeptAnswer
{
    /// <param name="body">Its bytes, which nobody changes.</param>
    /// <param name="operation">The operation that was run for it: the gate is asked about it again.</param>
    /// <param name="notes">What the surface needs besides; null when nothing.</param>
    public KeptAnswer(ReadOnlyMemory<byte> body, PreparedOperation operation, object? notes)
    {
        ArgumentNullException.ThrowIfNull(operation);
        (Body, Hold, Notes) = (body, operation.Hold, notes);
    }

    /// <summary>Its bytes.</summary>
    public ReadOnlyMemory<byte> Body { get; }

    /// <summary>The operation that was run for it; null when its document is not kept any more, and then this answer is not given again.</summary>
    public PreparedOperation? Operation => Hold.Operation;

    /// <summary>What the surface needs besides; null when nothing.</summary>
    public object? Notes { get; }

    /// <summary>The answer as a result.</summary>
    internal ExecutionResult Result => field ??= new KeptResult(this);

    /// <summary>Its entity tag.</summary>
    internal string Tag => field ??= AnswerTag.Of(Body.Span);

    /// <summary>Leads to the operation.</summary>
    internal OperationHold Hold { get; }

    /// <summary>Under which it is kept.</summary>
    internal byte[] Key { get; private init; } = [];

    /// <summary>What the answer is made of, by number.</summary>
    internal int[] Sources { get; private init; } = [];

    /// <summary>What <see cref="ISourceVersions.Now"/> was before anything was read.</summary>
    internal long Since { get; private init; }

    /// <summary>When the answer ends to be right although nothing changes; null when it does not.</summary>
    internal DateTimeOffset? Until { get; private init; }

    /// <summary>When it was made.</summary>
    internal DateTimeOffset From { get; private init; }

    /// <summary>The same answer with what its run has read.</summary>
    internal KeptAnswer With(byte[] key, ReadSet reads, DateTimeOffset now) =>
        this with { Key = key, Sources = reads.Sources, Since = reads.Since, Until = reads.Until, From = now };

    /// <summary>Whether the time is one of those for which it was made; a clock may have been set back since.</summary>
    internal bool IsFor(DateTimeOffset now) => Until is not { } until || (From <= now && now < until);
}
