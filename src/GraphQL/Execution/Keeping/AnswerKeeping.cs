namespace PyDotOrg.GraphQL.Execution.Keeping;

/// <summary>
/// Lets a request be answered from a cache, and its answer be kept for others. Only for requests whose answer depends on nothing but
/// the operation and its variables, if the caller has no account: nothing that the surface knows besides may have a say in it.
/// </summary>
/// <param name="cache">The cache.</param>
public sealed class AnswerKeeping(AnswerCache cache)
{
    /// <summary>The cache.</summary>
    public AnswerCache Cache { get; } = cache;

    /// <summary>Where the answer has come from.</summary>
    public AnswerOrigin Origin { get; internal set; }

    /// <summary>Whether the request itself had all that decided what was run: the server was not asked for a stored document.</summary>
    public bool IsDecidedByRequest { get; internal set; }

    /// <summary>The answer, when it is kept or was.</summary>
    public KeptAnswer? Answer { get; internal set; }
}
