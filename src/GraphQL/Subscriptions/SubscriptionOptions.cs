namespace PyDotOrg.GraphQL.Subscriptions;

/// <summary>How many events may wait, and where.</summary>
public sealed class SubscriptionOptions
{
    /// <summary>The most events of a topic that wait to be executed for those who share an execution; 1024 unless set.</summary>
    public int MaxWaitingMessages { get; set; } = 1024;

    /// <summary>
    /// The most results that wait for one subscriber to take them; 128 unless set. A subscriber who falls further behind is
    /// ended with the error <c>SUBSCRIPTION_TOO_SLOW</c>. Subscribers of the same events share the bytes.
    /// </summary>
    public int MaxWaitingResults { get; set; } = 128;
}
