namespace PyDotOrg.GraphQL.Execution.Keeping;

/// <summary>What answers say in the header <c>Cache-Status</c> (RFC 9211).</summary>
/// <param name="name">What the cache is called.</param>
public sealed class CacheStatus(string name)
{
    /// <summary>The header.</summary>
    public const string Header = "Cache-Status";

    /// <summary>What an answer says.</summary>
    public string Of(AnswerOrigin origin) => origin switch
    {
        AnswerOrigin.Hit => Hit,
        AnswerOrigin.Shared => Shared,
        AnswerOrigin.Stored => Stored,
        AnswerOrigin.Run => NotStored,
        _ => Bypass,
    };

    /// <summary>The answer was there.</summary>
    public string Hit { get; } = $"{name}; hit";

    /// <summary>The answer was made for somebody else who asked for the same meanwhile.</summary>
    public string Shared { get; } = $"{name}; hit; detail=shared";

    /// <summary>There was no answer; there is one now.</summary>
    public string Stored { get; } = $"{name}; fwd=uri-miss; stored";

    /// <summary>There was no answer, and this one is not kept.</summary>
    public string NotStored { get; } = $"{name}; fwd=uri-miss";

    /// <summary>Answers of this kind are never kept.</summary>
    public string Bypass { get; } = $"{name}; fwd=bypass";
}
