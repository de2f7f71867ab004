namespace PyDotOrg.GraphQL.Execution.Keeping;

/// <summary>Where an answer comes from.</summary>
public enum AnswerOrigin
{
    /// <summary>From a run; the cache was not asked, because answers of this kind are never kept.</summary>
    Bypass,

    /// <summary>From a run, because there was none; this one is not kept.</summary>
    Run,

    /// <summary>From a run, because there was none; this one is kept.</summary>
    Stored,

    /// <summary>From the run of somebody else who asked for the same meanwhile.</summary>
    Shared,

    /// <summary>From the cache.</summary>
    Hit,
}
