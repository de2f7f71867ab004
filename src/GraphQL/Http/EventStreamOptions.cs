namespace PyDotOrg.GraphQL.Http;

/// <summary>How answers that go on as long as events come are kept alive.</summary>
public sealed class EventStreamOptions
{
    /// <summary>The time between two signs of life that the server sends; 12 seconds unless set, null for none.</summary>
    public TimeSpan? KeepAliveInterval { get; set; } = TimeSpan.FromSeconds(12);

    /// <summary>
    /// The most subscriptions over plain HTTP at once; 10,000 unless set. Others get the status 503 and the error
    /// <c>SUBSCRIPTION_LIMIT</c>.
    /// </summary>
    public int MaxStreams { get; set; } = 10_000;

    /// <summary>The time that a client may take to receive what was written; 30 seconds unless set. It is cut off afterwards.</summary>
    public TimeSpan SendTimeout { get; set; } = TimeSpan.FromSeconds(30);
}
